import type { Language } from '../../model/language.js';
import { LANGUAGES } from '../../model/language.js';
import { textProperty, type LocalizedText } from '../../model/localized-text.js';

/**
 * Decoders of database rows: each validates an unknown value and returns it typed, or throws `DecodeError`. User input
 * is validated by `zod`, which reports every fault; these are for hundreds of rows of our own per query.
 */
export type Decoder<T> = (value: unknown) => T;

/** A value from the database that does not match its decoder; `path` is its location. */
export class DecodeError extends Error {
  constructor(
    readonly expected: string,
    readonly value: unknown,
    readonly path = '',
  ) {
    const got = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
    super(`${path === '' ? '' : `${path}: `}expected ${expected}, got ${got}`);
    this.name = 'DecodeError';
  }
}

export const string: Decoder<string> = (value) => {
  if (typeof value !== 'string') throw new DecodeError('a text', value);
  return value;
};

export const number: Decoder<number> = (value) => {
  if (typeof value !== 'number') throw new DecodeError('a number', value);
  return value;
};

export const boolean: Decoder<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new DecodeError('true or false', value);
  return value;
};

/** A flag that is kept only where it is set. */
export const isTrue: Decoder<boolean> = (value) => value === true;

/** A value of a vocabulary, unchecked: every writer validates it. */
export const uncheckedEnum = <T extends string>(): Decoder<T> => string as Decoder<T>;

export function enumOf<T extends string>(names: readonly T[]): Decoder<T> {
  const known: ReadonlyMap<unknown, T> = new Map(names.map((name) => [name, name]));
  return (value) => {
    const name = known.get(value);
    if (name === undefined) throw new DecodeError(`one of ${names.join(', ')}`, value);
    return name;
  };
}

/** Null also where a property is missing. */
export const nullable =
  <T>(read: Decoder<T>): Decoder<T | null> =>
  (value) =>
    value === null || value === undefined ? null : read(value);

export const listOf =
  <T>(read: Decoder<T>): Decoder<T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new DecodeError('a list', value);
    return value.map((one) => read(one));
  };

const listOfStrings = listOf(string);
/** An empty list where there is none. */
export const stringList: Decoder<string[]> = (value) =>
  value === null || value === undefined ? [] : listOfStrings(value);

/** A field that is read from a column of another name. */
export interface FromColumn<T> {
  readonly column: string;
  readonly read: Decoder<T>;
}
/** A field that is made of several columns; `keys` are where a row has them, in their order. */
export interface FromColumns<T> {
  readonly columns: readonly string[];
  readonly readRow: (row: DatabaseRow, keys: readonly Key[]) => T;
}
/** A map by column, or a list of values. */
type DatabaseRow = Readonly<Record<Key, unknown>>;
type Key = string | number;
type Shape = Readonly<Record<string, Decoder<unknown> | FromColumn<unknown> | FromColumns<unknown>>>;
type Fields<S extends Shape> = {
  [K in keyof S]: S[K] extends Decoder<infer T> | FromColumn<infer T> | FromColumns<infer T> ? T : never;
};

/** A text by language, of which there is one at least in some language. */
export const localized = (field: string): FromColumns<LocalizedText> => {
  const { columns, readRow } = nullableLocalized(field);
  return {
    columns,
    readRow: (row, keys) => {
      const text = readRow(row, keys);
      if (text === null) throw new DecodeError('a text in some language', null, field);
      return text;
    },
  };
};

/** A text by language; null where there is none in any. */
export const nullableLocalized = (field: string): FromColumns<LocalizedText | null> => {
  const columns = LANGUAGES.map((tag) => textProperty(field, tag));
  const read = nullable(string);
  return {
    columns,
    readRow: (row, keys) => {
      let text: Partial<Record<Language, string>> | null = null;
      for (const [index, tag] of LANGUAGES.entries()) {
        const value = readColumn(row, keys[index]!, columns[index]!, read);
        if (value !== null) (text ??= {})[tag] = value;
      }
      return text;
    },
  };
};

