import { distance } from 'fastest-levenshtein';
import { normalizeName } from '../../model/normalize-name.js';
import { worldIndex } from './world-index.js';
import type { World, WorldCity } from './world.js';

/** What a name, code or id of a city comes to. */
export type FoundCity =
  | { readonly city: WorldCity }
  /** Nothing is called so, or several are: what may be meant, the likeliest first. */
  | { readonly city: undefined; readonly suggestions: readonly WorldCity[] };

const MAX_SUGGESTIONS = 5;
/** Of the letters of a name, so many may be wrong for it to be suggested. */
const WRONG_LETTERS = 1 / 3;

/**
 * The city that is meant by its name (`Sigtuna`, with or without `kommun`), its municipality code (`0191`, `SE-0191`), its
 * Wikidata item or its id. A municipality of Sweden is meant before its namesakes elsewhere.
 */
export function findCity(world: World, text: string): FoundCity {
  const { namesOf } = worldIndex(world);
  const cities = [...namesOf.keys()];
  const wanted = text.trim();
  const code = `SE-${wanted.replace(/^SE-?/i, '').padStart(4, '0')}`;
  const exact = cities.find(
    ({ id, municipalityCode, wikidataIds }) =>
      id === wanted || municipalityCode === code || wikidataIds.includes(wanted.toUpperCase()),
  );
  if (exact !== undefined) return { city: exact };
  const spelled = cities.filter(
    ({ name, municipalityCode }) => municipalityCode !== null && name.toLowerCase() === wanted.toLowerCase(),
  );
  if (spelled.length === 1) return { city: spelled[0]! };
  const name = normalizeName(wanted);
  const short = name.replace(/^(?:city of|municipality of) | (?:kommun|stad|kommune)$/g, '').replace(/ kommuns?$/, '');
  for (const spelling of new Set([name, short, short.replace(/s$/, '')])) {
    const called = cities.filter((city) => namesOf.get(city)!.includes(spelling));
    const [only, ...others] = called.filter(({ municipalityCode }) => municipalityCode !== null);
    if (only !== undefined && others.length === 0) return { city: only };
    if (called.length === 1) return { city: called[0]! };
    if (called.length > 1) return { city: undefined, suggestions: called.slice(0, MAX_SUGGESTIONS) };
  }
  return { city: undefined, suggestions: suggestions(namesOf, name) };
}

/** Those of a name that begins so, or is nearly so; municipalities first. */
function suggestions(namesOf: ReadonlyMap<WorldCity, readonly string[]>, wanted: string): WorldCity[] {
  if (wanted === '') return [];
  return [...namesOf]
    .map(([city, names]) => ({ city, wrong: Math.min(...names.map((name) => wrongLetters(name, wanted))) }))
    .filter(({ wrong }) => wrong <= wanted.length * WRONG_LETTERS)
    .toSorted((a, b) => a.wrong - b.wrong || rank(a.city) - rank(b.city))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ city }) => city);
}

/** A name that goes on where one stopped is nearer than one with a wrong letter. */
const wrongLetters = (name: string, wanted: string): number =>
  wanted.length > 2 && name.startsWith(wanted) ? 0.5 : distance(name, wanted);

const rank = ({ municipalityCode }: WorldCity) => (municipalityCode === null ? 1 : 0);
