import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  getNamedType,
  isNonNullType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { LocalizedText } from '../../model/localized-text.js';
import { textIn, translationIn, type Language } from '../../narration/language.js';
import type { Row } from '../../db/reads.js';
import type { QueryContext } from '../api/context.js';
import { notFound } from '../api/errors.js';
import { cursorAt, offsetOf } from './cursor.js';
import { loadField } from './field-loader.js';
import type { FieldSource, FieldSources } from './field-sources.js';
import { projectionKey, type ListArguments } from './projection.js';
import { readConnection, readEntity, readList } from './root-statements.js';

type Resolve<Source = Row, Args = ListArguments> = GraphQLFieldResolver<Source, QueryContext, Args>;

/** A page as the database returns it, with where it begins. */
interface RawPage extends Row {
  readonly total?: number;
  readonly offset: number;
  readonly first: number;
}

/**
 * Resolves the fields that `@neo4j/graphql` generates: lists, connections and look-ups at the root, each with all that
 * is selected below it in one statement. Entities that product queries return have their own properties; what else is
 * selected of them is loaded by one statement for all entities at the same place of the document.
 */
export function withEntityFields(schema: GraphQLSchema, sources: FieldSources): GraphQLSchema {
  const query = schema.getQueryType()?.name;
  const resolverOf = (typeName: string, fieldName: string, returned: string, args: readonly string[]) => {
    if (typeName === query) return rootField(sources, returned, args);
    const fields = sources.get(typeName)?.fields;
    if (fields !== undefined) {
      const source = fields.get(fieldName);
      return source === undefined ? connectionOfEntity(sources, typeName) : entityField(sources, typeName, source);
    }
    if (typeName.endsWith('Connection')) return CONNECTION[fieldName] ?? defaultFieldResolver;
    return fieldName === 'node' || fieldName === 'properties' ? byKey : defaultFieldResolver;
  };
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const args = Object.keys(field.args ?? {});
      const resolve = resolverOf(typeName, fieldName, getNamedType(field.type).name, args);
      return { ...field, resolve: resolve as GraphQLFieldResolver<unknown, unknown> };
    },
  });
}

function rootField(sources: FieldSources, returned: string, args: readonly string[]): Resolve<unknown> {
  if (args.includes('offset')) return (_, list, { graph }, info) => readList(sources, returned, list, graph, info);
  if (args.includes('after')) {
    return async (_, page, { graph }, info) => atPage(await readConnection(sources, page, graph, info), page);
  }
  const lookUp: Resolve<unknown, { id: string }> = async (_, { id }, { graph }, info) => {
    const entity = await readEntity(sources, returned, id, graph, info);
    if (entity === undefined) throw notFound('id', info.fieldName, id);
    return entity;
  };
  return lookUp as Resolve<unknown>;
}

const byName: Resolve = (source, _args, _context, { fieldName }) => source[fieldName];
const byKey: Resolve = (source, _args, _context, { path }) => source[projectionKey(String(path.key))];

function entityField(sources: FieldSources, typeName: string, source: FieldSource): Resolve {
  if (source.from === 'property') return byName;
  if (source.from === 'text') return localizedText(source.text, source.inAll) as Resolve;
  return below(sources, typeName);
}

/** A text of an entity, which its row has by language tag. */
const localizedText =
  (field: string, inAll: boolean): Resolve<Row, { language?: Language | null }> =>
  (entity, { language: asked }, context, { returnType }) => {
    const text = entity[field] as Readonly<Record<string, string | null>> | null;
    const known = Object.entries(text ?? {}).filter(([, value]) => value !== null);
    if (known.length === 0) return null;
    const found: LocalizedText = Object.fromEntries(known);
    if (inAll) return found;
    const language = asked ?? context.language;
    return isNonNullType(returnType) ? textIn(found, language) : translationIn(found, language);
  };

/**
 * What the statement of a field above has fetched, or what a product query has read beside the entity, or else the
 * entity's own statement.
 */
function below(sources: FieldSources, typeName: string): Resolve {
  return (entity, _args, context, info) => {
    const key = projectionKey(String(info.path.key));
    if (key in entity) return entity[key];
    if (info.fieldName in entity) return entity[info.fieldName];
    return loadField(sources, typeName, String(entity.id), context, info);
  };
}

function connectionOfEntity(sources: FieldSources, typeName: string): Resolve {
  const resolve = below(sources, typeName);
  return (entity, page, context, info) => {
    const raw: unknown = resolve(entity, page, context, info);
    // Nothing is awaited that is there: each promise costs `graphql` one more for every object above it.
    return raw instanceof Promise ? raw.then((found) => atPage(found as Row, page)) : atPage(raw as Row, page);
  };
}

const atPage = (raw: Row, { after, first = 0 }: ListArguments): RawPage => ({ ...raw, offset: offsetOf(after), first });

const CONNECTION: Readonly<Record<string, Resolve<RawPage>>> = {
  totalCount: ({ total }) => total,
  edges: (page, _args, _context, { path }) =>
    (page[projectionKey(String(path.key))] as Row[]).map((edge, index) => ({
      ...edge,
      cursor: cursorAt(page.offset + index),
    })),
  pageInfo: ({ total = 0, offset, first }) => {
    const count = Math.max(0, Math.min(first, total - offset));
    return {
      hasNextPage: offset + count < total,
      hasPreviousPage: offset > 0,
      startCursor: count === 0 ? null : cursorAt(offset),
      endCursor: count === 0 ? null : cursorAt(offset + count - 1),
    };
  },
};
