import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { VOCABULARIES, type Standing } from '../../model/vocabularies.js';

/** What a reader asks the page of results for. */
export interface Asked {
  /** Without spaces around it; empty: nothing yet. */
  readonly text: string;
  readonly type: EntityType | null;
  readonly country: string | null;
  readonly standing: Standing | null;
  /** From 1. */
  readonly page: number;
}

/** The most that a search takes. */
const MAX_LENGTH = 200;
const MAX_ID_LENGTH = 100;

/** What an address asks for; what is none of the values there are counts as not asked. */
export function readAsked(query: Readonly<Record<string, unknown>>): Asked {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const oneOf = <V extends string>(value: string, values: readonly V[]) => values.find((one) => one === value) ?? null;
  const country = text('country').slice(0, MAX_ID_LENGTH);
  const page = Number(text('page'));
  return {
    text: text('q').slice(0, MAX_LENGTH),
    type: oneOf(text('type'), Object.keys(ENTITY_TYPES) as EntityType[]),
    country: country === '' ? null : country,
    standing: oneOf(text('standing'), Object.keys(VOCABULARIES.Standing.values) as Standing[]),
    page: Number.isInteger(page) && page > 0 && page <= MAX_PAGE ? page : 1,
  };
}

/** So many hits are on a page, and so many are looked at. */
export const PER_PAGE = 20;
export const MOST_HITS = 100;
/** So many of what the home actor is tied to say so where they are found: the weightiest. */
export const MOST_TIES = 200;
const MAX_PAGE = MOST_HITS / PER_PAGE;

/** The path of the page for what is asked. */
export function searchPath({ text, type, country, standing, page }: Asked, language: string): string {
  const query = new URLSearchParams({ q: text });
  if (type !== null) query.set('type', type);
  if (country !== null) query.set('country', country);
  if (standing !== null) query.set('standing', standing);
  if (page > 1) query.set('page', String(page));
  query.set('lang', language);
  return `/search?${query.toString()}`;
}
