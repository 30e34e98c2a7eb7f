import type { IngestRecord } from '../../../ingest/records.js';
import type { Slice } from '../slice.js';
import type { World, WorldCity, WorldCountry } from '../world.js';
import { makeRecordList, type RecordList } from './evidence.js';

/** Where the cities of a slice are: countries, counties, positions, codes of municipalities. */
export function placeRecords(world: World, { cities, organisations }: Slice): IngestRecord[] {
  const list = makeRecordList(world);
  const countries = new Map(world.countries.map((country) => [country.code, country]));
  const used = new Set([...cities, ...organisations].flatMap(({ country }) => country ?? []));
  for (const code of [...used].toSorted()) addCountry(list, countries.get(code)!);
  const counties = new Set(cities.flatMap(({ county }) => county ?? []));
  for (const county of [...counties].toSorted()) addCounty(list, world, county);
  for (const city of cities) {
    if (city.municipalityCode !== null) addMunicipality(list, world, city);
    else if (city.country !== null) addTown(list, countries.get(city.country)!, city);
  }
  return list.records();
}

function addCountry(list: RecordList, { code, id, en, sv }: WorldCountry): void {
  const evidence = [
    list.cite('world-cldr', {
      ...{ section: code, anchor: en },
      claim: { sv: `${code} är landskoden för ${sv}.`, en: `${code} is the country code of ${en}.` },
    }),
  ];
  list.add({
    ...{ record: 'ENTITY', id, type: 'COUNTRY', name: en, names: { sv, en }, altNames: [], evidence },
    properties: { isoCode: code },
  });
}

function addCounty(list: RecordList, { counties }: World, code: string): void {
  const { id, name } = counties.find((county) => county.code === code)!;
  const evidence = [
    list.cite('world-municipalities', {
      ...{ section: `county_code ${code}`, anchor: name },
      claim: { sv: `${name} har länskoden ${code}.`, en: `The county ${name} has the code ${code}.` },
    }),
  ];
  list.add(
    { ...{ record: 'ENTITY', id, type: 'REGION', name, altNames: [], evidence }, properties: {} },
    { ...{ record: 'RELATION', kind: 'IN_COUNTRY', from: id, to: 'sweden', evidence }, properties: {} },
  );
}

/** A municipality of Sweden, at the position of its seat. */
function addMunicipality(list: RecordList, { counties }: World, city: WorldCity): void {
  const { id, name, county, municipalityCode, geonamesName } = city;
  const code = municipalityCode!.slice('SE-'.length);
  const { id: countyId, name: countyName } = counties.find((one) => one.code === county)!;
  const register = list.cite('world-municipalities', {
    ...{ section: `municipality_code ${code}`, anchor: `${code} ${name}` },
    claim: {
      sv: `${name} är en kommun med koden ${code} i ${countyName}.`,
      en: `${name} is a municipality with the code ${code} in ${countyName}.`,
    },
  });
  const gazetteer = citeGeoNames(list, city, {
    sv: `${geonamesName}, där ${name} kommun räknas ligga, har dessa koordinater.`,
    en: `${geonamesName}, taken for the place of the municipality of ${name}, has these coordinates.`,
  });
  list.add({
    ...{ record: 'ENTITY', id, type: 'CITY', name, altNames: [], evidence: [register, gazetteer] },
    properties: { municipalityCode: municipalityCode!, ...positionOf(city) },
    statedBy: {
      ...{ name: [register], municipalityCode: [register] },
      ...{ latitude: [gazetteer], longitude: [gazetteer], geonamesId: [gazetteer] },
    },
  });
  for (const [kind, to] of [
    ['LOCATED_IN', countyId],
    ['IN_COUNTRY', 'sweden'],
  ] as const) {
    list.add({ record: 'RELATION', kind, from: id, to, evidence: [register], properties: {} });
  }
}

/** A town of the list: that it is the place of GeoNames follows by rule, and is told as an interpretation. */
function addTown(list: RecordList, country: WorldCountry, city: WorldCity): void {
  const { id, name, type, geonamesId } = city;
  const label = city.labels[0] ?? name;
  const evidence = [
    geonamesId === null
      ? list.cite('world-places', {
          ...{ section: city.wikidataIds[0] ?? id, anchor: `${label} ${country.code}` },
          claim: { sv: `${label} på listan ligger i ${country.sv}.`, en: `${label} of the list is in ${country.en}.` },
        })
      : citeGeoNames(list, city, {
          sv: `${label} på listan är den ort som GeoNames har i ${country.sv} med dessa koordinater.`,
          en: `${label} of the list is the place that GeoNames has in ${country.en} with these coordinates.`,
        }),
  ];
  list.add({
    ...{ record: 'ENTITY', id, name, altNames: [], evidence, modality: 'DERIVED' },
    ...(type === 'CITY'
      ? { type, properties: positionOf(city) }
      : { type: 'ORGANISATION', properties: { organisationKind: 'OTHER' } }),
  });
  list.add({
    ...{ record: 'RELATION', kind: 'IN_COUNTRY', from: id, to: country.id, evidence, modality: 'DERIVED' },
    properties: {},
  });
}

const citeGeoNames = (list: RecordList, { geonamesId, geonamesName }: WorldCity, claim: { sv: string; en: string }) =>
  list.cite('world-geonames', { section: `cityId ${geonamesId}`, anchor: geonamesName!, claim });

const positionOf = ({ latitude, longitude, geonamesId }: WorldCity) => ({
  ...(latitude !== null && longitude !== null && { latitude, longitude }),
  ...(geonamesId !== null && { geonamesId }),
});
