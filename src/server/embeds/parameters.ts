import { TEXT_LANGUAGES, type TextLanguage } from '../../model/language.js';
import { THEMES, type Theme } from '../pages/palette.js';
import type { ProblemTexts } from './problem-texts.js';

/** What an embed may be asked for in its query; `lang` and `theme` always, the rest where the figure takes it. */
export interface EmbedOptions {
  readonly theme: Theme;
  /** Pixels; null: as wide as there is room. */
  readonly width: number | null;
  /** Pixels of a picture for each pixel of its width. */
  readonly scale: number;
  readonly depth: number;
  readonly at: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly of: string | null;
}
export type OptionName = 'depth' | 'at' | 'from' | 'to' | 'of';

/** What is wrong with an address, for the person who edits the page. */
export interface Problem {
  readonly argument: string;
  readonly message: (texts: ProblemTexts) => string;
}

/** What was read, each option that was wrong at its default, and what was wrong. */
export interface EmbedParameters {
  /** Null: follows the reader. */
  readonly language: TextLanguage | null;
  readonly options: EmbedOptions;
  /** Whether what is wrong is to be said on the page. */
  readonly debug: boolean;
  readonly problems: readonly Problem[];
}

export const WIDTHS = { min: 240, max: 1600 } as const;
/** Steps around what a network is of, where nobody says how many. */
export const DEFAULT_DEPTH = 1;
const DEPTHS = { min: 0, max: 3 } as const;
const SCALES = { min: 1, max: 3 } as const;
const ALWAYS = ['lang', 'theme', 'width', 'scale', 'debug'];
/** Longer than any id or date; what is longer is not looked up. */
const MAX_LENGTH = 200;

const quoted = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

const wrong = (argument: string, given: string, allowed: Problem['message']): Problem => ({
  argument,
  message: (texts) => texts.wrong(argument, quoted(given), allowed(texts)),
});

const itself = <T extends string>(values: readonly T[]): ReadonlyMap<string, T> =>
  new Map(values.map((value) => [value, value]));

/** Read the query of an address. Nothing in it stops the figure: what is wrong is left out, and told. */
export function readParameters(
  query: Readonly<Record<string, unknown>>,
  takes: readonly OptionName[],
): EmbedParameters {
  const problems: Problem[] = [];
  const text = (name: string): string | null => {
    const value = query[name];
    if (value === undefined) return null;
    if (typeof value !== 'string') {
      problems.push(wrong(name, JSON.stringify(value), ({ givenOnce }) => givenOnce));
      return null;
    }
    if (value.length <= MAX_LENGTH) return value;
    problems.push(wrong(name, value, ({ atMost }) => atMost(MAX_LENGTH)));
    return null;
  };
  const oneOf = <T>(name: string, values: ReadonlyMap<string, T>): T | null => {
    const given = text(name);
    if (given === null) return null;
    const value = values.get(given);
    if (value === undefined) problems.push(wrong(name, given, (texts) => texts.oneOf([...values.keys()])));
    return value ?? null;
  };
  const number = (name: string, { min, max }: { min: number; max: number }): number | null => {
    const given = text(name);
    if (given === null) return null;
    if (/^\d{1,5}$/.test(given) && Number(given) >= min && Number(given) <= max) return Number(given);
    problems.push(wrong(name, given, ({ wholeNumber }) => wholeNumber(min, max)));
    return null;
  };
  const known = (name: OptionName) => (takes.includes(name) ? text(name) || null : null);
  const language = oneOf('lang', itself(TEXT_LANGUAGES));
  const options: EmbedOptions = {
    theme: oneOf('theme', itself(THEMES)) ?? 'auto',
    width: number('width', WIDTHS),
    scale: number('scale', SCALES) ?? 1,
    depth: (takes.includes('depth') ? number('depth', DEPTHS) : null) ?? DEFAULT_DEPTH,
    at: known('at'),
    from: known('from'),
    to: known('to'),
    of: known('of'),
  };
  for (const name of Object.keys(query)) {
    if ([...ALWAYS, ...takes].includes(name)) continue;
    const names = [...takes, ...ALWAYS];
    problems.push({
      argument: name,
      message: ({ unknownParameter }) => unknownParameter(quoted(name), names.join(', ')),
    });
  }
  return { language, options, debug: 'debug' in query, problems };
}
