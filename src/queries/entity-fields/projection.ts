import { collectSubFields } from '@graphql-tools/utils';
import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { LANGUAGES } from '../../model/language.js';
import { textProperty } from '../../model/localized-text.js';
import { withoutNulls } from '../api/arguments.js';
import { holdsWithin, readAsOf } from '../api/as-of.js';
import { offsetOf } from './cursor.js';
import type { FieldSources, RelationshipSource } from './field-sources.js';
import { createFilterCompiler, matchWhere, pattern, type Filter, type FilterCompiler } from './filter.js';
import { connectionOrder, entityOrder, type Sort } from './order.js';
import { createParameters, type StatementParameters } from './statement-parameters.js';

/** The part of a resolver's `info` that says what was selected. */
export type Selection = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** Arguments of a generated list, coerced and within their bounds. */
export interface ListArguments {
  readonly where?: Filter | null;
  readonly sort?: Sort;
  readonly limit?: number;
  readonly offset?: number | null;
  readonly first?: number;
  readonly after?: string | null;
  readonly at?: string | null;
  readonly includeUndated?: boolean | null;
}

/**
 * Compiles what was selected of entities into Cypher expressions: a map of an entity's own properties by name, and what
 * is below it by `projectionKey` of its response key, each list a subquery of its own. So aliases, fragments and
 * directives are those of GraphQL's own execution, and nothing that was selected twice shares arguments.
 */
export interface ProjectionCompiler {
  readonly parameters: StatementParameters;
  readonly filters: FilterCompiler;
  /** Map of a node of this type, with everything selected by these fields. */
  entity(typeName: string, node: string, fieldNodes: readonly FieldNode[]): string;
  /** Value of one field below an entity: a list, a connection, or what a statement of the model returns. */
  below(typeName: string, node: string, fieldNodes: readonly FieldNode[]): string;
  /** Map of a page: see `RawConnection`. `match` binds `node`, and `relationship` where there is one. */
  connection(page: Page, typeName: string, fieldNodes: readonly FieldNode[]): string;
}

/** What a connection is a page of. */
export interface Page {
  readonly match: string;
  readonly order: string;
  readonly node: string;
  readonly relationship: string | null;
  readonly target: string;
  readonly properties: string | null;
  readonly args: ListArguments;
}

/** Key of a row under which the value of a field below an entity stands: no property's name begins like it. */
export const projectionKey = (responseKey: string): string => `$${responseKey}`;

/** Map of a text by language tag. */
const localizedMap = (node: string, text: string) =>
  `{${LANGUAGES.map((tag) => `\`${tag}\`: ${node}.${textProperty(text, tag)}`).join(', ')}}`;

const escaped = (responseKey: string) => `\`${projectionKey(responseKey)}\``;

