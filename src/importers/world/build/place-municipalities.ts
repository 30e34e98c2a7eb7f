import type { SeatDecision } from './decisions.js';
import type { GeoNamesPlace, MunicipalityRow } from './raw-data.js';

/** GeoNames' code of the first-level division that is a Swedish county, by the national code of the county. */
const DIVISIONS: Readonly<Record<string, string>> = {
  ...{ '01': '26', '03': '21', '04': '18', '05': '16', '06': '08', '07': '12', '08': '09', '09': '05', '10': '02' },
  ...{ '12': '27', '13': '06', '14': '28', '17': '22', '18': '15', '19': '25', '20': '10', '21': '03', '22': '24' },
  ...{ '23': '07', '24': '23', '25': '14' },
};

/**
 * Where the seat of each municipality is, by its code: the one place of its name in its county, or what was decided.
 * @throws Error naming a municipality without exactly one such place
 */
export function placeMunicipalities(
  municipalities: readonly MunicipalityRow[],
  places: readonly GeoNamesPlace[],
  seats: ReadonlyMap<string, SeatDecision>,
): Map<string, GeoNamesPlace> {
  const swedish = places.filter(({ country }) => country === 'SE');
  return new Map(
    municipalities.map(({ code, name, countyCode }) => {
      const seat = seats.get(code);
      const [only, ...others] = swedish.filter(
        (place) =>
          place.name === (seat?.geonamesName ?? name) &&
          place.division === DIVISIONS[countyCode] &&
          (seat?.geonamesId ?? place.id) === place.id,
      );
      if (only !== undefined && others.length === 0) return [code, only];
      throw new Error(
        `${code} ${name}: ${others.length === 0 ? 'no place' : 'several places'} of its name in the county.`,
      );
    }),
  );
}
