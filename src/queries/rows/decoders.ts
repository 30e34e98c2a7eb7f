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
    this.name = 'FormError';
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
/** A field that is made of several columns. */
export interface FromColumns<T> {
  readonly columns: readonly string[];
  readonly readRow: (row: DatabaseRow) => T;
}
type DatabaseRow = Readonly<Record<string, unknown>>;
type Shape = Readonly<Record<string, Decoder<unknown> | FromColumn<unknown> | FromColumns<unknown>>>;
type Fields<S extends Shape> = {
  [K in keyof S]: S[K] extends Decoder<infer T> | FromColumn<infer T> | FromColumns<infer T> ? T : never;
};

/** A text by language, of which there is one at least in some language. */
export const localized = (field: string): FromColumns<LocalizedText> => {
  const { columns, readRow } = nullableLocalized(field);
  return {
    columns,
    readRow: (row) => {
      const text = readRow(row);
      if (text === null) throw new DecodeError('a text in some language', null, field);
      return text;
    },
  };
};

/** A text by language; null where there is none in any. */
export const nullableLocalized = (field: string): FromColumns<LocalizedText | null> => {
  const columns = LANGUAGES.map((tag) => [tag, textProperty(field, tag)] as const);
  const read = nullable(string);
  return {
    columns: columns.map(([, column]) => column),
    readRow: (row) => {
      let text: Partial<Record<Language, string>> | null = null;
      for (const [tag, column] of columns) {
        const value = readColumn(row, column, read);
        if (value !== null) (text ??= {})[tag] = value;
      }
      return text;
    },
  };
};

/** Decodes a map into an object with exactly these fields. */
export function object<S extends Shape>(shape: S): Decoder<Fields<S>> {
  const fields = Object.entries(shape).map(([name, field]) => {
    if (typeof field !== 'function' && 'readRow' in field) return { name, readRow: field.readRow };
    const { column, read } = typeof field === 'function' ? { column: name, read: field } : field;
    return { name, readRow: (row: DatabaseRow) => readColumn(row, column, read) };
  });
  return (value) => {
    if (typeof value !== 'object' || value === null) throw new DecodeError('a map', value);
    const row = value as DatabaseRow;
    const found: Record<string, unknown> = {};
    for (const { name, readRow } of fields) found[name] = readRow(row);
    return found as Fields<S>;
  };
}

function readColumn<T>(row: DatabaseRow, column: string, read: Decoder<T>): T {
  try {
    return read(row[column]);
  } catch (error) {
    throw error instanceof DecodeError ? within(column, error) : error;
  }
}

const within = (column: string, { expected, value, path }: DecodeError) =>
  new DecodeError(expected, value, path === '' ? column : `${column}.${path}`);

/** Cypher map projection of the columns that an object decoder reads, as in `entity {.id, .name}`. */
export const projectionOf = (shape: Shape): string =>
  Object.entries(shape)
    .flatMap(([name, field]) => {
      if (typeof field === 'function') return [name];
      return 'columns' in field ? field.columns : [field.column];
    })
    .map((column) => `.${column}`)
    .join(', ');
