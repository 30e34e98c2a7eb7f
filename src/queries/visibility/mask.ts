import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../model/language.js';
import { normalizeName } from '../../model/normalize-name.js';
import { textIn } from '../../narration/language.js';
import type { PrivatePerson } from './private-people.js';
import { SAID, wordsOfQuery } from '../search/search-text.js';
import { mayNameOneOf } from './name-forms.js';
import { withoutNames } from './without-names.js';

/** What stands in the place of a name that is not told. */
export const LEFT_OUT = '[…]';
/** No entity has this id, and nothing is found by this word. */
const NOBODY = 'not-shown';
const NOTHING = 'notshown';

/** Takes private people's names from what the graph answers, and their public ids into what it is asked. */
export interface Mask {
  /** A value of a row, as everybody may read it. The same object where it names nobody. */
  shown<Value>(value: Value): Value;
  /** Parameters as the graph knows them. Who asks for a person by name asks for nothing. */
  asked<Value>(parameters: Value): Value;
  /** A text of a document. */
  text(text: string): string;
}

export function createMask(people: readonly PrivatePerson[]): Mask {
  if (people.length === 0) return { shown: (value) => value, asked: (value) => value, text: (text) => text };
  const byName = new Map(people.flatMap((person) => person.names.map((name) => [name, person] as const)));
  const text = withoutNames(
    people.flatMap(({ names }) => names),
    LEFT_OUT,
  );
  const publicIds = replacing(people.map(({ id, publicId }) => [id, publicId]));
  const ids = replacing(people.flatMap(({ id, publicId }) => [[publicId, id] as const, [id, NOBODY] as const]));
  const sought = people.flatMap(({ names }) => names.map((name) => normalizeName(name).split(' ')));

  const mayName = mayNameOneOf(sought.flat());

  const named = (name: string, language: Language): string => {
    const byRole = byName.get(name)?.byRole ?? null;
    return byRole === null ? LEFT_OUT : textIn(byRole, language);
  };
  const shownText = (value: string): string => {
    if (byName.has(value)) return named(value, DEFAULT_LANGUAGE);
    return isKey(value) ? publicIds(value) : text(value);
  };
  /** A text by language is a run of columns in the order of languages, of which those without a text are null. */
  const shownList = (list: readonly unknown[]): unknown[] => {
    const told: unknown[] = [];
    for (let index = 0; index < list.length; index += 1) {
      const value = list[index];
      const person = typeof value === 'string' ? byName.get(value) : undefined;
      if (person === undefined) told.push(shown(value));
      else {
        for (const [place, language] of LANGUAGES.entries()) {
          const next = list[index + place];
          const isSame = next === null || (typeof next === 'string' && byName.get(next) === person);
          if (index + place >= list.length || !isSame) break;
          told.push(named(value as string, language));
        }
        index = told.length - 1;
      }
    }
    return told;
  };
  const shown = (value: unknown): unknown =>
    mapped(value, shownText, shownList, (key, one) =>
      typeof one === 'string' && byName.has(one) ? named(one, languageOf(key)) : shown(one),
    );

  const askedText = (value: string): string => {
    if (isKey(value)) return ids(value);
    const words = new Set(normalizeName(value).split(/[^\p{L}\p{N}]+/u));
    return sought.some((name) => name.every((word) => words.has(word))) ? NOTHING : value;
  };
  const asked = (value: unknown): unknown =>
    mapped(
      value,
      askedText,
      (list) => list.map(asked),
      (key, one) => (key === SAID && typeof one === 'string' && wordsOfQuery(one).some(mayName) ? NOTHING : asked(one)),
    );
  return {
    shown: <Value>(value: Value) => shown(value) as Value,
    asked: <Value>(parameters: Value) => asked(parameters) as Value,
    text,
  };
}

/** A value with its texts replaced, however deep; what is neither a list nor a plain object stays as it is. */
function mapped(
  value: unknown,
  ofText: (text: string) => string,
  ofList: (list: readonly unknown[]) => unknown[],
  ofEntry: (key: string, value: unknown) => unknown,
): unknown {
  if (typeof value === 'string') return ofText(value);
  if (Array.isArray(value)) {
    const list = ofList(value);
    return list.every((one, index) => one === value[index]) ? value : list;
  }
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const entries = Object.entries(value);
  const told = entries.map(([key, one]) => [key, ofEntry(key, one)] as const);
  return told.every(([, one], index) => one === entries[index]![1]) ? value : Object.fromEntries(told);
}

const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value) as object);
/** Ids and what is made of them have no spaces. */
const isKey = (value: string): boolean => !/\s/.test(value);
/** The language that a property of a text is in: `name_sv`, or `sv` where texts are a map. */
const languageOf = (key: string): Language =>
  LANGUAGES.find((tag) => key === tag || key.endsWith(`_${tag}`)) ?? DEFAULT_LANGUAGE;

/** Replaces keys wherever they stand as a whole in a longer one: ids of relationships begin and end with those of their ends. */
function replacing(pairs: readonly (readonly [from: string, to: string])[]): (text: string) => string {
  const byKey = new Map(pairs);
  const longestFirst = [...byKey.keys()].sort((a, b) => b.length - a.length);
  const literal = (key: string) => key.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, (key) => byKey.get(key) ?? key);
}
