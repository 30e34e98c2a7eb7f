import fc from 'fast-check';

const padded = (number: number, length = 2) => String(number).padStart(length, '0');
const year = fc.integer({ min: 1900, max: 2030 }).map((number) => padded(number, 4));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${padded(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${padded(d)}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);
const doubted = fc.tuple(fc.oneof(year, month, day), fc.constantFrom('?', '~', '%')).map((parts) => parts.join(''));

/** A point in time of EDTF, of any precision, some of it in doubt. */
export const edtfPoint = fc.oneof(
  ...[year, month, day, season, doubted],
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
  year.map((y) => `${y}-XX`),
  month.map((m) => `${m}-XX`),
);

/** Any date that a claim may carry: a point, or "on or before" or "on or after" one. */
export const edtfDate = fc.oneof(
  { weight: 6, arbitrary: edtfPoint },
  { weight: 1, arbitrary: edtfPoint.map((date) => `[..${date}]`) },
  { weight: 1, arbitrary: edtfPoint.map((date) => `[${date}..]`) },
);
