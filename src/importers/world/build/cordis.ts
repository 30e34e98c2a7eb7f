import { normalizeName } from '../../../model/normalize-name.js';
import { slugOf } from '../../../model/slug.js';
import { makeIds } from '../ids.js';
import type { WorldCity, WorldOrganisation, WorldParticipation, WorldProject } from '../world.js';
import { groupBy } from '../../../model/group-by.js';
import type { CordisRow } from './raw-data.js';

/** CORDIS has codes of its own for two countries. */
const ISO_CODES: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

const TYPES: Readonly<Record<string, WorldOrganisation['type']>> = { HES: 'UNIVERSITY', PRC: 'COMPANY' };

/** How public bodies say that they are a municipality, with its name in some case of the language. */
const MUNICIPAL: readonly RegExp[] = [
  /^(.+) (?:kommun|kommune|stad|municipality|city council|buyuksehir belediyesi|belediyesi)$/,
  /^(?:stad|gemeente|comune di|ayuntamiento de|ajuntament de|camara municipal de|municipio de|dimos|mesto|ville de|commune de) (.+)$/,
  /^(?:landeshauptstadt|freie und hansestadt|hlavne mesto slovenskej republiky|stadt) (.+)$/,
];

/** What follows a town in an address: `Odense C`, `SAINT DENIS CEDEX 9`. */
const POSTAL = / (?:c|k|n|s|v|o|cedex|cedex \d+|\d+)$/;

export interface WorldOfCordis {
  readonly organisations: readonly WorldOrganisation[];
  readonly projects: readonly WorldProject[];
  readonly participations: readonly WorldParticipation[];
}

/**
 * The projects of CORDIS with who takes part. A public body that is called a municipality is the city of that name in its
 * country; others are placed in the one city of their address.
 * @param taken ids of what else there is
 */
export function makeCordis(
  rows: readonly CordisRow[],
  cities: readonly WorldCity[],
  taken: Iterable<string>,
): WorldOfCordis {
  const cityOf = cityFinder(cities);
  const idFor = makeIds(taken);
  const organisations = [...groupBy(rows, ({ organisation }) => organisation)].map(([cordisId, [row]]) => {
    const { name, city, activityType } = row!;
    const country = isoCodeOf(row!.country);
    const municipality = activityType === 'PUB' ? municipalityNameOf(name) : undefined;
    const itself = municipality === undefined ? undefined : (cityOf(country, municipality) ?? cityOf(country, city));
    const located = itself ?? cityOf(country, normalizeName(city).replace(POSTAL, ''));
    const type = itself === undefined ? (TYPES[activityType] ?? 'ORGANISATION') : 'CITY';
    const slug = slugOf(name);
    const id = itself?.id ?? idFor(slug, `${slug}-${country?.toLowerCase() ?? ''}`, `${slug}-${cordisId}`);
    return { cordisId, id, name, type, country, city: located?.id ?? null } as const;
  });
  const projects = [...groupBy(rows, ({ project }) => project)].map(([cordisId, [row]]) => {
    const slug = slugOf(row!.acronym);
    return { cordisId, id: idFor(slug === '' ? '' : `h2020-${slug}`, `h2020-${cordisId}`), acronym: row!.acronym };
  });
  return { organisations, projects, participations: participationsOf(rows) };
}

/** Some stand twice in a project: as one that left and as one that stayed, or with two contributions. */
function participationsOf(rows: readonly CordisRow[]): WorldParticipation[] {
  const pairs = groupBy(rows, ({ project, organisation }) => `${project} ${organisation}`);
  return [...pairs.values()].map((group) => {
    const { project, organisation, role } = group.find(({ ended }) => !ended) ?? group[0]!;
    return { project, organisation, role, ended: group.every(({ ended }) => ended) ? 'yes' : 'no' };
  });
}

export const isoCodeOf = (country: string): string | null =>
  /^[A-Z]{2}$/.test(country) ? (ISO_CODES[country] ?? country) : null;

/** The name of the municipality that a public body says it is, as it stands there: in Swedish with the `s` of a genitive. */
export function municipalityNameOf(name: string): string | undefined {
  const normal = normalizeName(name);
  return MUNICIPAL.map((pattern) => pattern.exec(normal)?.[1]).find((match) => match !== undefined);
}

/** Finds the one city of a country that is called so, in one of its names. */
function cityFinder(cities: readonly WorldCity[]) {
  const names = groupBy(
    cities.flatMap((city) =>
      [...new Set([city.name, city.geonamesName ?? city.name, ...city.labels].flatMap(spellingsOf))].map((name) => ({
        key: `${city.country ?? ''} ${name}`,
        city,
      })),
    ),
    ({ key }) => key,
  );
  return (country: string | null, name: string): WorldCity | undefined => {
    if (country === null) return undefined;
    const normal = normalizeName(name);
    for (const spelling of [normal, normal.replace(/s$/, '')]) {
      const [only, ...others] = names.get(`${country} ${spelling}`) ?? [];
      if (only !== undefined) return others.length === 0 ? only.city : undefined;
    }
    return undefined;
  };
}

/** `Norrköping` stands in addresses as `NORRKOEPING` too. */
function spellingsOf(name: string): string[] {
  const spelledOut = name
    .replace(/[öøÖØ]/g, 'oe')
    .replace(/[äæÄÆ]/g, 'ae')
    .replace(/[åÅ]/g, 'aa')
    .replace(/[üÜ]/g, 'ue');
  return [normalizeName(name), normalizeName(spelledOut)];
}
