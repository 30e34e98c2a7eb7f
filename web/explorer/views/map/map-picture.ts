import {
  clustersOf,
  fitMap,
  labelsOf,
  landShape,
  markShape,
  nameOf,
  nearer,
  tieShape,
  wayBetween,
  waysOf,
  type Cluster,
  type Fit,
  type MapPlace,
  type Sight,
} from '@vanort/figures/map-drawing';
import { bestOf, type LandShape, type MarkShape, type TextShape, type TieShape } from '@vanort/figures';
import { store } from '../../store.js';
import type { Place, Places, Tie } from './places.js';

/** The room of a map, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A place as the figures' maps draw it. */
interface Spot extends MapPlace {
  readonly place: Place;
}

/** A mark of a map: what it stands for, the weightiest first, and its name where that has room. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly shape: MarkShape;
  readonly label: TextShape | null;
  readonly place: Place;
  readonly others: readonly Place[];
}

/** A line of a map: all that binds the places at its two ends. */
export interface Line {
  readonly key: string;
  readonly ties: readonly Tie[];
  readonly ends: readonly [MapPlace, MapPlace];
  readonly shape: TieShape;
}

/** A map, laid out as those of the figures are. */
export interface MapPicture {
  readonly frame: Frame;
  readonly fit: Fit;
  readonly land: LandShape;
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
}

export interface MapOptions {
  readonly frame: Frame;
  readonly fit: Fit;
  /** How far from each other marks are, pixels: less, where nobody has to hit them. */
  readonly apart: number;
}

/** Names of places that are told as one are all said as long as they are not longer than this. */
const LONGEST_NAMES = 28;

/** How the world lies where all places and what binds them are in sight, or nearer. */
export function fitPlaces({ places, ties }: Places, frame: Frame, sight: Sight = { zoom: 1, centre: null }): Fit {
  const ways = ties.flatMap(({ ends: [a, b] }) => wayBetween(a.coordinates, b.coordinates));
  const whole = fitMap(
    places.map(({ coordinates }) => coordinates),
    ways,
    frame,
  );
  return nearer(whole, frame.width, sight);
}

/** @param places in the order of their weight: the first are told first */
export function mapPicture(
  { places, ties }: Pick<Places, 'places' | 'ties'>,
  { frame, fit, apart }: MapOptions,
): MapPicture {
  const { width, height } = frame;
  const clusters = clustersOf(places.map(spotOf), { fit, width, apart });
  const lines = linesOf(ties, clusters, fit);
  const ways = lines.flatMap(({ ends }) => waysOf(fit, ends, clusters));
  const labels = labelsOf(clusters, shortNames, { width, height, ways });
  return {
    ...{ frame, fit, land: landShape(fit, width), lines },
    marks: clusters.map((cluster, index) => {
      const [first, ...others] = cluster.members.map(({ place }) => place);
      return {
        ...{ x: cluster.x, y: cluster.y, shape: markShape(cluster), label: labels[index] ?? null },
        ...{ place: first!, others },
      };
    }),
  };
}

function spotOf(place: Place): Spot {
  const { entity, coordinates, middle } = place;
  const [longitude, latitude] = coordinates;
  const name = entity.names[store.language];
  return { id: entity.id, type: entity.type, name, latitude, longitude, isHome: middle, place };
}

/** What leads from and to the same marks is one line; what is told as one place has none within itself. */
function linesOf(ties: readonly Tie[], clusters: readonly Cluster<Spot>[], fit: Fit): Line[] {
  const marks = new Map(clusters.flatMap(({ members }) => members.map(({ id }) => [id, members[0]!] as const)));
  const lines = new Map<string, { ends: readonly [Spot, Spot]; ties: Tie[] }>();
  for (const tie of ties) {
    const [from, to] = tie.ends.map((place) => marks.get(place.entity.id) ?? spotOf(place)) as [Spot, Spot];
    if (from.id === to.id) continue;
    const key = [from.id, to.id].sort().join(' ');
    const line = lines.get(key) ?? { ends: [from, to], ties: [] };
    line.ties.push(tie);
    lines.set(key, line);
  }
  return [...lines].map(([key, { ends, ties: together }]) => ({
    ...{ key, ends, ties: together },
    shape: tieShape(
      {
        ...{ ends, ids: together.flatMap(({ engagements }) => engagements.map(({ id }) => id)), sentence: '' },
        standing: bestOf(together.map(({ standing }) => standing)),
        count: new Set(together.flatMap(({ engagements }) => engagements)).size,
      },
      fit,
      clusters,
    ),
  }));
}

/** Home is who it is about: what lies close to it stands in its mark. */
function shortNames(cluster: Cluster): string {
  const [first, ...others] = cluster.members;
  const all = nameOf(cluster);
  if (first === undefined || first.isHome) return first?.name ?? all;
  if (all.length <= LONGEST_NAMES) return all;
  const name = first.name.length > LONGEST_NAMES ? `${first.name.slice(0, LONGEST_NAMES - 1)}…` : first.name;
  return others.length === 0 ? name : `${name} +${others.length}`;
}
