import type { Coordinates } from '../cells.js';
import { countryName } from '../countries.js';
import { RowError } from '../row-error.js';
import { countryAt } from './country-borders.js';

/** So many places at least tell that a whole list is mislabelled, and so large a share of them. */
const FEWEST_PLACES = 5;
const SHARE = 0.5;

/**
 * Counts, country by country, where the places lie that a list says are in it. A few may be wrong, or lie on the border;
 * where most of them lie elsewhere, it is the label that is wrong, and none of them can be believed.
 */
export class CountryLabels {
  readonly #places = new Map<string, Map<string, string | undefined>>();

  /** @param field the column of the country: each column is a list of its own */
  add(name: string, stated: string | undefined, place: Coordinates | undefined, field: string): void {
    if (stated === undefined || place === undefined) return;
    const label = `${field} ${stated}`;
    const places = this.#places.get(label) ?? new Map<string, string | undefined>();
    this.#places.set(label, places);
    const key = `${name} ${place.latitude} ${place.longitude}`;
    if (!places.has(key)) places.set(key, countryAt(place, stated));
  }

  /**
   * @param field the column of the country
   * @throws RowError COUNTRY_CONTRADICTED where the places that are said to be in a country lie elsewhere
   */
  check(stated: string | undefined, field: string): void {
    const places = stated === undefined ? undefined : this.#places.get(`${field} ${stated}`);
    if (stated === undefined || places === undefined || places.size < FEWEST_PLACES) return;
    const elsewhere = [...places.values()].filter((code) => code !== undefined && code !== stated);
    if (elsewhere.length <= SHARE * places.size) return;
    const actual = mostFrequent(elsewhere);
    throw new RowError(
      field,
      'COUNTRY_CONTRADICTED',
      `Of ${places.size} places that the list says are in ${countryName(stated, 'en')}, ${elsewhere.length} lie elsewhere by their coordinates, most of them in ${countryName(actual, 'en')}: correct the country of the list.`,
    );
  }
}

function mostFrequent(codes: readonly (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [[first]] = [...counts].sort(([, one], [, other]) => other - one) as [[string, number]];
  return first;
}
