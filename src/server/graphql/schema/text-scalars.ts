import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLError, GraphQLScalarType, Kind, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';

/**
 * Lets the scalars of the model, such as `PartialDate`, take texts alone. GraphQL takes any value for a scalar that
 * says nothing of its own: numbers, lists and objects would come to resolvers, and into Cypher, that expect a text.
 */
export const withTextScalars = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.SCALAR_TYPE]: (type) => {
      if (isSpecifiedScalarType(type)) return undefined;
      const refuse = () => new GraphQLError(`${type.name} must be a text, such as "1987" or "2017-11-14".`);
      return new GraphQLScalarType<unknown, unknown>({
        ...type.toConfig(),
        parseValue: (value) => {
          if (typeof value === 'string') return value;
          throw refuse();
        },
        parseLiteral: (node) => {
          if (node.kind === Kind.STRING) return node.value;
          throw refuse();
        },
      });
    },
  });
