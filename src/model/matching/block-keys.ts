import type { NameForm } from './name-forms.js';
import type { PreparedRecord } from './match-record.js';

/** Stands for a country in the keys of a record whose country is not known, and for any country in a search. */
const UNKNOWN = 'unknown';
const ANY = 'any';
/** Shorter skeletons are those of too many names. */
const SHORTEST_SKELETON = 3;

/**
 * Keys that a record is found by: records with none in common are not compared. Each is of its type, of the name without
 * affixes, of its consonants or of its words in order, and of its country. Letters, digits and `_` only.
 */
export const keysOf = ({ type, country, forms }: PreparedRecord): readonly string[] =>
  withCountries(type, forms, [(country ?? UNKNOWN).toLowerCase(), ANY]);

/** Keys by which the candidates for a record are found: those of its country and those whose country is not known. */
export const soughtKeys = ({ type, country, forms }: PreparedRecord): readonly string[] =>
  withCountries(type, forms, country === null ? [ANY] : [country.toLowerCase(), UNKNOWN]);

function withCountries(type: string, forms: readonly NameForm[], countries: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const block of new Set(forms.flatMap(blocksOf))) {
    for (const country of countries) keys.add(`${type.toLowerCase()}_${block}_${country}`);
  }
  return [...keys];
}

function blocksOf({ canonical, skeleton, words }: NameForm): string[] {
  const blocks = [`name_${canonical}`];
  if (skeleton.length >= SHORTEST_SKELETON) blocks.push(`sound_${skeleton}`);
  if (words.length > 1) blocks.push(`words_${words.toSorted().join('')}`);
  return blocks;
}
