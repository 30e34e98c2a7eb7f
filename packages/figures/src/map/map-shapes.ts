import type { Standing } from '@vanort/client';
import type { Entity } from '../figure.js';
import { text, type LandShape, type MarkShape, type TextShape, type TieShape } from '../scene.js';
import { round } from '../text/measure.js';
import { arc, placeOn, wayOn, type Fit } from './fit.js';
import type { Position } from './globe.js';
import { LABEL_SIZE, placeLabels, type Label, type LabelRoom, type Way } from './labels.js';

/** A place on a map. Degrees, WGS 84. */
export interface MapPlace extends Entity {
  readonly latitude: number;
  readonly longitude: number;
  /** The one in whose name the map is drawn. */
  readonly isHome: boolean;
}

/** Places that are told as one, as they are too close; the weightiest first. */
export interface Cluster<Place extends MapPlace = MapPlace> {
  readonly x: number;
  readonly y: number;
  readonly members: readonly Place[];
}

/** What is shared between places, and is a line on a map. */
export interface MapTie {
  readonly ends: readonly [MapPlace, MapPlace];
  /** Of what it stands for, and what that says. */
  readonly ids: readonly string[];
  readonly sentence: string;
  readonly standing: Standing | null;
  /** How much is shared. */
  readonly count: number;
}

const RADIUS = { home: 8, other: 6 } as const;
/** How much of the width of an ordinary line each further engagement adds, and how wide a line is at most. */
const [PER_ENGAGEMENT, WIDEST] = [0.3, 2];
/** What lies so far outside of the picture has nothing in it. */
const OUTSIDE = 20;

export const positionOf = ({ longitude, latitude }: MapPlace): Position => [longitude, latitude];
export const isHome = ({ members }: Cluster): boolean => members.some((place) => place.isHome);

/** All that are told as one; the home stands apart from who is near it. */
export function nameOf({ members }: Cluster): string {
  const told = (places: readonly MapPlace[]) => places.map(({ name }) => name).join(', ');
  const groups = [members.filter((place) => place.isHome), members.filter((place) => !place.isHome)];
  return groups.map(told).filter(Boolean).join('; ');
}

/** Places that are in sight, those too close to an earlier one with that: the weightiest have to come first. */
export function clustersOf<Place extends MapPlace>(
  places: readonly Place[],
  { fit, width, apart }: { readonly fit: Fit; readonly width: number; readonly apart: number },
): Cluster<Place>[] {
  const clusters: { x: number; y: number; members: Place[] }[] = [];
  for (const place of places) {
    const { x, y } = placeOn(fit)(positionOf(place));
    if (x < -OUTSIDE || y < -OUTSIDE || x > width + OUTSIDE || y > fit.height + OUTSIDE) continue;
    const near = clusters.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < apart);
    if (near === undefined) clusters.push({ x: round(x), y: round(y), members: [place] });
    else near.members.push(place);
  }
  return clusters;
}

export const landShape = ({ x, y, scale, height }: Fit, width: number): LandShape => ({
  ...{ kind: 'land', width, height, x: round(x), y: round(y), scale: Math.round(scale * 1e4) / 1e4 },
});

/** Where the line between two places goes, past the marks of others. */
export const waysOf = (fit: Fit, ends: MapTie['ends'], marks: readonly Cluster[]): Way[] =>
  wayOn(fit, positionOf(ends[0]), positionOf(ends[1]), marks);

export function tieShape(
  { ends, ids, sentence, standing, count }: MapTie,
  fit: Fit,
  marks: readonly Cluster[],
): TieShape {
  const d = arc(fit, positionOf(ends[0]), positionOf(ends[1]), marks);
  return {
    ...{ kind: 'tie', d, ids, ends: ends.map(({ id }) => id) },
    ...{ sentence, standing, isAside: false, width: Math.min(WIDEST, 1 + PER_ENGAGEMENT * (count - 1)) },
  };
}

export function markShape(cluster: Cluster): MarkShape {
  const first = cluster.members[0]!;
  return {
    ...{ kind: 'mark', ids: cluster.members.map(({ id }) => id), type: first.type, label: nameOf(cluster) },
    ...{ x: cluster.x, y: cluster.y, isMain: first.isHome, radius: radiusOf(cluster) },
  };
}

const radiusOf = (cluster: Cluster): number => (isHome(cluster) ? RADIUS.home : RADIUS.other);

/** Where the names of places stand, in their order; null: it has no room. */
export function labelsOf(
  clusters: readonly Cluster[],
  textOf: (cluster: Cluster) => string,
  room: LabelRoom,
): (TextShape | null)[] {
  const wanted = clusters.map((cluster) => ({
    ...{ x: cluster.x, y: cluster.y, isBold: isHome(cluster), radius: radiusOf(cluster), text: textOf(cluster) },
  }));
  return placeLabels(wanted, room).map((label, index) => (label === null ? null : labelShape(label, clusters[index]!)));
}

const labelShape = ({ text: words, x, y, anchor }: Label, cluster: Cluster): TextShape =>
  text([words], { x, y, size: LABEL_SIZE, anchor, isBold: isHome(cluster), hasHalo: true, of: cluster.members[0]!.id });
