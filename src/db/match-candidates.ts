import { z } from 'zod';
import { entityTypeOf } from '../model/entity-types.js';
import { ACTOR_IDENTIFIERS, actorRecord } from '../model/matching/actor-record.js';
import { prepare, type PreparedRecord } from '../model/matching/match-record.js';
import { countryOf, namesOf } from './actor-facts.js';
import type { Run } from './reads.js';
import { MATCH_KEYS_INDEX } from './schema.js';

/** Lucene takes no more clauses than 1,024 in one query. */
const KEYS_PER_QUERY = 500;
/** Of names that very many share, so many are looked at. */
const CANDIDATES_PER_QUERY = 5_000;

const FACTS = ['latitude', 'longitude', ...ACTOR_IDENTIFIERS].map((property) => `.${property}`).join(', ');

const COLUMNS = `n.id AS id, labels(n) AS labels, ${namesOf('n')} AS names, ${countryOf('n')} AS country,
    n {${FACTS}} AS properties`;

export const CANDIDATES = `
  UNWIND $queries AS query
  CALL db.index.fulltext.queryNodes('${MATCH_KEYS_INDEX}', query, {limit: $limit}) YIELD node AS n
  WITH DISTINCT n
  RETURN ${COLUMNS}`;

export const ACTORS_BY_ID = `
  UNWIND $ids AS id
  MATCH (n:Actor {id: id})
  RETURN ${COLUMNS}`;

const row = z.object({
  id: z.string(),
  labels: z.array(z.string()).transform(entityTypeOf),
  names: z.array(z.string()),
  country: z.string().nullable(),
  properties: z.record(z.string(), z.unknown()),
});

const toRecord = (columns: unknown): PreparedRecord => {
  const { labels: type, ...facts } = row.parse(columns);
  return prepare(actorRecord({ type, ...facts }));
};

/** The actors of the graph that have one of these keys: see `keysOf`. */
export async function readCandidates(run: Run, keys: readonly string[]): Promise<PreparedRecord[]> {
  const queries: string[] = [];
  for (let start = 0; start < keys.length; start += KEYS_PER_QUERY) {
    queries.push(keys.slice(start, start + KEYS_PER_QUERY).join(' OR '));
  }
  return queries.length === 0 ? [] : (await run(CANDIDATES, { queries, limit: CANDIDATES_PER_QUERY })).map(toRecord);
}

/** Actors of the graph by their ids; those that are none are left out. */
export const readActors = async (run: Run, ids: readonly string[]): Promise<PreparedRecord[]> =>
  ids.length === 0 ? [] : (await run(ACTORS_BY_ID, { ids })).map(toRecord);
