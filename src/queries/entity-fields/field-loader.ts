import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { QueryContext } from '../api/context.js';
import { graphChanging } from '../api/errors.js';
import type { FieldSources } from './field-sources.js';
import { createProjectionCompiler } from './projection.js';
import { read } from './root-statements.js';

/** Most entities that one statement loads a field for; a page of a product query holds no more. */
const BATCH = 100;

type Loaders = Map<readonly FieldNode[], DataLoader<string, unknown>>;

/** Of each request, by place in its document: `graphql` collects the nodes of a field once for all entities there. */
const requests = new WeakMap<object, Loaders>();

/**
 * Loads a field below an entity that a product query returned: one statement for all entities at the same place.
 * @throws GRAPH_CHANGING when the entity has gone since
 */
export function loadField(
  sources: FieldSources,
  typeName: string,
  id: string,
  context: QueryContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const loaders: Loaders = requests.get(context) ?? new Map<readonly FieldNode[], DataLoader<string, unknown>>();
  requests.set(context, loaders);
  const loader = loaders.get(info.fieldNodes) ?? createLoader(sources, typeName, context, info);
  loaders.set(info.fieldNodes, loader);
  return loader.load(id);
}

const createLoader = (sources: FieldSources, typeName: string, { graph }: QueryContext, info: GraphQLResolveInfo) =>
  new DataLoader<string, unknown>(
    async (ids) => {
      const compiler = createProjectionCompiler(sources, info);
      const value = compiler.below(typeName, 'n', info.fieldNodes);
      const [label] = sources.get(typeName)!.labels;
      const cypher = `UNWIND ${compiler.parameters.add(ids)} AS id MATCH (n:${label} {id: id}) RETURN id, ${value} AS value`;
      const rows = await read(graph, compiler, cypher);
      const byId = new Map(rows.map(({ id, value: found }) => [id, found]));
      return ids.map((id) => (byId.has(id) ? byId.get(id) : graphChanging()));
    },
    { maxBatchSize: BATCH },
  );
