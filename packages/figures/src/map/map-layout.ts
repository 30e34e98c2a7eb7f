import type { LayoutOptions } from '../figure.js';
import { bestOf } from '../look/standing-look.js';
import type { Scene, TextShape, TieShape } from '../scene.js';
import { fitMap, wayBetween, type Fit } from './fit.js';
import {
  clustersOf,
  isHome,
  labelsOf,
  landShape,
  markShape,
  nameOf,
  positionOf,
  tieShape,
  waysOf,
  type Cluster,
} from './map-shapes.js';
import { layOutNumbers, type KeyEntry } from './number-key.js';
import type { Spot } from './spots.js';

/** Places closer than this are told as one, in pixels; the next where not even their numbers have room. */
const CLUSTER_DISTANCES = [12, 18, 26] as const;

/** Where places are, on as much of the world as they need; lines lead from home to the rest. */
export function layOutMap(spots: readonly Spot[], options: LayoutOptions): Scene {
  const { width } = options;
  const home = spots.find((spot) => spot.isHome);
  const ways = home === undefined ? [] : spots.flatMap((spot) => wayBetween(positionOf(home), positionOf(spot)));
  const fit = fitMap(spots.map(positionOf), ways, { width });
  const { clusters, labels, key } = named(spots, fit, width);
  const below = layOutNumbers(key, fit.height + 5, options);
  return {
    width,
    height: fit.height + (below.height > 0 ? below.height + 12 : 0),
    shapes: [
      landShape(fit, width),
      ...clusters.flatMap((cluster) =>
        home === undefined || isHome(cluster) ? [] : [tieOf(home, cluster, fit, clusters)],
      ),
      ...clusters.map(markShape),
      ...labels,
      ...below.shapes,
    ],
  };
}

/** One line to all places that are told as one. */
function tieOf(home: Spot, cluster: Cluster<Spot>, fit: Fit, clusters: readonly Cluster[]): TieShape {
  const { members } = cluster;
  const works = new Map(members.flatMap((spot) => spot.shared).map((work) => [work.id, work.name]));
  const tie = {
    ...{ ends: [home, members[0]!] as const, ids: members.map(({ id }) => id), count: works.size },
    standing: bestOf(members.map((spot) => spot.standing)),
    sentence: `${home.name} – ${nameOf(cluster)}: ${[...works.values()].join(', ')}`,
  };
  return tieShape(tie, fit, clusters);
}

interface Named {
  readonly clusters: readonly Cluster<Spot>[];
  readonly labels: readonly TextShape[];
  readonly key: readonly KeyEntry[];
  /** Whether one had not even room for its number, or the home not for its name. */
  readonly isCrowded: boolean;
}

/** Places as far apart as they can be told, with their names: those without room get a number, and stand below. */
function named(spots: readonly Spot[], fit: Fit, width: number): Named {
  const homeFirst = [...spots].sort((a, b) => Number(b.isHome) - Number(a.isHome));
  const [first, ...others] = CLUSTER_DISTANCES.map(
    (apart) => () => labelled(clustersOf(homeFirst, { fit, width, apart }), fit, width),
  );
  return others.reduce((found, next) => (found.isCrowded ? next() : found), first!());
}

function labelled(clusters: readonly Cluster<Spot>[], fit: Fit, width: number): Named {
  const home = clusters.find(isHome)?.members.find((spot) => spot.isHome);
  const ways = clusters.flatMap((to) =>
    home === undefined || isHome(to) ? [] : waysOf(fit, [home, to.members[0]!], clusters),
  );
  // The home has its name to itself: who is near it stands below.
  const numbered = new Set<Cluster>(clusters.filter((cluster) => isHome(cluster) && cluster.members.length > 1));
  const nameless = new Set<Cluster>();
  for (;;) {
    const marks = marksOf(numbered, nameless);
    const textOf = (cluster: Cluster) => shortOf(cluster, marks.get(cluster), nameless.has(cluster));
    const placed = labelsOf(clusters, textOf, { width, height: fit.height, ways });
    const without = clusters.filter((cluster, index) => placed[index] === null && !numbered.has(cluster));
    for (const cluster of without) numbered.add(cluster);
    const homes = clusters.find(
      (cluster, index) => isHome(cluster) && placed[index] === null && !nameless.has(cluster),
    );
    if (homes !== undefined && !without.includes(homes)) nameless.add(homes);
    else if (without.length === 0) {
      return {
        clusters,
        labels: placed.filter((label) => label !== null),
        key: [...marks].map(([cluster, mark]) => ({
          ...{ id: cluster.members[0]!.id, mark },
          text: nameOf(nameless.has(cluster) ? cluster : besideHome(cluster)),
        })),
        isCrowded: nameless.size > 0 || placed.some((label) => label === null),
      };
    }
  }
}

/** What leads to those told below: beside the home's name how many they are, elsewhere a number, one after the other. */
function marksOf(numbered: ReadonlySet<Cluster>, nameless: ReadonlySet<Cluster>): ReadonlyMap<Cluster, string> {
  let last = 0;
  return new Map(
    [...numbered].map((cluster) => [
      cluster,
      isHome(cluster) && !nameless.has(cluster) && cluster.members.length > 1
        ? `+${String(cluster.members.length - 1)}`
        : String(++last),
    ]),
  );
}

/** Who is told by the number beside the home's name; by any other all that are told as one. */
function besideHome({ members, ...at }: Cluster): Cluster {
  const others = members.filter((place) => !place.isHome);
  return { ...at, members: others.length === 0 ? members : others };
}

/** What stands beside a mark: all names, else what leads to them below; home keeps its own name while there is room. */
function shortOf(cluster: Cluster, mark: string | undefined, isNameless: boolean): string {
  if (mark === undefined) return nameOf(cluster);
  return isHome(cluster) && !isNameless ? `${cluster.members[0]!.name} ${mark}` : mark;
}
