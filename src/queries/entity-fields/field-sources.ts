import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** A relationship, seen from the type that has the field; all names come from the model, never from input. */
export interface RelationshipSource {
  readonly from: 'relationship';
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  /** Name of the entity type at the other end. */
  readonly target: string;
  /** Name of the type of the relationship's own properties. */
  readonly properties: string;
}

/** Where the value of an entity type's field comes from. */
export type FieldSource =
  | RelationshipSource
  | { readonly from: 'property'; readonly property: string }
  /** A text by language, made of one property for each, in one language or in all. */
  | { readonly from: 'text'; readonly text: string; readonly inAll: boolean }
  /** Cypher of the model that reads `this` and returns entities of the type `target` in `column`. */
  | {
      readonly from: 'statement';
      readonly cypher: string;
      readonly column: string;
      readonly target: string;
      readonly isList: boolean;
    };

/** A type whose fields are read from a node, or from a relationship: then it has no labels. */
export interface TypeSource {
  readonly labels: readonly string[];
  readonly fields: ReadonlyMap<string, FieldSource>;
}

/** Every type of the model that is read from the graph, by name. */
export type FieldSources = ReadonlyMap<string, TypeSource>;

/** Reads the sources of all fields off the directives in the model's SDL. */
export function readFieldSources(model: DocumentNode): FieldSources {
  const sources = new Map<string, TypeSource>();
  for (const definition of model.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const labels = labelsOf(definition);
    if (labels === null) continue;
    const fields = new Map((definition.fields ?? []).map((field) => [field.name.value, sourceOf(field)]));
    sources.set(definition.name.value, { labels, fields });
  }
  return sources;
}

/** @returns null for a type that is not read from the graph */
function labelsOf({ name, directives }: ObjectTypeDefinitionNode): readonly string[] | null {
  if (find(directives, 'relationshipProperties')) return [];
  const node = find(directives, 'node');
  if (node === undefined) return null;
  const { labels = [name.value] } = argumentsOf(node) as { labels?: string[] };
  return labels;
}

function sourceOf(field: FieldDefinitionNode): FieldSource {
  const { name, type, directives } = field;
  const relationship = find(directives, 'relationship');
  if (relationship !== undefined) {
    const { type: kind, direction, properties } = argumentsOf(relationship) as Record<string, string>;
    return {
      ...{ from: 'relationship', type: kind!, direction: direction as 'IN' | 'OUT' },
      ...{ target: nameOf(type), properties: properties! },
    };
  }
  const cypher = find(directives, 'cypher');
  if (cypher !== undefined) {
    const { statement, columnName } = argumentsOf(cypher) as Record<string, string>;
    return { from: 'statement', cypher: statement!, column: columnName!, target: nameOf(type), isList: isList(type) };
  }
  const localized = find(directives, 'localized');
  if (localized !== undefined) {
    return { from: 'text', text: String(argumentsOf(localized).text), inAll: nameOf(type) === 'LocalizedText' };
  }
  const alias = find(directives, 'alias');
  return { from: 'property', property: alias === undefined ? name.value : String(argumentsOf(alias).property) };
}

const find = (directives: readonly ConstDirectiveNode[] | undefined, name: string) =>
  directives?.find((directive) => directive.name.value === name);

const argumentsOf = (directive: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
