import { z } from 'zod';
import type { LocalizedText } from '../../model/localized-text.js';
import { findCountry } from '../countries.js';
import type { Importer, ImportRecord } from '../importer.js';
import { jsonRows } from '../json-rows.js';
import { Once } from '../once.js';
import { documentOf, entityRecord, evidenceOf, relationRecord, type Register } from '../register.js';
import { importRows, RowError } from '../row-error.js';

const REGISTER: Register = {
  id: 'ror',
  name: 'ROR: Research Organization Registry',
  names: { sv: 'ROR: register över forskningsorganisationer', en: 'ROR: Research Organization Registry' },
  publisher: { sv: 'Research Organization Registry (ROR)', en: 'Research Organization Registry (ROR)' },
  url: 'https://ror.org/',
  licence: 'CC0-1.0',
};

const name = z.object({ value: z.string().min(1), types: z.array(z.string()), lang: z.string().nullish() });
const location = z.object({
  geonames_id: z.number(),
  geonames_details: z.object({
    name: z.string().nullish(),
    country_code: z.string().nullish(),
    lat: z.number().nullish(),
    lng: z.number().nullish(),
  }),
});

/** An organisation by ROR's schema 2.0 and 2.1, as far as it is read. */
const organisation = z.object({
  id: z.string().regex(/^https:\/\/ror\.org\/0[0-9a-z]{6}\d{2}$/, 'It is no ROR id'),
  names: z.array(name).min(1),
  status: z.string(),
  types: z.array(z.string()),
  locations: z.array(location),
  external_ids: z.array(z.object({ type: z.string(), preferred: z.string().nullish(), all: z.array(z.string()) })),
});

type Organisation = z.output<typeof organisation>;

export const ror: Importer = {
  id: 'ror',
  description: 'universities with ROR and Wikidata ids and the towns they are in: the ROR data dump, schema 2 (JSON)',
  recognises: ({ text }) => /^\uFEFF?\s*\[\s*\{/.test(text) && /"https:\/\/ror\.org\/0\w{8}"/.test(text),
  async *read(file, context) {
    const named = new Once();
    yield { line: 1, records: [documentOf(REGISTER, context)] };
    yield* importRows(jsonRows(file, organisation), (row) => universityRecords(row, named));
  },
};

/** Those that educate, and are active; what else does research has no identifier in the graph to be known by. */
function universityRecords(row: Organisation, named: Once): ImportRecord[] {
  if (row.status !== 'active' || !row.types.includes('education')) return [];
  const rorId = row.id.replace('https://ror.org/', '');
  if (!named.isFirst(rorId)) throw new RowError('id', 'DUPLICATE', `${row.id} stands twice: leave one of them out.`);
  const usual = row.names.find(({ types }) => types.includes('ror_display')) ?? row.names[0]!;
  const [place] = row.locations;
  const wikidata = row.external_ids.find(({ type }) => type === 'wikidata');
  const wikidataId = wikidata?.preferred ?? wikidata?.all[0];
  const evidence = evidenceOf(REGISTER, {
    ...{ key: rorId, anchor: `${row.id} ${usual.value}` },
    claim: { sv: `ROR har ${usual.value} (${rorId}).`, en: `ROR has ${usual.value} (${rorId}).` },
  });
  return [
    evidence,
    entityRecord('UNIVERSITY', rorId, usual.value, evidence, {
      country: place === undefined ? undefined : countryOf(place),
      names: labels(row),
      altNames: [...new Set(row.names.map(({ value }) => value))],
      properties: { rorId: row.id, ...(wikidataId !== undefined && { wikidataId }) },
    }),
    ...(place === undefined ? [] : locationRecords(rorId, usual.value, place, named)),
  ];
}

/** Its names in the languages of the product. */
function labels({ names }: Organisation): LocalizedText {
  const inLanguage = (tag: string) => names.find(({ lang, types }) => lang === tag && types.includes('label'))?.value;
  const [sv, en] = [inLanguage('sv'), inLanguage('en')];
  return { ...(sv !== undefined && { sv }), ...(en !== undefined && { en }) };
}

type Location = z.output<typeof location>;

function countryOf({ geonames_details: { country_code: code } }: Location): string | undefined {
  if (code === null || code === undefined) return undefined;
  const finding = findCountry(code);
  if (finding.code === undefined) throw new RowError('locations', finding.fault, finding.reason);
  return finding.code;
}

function locationRecords(university: string, name: string, place: Location, named: Once): ImportRecord[] {
  const { name: city, lat, lng } = place.geonames_details;
  if (city === null || city === undefined) return [];
  const key = `geonames ${place.geonames_id}`;
  const evidence = evidenceOf(REGISTER, {
    ...{ key: `${university} in ${place.geonames_id}`, section: university, anchor: city },
    claim: { sv: `${name} ligger i ${city}.`, en: `${name} is located in ${city}.` },
  });
  const properties = {
    geonamesId: String(place.geonames_id),
    ...(typeof lat === 'number' && typeof lng === 'number' && { latitude: lat, longitude: lng }),
  };
  return [
    evidence,
    ...(named.isFirst(key)
      ? [entityRecord('CITY', key, city, evidence, { country: countryOf(place), properties })]
      : []),
    relationRecord('LOCATED_IN', university, key, evidence),
  ];
}
