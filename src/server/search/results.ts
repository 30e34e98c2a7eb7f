import {
  SearchFacetsDocument,
  SearchPageDocument,
  TiesOfHomeDocument,
  type SearchFacetsQuery,
  type SearchPageQuery,
} from '../../generated/client/graphql.js';
import { ENTITY_TYPES } from '../../model/entity-types.js';
import { ApiError } from '../../model/api-error.js';
import { languageCode, type TextLanguage } from '../../model/language.js';
import type { Cached } from '../cache/result-cache.js';
import type { Execute } from '../graphql/internal-client.js';
import { MOST_TIES, PER_PAGE, type Asked } from './asked.js';

export type Hit = SearchPageQuery['search']['edges'][number] & {
  /** What ties it to the home actor, in a few words; null: nothing, or it is among the least of very many. */
  readonly tie: string | null;
  /** Of an actor, the country that it is in. */
  readonly country: string | null;
};
export type Facet = SearchFacetsQuery['browse']['facets'][number];

/** What was found, a page of it. */
export interface Results {
  readonly hits: readonly Hit[];
  /** How many fit all that was asked, and how many the text alone finds. */
  readonly count: number;
  readonly ofText: number;
  readonly pages: number;
  readonly facets: readonly Facet[];
  readonly recordedAt: string | null;
}

/** What there is before anything is asked for. */
export const NOTHING: Results = { hits: [], count: 0, ofText: 0, pages: 0, facets: [], recordedAt: null };

/** The best hundred that a text finds, narrowed down, with counts of what they could be narrowed down by. */
export async function findResults(
  execute: Execute,
  asked: Asked,
  homeActor: string,
  language: TextLanguage,
): Promise<Cached<Results>> {
  const { text, type, country, standing } = asked;
  const code = languageCode(language);
  const found = await execute(SearchPageDocument, { text, language: code }, language);
  const { search, graphRevision } = found.value;
  const ids = search.edges.map(({ node }) => node.id);
  const recordedAt = graphRevision.recordedAt ?? null;
  if (ids.length === 0) return { ...found, value: { ...NOTHING, recordedAt } };
  const [narrowed, tiesById] = await Promise.all([
    execute(
      SearchFacetsDocument,
      {
        ids,
        types: type === null ? null : [type],
        countries: country === null ? null : [country],
        standings: standing === null ? null : [standing],
        language: code,
      },
      language,
    ),
    tiesOf(homeActor, execute, language),
  ]);
  const { edges, facets } = narrowed.value.browse;
  const kept = new Map(edges.map(({ node, countries: [first] }) => [node.id, first]));
  const hits = search.edges.filter(({ node }) => kept.has(node.id));
  const names = new Map(
    facets
      .filter(({ name }) => name === 'COUNTRY')
      .flatMap(({ values }) => values.map((one) => [one.value, one.label])),
  );
  const withFacts = (hit: (typeof hits)[number]): Hit => ({
    ...hit,
    tie: tiesById.get(hit.node.id) ?? null,
    country: ENTITY_TYPES[hit.node.type].group === 'Actor' ? (names.get(kept.get(hit.node.id) ?? '') ?? null) : null,
  });
  return {
    ...(narrowed.outdated ? narrowed : found),
    value: {
      hits: hits.slice((asked.page - 1) * PER_PAGE, asked.page * PER_PAGE).map(withFacts),
      count: hits.length,
      ofText: search.totalCount,
      pages: Math.ceil(hits.length / PER_PAGE),
      facets,
      recordedAt,
    },
  };
}

/** What ties the home actor to others, by their ids: the same for every search, and so asked once. */
async function tiesOf(home: string, execute: Execute, language: TextLanguage): Promise<ReadonlyMap<string, string>> {
  const variables = { home, most: MOST_TIES, language: languageCode(language) };
  const found = await execute(TiesOfHomeDocument, variables, language).catch((error: unknown) => {
    // A graph may be without the actor that it is set to be of.
    if (error instanceof ApiError && error.code === 'NOT_FOUND') return null;
    throw error;
  });
  return new Map(
    found?.value.ties.ties.flatMap(({ source, target, label }): [string, string][] => {
      if (source === home) return [[target, label]];
      return target === home ? [[source, label]] : [];
    }),
  );
}
