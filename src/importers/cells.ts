import { RowError } from './row-error.js';

/** The cells of a row by the headings of its file. */
export type Cells = Readonly<Record<string, string>>;

/** What statistics software writes for "not available". */
const ABSENT = new Set(['', 'NA', 'N/A', 'n/a', 'NULL', '-']);

/** A cell without the space around it; undefined: empty, or said to be not available. */
export function optionalCell(cells: Cells, field: string): string | undefined {
  const text = (cells[field] ?? '').replaceAll('\u00a0', ' ').trim();
  return ABSENT.has(text) ? undefined : text;
}

/** @throws RowError VALUE_MISSING where the cell is empty */
export function requiredCell(cells: Cells, field: string): string {
  const text = optionalCell(cells, field);
  if (text === undefined) throw new RowError(field, 'VALUE_MISSING', `"${field}" is empty: fill it in.`);
  return text;
}

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

/**
 * A number with a decimal point or comma.
 * @throws RowError VALUE_INVALID
 */
export function optionalNumber(cells: Cells, field: string): number | undefined {
  const text = optionalCell(cells, field);
  if (text === undefined) return undefined;
  if (NUMBER.test(text)) return Number(text.replace(',', '.'));
  throw new RowError(field, 'VALUE_INVALID', `"${text}" is no number.`);
}

/** Degrees north and east, WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The coordinates in two cells; undefined: not both are there.
 * @throws RowError VALUE_INVALID where they are none
 */
export function optionalCoordinates(
  cells: Cells,
  latitudeField: string,
  longitudeField: string,
): Coordinates | undefined {
  const latitude = optionalNumber(cells, latitudeField);
  const longitude = optionalNumber(cells, longitudeField);
  if (latitude === undefined || longitude === undefined) return undefined;
  if (Math.abs(latitude) > 90) {
    throw new RowError(latitudeField, 'VALUE_INVALID', `${latitude} is no latitude: give degrees from -90 to 90.`);
  }
  if (Math.abs(longitude) > 180) {
    throw new RowError(longitudeField, 'VALUE_INVALID', `${longitude} is no longitude: give degrees from -180 to 180.`);
  }
  return { latitude, longitude };
}