export function createProjectionCompiler(sources: FieldSources, selection: Selection): ProjectionCompiler {
  const { schema, fragments, variableValues } = selection;
  const parameters = createParameters();
  const filters = createFilterCompiler(sources, parameters);

  const typeOf = (name: string): GraphQLObjectType => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
    return type;
  };
  const fieldsOf = (typeName: string, fieldNodes: readonly FieldNode[]) => {
    const { fields } = collectSubFields(schema, fragments, variableValues, typeOf(typeName), [...fieldNodes]);
    return [...fields].map(([key, nodes]) => ({ key, nodes, name: nodes[0]!.name.value }));
  };

  const entity: ProjectionCompiler['entity'] = (typeName, node, fieldNodes) => {
    const { fields } = sources.get(typeName)!;
    // Entities are found again by their ids; a relationship has its own.
    const parts = new Set(['.id']);
    for (const { key, nodes, name } of fieldsOf(typeName, fieldNodes)) {
      const source = fields.get(name) ?? fields.get(name.replace(/Connection$/, ''));
      if (source === undefined) continue;
      if (source.from === 'property') {
        parts.add(source.property === name ? `.${name}` : `${name}: ${node}.${source.property}`);
      } else if (source.from === 'text') {
        parts.add(`${source.text}: ${localizedMap(node, source.text)}`);
      } else {
        parts.add(`${escaped(key)}: ${below(typeName, node, nodes)}`);
      }
    }
    return `${node} {${[...parts].join(', ')}}`;
  };

  const below: ProjectionCompiler['below'] = (typeName, from, fieldNodes) => {
    const [fieldNode] = fieldNodes;
    const name = fieldNode!.name.value;
    const field = typeOf(typeName).getFields()[name]!;
    const { fields } = sources.get(typeName)!;
    const args = withoutNulls(
      getArgumentValues(field, fieldNode!, variableValues),
      (argument) => field.args.find((declared) => declared.name === argument)?.defaultValue,
    ) as ListArguments;
    const source = fields.get(name);
    const node = parameters.variable('n');
    if (source?.from === 'statement') {
      const rows = `COLLECT { CALL (${from}) { WITH ${from} AS this ${source.cypher} } WITH ${source.column} AS ${node} RETURN ${entity(source.target, node, fieldNodes)} }`;
      return source.isList ? rows : `head(${rows})`;
    }
    const relationship = parameters.variable('r');
    if (source?.from === 'relationship') {
      const match = matching(source, from, relationship, node, args, 'entity');
      const order = entityOrder(sources, args.sort, source.target, node);
      return `COLLECT { ${match} WITH DISTINCT ${node} ORDER BY ${order} ${slice(args.offset ?? 0, args.limit)} RETURN ${entity(source.target, node, fieldNodes)} }`;
    }
    const list = fields.get(name.replace(/Connection$/, ''));
    if (list?.from !== 'relationship') throw new Error(`${typeName}.${name} is not read from the graph`);
    const page: Page = {
      match: matching(list, from, relationship, node, args, 'connection'),
      order: connectionOrder(sources, args.sort, list, relationship, node),
      ...{ node, relationship, target: list.target, properties: list.properties, args },
    };
    return connection(page, getNamedType(field.type).name, fieldNodes);
  };

  function matching(
    source: RelationshipSource,
    from: string,
    relationship: string,
    node: string,
    { where, at, includeUndated }: ListArguments,
    filterOf: 'entity' | 'connection',
  ): string {
    const conditions = [
      ...(typeof at === 'string' ? [holding(relationship, at, includeUndated ?? false)] : []),
      ...(where
        ? [
            filterOf === 'entity'
              ? filters.entity(where, source.target, node)
              : filters.connection(where, source, relationship, node),
          ]
        : []),
    ];
    return matchWhere(pattern(sources, source, from, relationship, node), conditions);
  }

  /** `holds` with parameters of its own: each list has its own date. */
  function holding(relationship: string, at: string, includeUndated: boolean): string {
    const { atMin, atMax } = readAsOf(at, 'anytime', includeUndated);
    const period = { max: parameters.add(atMax), min: parameters.add(atMin) };
    return holdsWithin(relationship, { ...period, includeUndated: String(includeUndated) });
  }

  const slice = (offset: number, limit: number | undefined) =>
    `${offset > 0 ? `SKIP ${parameters.add(offset)} ` : ''}LIMIT ${parameters.add(limit)}`;

  const connection: ProjectionCompiler['connection'] = (page, typeName, fieldNodes) => {
    const { match, order, node, relationship, target, properties, args } = page;
    const edgeType = getNamedType(typeOf(typeName).getFields().edges!.type).name;
    const selected = fieldsOf(typeName, fieldNodes);
    const bound = relationship === null ? node : `${relationship}, ${node}`;
    const parts = selected
      .filter(({ name }) => name === 'edges')
      .map(({ key, nodes }) => {
        const edge = fieldsOf(edgeType, nodes).flatMap(({ key: edgeKey, nodes: edgeNodes, name }) => {
          if (name === 'node') return [`${escaped(edgeKey)}: ${entity(target, node, edgeNodes)}`];
          if (name !== 'properties' || relationship === null || properties === null) return [];
          return [`${escaped(edgeKey)}: ${entity(properties, relationship, edgeNodes)}`];
        });
        return `${escaped(key)}: COLLECT { ${match} WITH ${bound} ORDER BY ${order} ${slice(offsetOf(args.after), args.first)} RETURN {${edge.join(', ')}} }`;
      });
    const isCounted = selected.some(({ name }) => name === 'totalCount' || name === 'pageInfo');
    return `{${[...parts, ...(isCounted ? [`total: COUNT { ${match} }`] : [])].join(', ')}}`;
  };

  return { parameters, filters, entity, below, connection };
}
