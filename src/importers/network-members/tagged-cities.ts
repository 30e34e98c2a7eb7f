import { normalizeName } from '../../model/normalize-name.js';
import { optionalCell, optionalCoordinates, requiredCell, type Cells } from '../cells.js';
import { optionalCountry } from '../countries.js';
import type { ImportRecord } from '../importer.js';
import { Once } from '../once.js';
import { checkCountry } from '../places/check-country.js';
import { documentOf, entityRecord, evidenceOf, relationRecord, type Register } from '../register.js';
import { importRows } from '../row-error.js';
import { tableRows } from '../table-rows.js';
import { networkRecords, type NetworkLayout } from './layout.js';
import { membershipsIn, type Membership } from './networks.js';

const REGISTER: Register = {
  id: 'climactor-subnational',
  name: 'ClimActor: contextual data of subnational climate actors',
  names: {
    sv: 'ClimActor: uppgifter om kommuner och regioner i klimatinitiativ',
    en: 'ClimActor: contextual data of subnational climate actors',
  },
  publisher: { sv: 'Data-Driven EnviroLab', en: 'Data-Driven EnviroLab' },
  url: 'https://datadrivenlab.org/climate/climactor/',
  licence: 'GPL-2.0-only',
};

/** Cities and regions with the networks and platforms that list them, as tags with the years of the lists. */
export const TAGGED_CITIES: NetworkLayout = {
  required: ['name', 'iso', 'entity_type', 'lat', 'lng', 'initiatives_committed'],
  async *read(file, context) {
    const named = new Once();
    yield { line: 1, records: [documentOf(REGISTER, context)] };
    yield* importRows(tableRows(file, { required: this.required }), (cells) => cityRecords(cells, named));
  },
};

/** Regions are no actors of the graph; a city in none of the networks says nothing of relations. */
function cityRecords(cells: Cells, named: Once): ImportRecord[] {
  const memberships = membershipsIn(cells.initiatives_committed ?? '');
  if (cells.entity_type?.toLowerCase() !== 'city' || memberships.length === 0) return [];
  const name = requiredCell(cells, 'name');
  const country = optionalCountry(cells, 'iso');
  const coordinates = optionalCoordinates(cells, 'lat', 'lng');
  checkCountry(name, country, coordinates, 'iso');
  // Within a country the state tells places of one name apart.
  const key = [normalizeName(name), country?.toLowerCase(), normalizeName(optionalCell(cells, 'state') ?? '')]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  if (!named.isFirst(key)) return [];
  const evidence = evidenceOf(REGISTER, {
    ...{ key, section: name, anchor: name },
    claim: { sv: `Källan har orten ${name}.`, en: `The source has the place ${name}.` },
  });
  return [
    evidence,
    entityRecord('CITY', key, name, evidence, { country, properties: { ...coordinates } }),
    ...memberships.flatMap((membership) => memberRecords(key, name, membership, named)),
  ];
}

/** A list of a year says that it was a member then at the latest, not since when. */
function memberRecords(city: string, name: string, { network, listedIn }: Membership, named: Once): ImportRecord[] {
  const since = listedIn === undefined ? undefined : `[..${listedIn}]`;
  const [sv, en] = listedIn === undefined ? ['', ''] : [` ${listedIn}`, ` in ${listedIn}`];
  const evidence = evidenceOf(REGISTER, {
    ...{ key: `${city} ${network.id}`, section: name, anchor: name },
    claim: {
      sv: `${name} står som medlem i ${network.name}${sv}.`,
      en: `${name} is listed as a member of ${network.name}${en}.`,
    },
  });
  return [
    ...networkRecords(network, REGISTER, named),
    evidence,
    relationRecord('MEMBER_OF', city, network.id, evidence, { since }),
  ];
}
