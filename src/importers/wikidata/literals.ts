import { dateBounds } from '../../model/edtf.js';
import type { Coordinates } from '../cells.js';
import { RowError } from '../row-error.js';

/** A point of WKT, as Wikidata's query service writes coordinates: longitude first. */
const POINT = /^(?:<[^>]*>\s*)?Point\((-?[\d.]+(?:e-?\d+)?) (-?[\d.]+(?:e-?\d+)?)\)$/i;

/** @throws RowError VALUE_INVALID where it is no point on Earth */
export function pointIn(text: string | undefined, field: string): Coordinates | undefined {
  if (text === undefined) return undefined;
  const [, east, north] = POINT.exec(text) ?? [];
  if (east === undefined || north === undefined || text.startsWith('<')) {
    throw new RowError(field, 'VALUE_INVALID', `"${text}" is no point on Earth.`);
  }
  return { latitude: Number(north), longitude: Number(east) };
}

/**
 * A time of Wikibase as EDTF, by its precision: 7 century, 8 decade, 9 year, 10 month, 11 day; null: less precise, or none.
 * @param time such as `1987-01-01T00:00:00Z`
 */
export function edtfOfTime(time: string, precision: number): string | null {
  const [, year, month, day] = /^\+?(\d{4})-(\d{2})-(\d{2})T/.exec(time) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const written: Readonly<Record<number, string>> = {
    // Wikibase's sixth century of the second millennium ends in 1600; EDTF's 15XX begins with 1500.
    8: `${year.slice(0, 3)}X`,
    9: year,
    10: `${year}-${month}`,
    11: `${year}-${month}-${day}`,
  };
  const date = written[precision];
  return date !== undefined && dateBounds(date) !== null ? date : null;
}
