import { dateBounds } from '../model/edtf.js';
import type { ClaimPeriod } from './sentences.js';

const YEAR_LENGTH = 4;
const yearOf = (day: string | null | undefined): string | null => day?.slice(0, YEAR_LENGTH) ?? null;
const boundsOf = ({ since }: Pick<ClaimPeriod, 'since'>) => (since === null ? null : dateBounds(since));

/**
 * When all of several began, so that one date tells of them all: the date that all have, else the year that all are within.
 * Null where they began in different years, or one of them nobody knows when.
 */
export function commonStart(periods: readonly ClaimPeriod[]): string | null {
  const [first, ...others] = periods;
  if (first === undefined || first.since === null) return null;
  if (others.every(({ since }) => since === first.since)) return first.since;
  const years = new Set(periods.flatMap((period) => [yearOf(boundsOf(period)?.min), yearOf(boundsOf(period)?.max)]));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

/**
 * The one of several that began first, by what is known. It is the oldest only where all others are known to have begun no
 * earlier year; null where no start is known.
 */
export function earliestStarted(
  periods: readonly ClaimPeriod[],
): { readonly period: ClaimPeriod; readonly isOldest: boolean } | null {
  const started = periods.flatMap((period) => {
    const bounds = boundsOf(period);
    const day = bounds?.min ?? bounds?.max ?? null;
    return day === null ? [] : [{ period, day }];
  });
  const [first] = started.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  if (first === undefined) return null;
  const { period } = first;
  const latest = yearOf(boundsOf(period)?.max);
  const isLater = (other: ClaimPeriod) => {
    const earliest = yearOf(boundsOf(other)?.min);
    return earliest !== null && latest !== null && earliest >= latest;
  };
  return { period, isOldest: periods.every((other) => other === period || isLater(other)) };
}
