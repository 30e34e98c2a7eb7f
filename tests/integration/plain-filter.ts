import type { Graph } from '../../src/db/graph.js';
import { textProperty } from '../../src/model/localized-text.js';
import type { FieldSources, RelationshipSource } from '../../src/queries/entity-fields/field-sources.js';

type Properties = Readonly<Record<string, unknown>>;
type Filter = Readonly<Record<string, unknown>>;

interface Node {
  readonly labels: readonly string[];
  readonly properties: Properties;
}
interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
/** One at the other end of a relationship, and the relationship. */
interface Related {
  readonly node: Node;
  readonly edge: Edge;
}

/** The whole graph as plain records, and what a filter of the API means in them, said as plainly as possible. */
export interface PlainGraph {
  /** Ids of the entities of a type that fulfil a filter, in order of id. */
  find(typeName: string, where: Filter | null): string[];
  /** Values that a property of a type's entities has, each once. */
  valuesOf(typeName: string, property: string): unknown[];
}

export async function readPlainGraph(graph: Graph, sources: FieldSources): Promise<PlainGraph> {
  const nodes = (await graph.read(
    'MATCH (n) WHERE n:Entity OR n:Evidence RETURN labels(n) AS labels, properties(n) AS properties',
  )) as unknown as Node[];
  const edges = (await graph.read(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  )) as unknown as Edge[];
  const byId = new Map(nodes.map((node) => [String(node.properties.id), node]));
  const isOf = (node: Node, typeName: string) =>
    sources.get(typeName)!.labels.every((label) => node.labels.includes(label));

  const related = (node: Node, { type, direction, target }: RelationshipSource): Related[] => {
    const [here, there] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return edges
      .filter((edge) => edge.type === type && edge[here] === node.properties.id)
      .map((edge) => ({ edge, node: byId.get(edge[there])! }))
      .filter((one) => isOf(one.node, target));
  };

  const entity = (where: Filter, typeName: string, node: Node): boolean =>
    holds(
      where,
      (part) => entity(part, typeName, node),
      (name, value) => {
        const { fields } = sources.get(typeName)!;
        const source = fields.get(name);
        if (source?.from === 'property') return compared(node.properties[source.property], value);
        if (source?.from === 'text') {
          return Object.entries(value).every(
            ([tag, operators]) =>
              operators === null || compared(node.properties[textProperty(source.text, tag)], operators as Filter),
          );
        }
        if (source?.from === 'relationship') {
          // A list has each entity once, by however many relationships it is reached.
          const once = [...new Map(related(node, source).map((one) => [one.node.properties.id, one])).values()];
          return quantified(once, value, (one, part) => entity(part, source.target, one.node));
        }
        const list = fields.get(name.replace(/Connection$/, '')) as RelationshipSource;
        return quantified(related(node, list), value, (one, part) => connection(part, list, one));
      },
    );

  const connection = (where: Filter, source: RelationshipSource, one: Related): boolean =>
    holds(
      where,
      (part) => connection(part, source, one),
      (name, value) =>
        name === 'node'
          ? entity(value, source.target, one.node)
          : entity(value, source.properties, { labels: [], properties: one.edge.properties }),
    );

  const all = (typeName: string) => nodes.filter((node) => isOf(node, typeName));
  return {
    find: (typeName, where) =>
      all(typeName)
        .filter((node) => where === null || entity(where, typeName, node))
        .map(({ properties }) => String(properties.id))
        .sort(),
    valuesOf: (typeName, property) => {
      const { labels } = sources.get(typeName)!;
      const found = labels.length > 0 ? all(typeName) : edges;
      return [...new Set(found.flatMap(({ properties }) => properties[property] ?? []))];
    },
  };
}

/** Everything named in a filter holds; null is as left out. */
const holds = (where: Filter, within: (part: Filter) => boolean, of: (name: string, value: Filter) => boolean) =>
  Object.entries(where).every(([name, value]) => {
    if (value === null) return true;
    if (name === 'NOT') return !within(value as Filter);
    if (name === 'AND') return (value as Filter[]).every(within);
    if (name === 'OR') return (value as Filter[]).some(within);
    return of(name, value as Filter);
  });

function quantified(related: readonly Related[], quantifiers: Filter, holds: (one: Related, part: Filter) => boolean) {
  return Object.entries(quantifiers).every(([quantifier, part]) => {
    const found = related.filter((one) => holds(one, part as Filter)).length;
    if (quantifier === 'some') return found > 0;
    if (quantifier === 'none') return found === 0;
    if (quantifier === 'single') return found === 1;
    return related.length > 0 && found === related.length;
  });
}

/** What is unknown is equal to nothing, and has no place in an order. */
function compared(given: unknown, operators: Filter): boolean {
  return Object.entries(operators).every(([operator, value]) => {
    if (operator === 'eq' && value === null) return given === undefined;
    if (given === undefined || value === null) return false;
    return OPERATORS[operator]!(given as never, value as never);
  });
}

const OPERATORS: Readonly<Record<string, (given: never, value: never) => boolean>> = {
  eq: (given: unknown, value: unknown) => JSON.stringify(given) === JSON.stringify(value),
  in: (given: unknown, values: unknown[]) => values.includes(given),
  lt: (given: number, value: number) => given < value,
  lte: (given: number, value: number) => given <= value,
  gt: (given: number, value: number) => given > value,
  gte: (given: number, value: number) => given >= value,
  contains: (given: string, value: string) => given.includes(value),
  startsWith: (given: string, value: string) => given.startsWith(value),
  endsWith: (given: string, value: string) => given.endsWith(value),
  includes: (given: unknown[], value: unknown) => given.includes(value),
};
