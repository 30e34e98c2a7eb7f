import { z } from 'zod';
import { ApiError } from '../../model/api-error.js';
import { countryOf, namesOf } from '../../db/actor-facts.js';
import { readCandidates } from '../../db/match-candidates.js';
import type { Graph } from '../../db/graph.js';
import { ENTITY_TYPE_NAMES, entityTypeOf, type EntityType } from '../../model/entity-types.js';
import { ACTOR_IDENTIFIERS, actorRecord, isMatchedByName, type ActorFacts } from '../../model/matching/actor-record.js';
import { soughtKeys } from '../../model/matching/block-keys.js';
import { prepare } from '../../model/matching/match-record.js';
import { readAsOf } from '../api/as-of.js';
import { search } from '../search/search.js';

/** An entity as those see it who match their own lists with the graph. */
export interface ReconciledEntity extends ActorFacts {
  readonly countryId: string | null;
  readonly countryName: string | null;
}

export const ENTITIES_BY_ID = `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n.id AS id, labels(n) AS labels, ${namesOf('n')} AS names, ${countryOf('n')} AS country, n {.*} AS properties,
    head([(n)-[:IN_COUNTRY]->(c:Country) | c.id]) AS countryId,
    head([(n)-[:IN_COUNTRY]->(c:Country) | c.name]) AS countryName`;

const row = z.object({
  id: z.string(),
  labels: z.array(z.string()).transform(entityTypeOf),
  names: z.array(z.string()),
  country: z.string().nullable(),
  countryId: z.string().nullable(),
  countryName: z.string().nullable(),
  properties: z.record(z.string(), z.unknown()),
});

/** Entities by id, in the order asked; those that are not in the graph are left out. */
export async function readEntities(graph: Graph, ids: readonly string[]): Promise<ReconciledEntity[]> {
  if (ids.length === 0) return [];
  const rows = await graph.read(ENTITIES_BY_ID, { ids: [...new Set(ids)] });
  const found = new Map(
    rows.map((columns) => {
      const { labels: type, ...entity } = row.parse(columns);
      return [entity.id, { type, ...entity }];
    }),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** What a list says of one of its rows. */
export interface Sought {
  readonly names: readonly string[];
  /** Empty: any. */
  readonly types: readonly EntityType[];
  readonly country: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Of those that the search finds beside them, so many are compared. */
const MOST_SEARCHED = 20;

/** A row as it is compared with entities of a type. */
export const recordOf = ({ names, country, properties }: Sought, type: EntityType) =>
  prepare(actorRecord({ id: '', type, names, country, properties }));

/** Entities that a row may be: by the keys of matching, and as the search finds them. */
export async function findCandidates(graph: Graph, home: string, sought: Sought): Promise<ReconciledEntity[]> {
  const types = sought.types.length === 0 ? ENTITY_TYPE_NAMES : sought.types;
  const keys = types.filter(isMatchedByName).flatMap((type) => soughtKeys(recordOf(sought, type)));
  const [identified, matched, searched] = await Promise.all([
    identifiedBy(graph, sought.properties),
    readCandidates(graph.read, [...new Set(keys)]),
    Promise.all(sought.names.map((name) => searchIds(graph, home, name, sought.types, MOST_SEARCHED))),
  ]);
  const ids = [...identified, ...matched.map(({ id }) => id), ...searched.flat()];
  return (await readEntities(graph, [...new Set(ids)])).filter(({ type }) => types.includes(type));
}

/** Statement that finds an actor by an identifier, for each of them. */
export const ACTOR_BY_IDENTIFIER: ReadonlyMap<string, string> = new Map(
  ACTOR_IDENTIFIERS.map((property) => [property, `MATCH (n:Actor {${property}: $value}) RETURN n.id AS id`]),
);

/** Ids of actors that have an identifier of a row. */
async function identifiedBy(graph: Graph, properties: Sought['properties']): Promise<string[]> {
  const asked = [...ACTOR_BY_IDENTIFIER].filter(([property]) => typeof properties[property] === 'string');
  const found = await Promise.all(
    asked.map(([property, cypher]) => graph.read(cypher, { value: properties[property] })),
  );
  return found.flat().map(({ id }) => String(id));
}

/** Ids of entities whose names and texts have these words, best first. */
export async function searchIds(
  graph: Graph,
  home: string,
  text: string,
  types: readonly EntityType[],
  first: number,
): Promise<string[]> {
  try {
    const { hits } = await search(graph, {
      ...{ text, home, first, after: null, withFacets: false, at: readAsOf(null, 'anytime', true) },
      types: types.length === 0 ? null : types,
    });
    return hits.map(({ node }) => node.id);
  } catch (error) {
    // A row without a word in it is like nothing.
    if (error instanceof ApiError && error.code === 'BAD_USER_INPUT') return [];
    throw error;
  }
}
