import type { Graph } from '../../db/graph.js';
import { sliceOf } from './slice.js';
import type { World, WorldCity } from './world.js';

/** What one municipality starts with, or has in a graph. */
export interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly id: string;
  /** Twin towns and other partners that are cities, in the order of their names. */
  readonly partners: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the partners' countries, as far as they are certain. */
  readonly countries: readonly string[];
  /** EU projects of its own and of organisations of its town. */
  readonly projects: number;
  /** Networks that it is a member of: none from the shipped world. */
  readonly networks: number;
  /** Whether it has code, county, country and position. */
  readonly starts: boolean;
}

/** What each of Sweden's municipalities starts with from the shipped world. */
export function tableOfWorld(world: World): MunicipalityRow[] {
  return municipalitiesOf(world).map((home) => {
    const { ties, projects } = sliceOf(world, home);
    const partners = ties
      .filter(({ cities }) => cities.includes(home))
      .map(({ cities: [a, b] }) => (a === home ? b : a))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
    const { id, name, municipalityCode, county, country, latitude } = home;
    return {
      ...{ code: municipalityCode!, name, id, projects: projects.length, networks: 0 },
      partners: partners.map(
        (partner) => `${partner.name}${partner.country === null ? ' (?)' : ` (${partner.country})`}`,
      ),
      countries: [...new Set(partners.flatMap((partner) => partner.country ?? []))].toSorted(),
      starts: county !== null && country !== null && latitude !== null,
    };
  });
}

const OF_MUNICIPALITIES = `
  UNWIND $codes AS code
  OPTIONAL MATCH (city:City {municipalityCode: code})
  CALL (city) {
    OPTIONAL MATCH (city)-[:PARTICIPATES_IN]->(tie:Partnership)<-[:PARTICIPATES_IN]-(partner:City)
    WHERE partner <> city AND tie.kind <> 'PROJECT'
    RETURN collect(DISTINCT partner) AS partners
  }
  CALL (city) {
    OPTIONAL MATCH (city)<-[:LOCATED_IN*0..1]-(actor:Actor)-[:PARTICIPATES_IN]->(project:Partnership {kind: 'PROJECT'})
    RETURN count(DISTINCT project) AS projects
  }
  CALL (city) {
    OPTIONAL MATCH (city)-[:MEMBER_OF]->(network)
    RETURN count(DISTINCT network) AS networks
  }
  RETURN code, city.id AS id, projects, networks,
    [partner IN partners | partner.name] AS partners,
    COLLECT { UNWIND partners AS partner MATCH (partner)-[:IN_COUNTRY]->(c:Country) RETURN DISTINCT c.isoCode } AS countries,
    EXISTS { (city)-[:LOCATED_IN]->(:Region) } AND EXISTS { (city)-[:IN_COUNTRY]->() } AND city.latitude IS NOT NULL AS starts
  ORDER BY code`;

/** What each of Sweden's municipalities has in a graph, whatever was imported into it. */
export async function tableOfGraph(graph: Graph, world: World): Promise<MunicipalityRow[]> {
  const homes = municipalitiesOf(world);
  const rows = await graph.read(OF_MUNICIPALITIES, { codes: homes.map(({ municipalityCode }) => municipalityCode) });
  const byCode = new Map(rows.map((row) => [String(row.code), row]));
  return homes.map(({ municipalityCode, name, id }) => {
    const row = byCode.get(municipalityCode!) ?? {};
    return {
      ...{ code: municipalityCode!, name, id: typeof row.id === 'string' ? row.id : id },
      partners: texts(row.partners),
      countries: texts(row.countries),
      ...{ projects: Number(row.projects ?? 0), networks: Number(row.networks ?? 0), starts: row.starts === true },
    };
  });
}

const municipalitiesOf = ({ cities }: World): WorldCity[] =>
  cities.filter(({ municipalityCode }) => municipalityCode !== null);

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String).toSorted() : []);

/** How many have something to look at beside themselves. */
export const summaryOf = (rows: readonly MunicipalityRow[]) => ({
  municipalities: rows.length,
  start: rows.filter(({ starts }) => starts).length,
  withPartners: rows.filter(({ partners }) => partners.length > 0).length,
  withProjects: rows.filter(({ projects }) => projects > 0).length,
  withSomething: rows.filter(({ partners, projects, networks }) => partners.length + projects + networks > 0).length,
});

/** The table as Markdown. */
export function markdownOf(rows: readonly MunicipalityRow[]): string {
  const { municipalities, start, withPartners, withProjects, withSomething } = summaryOf(rows);
  return [
    '# The 290 municipalities of Sweden, and what each starts with',
    '',
    'Made by `npm run world:table` of [the shipped world](../seed/world/README.md); do not edit it by hand.',
    '',
    `Of ${municipalities} municipalities, ${start} start with code, county, country and position; ${withPartners} have twin towns by Wikidata's`,
    `list of 2016, ${withProjects} have projects of Horizon 2020 in the extract of CORDIS, their own or those of organisations of their towns;`,
    `${withSomething} have the one or the other. \`(?)\`: the country is not certain.`,
    '',
    '| code | municipality | partners | countries | EU projects | starts | who |',
    '| --- | --- | --: | --: | --: | --- | --- |',
    ...rows.map(({ code, name, partners, countries, projects, starts }) => {
      const cells = [
        code,
        name,
        partners.length,
        countries.length,
        projects,
        starts ? 'yes' : 'no',
        partners.join(', '),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
  ].join('\n');
}
