import edtf from 'edtf';
import { LRUCache } from 'lru-cache';

/**
 * Dates with the precision their source gives, as EDTF (ISO 8601-2, levels 0 and 1, and level 2's "on or before", "on
 * or after"): `1987`, `2017-11`, `2017-11-14`, `2017-23` (autumn), `198X`, `1987?`, `[..2017-10-09]`, `[2017-11-14..]`.
 */

/** First and last day that a date may be, as `YYYY-MM-DD`; null where it has no bound. The strings sort as dates. */
export interface DayBounds {
  readonly min: string | null;
  readonly max: string | null;
}

/** An end that the source says is open: it goes on. (No end at all means: unknown.) */
export const OPEN_END = '..';

const POINT = /^(?:\d{2}XX|\d{3}X|\d{4}(?:-(?:XX|XX-XX|2[1-4]|[01]\d(?:-(?:XX|\d{2}))?))?)[?~%]?$/;
const DAY = /^\d{4}-\d{2}-\d{2}/;
const SEASON = /^(\d{4})-2([1-4])/;
const HALF_OPEN = /^\[(?:\.\.(.+)|(.+)\.\.)\]$/;

type PointBounds = { readonly min: string; readonly max: string } | null;

/** Reading a date takes a grammar; the same few come again and again. */
const read = new LRUCache<string, { readonly bounds: PointBounds }>({ max: 5_000 });

/** A date as one point in time of some precision, such as `1987`, `198X` or `2017-11-14~`. Null when it is not. */
export function pointBounds(text: string): PointBounds {
  const known = read.get(text) ?? { bounds: readPoint(text) };
  if (text.length < 40) read.set(text, known);
  return known.bounds;
}

function readPoint(text: string): PointBounds {
  if (!POINT.test(text)) return null;
  try {
    const { first, last } = monthsOfSeason(text) ?? { first: text, last: text };
    const bounds = { min: day(edtf(first).min), max: day(edtf(last).max) };
    // edtf.js takes 29 February of a common year for 1 March.
    return DAY.test(text) && !text.startsWith(bounds.min) ? null : bounds;
  } catch {
    return null;
  }
}

/**
 * First and last month of a season, as meteorologists of the northern hemisphere count them; its year is that in which
 * it begins, so winter ends in the next. EDTF leaves this open, and edtf.js takes seasons for quarters of the year.
 */
function monthsOfSeason(text: string): { first: string; last: string } | null {
  const season = SEASON.exec(text);
  if (season === null) return null;
  const [year, start] = [Number(season[1]), 3 * Number(season[2])];
  const month = (n: number) => `${padded(year + (n > 12 ? 1 : 0), 4)}-${padded(n > 12 ? n - 12 : n, 2)}`;
  return { first: month(start), last: month(start + 2) };
}

const padded = (number: number, digits: number) => String(number).padStart(digits, '0');

/** Bounds of any date that a claim may carry: a point, or "on or before / after" a point. Null when it is neither. */
export function dateBounds(text: string): DayBounds | null {
  const [, last, first] = HALF_OPEN.exec(text) ?? [];
  const bounds = pointBounds(last ?? first ?? text);
  if (bounds === null) return null;
  return { min: last === undefined ? bounds.min : null, max: first === undefined ? bounds.max : null };
}

/** Whether the last day that a date may mean has gone by. */
export function isPast(text: string, today = day(Date.now())): boolean {
  const last = dateBounds(text)?.max ?? null;
  return last !== null && last < today;
}

const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
