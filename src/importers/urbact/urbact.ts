import { basename, dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { optionalCell, optionalCoordinates, requiredCell, type Cells } from '../cells.js';
import { requiredCountryCode } from '../countries.js';
import { optionalDate } from '../dates.js';
import type { Importer, ImportRecord } from '../importer.js';
import { Once } from '../once.js';
import { documentOf, entityRecord, evidenceOf, relationRecord } from '../register.js';
import { importRows } from '../row-error.js';
import { tableRows } from '../table-rows.js';
import { networkRecords, URBACT } from './network.js';

const NETWORK_COLUMNS = ['Name', 'Code_Network', 'Main.Key.Word', 'Additionnal.key.words', 'Start', 'End'];
const MEMBER_COLUMNS = ['Code_Network', 'NameCity', 'Country', 'City.Statut', 'Network', 'Start', 'End'];

export const urbact: Importer = {
  id: 'urbact',
  description: 'cities in URBACT networks, with the file of networks beside it if there is one (CSV)',
  recognises: ({ text }) => /^\uFEFF?"?(?:Code_Network"?[;,]"?NameCity|Main\.Key\.Word"?[;,])/.test(text),
  async *read(file, context) {
    const { networks, memberships } = filesBeside(file);
    const named = new Once();
    yield { line: 1, records: [documentOf(URBACT, context)] };
    if (networks !== undefined) {
      const rows = tableRows(networks, { required: NETWORK_COLUMNS, delimiter: ';' });
      yield* importRows(rows, (cells) => networkRecords(described(cells), named));
    }
    if (memberships === undefined) return;
    const rows = tableRows(memberships, { required: MEMBER_COLUMNS, delimiter: ';' });
    yield* importRows(rows, (cells) => membership(cells, named));
  },
};

/** Two files that stand side by side and are named alike; either may be alone. */
function filesBeside(file: string): { readonly networks?: string; readonly memberships?: string } {
  const name = basename(file);
  const beside = (word: string): string | undefined => {
    const other = join(dirname(file), name.replace(/membership|networks/, word));
    return existsSync(other) ? other : undefined;
  };
  if (!/membership|networks/.test(name)) return { memberships: file };
  const [networks, memberships] = [beside('networks'), beside('membership')];
  return { ...(networks !== undefined && { networks }), ...(memberships !== undefined && { memberships }) };
}

const described = (cells: Cells) => ({
  code: requiredCell(cells, 'Code_Network'),
  name: requiredCell(cells, 'Name'),
  description: optionalCell(cells, 'Description'),
  keywords: `${cells['Main.Key.Word'] ?? ''}/${cells['Additionnal.key.words'] ?? ''}`,
});

function membership(cells: Cells, named: Once): ImportRecord[] {
  const code = requiredCell(cells, 'Code_Network');
  const network = {
    code,
    name: requiredCell(cells, 'Network'),
    description: optionalCell(cells, 'Description'),
    keywords: '',
  };
  const city = cityRecords(cells, named);
  const role = cells['City.Statut']?.trim();
  const key = `${city.key} in network ${code}`;
  if (!named.isFirst(key)) return [];
  const evidence = evidenceOf(URBACT, {
    ...{ key, section: network.name, anchor: city.name },
    claim: {
      sv: `${city.name} är med i URBACT-nätverket ${network.name}.`,
      en: `${city.name} is part of the URBACT network ${network.name}.`,
    },
  });
  return [
    ...networkRecords(network, named),
    ...city.records,
    evidence,
    relationRecord('MEMBER_OF', city.key, `network ${code}`, evidence, {
      since: optionalDate(cells, 'Start'),
      until: optionalDate(cells, 'End'),
      properties: role === 'Lead Partner' ? { role: { sv: 'samordnande partner', en: 'lead partner' } } : {},
    }),
  ];
}

function cityRecords(
  cells: Cells,
  named: Once,
): { readonly key: string; readonly name: string; readonly records: ImportRecord[] } {
  const name = requiredCell(cells, 'NameCity');
  const country = requiredCountryCode(cells, 'Country');
  const geonamesId = optionalCell(cells, 'geonameId');
  const key = geonamesId === undefined ? `city ${name} ${country}` : `geonames ${geonamesId}`;
  if (!named.isFirst(key)) return { key, name, records: [] };
  const coordinates = optionalCoordinates(cells, 'lat_GN', 'lng_GN');
  const evidence = evidenceOf(URBACT, {
    ...{ key, section: name, anchor: name },
    claim: { sv: `URBACT har orten ${name}.`, en: `URBACT has the place ${name}.` },
  });
  const properties = { ...coordinates, ...(geonamesId !== undefined && { geonamesId }) };
  return { key, name, records: [evidence, entityRecord('CITY', key, name, evidence, { country, properties })] };
}
