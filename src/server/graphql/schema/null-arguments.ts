import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { withoutNulls } from '../../../queries/api/arguments.js';

/** Gives every resolver its arguments by the one rule for null: see `withoutNulls`. */
export const withNullsLeftOut = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const { args = {}, resolve: inner = defaultFieldResolver } = field;
      if (Object.keys(args).length === 0) return undefined;
      const resolve: GraphQLFieldResolver<unknown, unknown, Record<string, unknown>> = (source, given, context, info) =>
        inner(
          source,
          withoutNulls(given, (name) => args[name]?.defaultValue),
          context,
          info,
        );
      return { ...field, resolve };
    },
  });
