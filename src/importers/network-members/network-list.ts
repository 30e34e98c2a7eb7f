import { optionalCell, requiredCell, type Cells } from '../cells.js';
import { findCountry } from '../countries.js';
import { edtfOf } from '../dates.js';
import type { ImportRecord } from '../importer.js';
import { Once } from '../once.js';
import { documentOf, entityRecord, evidenceOf, type Register } from '../register.js';
import { importRows } from '../row-error.js';
import { tableRows } from '../table-rows.js';
import { focusRecords } from '../themes/areas.js';
import { areasOfKeywords, areasOfName } from '../themes/keywords.js';
import type { NetworkLayout } from './layout.js';

const REGISTER: Register = {
  id: 'etmun-networks',
  name: 'ETMUN: European and transnational municipal networks',
  names: { sv: 'ETMUN: europeiska nätverk av kommuner', en: 'ETMUN: European and transnational municipal networks' },
  publisher: { sv: 'ETMUN', en: 'ETMUN' },
  url: 'https://github.com/pgourdongeo/Chap3_LocationalAnalysis',
};

/** Networks of cities with the year in which they were founded, their aims and their keywords. */
export const NETWORK_LIST: NetworkLayout = {
  required: ['Name', 'Acronym', 'Country (secretariat)', 'Date', 'Aims', 'Main Key-word', 'Additional Key-Word'],
  async *read(file, context) {
    const named = new Once();
    yield { line: 1, records: [documentOf(REGISTER, context)] };
    yield* importRows(tableRows(file, { required: this.required, delimiter: ';' }), (cells) => network(cells, named));
  },
};

function network(cells: Cells, named: Once): ImportRecord[] {
  const name = requiredCell(cells, 'Name');
  const acronym = optionalCell(cells, 'Acronym')?.replace(/ \/.*$/, '');
  const key = `network ${name}`;
  if (!named.isFirst(key)) return [];
  const aims = optionalCell(cells, 'Aims');
  const founded = edtfOf(cells.Date ?? '');
  const evidence = evidenceOf(REGISTER, {
    ...{ key, section: name, anchor: aims === undefined ? name : beginning(aims) },
    claim: { sv: `Källan beskriver nätverket ${name}.`, en: `The source describes the network ${name}.` },
  });
  const summary = [founded === null ? undefined : `Founded in ${founded}.`, aims].filter((part) => part !== undefined);
  const secretariat = findCountry(cells['Country (secretariat)'] ?? '');
  const areas = new Set([
    ...areasOfKeywords(`${cells['Main Key-word'] ?? ''}, ${cells['Additional Key-Word'] ?? ''}`),
    ...areasOfName(name),
  ]);
  return [
    evidence,
    entityRecord('ORGANISATION', key, name, evidence, {
      altNames: acronym === undefined ? [] : [acronym],
      country: secretariat.code,
      properties: {
        organisationKind: 'NETWORK',
        ...(summary.length > 0 && { summary: { en: summary.join(' ') } }),
      },
    }),
    ...focusRecords(key, [...areas], evidence, named),
  ];
}

/** Words enough to find the place by. */
const beginning = (text: string) => text.split(/\s+/).slice(0, 12).join(' ');
