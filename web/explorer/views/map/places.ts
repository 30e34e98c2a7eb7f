import type { PlacesQuery } from '@vanort/client';

export type Thing = PlacesQuery['neighbourhood']['nodes'][number];
type Answer = Pick<PlacesQuery['neighbourhood'], 'nodes' | 'links'>;

/** Degrees east and north, as GeoJSON has them. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** A thing that has coordinates, with what is located in it. */
export interface Place {
  readonly thing: Thing;
  readonly coordinates: Coordinates;
  readonly inside: readonly Thing[];
  /** What its own take part in, whether or not anybody elsewhere does. */
  readonly engagements: readonly Thing[];
  /** The middle, or where the middle is. */
  readonly middle: boolean;
}

/** What binds two places: engagements that somebody in each takes part in. */
export interface Tie {
  readonly ends: readonly [Place, Place];
  readonly engagements: readonly Thing[];
}

export interface Places {
  readonly places: readonly Place[];
  readonly ties: readonly Tie[];
  /** Actors of which the graph does not say where they are. */
  readonly unplaced: readonly Thing[];
}

const ENGAGEMENTS = new Set<string>(['PARTNERSHIP', 'INITIATIVE']);
/** A university in a park in a city. */
const MOST_STEPS = 3;
/** All pairs of so few; of more, each with the one that takes part in most. */
const FEW = 6;

/** Where everything is, and what binds it. `of`: what stands in the middle. */
export function placesOf({ nodes, links }: Answer, of: string): Places {
  const things = new Map(nodes.map((node) => [node.id, node]));
  const located = groups(
    links.filter(({ kind }) => kind === 'LOCATED_IN').map(({ source, target }) => [source, target]),
  );
  const parts = groups(
    links.filter(({ kind }) => kind === 'PARTICIPATES_IN').map(({ source, target }) => [target, source]),
  );
  const placeIds = new Map(nodes.map(({ id }) => [id, placeIdOf(id, things, located)]));
  const actors = nodes.filter(({ type }) => !ENGAGEMENTS.has(type));
  const engagements = nodes.filter(({ type }) => ENGAGEMENTS.has(type));
  const partsOf = (id: string) =>
    new Set((parts.get(id) ?? []).map((actor) => placeIds.get(actor)).filter((place) => place !== undefined));

  const places = new Map<string, Place>();
  for (const thing of actors) {
    const coordinates = coordinatesOf(thing);
    if (coordinates === null) continue;
    places.set(thing.id, {
      thing,
      coordinates,
      inside: actors.filter(({ id }) => id !== thing.id && placeIds.get(id) === thing.id),
      engagements: engagements.filter(({ id }) => partsOf(id).has(thing.id)),
      middle: placeIds.get(of) === thing.id,
    });
  }

  const ties = new Map<string, { ends: [Place, Place]; engagements: Thing[] }>();
  for (const engagement of engagements) {
    const at = [...partsOf(engagement.id)].map((id) => places.get(id)).filter((place) => place !== undefined);
    for (const ends of pairs(at)) {
      const key = ends.map(({ thing }) => thing.id).join(' ');
      const tie = ties.get(key) ?? { ends, engagements: [] };
      tie.engagements.push(engagement);
      ties.set(key, tie);
    }
  }
  return {
    places: [...places.values()],
    ties: [...ties.values()],
    unplaced: actors.filter(({ id }) => placeIds.get(id) === undefined),
  };
}

/** Who is bound to whom: all to the middle where it takes part, else each to each, or to the one in most. */
function pairs(places: readonly Place[]): [Place, Place][] {
  const sorted = [...places].sort(
    (a, b) =>
      Number(b.middle) - Number(a.middle) ||
      b.engagements.length - a.engagements.length ||
      (a.thing.id < b.thing.id ? -1 : 1),
  );
  const [hub, ...others] = sorted;
  if (hub === undefined) return [];
  if (hub.middle || sorted.length > FEW) return others.map((other) => [hub, other]);
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): [Place, Place] => [a, b]));
}

const coordinatesOf = ({ latitude, longitude }: Thing): Coordinates | null =>
  typeof latitude === 'number' && typeof longitude === 'number' ? [longitude, latitude] : null;

/** The thing with coordinates that something is, or is located in; the nearest. */
function placeIdOf(
  id: string,
  things: ReadonlyMap<string, Thing>,
  located: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  let level = [id];
  for (let step = 0; step <= MOST_STEPS; step++) {
    const found = level.find((one) => things.has(one) && coordinatesOf(things.get(one)!) !== null);
    if (found !== undefined) return found;
    level = level.flatMap((one) => located.get(one) ?? []);
  }
  return undefined;
}

function groups(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const [key, value] of pairs) grouped.set(key, [...(grouped.get(key) ?? []), value]);
  return grouped;
}
