import type { Rank } from './label-placing.js';
import type { Network } from './to-graph.js';

/** What of a network is named, the most important first. */
export interface NamingOrder {
  /** What the picture is read by, where it is not what it is of: the largest marks, sister cities. */
  readonly heroes: readonly string[];
  readonly rest: readonly string[];
  /** Ties by engagements, by weight: the words of others, such as where somebody lives, say little in a picture. */
  readonly links: readonly string[];
}

/** So many of the largest marks are named in any case. */
const LARGEST = 6;
/** So many sister cities: beyond that they take their turn. */
const MOST_SISTERS = 24;

/** The order in which names take their places. */
export function namingOrder(network: Network): NamingOrder {
  const weight = (id: string) => network.getNodeAttribute(id, 'weight');
  const byWeight = network.nodes().sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  const bySize = [...byWeight].sort(
    (a, b) => network.getNodeAttribute(b, 'size') - network.getNodeAttribute(a, 'size'),
  );
  const isSister = sistersIn(network);
  const sisters = byWeight.filter((id) => isSister.has(id)).slice(0, MOST_SISTERS);
  const heroes = [...new Set([...bySize.slice(0, LARGEST), ...sisters])];
  const linkWeight = (id: string) => network.getEdgeAttribute(id, 'weight');
  const links = network
    .filterEdges((_id, { label, tieKind }) => label !== null && tieKind !== null)
    .sort((a, b) => linkWeight(b) - linkWeight(a) || (a < b ? -1 : 1));
  return { heroes, rest: byWeight.filter((id) => !heroes.includes(id)), links };
}

/** Cities that a sister-city partnership is of, and the partnerships. */
function sistersIn(network: Network): ReadonlySet<string> {
  const sisters = new Set<string>();
  network.forEachNode((id, { engagementKind }) => {
    if (engagementKind === 'SISTER_CITY') for (const one of [id, ...network.inNeighbors(id)]) sisters.add(one);
  });
  network.forEachEdge((_id, { tieKind }, source, target) => {
    if (tieKind === 'SISTER_CITY') sisters.add(source).add(target);
  });
  for (const id of sisters) {
    const { entityType, engagementKind } = network.getNodeAttributes(id);
    if (entityType !== 'CITY' && engagementKind !== 'SISTER_CITY') sisters.delete(id);
  }
  return sisters;
}

/** So many look for room once more: in a picture of more there is none. */
const MOST_AGAIN = 60;

/** A name to be told. `isAgain`: once more, further off. */
export interface NamedAs {
  readonly id: string;
  readonly rank: Rank;
  readonly isAgain?: boolean;
}

/** All names in the order in which they take their places; what finds none beside its mark comes once more before the ties. */
export const namesIn = ({ heroes, rest, links }: NamingOrder, told: Iterable<string>): NamedAs[] => [
  ...ranked([told, 'told'], [heroes, 'hero'], [rest, 'usual']),
  ...rest.slice(0, MOST_AGAIN).map((id): NamedAs => ({ id, rank: 'usual', isAgain: true })),
  ...ranked([links, 'link']),
];

/** Ids with how they are told, each once. */
export function ranked(...groups: readonly (readonly [Iterable<string>, Rank])[]): NamedAs[] {
  const ranks = new Map<string, Rank>();
  for (const [ids, rank] of groups) for (const id of ids) if (!ranks.has(id)) ranks.set(id, rank);
  return [...ranks].map(([id, rank]) => ({ id, rank }));
}
