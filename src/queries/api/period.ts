import { pointBounds } from '../../model/edtf.js';
import { badUserInput } from './errors.js';

/** A period of days, `YYYY-MM-DD`, both ends in it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** All days that a date can have: a period without an end has one here, so that its query is planned once. */
const ALL_TIME: Period = { from: '0000-01-01', to: '9999-12-31' };

/**
 * Read the arguments `from` and `to`. A date of less precision than a day stands for its whole period: from `1987` is
 * from its first day, to `1987` is to its last.
 * @throws BAD_USER_INPUT naming the argument that is not an EDTF date, or `to` when it is before `from`
 */
export function readPeriod(from: string | null | undefined, to: string | null | undefined): Period {
  const period = {
    from: boundsOf('from', from)?.min ?? ALL_TIME.from,
    to: boundsOf('to', to)?.max ?? ALL_TIME.to,
  };
  if (period.to < period.from) throw badUserInput('to', 'must not be before "from".');
  return period;
}

function boundsOf(argument: string, date: string | null | undefined) {
  if (date === null || date === undefined) return null;
  const bounds = pointBounds(date);
  if (bounds !== null) return bounds;
  throw badUserInput(argument, 'must be an EDTF date such as "1990", "2017-11" or "2017-11-14".');
}

/**
 * First days of every EDTF date that a day lies in without being its first: of its month, season, year, decade and
 * century. With the days of a period they are all the first days that a date which overlaps the period can have.
 */
export function firstDaysAround(day: string): string[] {
  const [year = '', month = ''] = day.split('-');
  const around = [`${year}-${month}`, seasonOf(year, month), year, `${year.slice(0, 3)}X`, `${year.slice(0, 2)}XX`];
  return [...new Set(around.flatMap((date) => pointBounds(date)?.min ?? []))].filter((first) => first < day);
}

/** The season of a month in EDTF: January and February belong to the winter of the year before. */
function seasonOf(year: string, month: string): string {
  const number = Math.floor(Number(month) / 3);
  return number === 0 ? `${String(Number(year) - 1).padStart(4, '0')}-24` : `${year}-${20 + number}`;
}
