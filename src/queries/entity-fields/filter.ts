import { textProperty } from '../../model/localized-text.js';
import type { FieldSources, RelationshipSource } from './field-sources.js';
import type { StatementParameters } from './statement-parameters.js';

/** A filter of the API as a client gave it, coerced by its input type. */
export type Filter = Readonly<Record<string, unknown>>;

const OPERATORS: Readonly<Record<string, (property: string, value: string) => string>> = {
  eq: (property, value) => `${property} = ${value}`,
  in: (property, value) => `${property} IN ${value}`,
  lt: (property, value) => `${property} < ${value}`,
  lte: (property, value) => `${property} <= ${value}`,
  gt: (property, value) => `${property} > ${value}`,
  gte: (property, value) => `${property} >= ${value}`,
  // Of a property with a range index, Neo4j 5.26 plans a scan of that index for these two below another entity, and the
  // index refuses it: an expression keeps it from looking there.
  contains: (property, value) => `(${property} + '') CONTAINS ${value}`,
  startsWith: (property, value) => `${property} STARTS WITH ${value}`,
  endsWith: (property, value) => `(${property} + '') ENDS WITH ${value}`,
  includes: (property, value) => `${value} IN ${property}`,
};

/** Compiles filters into Cypher predicates. A predicate may be null where a property is unknown: it does not hold. */
export interface FilterCompiler {
  /** Whether some filter so far had a condition on related entities, which takes the database long to plan. */
  readonly hasRelated: boolean;
  /** @param variable of a node of the type, or of a relationship whose properties are of the type */
  entity(filter: Filter, typeName: string, variable: string): string;
  /** A filter of a connection: by the node at the other end, and by what the relationship says of itself. */
  connection(filter: Filter, source: RelationshipSource, relationship: string, node: string): string;
}

export function createFilterCompiler(sources: FieldSources, parameters: StatementParameters): FilterCompiler {
  let hasRelated = false;

  const entity = (filter: Filter, typeName: string, variable: string): string =>
    combined(
      filter,
      (part) => entity(part, typeName, variable),
      (name, value) => {
        const fields = sources.get(typeName)?.fields;
        const source = fields?.get(name);
        if (source?.from === 'text') {
          const languages = Object.entries(value as Record<string, Filter | null>);
          return all(
            languages.map(([tag, operators]) =>
              comparison(`${variable}.${textProperty(source.text, tag)}`, operators ?? {}),
            ),
          );
        }
        if (source?.from === 'property') return comparison(`${variable}.${source.property}`, value as Filter);
        if (source?.from === 'relationship') {
          return quantified(source, variable, value as Filter, 'entities', (part, _relationship, node) =>
            entity(part, source.target, node),
          );
        }
        const list = fields?.get(name.replace(/Connection$/, ''));
        if (list?.from !== 'relationship') throw new Error(`${typeName} has no filter by ${name}`);
        return quantified(list, variable, value as Filter, 'edges', (part, relationship, node) =>
          connection(part, list, relationship, node),
        );
      },
    );

  const connection: FilterCompiler['connection'] = (filter, source, relationship, node) =>
    combined(
      filter,
      (part) => connection(part, source, relationship, node),
      (name, value) =>
        name === 'node'
          ? entity(value as Filter, source.target, node)
          : entity(value as Filter, source.properties, relationship),
    );

  function comparison(property: string, operators: Filter): string {
    const parts = Object.entries(operators).map(([name, value]) => {
      if (value === null && name === 'eq') return `${property} IS NULL`;
      return OPERATORS[name]!(property, parameters.add(value));
    });
    return all(parts);
  }

  /**
   * `all` needs at least one, as in `@neo4j/graphql`; the others say what their names say. They are of what the field that
   * is filtered by lists: of entities each once, or of a connection's edges.
   */
  function quantified(
    source: RelationshipSource,
    variable: string,
    quantifiers: Filter,
    of: 'entities' | 'edges',
    condition: (filter: Filter, relationship: string, node: string) => string,
  ): string {
    const counted = (relationship: string, node: string) => (of === 'edges' ? relationship : node);
    hasRelated = true;
    const parts = Object.entries(quantifiers).map(([quantifier, filter]) => {
      const [relationship, node] = [parameters.variable('r'), parameters.variable('n')];
      const match = `MATCH ${pattern(sources, source, variable, relationship, node)}`;
      const holds = condition(filter as Filter, relationship, node);
      if (quantifier === 'some') return `EXISTS { ${match} WHERE ${holds} }`;
      if (quantifier === 'none') return `NOT EXISTS { ${match} WHERE ${holds} }`;
      if (quantifier === 'single')
        return `COUNT { ${match} WHERE ${holds} RETURN DISTINCT ${counted(relationship, node)} } = 1`;
      return `EXISTS { ${match} } AND NOT EXISTS { ${match} WHERE ${negation(holds)} }`;
    });
    return all(parts);
  }

  return {
    get hasRelated() {
      return hasRelated;
    },
    entity,
    connection,
  };
}

/** Cypher of a relationship between two variables. */
export function pattern(
  sources: FieldSources,
  { type, direction, target }: RelationshipSource,
  from: string,
  relationship: string,
  to: string,
): string {
  const [before, after] = direction === 'IN' ? ['<-', '-'] : ['-', '->'];
  return `(${from})${before}[${relationship}:${type}]${after}(${to}:${sources.get(target)!.labels.join(':')})`;
}

/** A `MATCH` with conditions that must all hold, or without any. */
export const matchWhere = (pattern: string, conditions: readonly string[]): string =>
  conditions.length === 0 ? `MATCH ${pattern}` : `MATCH ${pattern} WHERE ${all(conditions)}`;

/** A filter's own parts, and those in its `AND`, `OR` and `NOT`; a part that is null is as left out. */
function combined(
  filter: Filter,
  within: (filter: Filter) => string,
  part: (name: string, value: unknown) => string,
): string {
  const parts = Object.entries(filter).flatMap(([name, value]) => {
    if (value === null) return [];
    if (name === 'NOT') return negation(within(value as Filter));
    if (name === 'AND') return all((value as Filter[]).map(within));
    if (name === 'OR') return any((value as Filter[]).map(within));
    return part(name, value);
  });
  return all(parts);
}

const all = (parts: readonly string[]) =>
  parts.length === 0 ? 'true' : parts.map((part) => `(${part})`).join(' AND ');
const any = (parts: readonly string[]) =>
  parts.length === 0 ? 'false' : parts.map((part) => `(${part})`).join(' OR ');

/** What does not hold is all that the condition does not find, the unknown included. */
const negation = (predicate: string) => `NOT coalesce(${predicate}, false)`;
