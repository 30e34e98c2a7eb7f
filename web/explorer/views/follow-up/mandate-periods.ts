/** How mandate periods are counted where nobody says otherwise: by Swedish elections, since 2014 (docs/follow-up.md). */
const FIRST_YEAR = 2014;
const YEARS = 4;

/**
 * The mandate periods to choose from, the newest first: from the first, to the one after the present.
 * @param known the name of a period that the server answered with, such as `2022-2026`: it tells how this server counts
 */
export function mandatePeriods(known: string | undefined, thisYear: number): string[] {
  const [start = FIRST_YEAR, end = start + YEARS] = (known ?? '').split('-').filter(Boolean).map(Number);
  const years = end > start ? end - start : YEARS;
  const first = FIRST_YEAR + ((start - FIRST_YEAR) % years);
  const periods: string[] = [];
  for (let year = first; year <= thisYear + years; year += years) periods.unshift(`${year}-${year + years}`);
  return periods;
}
