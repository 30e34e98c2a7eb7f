import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Graph } from '../../db/graph.js';
import type { Row } from '../../db/reads.js';
import { ENTITY_TYPES, entityTypeOf } from '../../model/entity-types.js';
import { servedAs } from '../../model/served-types.js';
import type { QueryContext } from '../api/context.js';
import { badUserInput } from '../api/errors.js';
import { listOf, string } from '../rows/decoders.js';
import type { FieldSources } from './field-sources.js';
import { readEntities } from './root-statements.js';

const MAX_IDS = 100;

/** Labels of what has an id of its own. */
export const LABELS_BY_ID = `
  UNWIND $ids AS id
  OPTIONAL MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (evidence:Evidence {id: id})
  WITH id, coalesce(entity, evidence) AS node WHERE node IS NOT NULL
  RETURN id, labels(node) AS labels`;

const toLabels = listOf(string);
/** The type that a node is told as. */
const typeOf = (labels: readonly string[]) =>
  labels.includes('Evidence') ? 'Evidence' : servedAs(ENTITY_TYPES[entityTypeOf(labels)]);

async function readNodes(
  sources: FieldSources,
  ids: readonly string[],
  graph: Graph,
  info: GraphQLResolveInfo,
): Promise<ReadonlyMap<unknown, Row>> {
  const rows = await graph.readBatched(LABELS_BY_ID, { ids: [...new Set(ids)] });
  const byType = new Map<string, string[]>();
  for (const { id, labels } of rows) {
    const type = typeOf(toLabels(labels));
    byType.set(type, [...(byType.get(type) ?? []), String(id)]);
  }
  const found = await Promise.all(
    [...byType].map(async ([type, of]) =>
      (await readEntities(sources, type, of, graph, info)).map((entity): Row => ({ ...entity, __typename: type })),
    ),
  );
  return new Map(found.flat().map((entity) => [entity.id, entity]));
}

type Resolve<Args> = GraphQLFieldResolver<unknown, QueryContext, Args>;

/** Resolvers of `node` and `nodes`: each type among what they find is read by one statement, with all that is selected. */
export function nodeResolvers(sources: FieldSources) {
  const node: Resolve<{ id: string }> = async (_root, { id }, { graph }, info) =>
    (await readNodes(sources, [id], graph, info)).get(id) ?? null;
  const nodes: Resolve<{ ids: string[] }> = async (_root, { ids }, { graph }, info) => {
    if (ids.length > MAX_IDS) throw badUserInput('ids', `must be at most ${MAX_IDS} ids.`);
    const found = await readNodes(sources, ids, graph, info);
    return ids.map((id) => found.get(id) ?? null);
  };
  return { Query: { node, nodes } };
}
