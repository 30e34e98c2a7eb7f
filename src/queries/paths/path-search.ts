import type { RelationKind } from '../../model/relation-types.js';
import type { Row } from '../../db/reads.js';
import { holds, type AsOf } from '../api/as-of.js';
import { boolean, listOf, object, string } from '../rows/decoders.js';
import { toNode, toRelation } from '../rows/entities.js';
import { MAX_TRAVERSED_DEGREE, NODE_PROJECTION, RELATION_PROJECTION, type CountedNode } from '../rows/nodes.js';
import { ON_AREAS } from '../themes/area-filter.js';
import type { PathCandidate } from './path-rank.js';

/**
 * What a search has to look at: each condition is checked at every step of it, thousands of times, so those that let
 * everything through are left out of the statement.
 */
export interface SearchShape {
  /** Every engagement and activity between the ends must concern one of `$areas`. */
  readonly onAreas: boolean;
  /** Only what holds as of a date. */
  readonly isDated: boolean;
  /** Without the entities of `$avoid`. */
  readonly avoids: boolean;
  /** The end `$to` may have more relationships than what is gone through. */
  readonly toHub: boolean;
}
const GENERAL: SearchShape = { onAreas: false, isDated: true, avoids: true, toHub: true };

/** So many relationships are read between what the paths pass. */
const MOST_PARALLEL = 1_000;

const ENDS = `
  MATCH (source:Entity {id: $from}) USING INDEX SEEK source:Entity(id)
  MATCH (target:Entity {id: $to}) USING INDEX SEEK target:Entity(id)`;

/** Cypher for each `path` by the ids on it, and for what is on any of them, once. */
const found = (counts: string) => `
  WITH collect(path) AS paths
  RETURN [path IN paths | {ids: [node IN nodes(path) | node.id], ties: [r IN relationships(path) | r.id], counts: ${counts}}] AS paths,
    COLLECT { UNWIND paths AS path UNWIND nodes(path) AS entity WITH DISTINCT entity RETURN ${NODE_PROJECTION} } AS entities,
    COLLECT { UNWIND paths AS path UNWIND relationships(path) AS r WITH DISTINCT r RETURN ${RELATION_PROJECTION} } AS relations`;

/** One shortest path, hubs included: Neo4j searches bidirectionally, which hubs hardly slow down. */
export const shortestPath = (
  kinds: readonly RelationKind[],
  maxLength: number,
  { isDated, avoids }: SearchShape = GENERAL,
) => `${ENDS}
  MATCH path = shortestPath((source)-[:${kinds.join('|')}*1..${maxLength}]-(target))
  ${where([
    isDated && `all(r IN relationships(path) WHERE ${holds('r')})`,
    avoids && 'none(passed IN nodes(path) WHERE passed.id IN $avoid)',
  ])}
  ${found('true')}`;

/**
 * The `count` shortest paths, avoiding entities above the maximum degree unless `onAreas`. Kinds come from the registry
 * and the length is validated, so both may be part of the text. With `onAreas`, `counts` says whether work on an area is
 * on the path, the ends included.
 */
export const shortestPaths = (
  count: number,
  kinds: readonly RelationKind[],
  maxLength: number,
  { onAreas, isDated, avoids, toHub }: SearchShape = GENERAL,
) => `${ENDS}
  MATCH path = SHORTEST ${count} (source)
    (()-[r:${kinds.join('|')} ${where([isDated && holds('r')])}]-(passed ${where([
      !onAreas && `(COUNT { (passed)--() } <= ${MAX_TRAVERSED_DEGREE} ${toHub ? 'OR passed.id = $to' : ''})`,
      onAreas && `(passed.id = $to OR NOT (passed:Engagement OR passed:Activity) OR ${ON_AREAS('passed')})`,
      avoids && 'NOT passed.id IN $avoid',
    ])})){1,${maxLength}}
    (target)
  ${found(onAreas ? `any(work IN nodes(path) WHERE (work:Engagement OR work:Activity) AND ${ON_AREAS('work')})` : 'true')}`;

/** All relationships between the two of each of `$pairs`: a search goes one of several ways, and not by what they say. */
export const parallel = (kinds: readonly RelationKind[]) => `
  UNWIND $pairs AS pair
  MATCH (one:Entity {id: pair[0]}) USING INDEX SEEK one:Entity(id)
  MATCH (other:Entity {id: pair[1]}) USING INDEX SEEK other:Entity(id)
  MATCH (one)-[r:${kinds.join('|')}]-(other)
  WHERE ${holds('r')}
  WITH r ORDER BY r.id LIMIT ${MOST_PARALLEL}
  RETURN ${RELATION_PROJECTION} AS relation`;

function where(conditions: readonly (string | false)[]): string {
  const held = conditions.filter((condition) => condition !== false);
  return held.length === 0 ? '' : `WHERE ${held.join(' AND ')}`;
}

/** Paths with all that is on them; `counts`: whether one leads through work on what was asked for. */
export interface FoundPaths {
  readonly candidates: readonly (PathCandidate & { readonly counts: boolean })[];
  readonly entities: ReadonlyMap<string, CountedNode>;
}
export const NOTHING: FoundPaths = { candidates: [], entities: new Map() };

const toRow = object({
  paths: listOf(object({ ids: listOf(string), ties: listOf(string), counts: boolean })),
  entities: listOf(toNode),
  relations: listOf(toRelation),
});

/** Decodes the one row of a search as of a date. */
export function toFoundPaths(row: Row | undefined, at: AsOf): FoundPaths {
  if (row === undefined) return NOTHING;
  const { paths, entities, relations } = toRow(row);
  const known = new Map(relations.map((relation) => [relation.id, relation]));
  return {
    candidates: paths.map(({ ties, ...path }) => ({ ...path, relations: ties.map((id) => known.get(id)!) })),
    entities: new Map(entities.map((entity) => [entity.id, { ...entity, countedAt: at }])),
  };
}
