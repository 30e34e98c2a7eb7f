import type { Graph } from '../../db/graph.js';
import { RELATION_KIND_NAMES, type RelationKind } from '../../model/relation-types.js';
import { holds } from '../api/as-of.js';
import { enumOf, number, object } from '../rows/decoders.js';
import type { DrawnNetwork } from './network.js';

/** Counts the relationships of these kinds that entities have. A kind comes from the registry alone, so it is safe as text. */
export const notFollowedLinks = (kinds: readonly RelationKind[]): string => `
  UNWIND $ids AS id
  MATCH (node:Entity {id: id})-[tie:${kinds.join('|')}]-()
  WHERE ${holds('tie')}
  RETURN type(tie) AS kind, count(DISTINCT tie) AS count ORDER BY kind`;

const toCount = object({ kind: enumOf(RELATION_KIND_NAMES), count: number });

/** How many relationships of the kinds that were not walked the nodes of a network have. */
export async function notFollowed(graph: Graph, { nodes, at, kinds }: DrawnNetwork) {
  const others = kinds === undefined ? [] : RELATION_KIND_NAMES.filter((kind) => !kinds.includes(kind));
  if (others.length === 0) return [];
  const rows = await graph.readBatched(notFollowedLinks(others), { ids: nodes.map(({ id }) => id), ...at });
  return rows.map(toCount);
}
