import { join } from 'node:path';
import { z } from 'zod';
import { readTable } from './tables.js';

const orNull = z.string().transform((text) => (text === '' ? null : text));
const numberOrNull = z.string().transform((text, context) => {
  if (text === '') return null;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  context.addIssue('is no number');
  return z.NEVER;
});
const list = z.string().transform((text): readonly string[] => (text === '' ? [] : text.split('|')));

/** A municipality, a town, or a region that the list of twin towns names. */
const city = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(['CITY', 'REGION']),
  /** ISO 3166-1 alpha-2; null: not certain. */
  country: orNull,
  latitude: numberOrNull,
  longitude: numberOrNull,
  geonamesId: orNull,
  /** The name of the place in GeoNames: of a municipality, that of its seat. */
  geonamesName: orNull,
  /** Items of Wikidata, that of the municipality before that of its seat. */
  wikidataIds: list,
  /** What the list calls each of the items, in their order. */
  labels: list,
  /** With its country: `SE-0580`. */
  municipalityCode: orNull,
  /** National code of the county. */
  county: orNull,
  /** By which rule it was placed. */
  rule: z.string(),
});

const twinning = z.object({
  a: z.string(),
  b: z.string(),
  /** Whether each lists the other, or the first alone the second. */
  listedBy: z.enum(['BOTH', 'FIRST']),
});

const country = z.object({ code: z.string(), id: z.string(), en: z.string(), sv: z.string() });
const county = z.object({ code: z.string(), id: z.string(), name: z.string() });

const organisation = z.object({
  cordisId: z.string(),
  id: z.string(),
  /** As CORDIS writes it. */
  name: z.string(),
  type: z.enum(['CITY', 'UNIVERSITY', 'COMPANY', 'ORGANISATION']),
  country: orNull,
  /** Id of the municipality that it is, or whose seat or town it is located in; null: none of the world's, or not certain. */
  city: orNull,
});

const project = z.object({ cordisId: z.string(), id: z.string(), acronym: z.string() });
const participation = z.object({
  project: z.string(),
  organisation: z.string(),
  role: z.string(),
  ended: z.enum(['yes', 'no']),
});
const source = z.object({ file: z.string(), sha256: z.string() });

export type WorldCity = z.infer<typeof city>;
export type WorldTwinning = z.infer<typeof twinning>;
export type WorldCountry = z.infer<typeof country>;
export type WorldCounty = z.infer<typeof county>;
export type WorldOrganisation = z.infer<typeof organisation>;
export type WorldProject = z.infer<typeof project>;
export type WorldParticipation = z.infer<typeof participation>;

/** What is shipped of the world: enough for any municipality to start with. */
export interface World {
  readonly cities: readonly WorldCity[];
  /** Between items of Wikidata. */
  readonly twinnings: readonly WorldTwinning[];
  readonly countries: readonly WorldCountry[];
  readonly counties: readonly WorldCounty[];
  readonly organisations: readonly WorldOrganisation[];
  readonly projects: readonly WorldProject[];
  readonly participations: readonly WorldParticipation[];
  /** The files it was made from. */
  readonly sources: readonly z.infer<typeof source>[];
}

/** The tables of the shipped world: file names without `.tsv`, with the schema of their rows. */
export const TABLES = {
  cities: city,
  twinnings: twinning,
  countries: country,
  counties: county,
  organisations: organisation,
  projects: project,
  participations: participation,
  sources: source,
};

/** Reads the shipped world: some tenths of a second. @throws Error naming file and line of what is not of its form */
export function readWorld(folder: string): World {
  const table = <Row>(name: keyof typeof TABLES, schema: z.ZodType<Row>) =>
    readTable(join(folder, `${name}.tsv`), schema);
  return {
    cities: table('cities', city),
    twinnings: table('twinnings', twinning),
    countries: table('countries', country),
    counties: table('counties', county),
    organisations: table('organisations', organisation),
    projects: table('projects', project),
    participations: table('participations', participation),
    sources: table('sources', source),
  };
}
