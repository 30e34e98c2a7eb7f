import { addResolversToSchema } from '@graphql-tools/schema';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, extendSchema, type GraphQLSchema } from 'graphql';
import { notFound } from '../../../queries/api/errors.js';
import { resolvers } from '../../../queries/resolvers.js';
import { withAsOf } from './as-of-lists.js';
import { withConnectionAliases } from './connection-aliases.js';
import { withDeadline } from './deadline.js';
import { describeGenerated } from './describe.js';
import { generateSchema } from './generated.js';
import { withEntityFields } from './entity-fields.js';
import { boundLists } from './lists.js';
import { readAnalysis, readModel } from './model.js';
import { withTextScalars } from './text-scalars.js';
import { withReusedTranslations } from './translation-cache.js';

/** The whole schema as it is served: what `@neo4j/graphql` generates from the model, bounded, and our own questions. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const generated = withDeadline(
    withAsOf(
      withReusedTranslations(describeGenerated(boundLists(withConnectionAliases(await generateSchema(readModel()))))),
    ),
  );
  const whole = addResolversToSchema({ schema: extendSchema(generated, readAnalysis()), resolvers });
  return withEntityFields(withNotFound(withTextScalars(whole)));
}

/** The generated look-ups by id answer null for an unknown id; ours say which argument is at fault. */
const LOOK_UPS = new Set(['actor', 'engagement']);

function withNotFound(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, fieldName) => {
      if (!LOOK_UPS.has(fieldName)) return undefined;
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve: async (source, args: { id: string }, context, info) => {
          const found: unknown = await resolve(source, args, context, info);
          if (found === null || found === undefined) throw notFound('id', fieldName, args.id);
          return found;
        },
      };
    },
  });
}
