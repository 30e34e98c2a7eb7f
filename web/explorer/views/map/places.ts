import { groupBy } from '../../../../src/model/group-by.js';
import { ACTOR_TYPES, ENGAGEMENT_TYPES } from '../../../../src/model/generated/kinds.js';
import type { EntityType, Standing } from '@vanort/client';
import { bestOf, worstOf } from '@vanort/figures';
import type { Shown } from '../../network.js';

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly names: { readonly sv: string; readonly en: string };
  /** How it stands, when it is an engagement. */
  readonly standing?: Standing | null;
}

/** Degrees east and north, as GeoJSON has them. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** Where something is: the entity that has the coordinates, which may be itself. */
export interface Location {
  readonly entity: Entity;
  readonly coordinates: Coordinates;
  readonly country: Country | null;
}

/** The country that a place is in. */
export interface Country {
  readonly id: string;
  readonly names: Entity['names'];
}

/** An entity that has coordinates, with what is located in it. */
export interface Place {
  readonly entity: Entity;
  /** False: it only says where others are, and is itself not in the network that is shown. */
  readonly shown: boolean;
  readonly coordinates: Coordinates;
  readonly country: Country | null;
  readonly inside: readonly Entity[];
  /** What its own take part in, whether or not anybody elsewhere does. */
  readonly engagements: readonly Entity[];
  /** The middle, or where the middle is. */
  readonly middle: boolean;
}

/** What binds two places: engagements that somebody in each takes part in. */
export interface Tie {
  readonly ends: readonly [Place, Place];
  readonly engagements: readonly Entity[];
  /** Of several engagements, that of the best founded. */
  readonly standing: Standing | null;
}

export interface Places {
  readonly places: readonly Place[];
  readonly ties: readonly Tie[];
  /** Actors of which the graph does not say where they are. */
  readonly unplaced: readonly Entity[];
}

const ENGAGEMENTS = new Set<string>(ENGAGEMENT_TYPES);
const ACTORS = new Set<string>(ACTOR_TYPES);

/** Whether entities of a type can be somewhere. */
export const isActor = (type: EntityType): boolean => ACTORS.has(type);

/** Whether entities of a type are what actors take part in. */
export const isEngagement = (type: EntityType): boolean => ENGAGEMENTS.has(type);

/** All pairs of so few; of more, each with the one that takes part in most. */
const FEW = 6;

/**
 * Where everything of a network is, and what binds it.
 * @param of what stands in the middle
 * @param spots where actors are, by id
 */
export function placesOf(
  { nodes, links }: Pick<Shown, 'nodes' | 'links'>,
  of: string,
  spots: ReadonlyMap<string, Location>,
): Places {
  const parts = groupBy(
    links.filter(({ kind }) => kind === 'PARTICIPATES_IN'),
    ({ target }) => target,
  );
  const actors = nodes.filter(({ type }) => isActor(type));
  const engagements = nodes.filter(({ type }) => isEngagement(type));
  const partsAt = (id: string, place: string) =>
    (parts.get(id) ?? []).filter(({ source }) => spots.get(source)?.entity.id === place);
  const partsOf = (id: string) =>
    new Set((parts.get(id) ?? []).map(({ source }) => spots.get(source)?.entity.id).filter((at) => at !== undefined));

  const places = new Map<string, Place>();
  for (const { entity, coordinates, country } of actors.flatMap(({ id }) => spots.get(id) ?? [])) {
    if (places.has(entity.id)) continue;
    places.set(entity.id, {
      entity,
      shown: actors.some(({ id }) => id === entity.id),
      coordinates,
      country,
      inside: actors.filter(({ id }) => id !== entity.id && spots.get(id)?.entity.id === entity.id),
      engagements: engagements.filter(({ id }) => partsOf(id).has(entity.id)),
      middle: spots.get(of)?.entity.id === entity.id,
    });
  }

  const ties = new Map<string, { ends: [Place, Place]; engagements: Entity[]; standings: (Standing | null)[] }>();
  for (const engagement of engagements) {
    const at = [...partsOf(engagement.id)].map((id) => places.get(id)).filter((place) => place !== undefined);
    for (const ends of pairs(at)) {
      const key = ends.map(({ entity }) => entity.id).join(' ');
      const tie = ties.get(key) ?? { ends, engagements: [], standings: [] };
      tie.engagements.push(engagement);
      // Between two of many it stands as for the one of them who says less of it.
      const own = ends.map(({ entity }) =>
        bestOf(partsAt(engagement.id, entity.id).map(({ standing }) => standing ?? null)),
      );
      tie.standings.push(worstOf(own));
      ties.set(key, tie);
    }
  }
  return {
    places: [...places.values()],
    ties: [...ties.values()].map(({ standings, ...tie }) => ({ ...tie, standing: bestOf(standings) })),
    unplaced: actors.filter(({ id }) => !spots.has(id)),
  };
}

/** Who is bound to whom: all to the middle where it takes part, else each to each, or to the one in most. */
function pairs(places: readonly Place[]): [Place, Place][] {
  const sorted = [...places].sort(
    (a, b) =>
      Number(b.middle) - Number(a.middle) ||
      b.engagements.length - a.engagements.length ||
      (a.entity.id < b.entity.id ? -1 : 1),
  );
  const [hub, ...others] = sorted;
  if (hub === undefined) return [];
  if (hub.middle || sorted.length > FEW) return others.map((other) => [hub, other]);
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): [Place, Place] => [a, b]));
}
