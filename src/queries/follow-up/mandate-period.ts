import { badUserInput } from '../api/errors.js';

/** How mandate periods are counted: each begins on a day (`MM-DD`) of an election year, every so many years. */
export interface MandatePeriods {
  /** The first election year that this holds for. */
  readonly firstYear: number;
  readonly years: number;
  readonly startDay: string;
}

/**
 * Swedish municipalities: elections every fourth year in September, and the council is elected for four years counted
 * from 15 October of the election year (kommunallag (2017:725), chapter 5, section 9). So since the election of 2014;
 * before that the period began on another day. (The executive board's own term begins at the turn of the year or by the
 * council's decision; "once per mandate period" is counted by the council's.)
 */
export const SWEDISH_MANDATE_PERIODS: MandatePeriods = { firstYear: 2014, years: 4, startDay: '10-15' };

/** One mandate period; `name` is its election years, such as `2022-2026`, `start` and `end` its first and last day. */
export interface MandatePeriod {
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

/** The period that begins in an election year. */
const mandatePeriodFrom = (year: number, { years, startDay }: MandatePeriods): MandatePeriod => ({
  name: `${year}-${year + years}`,
  start: `${year}-${startDay}`,
  end: dayBefore(`${year + years}-${startDay}`),
});

/** The period that a day (`YYYY-MM-DD`) is in; the first one for an earlier day. */
export function mandatePeriodOn(day: string, periods: MandatePeriods): MandatePeriod {
  const { firstYear, years, startDay } = periods;
  const year = Number(day.slice(0, 4)) - (day.slice(5) < startDay ? 1 : 0);
  return mandatePeriodFrom(Math.max(firstYear, year - modulo(year - firstYear, years)), periods);
}

/** The period after one. */
export const nextMandatePeriod = ({ name }: MandatePeriod, periods: MandatePeriods): MandatePeriod =>
  mandatePeriodFrom(Number(name.slice(0, 4)) + periods.years, periods);

/** Every period from the first to the one after that of a day, the newest first. */
export function mandatePeriodsUntil(day: string, periods: MandatePeriods): MandatePeriod[] {
  const last = Number(nextMandatePeriod(mandatePeriodOn(day, periods), periods).name.slice(0, 4));
  const { firstYear, years } = periods;
  const count = (last - firstYear) / years + 1;
  return Array.from({ length: count }, (_, back) => mandatePeriodFrom(last - back * years, periods));
}

/**
 * Read the argument `mandatePeriod`, such as `2022-2026`; left out, it is the one of today.
 * @throws BAD_USER_INPUT when it is of another form, or no period that elections begin and end
 */
export function readMandatePeriod(
  given: string | null | undefined,
  periods: MandatePeriods,
  today: string,
): MandatePeriod {
  const current = mandatePeriodOn(today, periods);
  if (given === null || given === undefined) return current;
  const { firstYear, years } = periods;
  const year = Number(/^(\d{4})-\d{4}$/.exec(given)?.[1] ?? 0);
  const period = mandatePeriodFrom(Math.max(year, firstYear), periods);
  if (period.name === given && modulo(year - firstYear, years) === 0) return period;
  throw badUserInput(
    'mandatePeriod',
    `must be the election years that a mandate period begins and ends with, such as "${current.name}"; the first is "${firstYear}-${firstYear + years}".`,
  );
}

const modulo = (number: number, by: number) => ((number % by) + by) % by;

/** The day before a day of the years 1 to 9999. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
