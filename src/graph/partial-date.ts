import edtf from 'edtf';

/**
 * Dates with the precision their source gives, as EDTF (ISO 8601-2, levels 0 and 1, and level 2's "on or before",
 * "on or after"): `1987`, `2017-11`, `2017-11-14`, `198X`, `1987?`, `[..2017-10-09]`, `[2017-11-14..]`.
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
const HALF_OPEN = /^\[(?:\.\.(.+)|(.+)\.\.)\]$/;

/** A date as one point in time of some precision, such as `1987`, `198X` or `2017-11-14~`. Null when it is not. */
export function pointBounds(text: string): { min: string; max: string } | null {
  if (!POINT.test(text)) return null;
  try {
    const { min, max } = edtf(text);
    const bounds = { min: day(min), max: day(max) };
    // edtf.js takes 29 February of a common year for 1 March.
    return DAY.test(text) && !text.startsWith(bounds.min) ? null : bounds;
  } catch {
    return null;
  }
}

/** Bounds of any date that a claim may carry: a point, or "on or before / after" a point. Null when it is neither. */
export function dateBounds(text: string): DayBounds | null {
  const [, last, first] = HALF_OPEN.exec(text) ?? [];
  const bounds = pointBounds(last ?? first ?? text);
  if (bounds === null) return null;
  return { min: last === undefined ? bounds.min : null, max: first === undefined ? bounds.max : null };
}

const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
