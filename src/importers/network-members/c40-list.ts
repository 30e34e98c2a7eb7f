import { normalizeName } from '../../model/normalize-name.js';
import { requiredCell, type Cells } from '../cells.js';
import { requiredCountryCode } from '../countries.js';
import type { ImportRecord } from '../importer.js';
import { Once } from '../once.js';
import { documentOf, entityRecord, evidenceOf, relationRecord, type Register } from '../register.js';
import { importRows } from '../row-error.js';
import { tableRows } from '../table-rows.js';
import { networkRecords, type NetworkLayout } from './layout.js';
import { NETWORKS } from './networks.js';

const REGISTER: Register = {
  id: 'c40-member-cities',
  name: 'Member cities of C40',
  names: { sv: 'Medlemsstäder i C40', en: 'Member cities of C40' },
  publisher: { sv: 'C40 Cities', en: 'C40 Cities' },
  url: 'https://www.c40.org/cities/',
};

const C40 = NETWORKS.find(({ id }) => id === 'c40')!;

/** Member cities of C40 with country and UN/LOCODE. */
export const C40_LIST: NetworkLayout = {
  required: ['City', 'Country', 'iso_code', 'locode'],
  async *read(file, context) {
    const named = new Once();
    yield { line: 1, records: [documentOf(REGISTER, context), ...networkRecords(C40, REGISTER, named)] };
    yield* importRows(tableRows(file, { required: this.required }), (cells) => member(cells, named));
  },
};

function member(cells: Cells, named: Once): ImportRecord[] {
  const name = requiredCell(cells, 'City');
  const country = requiredCountryCode(cells, 'iso_code');
  const key = `${normalizeName(name)} ${country.toLowerCase()}`;
  if (!named.isFirst(key)) return [];
  const evidence = evidenceOf(REGISTER, {
    ...{ key, section: name, anchor: name },
    claim: { sv: `${name} står som medlem i C40.`, en: `${name} is listed as a member of C40.` },
  });
  return [
    evidence,
    entityRecord('CITY', key, name, evidence, { country }),
    relationRecord('MEMBER_OF', key, C40.id, evidence),
  ];
}
