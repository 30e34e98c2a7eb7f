import { worldIndex, type SliceTie } from './world-index.js';
import type { World, WorldCity, WorldOrganisation, WorldParticipation, WorldProject } from './world.js';

export interface SliceProject extends WorldProject {
  readonly participations: readonly (WorldParticipation & { readonly by: WorldOrganisation })[];
}

/** What of the world is the graph of one municipality. */
export interface Slice {
  readonly home: WorldCity;
  /** All cities of it, the home first. */
  readonly cities: readonly WorldCity[];
  readonly ties: readonly SliceTie[];
  readonly projects: readonly SliceProject[];
  /** Those who take part in the projects. */
  readonly organisations: readonly WorldOrganisation[];
}

/**
 * The graph of a municipality: its twins; what ties these to each other and to other municipalities of its country; and the
 * EU projects in which it or an organisation of its town takes part, with all who do. See docs/decisions/0020-world.md.
 */
export function sliceOf(world: World, home: WorldCity): Slice {
  const { tiesOf } = worldIndex(world);
  const partners = new Set(tiesOf(home).map(({ cities: [a, b] }) => (a === home ? b : a)));
  const isCompatriot = ({ country }: WorldCity) => country !== null && country === home.country;
  const ties = new Set(tiesOf(home));
  for (const partner of partners) {
    for (const tie of tiesOf(partner)) {
      const [a, b] = tie.cities;
      const other = a === partner ? b : a;
      if (partners.has(other) || isCompatriot(other)) ties.add(tie);
    }
  }
  const projects = projectsOf(world, home);
  const organisations = new Set(projects.flatMap(({ participations }) => participations.map(({ by }) => by)));
  const { cityById } = worldIndex(world);
  const taking = [...organisations].flatMap(({ type, id }) => (type === 'CITY' ? cityById.get(id)! : []));
  return {
    home,
    cities: [...new Set([home, ...partners, ...[...ties].flatMap(({ cities }) => cities), ...taking])],
    ties: [...ties],
    projects,
    organisations: [...organisations],
  };
}

function projectsOf(world: World, home: WorldCity): SliceProject[] {
  const { organisationById, participationsOf } = worldIndex(world);
  return world.projects.flatMap((project) => {
    const rows = participationsOf.get(project.cordisId) ?? [];
    if (!rows.some(({ organisation }) => organisationById.get(organisation)!.city === home.id)) return [];
    return { ...project, participations: rows.map((row) => ({ ...row, by: organisationById.get(row.organisation)! })) };
  });
}
