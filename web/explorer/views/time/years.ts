/** The first year that an EDTF date may be in: `[..2017-10-09]` is 2017, `198X` 1980. Null: it names none. */
export function yearOf(date: string): number | null {
  const digits = /(?<!\d)\d{2}[\dX]{2}(?!\d)/.exec(date)?.[0];
  return digits === undefined ? null : Number(digits.replaceAll('X', '0'));
}

export const thisYear = (): number => new Date().getFullYear();

/** Where a history is too short for a slider, or has no year at all. */
const FEWEST_YEARS = 10;

/** From the first year that something is dated in, to this year. */
export function span(dates: readonly string[], now = thisYear()): { first: number; last: number } {
  const years = dates.map(yearOf).filter((year) => year !== null);
  return { first: Math.min(now - FEWEST_YEARS, ...years), last: now };
}

/** The nearest year with something dated in it, before or after another. */
export function nextEventful(years: readonly number[], from: number, direction: 1 | -1): number | undefined {
  const further = years.filter((year) => (year - from) * direction > 0);
  return further.sort((a, b) => (a - b) * direction)[0];
}
