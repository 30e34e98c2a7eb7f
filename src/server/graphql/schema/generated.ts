import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import { Kind, visit, type DocumentNode } from 'graphql';

type Localised = Record<string, string>;

/** Fields in both languages, read off the two properties they require: `names`, `prefLabel`, `claims`. */
const LOCALISED = new Map<string, (source: Localised) => { sv?: string; en?: string }>([
  ['names', ({ nameSv, nameEn }) => ({ sv: nameSv!, en: nameEn! })],
  ['prefLabel', ({ nameSv, nameEn }) => ({ sv: nameSv!, en: nameEn! })],
  ['claims', ({ claimSv, claimEn }) => ({ sv: claimSv!, en: claimEn! })],
]);

/** The schema that `@neo4j/graphql` generates from the model: entity types, filters, Relay connections; reads only. */
export function generateSchema(model: DocumentNode): Promise<GraphQLSchema> {
  return new Neo4jGraphQL({
    typeDefs: model,
    resolvers: customResolvers(model),
    features: {
      subscriptions: false,
      filters: { String: { LTE: true, GTE: true } },
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  }).getSchema();
}

function customResolvers(model: DocumentNode): Record<string, Record<string, unknown>> {
  const resolvers: Record<string, Record<string, unknown>> = {};
  visit(model, {
    ObjectTypeDefinition: {
      enter(type) {
        for (const field of type.fields ?? []) {
          if (!field.directives?.some((directive) => directive.name.value === 'customResolver')) continue;
          const resolve = LOCALISED.get(field.name.value);
          if (resolve === undefined) throw new Error(`No resolver for ${type.name.value}.${field.name.value}`);
          (resolvers[type.name.value] ??= {})[field.name.value] = resolve;
        }
        return false;
      },
    },
    [Kind.DIRECTIVE_DEFINITION]: () => false,
  });
  return resolvers;
}
