/**
 * Forms of the database's rows. Each reads a value and throws when it is another than what the registry says. For the
 * input of people there is `zod`, which tells all that is wrong; here a question reads hundreds of rows of our own.
 */
export type Reader<T> = (value: unknown) => T;

/** A value from the database that is not of its form; `path` leads to it. */
export class FormError extends Error {
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

export const text: Reader<string> = (value) => {
  if (typeof value !== 'string') throw new FormError('a text', value);
  return value;
};

export const number: Reader<number> = (value) => {
  if (typeof value !== 'number') throw new FormError('a number', value);
  return value;
};

export const flag: Reader<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new FormError('true or false', value);
  return value;
};

/** A text of a vocabulary that what writes to the graph has checked. */
export const code = <T extends string>(): Reader<T> => text as Reader<T>;

export function oneOf<T extends string>(names: readonly T[]): Reader<T> {
  const known: ReadonlyMap<unknown, T> = new Map(names.map((name) => [name, name]));
  return (value) => {
    const name = known.get(value);
    if (name === undefined) throw new FormError(`one of ${names.join(', ')}`, value);
    return name;
  };
}

/** Null also where a property is missing. */
export const optional =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null || value === undefined ? null : read(value);

export const listOf =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new FormError('a list', value);
    return value.map((one) => read(one));
  };

const listOfTexts = listOf(text);
/** An empty list where there is none. */
export const texts: Reader<string[]> = (value) => (value === null || value === undefined ? [] : listOfTexts(value));

/** A field that is read from a column of another name. */
export interface FromColumn<T> {
  readonly column: string;
  readonly read: Reader<T>;
}
type Shape = Readonly<Record<string, Reader<unknown> | FromColumn<unknown>>>;
type Fields<S extends Shape> = {
  [K in keyof S]: S[K] extends Reader<infer T> ? T : S[K] extends FromColumn<infer T> ? T : never;
};

/** Reads a map of the database into an object of these fields, and these alone. */
export function form<S extends Shape>(shape: S): Reader<Fields<S>> {
  const fields = Object.entries(shape).map(([name, field]) =>
    typeof field === 'function' ? { name, column: name, read: field } : { name, ...field },
  );
  return (value) => {
    if (typeof value !== 'object' || value === null) throw new FormError('a map', value);
    const row = value as Readonly<Record<string, unknown>>;
    const found: Record<string, unknown> = {};
    for (const { name, column, read } of fields) {
      try {
        found[name] = read(row[column]);
      } catch (error) {
        throw error instanceof FormError ? within(column, error) : error;
      }
    }
    return found as Fields<S>;
  };
}

const within = (column: string, { expected, value, path }: FormError) =>
  new FormError(expected, value, path === '' ? column : `${column}.${path}`);

/** Cypher for the columns that a form of this shape reads, as in `entity {.id, .name}`. */
export const projectionOf = (shape: Shape): string =>
  Object.entries(shape)
    .map(([name, field]) => `.${typeof field === 'function' ? name : field.column}`)
    .join(', ');
