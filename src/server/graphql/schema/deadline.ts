import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { withTimeout } from '../../../db/deadline.js';

/** What the generated fields find in the context of a request; milliseconds. */
interface TimeLimited {
  readonly transaction?: { readonly timeout?: number };
}

/**
 * Lets no generated field wait for a database that has gone silent: the library runs its queries on the bare driver.
 */
export const withDeadline = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field) => {
      const { resolve = defaultFieldResolver } = field as { resolve?: GraphQLFieldResolver<unknown, TimeLimited> };
      const inTime: typeof resolve = (source, args, context, info) => {
        const work = Promise.resolve(resolve(source, args, context, info));
        const limit = context.transaction?.timeout;
        return limit === undefined ? work : withTimeout(limit, work);
      };
      return { ...field, resolve: inTime };
    },
  });
