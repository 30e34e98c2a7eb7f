import { isDeepStrictEqual } from 'node:util';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { batchedCypher } from '../../../db/batched-statement.js';
import type { GeneratedReads, Graph } from '../../../db/graph.js';
import type { Parameters, Reads, Row, BatchableStatement } from '../../../db/reads.js';
import { GENERATED_LIST } from './lists.js';
import { fingerprint, variableTypes, type JsonPath, type Fingerprint } from './query-fingerprint.js';

/** The part of a request's context that the library uses. */
interface Context {
  readonly graph?: Graph;
  readonly executionContext?: unknown;
}
type Arguments = Record<string, unknown>;
type Resolve = GraphQLFieldResolver<unknown, Context, Arguments>;

/** The input of a translation: a field's arguments, and the variables that the fields below it use. */
interface Input {
  readonly args: Arguments;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A string of the input that becomes a parameter: which part of the input holds it, and its path there. */
interface Slot {
  readonly of: keyof Input;
  readonly place: JsonPath;
}

/** The Cypher of a field, valid for every input with the same fingerprint. */
interface Translation extends BatchableStatement {
  /** Computes the parameters from an input. */
  readonly fill: (input: Input) => Parameters;
}

/** Maximum translations per operation: the numbers, flags and list lengths of one document vary little. */
const KEPT = 200;
/** A translation; or why there is none: the fingerprint was seen once, or its Cypher depends on the strings. */
type Known = Translation | 'seen' | 'differs';

/**
 * Caches the Cypher that `@neo4j/graphql` generates for a field. The library translates a field on every request, which
 * takes longer than executing the result; the Cypher depends on the document and on all of the input except its
 * strings, which become parameters. When a fingerprint is seen for the second time, the field is translated again with
 * a marker in place of each string; the markers' positions in the parameters are where strings belong. The translation
 * is cached only if the Cypher is identical and substituting the markers reproduces the library's parameters. Root
 * `...Connection` fields are not cached, because the library post-processes their rows.
 */
export function withReusedTranslations(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field, fieldName) => {
      if (fieldName.endsWith('Connection')) return undefined;
      return { ...field, resolve: reusing(field as GraphQLFieldConfig<unknown, Context, Arguments>) };
    },
  });
}

function reusing({
  resolve = defaultFieldResolver,
  args,
  extensions,
}: GraphQLFieldConfig<unknown, Context, Arguments>): Resolve {
  const types = new Map(Object.entries(args ?? {}).map(([name, { type }]) => [name, type]));
  const rowsTo = extensions?.[GENERATED_LIST] === true ? toList : toOne;
  const operations = new WeakMap<OperationDefinitionNode, LRUCache<string, Known>>();

  return async (source, given, context, info) => {
    const { graph } = context;
    const reads = graph && [graph.generated, graph.filtered].find(({ driver }) => driver === context.executionContext);
    if (reads === undefined) return resolve(source, given, context, info);
    const known = operations.get(info.operation) ?? new LRUCache<string, Known>({ max: KEPT });
    operations.set(info.operation, known);
    const input = { args: given, variables: info.variableValues };
    const shapes = shapesOf(input, types, info);
    const nodes = [...info.fieldNodes, ...Object.values(info.fragments)];
    const key = `${nodes.map(numberOf).join()} ${shapes.args.text} ${shapes.variables.text}`;
    const translation = known.get(key);
    if (translation === undefined) known.set(key, 'seen');
    if (translation === undefined || translation === 'differs') return resolve(source, given, context, info);
    if (translation !== 'seen') return rowsTo(await reads.readBatched(translation, translation.fill(input)));

    const spy = spyOn(reads);
    const result: unknown = await resolve(source, given, { ...context, executionContext: spy }, info);
    const made = await translate(resolve, spy.statement, input, shapes, context, info);
    const holds = made !== null && isDeepStrictEqual(rowsTo(spy.rows), result);
    known.set(key, holds ? await withForAll(made, made.fill(input), spy.rows, reads) : 'differs');
    return result;
  };
}

const toList = (rows: readonly Row[]) => rows.map((row) => row.this);
const toOne = ([row]: readonly Row[]) => (row === undefined ? undefined : Object.values(row)[0]);

const shapesOf = (input: Input, types: ReadonlyMap<string, GraphQLInputType>, info: GraphQLResolveInfo) => ({
  args: fingerprint(input.args, types),
  variables: fingerprint(input.variables, variableTypes(info.schema, info.operation)),
});

const numbers = new WeakMap<FieldNode | FragmentDefinitionNode, number>();
let lastNumber = 0;

/**
 * Documents are parsed once and kept by Apollo: a place in one is the same object each time, unless it was rewritten
 * for the request, as `withAsOf` does with a date, and then it is another each time.
 */
