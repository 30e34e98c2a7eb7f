import type { Labels } from './field.js';

/** A row of a table that is quoted as it stands in a register, told by its columns. */
interface RowForm {
  readonly pattern: RegExp;
  readonly columns: readonly Labels[];
}

const WIKIDATA_ITEM: Labels = { sv: 'Post i Wikidata', en: 'Wikidata item' };

const FORMS: readonly RowForm[] = [
  {
    // A row of GeoNames: name, country, first-order division, class of the place, inhabitants, latitude, longitude.
    pattern: /^([^,]+),([A-Z]{2}),(\w*),([A-Z0-9]+),(\d+),(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/,
    columns: [
      { sv: 'Namn', en: 'Name' },
      { sv: 'Land', en: 'Country' },
      { sv: 'Region', en: 'Region' },
      { sv: 'Ortsklass', en: 'Class of place' },
      { sv: 'Invånare', en: 'Inhabitants' },
      { sv: 'Latitud', en: 'Latitude' },
      { sv: 'Longitud', en: 'Longitude' },
    ],
  },
  { pattern: /^(Q\d+) (Q\d+)$/, columns: [WIKIDATA_ITEM, WIKIDATA_ITEM] },
  { pattern: /^(Q\d+) (\D.*)$/, columns: [WIKIDATA_ITEM, { sv: 'Namn', en: 'Name' }] },
];

export interface RowField {
  readonly label: Labels;
  readonly value: string;
}

/** The fields of a quote that is a row of a table; null: it is words. */
export function rowFields(anchor: string): readonly RowField[] | null {
  for (const { pattern, columns } of FORMS) {
    const values = pattern.exec(anchor)?.slice(1);
    if (values !== undefined) return columns.map((label, place) => ({ label, value: values[place] ?? '' }));
  }
  return null;
}