/** Decodes a map into an object with exactly these fields. */
export function object<S extends Shape>(shape: S): Decoder<Fields<S>> {
  const fields = fieldsOf(shape, (column) => column);
  return (value) => {
    const found: Record<string, unknown> = {};
    readInto(found, asRow(value), fields);
    return found as Fields<S>;
  };
}

/** The column of a projection that has the values of an entity's or a relationship's properties, in order. */
const VALUES = 'values';

/**
 * Decodes what `projectionOf` the same shape returns, or a map of properties, into an object with these fields and those
 * of further columns; also a list of all their values, in order.
 */
export function projected<S extends Shape>(shape: S): Decoder<Fields<S>>;
export function projected<S extends Shape, C extends Shape>(shape: S, computed: C): Decoder<Fields<S> & Fields<C>>;
export function projected(shape: Shape, computed: Shape = {}): Decoder<unknown> {
  const fromMap = fieldsOf(shape, (column) => column);
  const fromValues = fieldsOf(shape, (_column, index) => index);
  const beside = fieldsOf(computed, (column) => column);
  const fromList = fieldsOf({ ...shape, ...computed }, (_column, index) => index);
  return (value) => {
    const row = asRow(value);
    const found: Record<string, unknown> = {};
    if (Array.isArray(row)) {
      readInto(found, row, fromList);
      return found;
    }
    const values = row[VALUES];
    if (Array.isArray(values)) readInto(found, values as unknown as DatabaseRow, fromValues);
    else readInto(found, row, fromMap);
    readInto(found, row, beside);
    return found;
  };
}

/**
 * Cypher for a map projection of the properties that a shape is read from: `projectionOf(shape)('entity')` in
 * `entity {…, degree: …}`. They come as a list, since a map's keys would be sent again with each row, and take longer to
 * read than the values.
 */
export const projectionOf =
  (shape: Shape) =>
  (variable: string): string =>
    `${VALUES}: [${valuesOf(shape)(variable)}]`;

/** Cypher for the values of these properties, as a list has them: `[${valuesOf(shape)('entity')}]`. */
export const valuesOf =
  (shape: Shape) =>
  (variable: string): string =>
    Object.entries(shape)
      .flatMap(([name, field]) => columnsOf(name, field))
      .map((column) => `${variable}.${column}`)
      .join(', ');

function columnsOf(name: string, field: Shape[string]): readonly string[] {
  if (typeof field === 'function') return [name];
  return 'columns' in field ? field.columns : [field.column];
}

interface Field {
  readonly name: string;
  readonly readRow: (row: DatabaseRow) => unknown;
}

/** @param keyOf where a row has a column, by its name or by its place among all of the shape */
function fieldsOf(shape: Shape, keyOf: (column: string, index: number) => Key): readonly Field[] {
  let count = 0;
  return Object.entries(shape).map(([name, field]) => {
    const columns = columnsOf(name, field);
    const keys = columns.map((column) => keyOf(column, count++));
    if (typeof field !== 'function' && 'readRow' in field) {
      return { name, readRow: (row: DatabaseRow) => field.readRow(row, keys) };
    }
    const read = typeof field === 'function' ? field : field.read;
    const [key, column] = [keys[0]!, columns[0]!];
    return { name, readRow: (row: DatabaseRow) => readColumn(row, key, column, read) };
  });
}

function readInto(found: Record<string, unknown>, row: DatabaseRow, fields: readonly Field[]): void {
  for (const { name, readRow } of fields) found[name] = readRow(row);
}

function asRow(value: unknown): DatabaseRow {
  if (typeof value !== 'object' || value === null) throw new DecodeError('a map', value);
  return value as DatabaseRow;
}

function readColumn<T>(row: DatabaseRow, key: Key, column: string, read: Decoder<T>): T {
  try {
    return read(row[key]);
  } catch (error) {
    throw error instanceof DecodeError ? within(column, error) : error;
  }
}

const within = (column: string, { expected, value, path }: DecodeError) =>
  new DecodeError(expected, value, path === '' ? column : `${column}.${path}`);
