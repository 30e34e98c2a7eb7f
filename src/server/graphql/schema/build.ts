import { addResolversToSchema } from '@graphql-tools/schema';
import { extendSchema, type GraphQLSchema } from 'graphql';
import { withEntityFields } from '../../../queries/entity-fields/entity-fields.resolver.js';
import { nodeResolvers } from '../../../queries/entity-fields/nodes.js';
import { readFieldSources } from '../../../queries/entity-fields/field-sources.js';
import { resolvers } from '../../../queries/resolvers.js';
import { describeGenerated } from './describe.js';
import { generateSchema } from './generated.js';
import { withListArguments } from './lists.js';
import { withNullsLeftOut } from './null-arguments.js';
import { readAnalysis, readModel } from './model.js';
import { withTextScalars } from './text-scalars.js';

/**
 * The whole schema as it is served: the types, filters and connections that `@neo4j/graphql` generates from the model,
 * resolved by our own Cypher, and the product's own queries.
 */
export async function buildSchema(): Promise<GraphQLSchema> {
  const model = readModel();
  const sources = readFieldSources(model);
  const generated = describeGenerated(withListArguments(await generateSchema(model)));
  const whole = extendSchema(withEntityFields(generated, sources), readAnalysis());
  const resolved = addResolversToSchema({
    schema: addResolversToSchema({ schema: whole, resolvers }),
    resolvers: nodeResolvers(sources),
  });
  return withNullsLeftOut(withTextScalars(resolved));
}
