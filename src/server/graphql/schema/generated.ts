import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  Kind,
  extendSchema,
  isObjectType,
  parse,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type ObjectTypeExtensionNode,
} from 'graphql';

/**
 * The schema that `@neo4j/graphql` generates from the model: entity types, filters, Relay connections; reads only.
 * It resolves nothing: `withEntityFields` does.
 */
export async function generateSchema(model: DocumentNode): Promise<GraphQLSchema> {
  const { plain, texts } = splitTexts(model);
  const generated = await new Neo4jGraphQL({
    typeDefs: plain,
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
  return withLocalizedInputs(extendSchema(generated, texts), texts);
}

/**
 * Texts by language have arguments and several properties each, of which the library knows nothing: they are set apart
 * and added to what it generates.
 */
function splitTexts(model: DocumentNode): { readonly plain: DocumentNode; readonly texts: DocumentNode } {
  const texts: ObjectTypeExtensionNode[] = [];
  const plain = visit(model, {
    ObjectTypeDefinition(type) {
      const own = type.fields?.filter((field) => isText(field)) ?? [];
      if (own.length === 0) return undefined;
      const fields = own.map((field) => ({ ...field, directives: [] }));
      texts.push({ kind: Kind.OBJECT_TYPE_EXTENSION, name: type.name, fields });
      return { ...type, fields: type.fields?.filter((field) => !isText(field)) ?? [] };
    },
  });
  // The library leaves out types that nothing of its own refers to.
  const isTheirs = (definition: DefinitionNode) => 'name' in definition && TEXT_TYPES.has(definition.name?.value ?? '');
  return {
    plain: { ...plain, definitions: plain.definitions.filter((definition) => !isTheirs(definition)) },
    texts: { kind: Kind.DOCUMENT, definitions: [...model.definitions.filter(isTheirs), ...texts] },
  };
}

const TEXT_TYPES: ReadonlySet<string> = new Set(['Language', 'LocalizedText']);
const isText = ({ directives }: FieldDefinitionNode) => directives?.some(({ name }) => name.value === 'localized');

/** Filters and orders by texts, language by language: `{ name: { sv: { startsWith: "Lin" } } }`. */
function withLocalizedInputs(schema: GraphQLSchema, texts: DocumentNode): GraphQLSchema {
  const text = schema.getType('LocalizedText');
  const languages = isObjectType(text) ? Object.keys(text.getFields()) : [];
  const each = (type: string) => languages.map((language) => `${language}: ${type}`).join(' ');
  const inputs = texts.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const names = definition.fields?.filter((field) => field.arguments?.length).map(({ name }) => name.value) ?? [];
    return (['Where', 'Sort'] as const).flatMap((use) => {
      const input = `${definition.name.value}${use}`;
      if (schema.getType(input) === undefined) return [];
      return [`extend input ${input} { ${names.map((name) => `${name}: LocalizedText${use}`).join(' ')} }`];
    });
  });
  return extendSchema(
    schema,
    parse(`
      input LocalizedTextWhere { ${each('StringScalarFilters')} }
      input LocalizedTextSort { ${each('SortDirection')} }
      ${inputs.join('\n')}
    `),
  );
}
