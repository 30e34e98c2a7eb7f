import type { Coordinates } from '../cells.js';
import { countryName } from '../countries.js';
import { TERRITORIES } from '../country-names.js';
import { RowError } from '../row-error.js';
import { countryAt, isInOrNear } from './country-borders.js';

/** Countries with a territory that both claim: no map decides where its towns are. */
const DISPUTED = ['UA RU', 'IL PS', 'IL SY', 'MA EH', 'RS XK', 'AM AZ', 'GE RU', 'IN PK', 'CN IN', 'CN TW', 'CY TR'];

/** Whether two countries may both be said of a place: the one claims it, or has it as a territory. */
const mayShare = (one: string, other: string): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([a = '', b = '']) => DISPUTED.includes(`${a} ${b}`) || TERRITORIES[a]?.includes(b) === true);

const checked = new Map<string, string | undefined>();

/** The country that a place lies in where that is plainly another than its list says; undefined: no contradiction. */
function contradicting(place: Coordinates, stated: string): string | undefined {
  const key = `${stated} ${place.latitude} ${place.longitude}`;
  if (checked.has(key)) return checked.get(key);
  const actual = countryAt(place, stated);
  const agrees = actual === undefined || actual === stated || mayShare(actual, stated) || isInOrNear(place, stated);
  const result = agrees ? undefined : actual;
  if (checked.size < 50_000) checked.set(key, result);
  return result;
}

/**
 * Refuses a place whose coordinates lie plainly in another country than is said of it: one of the two is wrong, and so may
 * be all else in the row.
 * @param field the column of the country
 * @throws RowError COUNTRY_CONTRADICTED
 */
export function checkCountry(
  name: string,
  stated: string | undefined,
  place: Coordinates | undefined,
  field: string,
): void {
  if (stated === undefined || place === undefined) return;
  const actual = contradicting(place, stated);
  if (actual === undefined) return;
  throw new RowError(
    field,
    'COUNTRY_CONTRADICTED',
    `${name} is said to be in ${countryName(stated, 'en')}, but its coordinates lie in ${countryName(actual, 'en')}: correct the one that is wrong.`,
  );
}
