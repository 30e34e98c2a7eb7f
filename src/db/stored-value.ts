import neo4j from 'neo4j-driver';

/** What JSON has the same types for as the database. */
type Plain = string | number | boolean | null;

/** A value whose type JSON cannot say: as text, from which Cypher makes it again. */
export interface ExactValue {
  readonly key: string;
  readonly type: string;
  readonly value: string | readonly string[];
}

/** The properties of a node or relationship, to be written to a file and made again with their types. */
export interface StoredProperties {
  readonly properties: Readonly<Record<string, Plain | readonly Plain[]>>;
  readonly exact: readonly ExactValue[];
}

/** A property that has no form in a file: a point, bytes, or a whole number that JavaScript cannot hold. */
export class UnsupportedValueError extends Error {
  constructor(key: string) {
    super(`The property "${key}" is of a type that has no form in a file.`);
    this.name = 'UnsupportedValueError';
  }
}

/** Types that JSON has no form for, with Cypher's function that makes them of a text. */
const MAKERS = {
  FLOAT: 'toFloat',
  DATE: 'date',
  TIME: 'time',
  LOCAL_TIME: 'localtime',
  DATETIME: 'datetime',
  LOCAL_DATETIME: 'localdatetime',
  DURATION: 'duration',
} as const;
type ExactType = keyof typeof MAKERS;

/** Cypher for the names of the properties of `x` that are floats: the driver has one type for all numbers. */
export const FLOATS_OF = (x: string): string =>
  `[key IN keys(${x}) WHERE ${x}[key] IS :: FLOAT NOT NULL OR ${x}[key] IS :: LIST<FLOAT NOT NULL> NOT NULL | key]`;

/** Cypher that sets what is exact of `row` on `x`. */
export const setExact = (x: string, row: string): string =>
  `FOREACH (one IN ${row}.exact | SET ${x}[one.key] = CASE one.type
    ${Object.entries(MAKERS)
      .map(
        ([type, make]) =>
          `WHEN '${type}' THEN ${make}(one.value) WHEN '${type}[]' THEN [value IN one.value | ${make}(value)]`,
      )
      .join('\n    ')} END)`;

/**
 * @param properties as the driver has them
 * @param floats the names of those that are floats: see `FLOATS_OF`
 * @throws UnsupportedValueError
 */
export function encodeProperties(
  properties: Readonly<Record<string, unknown>>,
  floats: readonly string[],
): StoredProperties {
  const plain: Record<string, Plain | readonly Plain[]> = {};
  const exact: ExactValue[] = [];
  for (const [key, value] of Object.entries(properties)) {
    const list = Array.isArray(value) ? (value as readonly unknown[]) : null;
    const values = list ?? [value];
    const types = new Set(values.map((one) => exactTypeOf(one, floats.includes(key))));
    if (types.size > 1 && list !== null && floats.includes(key)) types.delete(null);
    const [type = null] = types;
    if (type !== null) {
      exact.push({
        key,
        type: list === null ? type : `${type}[]`,
        value: list === null ? text(value) : list.map(text),
      });
    } else if (values.every(isPlain)) {
      plain[key] = list === null ? (value as Plain) : (list as readonly Plain[]);
    } else throw new UnsupportedValueError(key);
  }
  return { properties: plain, exact };
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && (Number.isSafeInteger(value) || !Number.isInteger(value)));

const text = (value: unknown): string => String(value);

/** Null: JSON has the type. A float with decimals is told from a whole number by them. */
function exactTypeOf(value: unknown, isFloat: boolean): ExactType | null {
  if (typeof value === 'number') {
    return isFloat && (Number.isInteger(value) || !Number.isFinite(value)) ? 'FLOAT' : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (neo4j.isDate(value)) return 'DATE';
  if (neo4j.isTime(value)) return 'TIME';
  if (neo4j.isLocalTime(value)) return 'LOCAL_TIME';
  if (neo4j.isDateTime(value)) return 'DATETIME';
  if (neo4j.isLocalDateTime(value)) return 'LOCAL_DATETIME';
  return neo4j.isDuration(value) ? 'DURATION' : null;
}
