import { ENTITY_TYPE_NAMES } from '../model/entity-types.js';
import { DEFAULT_LANGUAGE, findTextLanguage, TEXT_LANGUAGES, type TextLanguage } from '../model/language.js';
import { RELATION_KIND_NAMES } from '../model/relation-types.js';
import { readAsOf } from '../queries/api/as-of.js';
import { badUserInput } from '../queries/api/errors.js';
import type { ExportQuestion } from '../queries/export/scope.js';
import { MAX_DEPTH } from '../queries/neighbourhood/neighbourhood.js';
import { MAX_AVOID } from '../queries/paths/connections.js';
import type { ExportFormat } from './format.js';
import { EXPORT_FORMATS, findFormat } from './formats.js';

/** What is asked for: of what, in which format and language. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly question: ExportQuestion;
  readonly language: TextLanguage;
}

/** The arguments, as an address or the command line has them. */
export const EXPORT_ARGUMENTS = [
  ...(['of', 'depth', 'kinds', 'types', 'areas', 'at', 'includeUndated', 'lang'] as const),
  ...(['from', 'to', 'avoid'] as const),
] as const;
type ArgumentName = (typeof EXPORT_ARGUMENTS)[number] | 'format';
type Given = Readonly<Partial<Record<ArgumentName, unknown>>>;

/**
 * The arguments of an export: those of the API's `neighbourhood`, or `from`, `to` and `avoid` of its `connections`; lists with
 * commas between, `format` and `lang`.
 * @throws ApiError BAD_USER_INPUT naming the argument
 */
export function readExportRequest(given: Readonly<Record<string, unknown>>): ExportRequest {
  const unknown = Object.keys(given).find((name) => name !== 'format' && !EXPORT_ARGUMENTS.some((one) => one === name));
  if (unknown !== undefined) throw badUserInput(unknown, `is none: there are ${EXPORT_ARGUMENTS.join(', ')}.`);
  const format = findFormat(textOf(given, 'format') ?? '');
  if (format === undefined)
    throw badUserInput('format', `must be one of ${EXPORT_FORMATS.map(({ id }) => id).join(', ')}.`);
  return {
    format,
    language: languageOf(given),
    question: {
      of: textOf(given, 'of'),
      depth: depthOf(given),
      between: betweenOf(given),
      kinds: listOf(given, 'kinds', RELATION_KIND_NAMES),
      types: listOf(given, 'types', ENTITY_TYPE_NAMES),
      areas: textOf(given, 'areas')?.split(',') ?? null,
      at: readAsOf(textOf(given, 'at'), 'anytime', textOf(given, 'includeUndated') === 'true'),
    },
  };
}

/** Null: left out, or empty. */
function textOf(given: Given, name: ArgumentName): string | null {
  const value = given[name];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') throw badUserInput(name, 'stands more than once.');
  return value;
}

/** Null: there are no ends. */
function betweenOf(given: Given): ExportQuestion['between'] {
  const [from, to] = [textOf(given, 'from'), textOf(given, 'to')];
  const avoid = textOf(given, 'avoid')?.split(',') ?? [];
  if (avoid.length > MAX_AVOID) throw badUserInput('avoid', `must hold at most ${MAX_AVOID} ids.`);
  if (from === null && to === null) return null;
  if (from === null || to === null)
    throw badUserInput(from === null ? 'from' : 'to', 'is left out: there are two ends.');
  return { from, to, avoid };
}

function depthOf(given: Given): number {
  const text = textOf(given, 'depth') ?? '1';
  const depth = Number(text);
  if (/^\d$/.test(text) && depth <= MAX_DEPTH) return depth;
  throw badUserInput('depth', `must be a whole number from 0 to ${MAX_DEPTH}.`);
}

function listOf<T extends string>(given: Given, name: ArgumentName, names: readonly T[]): readonly T[] | null {
  const text = textOf(given, name);
  if (text === null) return null;
  return text.split(',').map((part) => {
    const found = names.find((one) => one === part.trim());
    if (found === undefined) throw badUserInput(name, `must be of ${names.join(', ')}, with commas between.`);
    return found;
  });
}

function languageOf(given: Given): TextLanguage {
  const text = textOf(given, 'lang');
  const language = text === null ? DEFAULT_LANGUAGE : findTextLanguage(text);
  if (language === undefined)
    throw badUserInput('lang', `must be ${TEXT_LANGUAGES.map((tag) => `"${tag}"`).join(' or ')}.`);
  return language;
}
