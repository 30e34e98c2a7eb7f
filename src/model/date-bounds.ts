import { DATE_PROPERTIES } from './dated-fields.js';
import { dateBounds } from './edtf.js';

/**
 * Days to store beside the dates of an entity or relationship, as `YYYY-MM-DD` or null: of `date`, the first and last
 * it may be (`dateMin`, `dateMax`) and `dateDay`, by which it is found and sorted: the first, or, where only a last is
 * known ("on or before"), that one. A date that is absent, or an open end, has none.
 */
export function dateBoundsOf(properties: Readonly<Record<string, unknown>>): Record<string, string | null> {
  const days: Record<string, string | null> = {};
  for (const property of DATE_PROPERTIES) {
    const date = properties[property];
    if (typeof date !== 'string') continue;
    const { min, max } = dateBounds(date) ?? { min: null, max: null };
    days[`${property}Min`] = min;
    days[`${property}Max`] = max;
    days[`${property}Day`] = min ?? max;
  }
  return days;
}
