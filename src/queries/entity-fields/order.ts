import { sortedBy } from '../../model/collated-texts.js';
import { textProperty } from '../../model/localized-text.js';
import type { FieldSources, RelationshipSource } from './field-sources.js';

/** The orders of a list: each names fields with `ASC` or `DESC`; a part that is null is as left out. */
export type Sort = readonly Readonly<Record<string, unknown>>[] | null | undefined;

/** Cypher of an order by an entity's own properties, ties broken by id. */
export const entityOrder = (sources: FieldSources, sort: Sort, typeName: string, node: string): string =>
  inTotal(
    (sort ?? []).flatMap((one) => terms(sources, one, typeName, node)),
    node,
  );

/** Cypher of an order of a connection: by the node, or by what the relationship says of itself. */
export const connectionOrder = (
  sources: FieldSources,
  sort: Sort,
  { target, properties }: RelationshipSource,
  relationship: string,
  node: string,
): string =>
  inTotal(
    (sort ?? []).flatMap((one) =>
      Object.entries(one).flatMap(([of, fields]) =>
        of === 'node'
          ? terms(sources, fields ?? {}, target, node)
          : terms(sources, fields ?? {}, properties, relationship),
      ),
    ),
    node,
    `${relationship}.id`,
  );

function terms(sources: FieldSources, fields: object, typeName: string, variable: string): string[] {
  const term = (property: string, direction: unknown) =>
    `${variable}.${sortedBy(property)}${direction === 'DESC' ? ' DESC' : ''}`;
  return Object.entries(fields).flatMap(([name, order]: [string, unknown]) => {
    if (order === null) return [];
    const source = sources.get(typeName)?.fields.get(name);
    if (source?.from === 'property') return [term(source.property, order)];
    if (source?.from !== 'text') throw new Error(`${typeName} has no order by ${name}`);
    return Object.entries(order as object).flatMap(([tag, direction]) =>
      direction === null ? [] : [term(textProperty(source.text, tag), direction)],
    );
  });
}

function inTotal(given: readonly string[], node: string, ...more: readonly string[]): string {
  const isTotal = new RegExp(`^${node}\\.id\\b`);
  const order = given.some((term) => isTotal.test(term)) ? given : [...given, `${node}.id`];
  return [...order, ...more].join(', ');
}