function numberOf(node: FieldNode | FragmentDefinitionNode): number {
  const known = numbers.get(node) ?? (lastNumber += 1);
  numbers.set(node, known);
  return known;
}

interface Statement {
  readonly cypher: string;
  readonly parameters: Parameters;
}

/**
 * Translates a field with markers for strings. @returns null when the Cypher differs between inputs of one fingerprint
 */
async function translate(
  resolve: Resolve,
  statement: Statement | null,
  input: Input,
  shapes: Record<keyof Input, Fingerprint>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Translation | null> {
  if (statement === null) return null;
  const slots = (['args', 'variables'] as const).flatMap((of) =>
    shapes[of].places.map((place): Slot => ({ of, place })),
  );
  const marked = slots.reduce((marking, { of, place }, index) => {
    return { ...marking, [of]: replaced(marking[of], place, markOf(index)) };
  }, input);
  const spy = spyOn(null);
  const markedInfo = { ...info, variableValues: marked.variables };
  await resolve(undefined, marked.args, { ...context, executionContext: spy }, markedInfo);
  if (spy.statement?.cypher !== statement.cypher) return null;
  const { parameters } = spy.statement;
  const bySlot = new Map(slots.map((slot, index) => [markOf(index), slot]));
  const fill = (given: Input) => filled(parameters, bySlot, given) as Parameters;
  if (!isDeepStrictEqual(fill(input), plain(statement.parameters))) return null;
  const variesBy = Object.keys(parameters).filter((name) => holdsMark(parameters[name], bySlot));
  return { cypher: statement.cypher, variesBy, batchedCypher: null, fill };
}

/** Adds the batched Cypher, if it returns the library's rows to each of two identical reads. */
async function withForAll(
  made: Translation,
  parameters: Parameters,
  rows: readonly Row[],
  reads: Reads,
): Promise<Translation> {
  if (made.variesBy.length === 0 || rows.length === 0) return made;
  const both = [0, 1].map((number) => ({ ...parameters, number }));
  const cypher = batchedCypher(made.cypher, made.variesBy, ['this']);
  try {
    const found = await reads.read(cypher, { ...parameters, all: both });
    const expected = both.flatMap(({ number }) => rows.map((row) => ({ number, ...row })));
    return isDeepStrictEqual(found, expected) ? { ...made, batchedCypher: cypher } : made;
  } catch {
    return made;
  }
}

const markOf = (index: number) => `\uE000vanort-${index}\uE000`;

function replaced<T>(value: T, [step, ...rest]: JsonPath, mark: string): T {
  if (step === undefined) return mark as T;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === step ? replaced(one, rest, mark) : one)) as T;
  const record = value as Record<string, unknown>;
  return { ...record, [step]: replaced(record[step], rest, mark) } as T;
}

function filled(value: unknown, slots: ReadonlyMap<string, Slot>, input: Input): unknown {
  if (typeof value === 'string') {
    const slot = slots.get(value);
    if (slot === undefined) return value;
    return slot.place.reduce<unknown>(
      (inside, step) => (inside as Record<string | number, unknown>)[step],
      input[slot.of],
    );
  }
  if (Array.isArray(value)) return value.map((one) => filled(one, slots, input));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, slots, input)]));
}

function holdsMark(value: unknown, slots: ReadonlyMap<string, Slot>): boolean {
  if (typeof value === 'string') return slots.has(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => holdsMark(one, slots));
}

/** Parameters without the driver's integers, which `Graph` makes itself. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  if ('toNumber' in value && typeof value.toNumber === 'function') return (value as { toNumber(): number }).toNumber();
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

interface DriverRow {
  toObject(): Row;
}
interface Transaction {
  run(cypher: string, parameters: Parameters): PromiseLike<{ records: DriverRow[] }>;
}

/**
 * A driver for the library that records the last statement. Without `reads` it executes nothing and returns no rows.
 */
function spyOn(reads: GeneratedReads | null) {
  const nothing = { records: [], summary: { counters: { updates: () => ({}) } } };
  const spy = {
    statement: null as Statement | null,
    rows: [] as Row[],
    session: (config: { database?: string; defaultAccessMode?: 'READ' | 'WRITE' }) => {
      const session = reads?.driver.session(config);
      const spied = (transaction: Transaction | null): Transaction => ({
        run: async (cypher, parameters) => {
          spy.statement = { cypher, parameters: plain(parameters) as Parameters };
          const result = (await transaction?.run(cypher, parameters)) ?? nothing;
          spy.rows = result.records.map((record) => record.toObject());
          return result;
        },
      });
      return {
        executeRead: <T>(work: (transaction: Transaction) => Promise<T>, options: object): Promise<T> =>
          session === undefined
            ? work(spied(null))
            : session.executeRead((transaction) => work(spied(transaction)), options),
        close: async () => session?.close(),
      };
    },
  };
  return spy;
}
