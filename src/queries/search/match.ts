import type { SearchSource } from '../../generated/resolvers.js';
import { formatDate } from '../../model/date-text/format-date.js';
import { dateBounds } from '../../model/edtf.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { kindLabel } from '../../model/kind-words.js';
import { ENTITY_TYPE_LABELS, KIND_LABELS } from '../../model/labels/labels.js';
import { LANGUAGES, textLanguage, TEXT_LANGUAGES, type Language } from '../../model/language.js';
import { textProperty } from '../../model/localized-text.js';
import { normalizeName, SEPARATORS } from '../../model/normalize-name.js';
import {
  claimsProperty,
  DATE_PROPERTIES,
  IDENTIFIER_PROPERTIES,
  KIND_TERMS,
  TEXT_FIELDS,
} from '../../model/search-properties.js';
import { wordsOf } from './search-text.js';

/** Where an entity matched, and the words there. */
export interface Match {
  readonly source: SearchSource;
  readonly text: string;
  /** The whole text that the words are of. */
  readonly whole: string;
}

/** An entity that was found, with all its properties as they are stored. */
export interface Found {
  readonly type: EntityType;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** So many words stand on each side of the first that matched. */
const AROUND = 8;
/** Two words with so many letters in common at the beginning are forms of one. */
const STEM = 4;

/**
 * Where the words of a text are in what is known of an entity: the place that has most of them, names before synonyms,
 * keys, kinds, summaries and claims, and the language asked for before others.
 */
export function matchOf(found: Found, text: string, language: Language): Match {
  const words = wordsOf(text);
  let best: Place | undefined;
  let most = 0;
  for (const place of placesOf(found, language)) {
    const count = words.filter((word) => indexOf(place.text, word) >= 0).length;
    if (count > most) [best, most] = [place, count];
    if (most === words.length) break;
  }
  best ??= bySynonym(found, words, language);
  // A name with letters amiss.
  best ??= { source: 'NAME', text: textsIn(found.properties['name'])[0] ?? '' };
  const isDate = best.source === 'IDENTIFIER' && dateBounds(best.text) !== null;
  const { source, text: whole } = best;
  return { source, whole, text: isDate ? formatDate(whole, language) : excerpt(whole, words) };
}

type Place = Pick<Match, 'source' | 'text'>;

function* placesOf({ type, properties }: Found, language: Language): Generator<Place> {
  const told = textLanguage(language);
  const languages = [told, ...TEXT_LANGUAGES.filter((one) => one !== told)];
  const named = [language, ...LANGUAGES].map((tag) => textProperty('name', tag));
  const all = (source: SearchSource, names: readonly string[]) =>
    names.flatMap((name) => textsIn(properties[name])).map((text) => ({ source, text }));
  yield* all('NAME', [...named, 'name']);
  yield* all('SYNONYM', ['altNames']);
  yield* all('IDENTIFIER', [...IDENTIFIER_PROPERTIES, ...DATE_PROPERTIES]);
  for (const text of kindsOf(type, [properties['kind'], properties['organisationKind']], language)) {
    yield { source: 'KIND', text };
  }
  for (const tag of languages) {
    const fields = TEXT_FIELDS.map((field) => textProperty(field, tag));
    yield* all('SUMMARY', fields);
  }
  for (const tag of languages) yield* all('CLAIM', [claimsProperty(tag)]);
}

const KINDS = Object.keys(KIND_LABELS.sv) as (keyof typeof KIND_LABELS.sv)[];

/** What its type and its kind are called, in the language asked for and in others. */
function kindsOf(type: EntityType, kinds: readonly unknown[], language: Language): readonly string[] {
  return [language, ...LANGUAGES].flatMap((tag) => {
    const kind = KINDS.find((name) => kinds.includes(name));
    return [ENTITY_TYPE_LABELS[tag][type].one, ...(kind === undefined ? [] : [kindLabel(kind, tag)])];
  });
}

/** What its kind is called, where the words are others for it: "systerstad" for what is called a "systerort" here. */
function bySynonym({ type, properties }: Found, words: readonly string[], language: Language): Place | undefined {
  const kinds = [properties['kind'], properties['organisationKind']];
  const terms = [ENTITY_TYPES[type].label, ...kinds].flatMap((key) =>
    typeof key === 'string' ? (KIND_TERMS[key] ?? []) : [],
  );
  const isCalled = words.some((word) => terms.some((term) => indexOf(term, word) >= 0));
  const names = kindsOf(type, kinds, language);
  const text = names[1] ?? names[0];
  return isCalled && text !== undefined ? { source: 'KIND', text } : undefined;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Which word of a text is, begins with, ends in or is a form of a word; -1: none. */
function indexOf(text: string, word: string): number {
  return text.split(SEPARATORS).findIndex((one) => isForm(normalizeName(one), word));
}

function isForm(found: string, word: string): boolean {
  if (found.startsWith(word)) return true;
  if (word.length < STEM || found.length < STEM) return false;
  if (found.includes(word)) return true;
  // Forms of one word, such as "dörröppnare" and "dörröppnaren", differ at the end.
  const shorter = Math.min(found.length, word.length);
  return shorter - commonStart(found, word) <= 2 && commonStart(found, word) >= STEM;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The words around the first that matches; all of a short text. */
function excerpt(text: string, words: readonly string[]): string {
  const spaced = text.trim().split(/\s+/u);
  const at = spaced.findIndex((one) => words.some((word) => indexOf(one, word) >= 0));
  const start = Math.max(0, Math.max(0, at) - AROUND);
  const end = Math.max(0, at) + AROUND + 1;
  const shown = spaced.slice(start, end).join(' ');
  return `${start > 0 ? '… ' : ''}${shown}${end < spaced.length ? ' …' : ''}`;
}
