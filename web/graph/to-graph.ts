import type { DrawnLinkFragment, DrawnNodeFragment, EntityType, RelationKind } from '@vanort/client';
import { MultiDirectedGraph } from 'graphology';
import type { InBoth } from './names.js';

/** What the picture knows of a thing. Coordinates are the layout's own. */
export interface NodeAttributes {
  x: number;
  y: number;
  readonly type: 'shape';
  readonly entityType: EntityType;
  readonly names: InBoth;
  /** Relationships in the whole graph, more than are drawn. */
  readonly degree: number;
  size: number;
  /** The person put it where it is; the layout leaves it there. */
  fixed?: boolean;
}

export interface LinkAttributes {
  readonly kind: RelationKind;
  readonly since: string | null;
  readonly until: string | null;
}

export type Network = MultiDirectedGraph<NodeAttributes, LinkAttributes>;

/** What of an answer is drawn. */
export interface Drawn {
  readonly nodes: readonly DrawnNodeFragment[];
  readonly links: readonly DrawnLinkFragment[];
}

export const newNetwork = (): Network => new MultiDirectedGraph<NodeAttributes, LinkAttributes>();

/**
 * Add what an answer of the API holds to a network. What is there already stays where it is; what is new begins beside
 * what it is tied to, else at the place that its id gives it: the same picture at every visit.
 * @returns the ids of the nodes that are new
 */
export function addTo(network: Network, { nodes, links }: Drawn): string[] {
  const fresh = nodes.filter(({ id }) => !network.hasNode(id));
  const wasEmpty = network.order === 0;
  for (const node of fresh) {
    network.addNode(node.id, {
      ...placeOf(node.id, START_RADIUS),
      type: 'shape',
      entityType: node.type,
      names: node.names,
      degree: node.degree,
      size: sizeOf(node.degree),
    });
  }
  for (const { id, source, target, kind, since, until } of links) {
    if (network.hasEdge(id) || !network.hasNode(source) || !network.hasNode(target)) continue;
    network.addEdgeWithKey(id, source, target, { kind, since: since ?? null, until: until ?? null });
  }
  if (!wasEmpty) bringNear(network, new Set(fresh.map(({ id }) => id)));
  return fresh.map(({ id }) => id);
}

const START_RADIUS = 100;
const NEAR_RADIUS = 12;

/** A place in a disc that depends on the id alone. */
export function placeOf(id: string, radius: number): { x: number; y: number } {
  const [first, second] = twoHashes(id);
  const distance = radius * Math.sqrt(first);
  return { x: distance * Math.cos(2 * Math.PI * second), y: distance * Math.sin(2 * Math.PI * second) };
}

/** Radius of a node on the screen: hubs are larger, but a hub of ten thousand is no wall. */
export const sizeOf = (degree: number): number => Math.min(18, 5 + 1.7 * Math.log2(1 + degree));

function bringNear(network: Network, fresh: ReadonlySet<string>): void {
  for (const id of fresh) {
    const known = network.neighbors(id).find((neighbour) => !fresh.has(neighbour));
    if (known === undefined) continue;
    const { x, y } = network.getNodeAttributes(known);
    const offset = placeOf(id, NEAR_RADIUS);
    network.mergeNodeAttributes(id, { x: x + offset.x, y: y + offset.y });
  }
}

/** Two numbers from 0 to 1, of FNV-1a and a mix of it. */
function twoHashes(text: string): [number, number] {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return [hash / 2 ** 32, ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32];
}

/** Take away what is no longer asked for. */
export function keepOnly(network: Network, { nodes, links }: Drawn): void {
  const [keptNodes, keptLinks] = [new Set(nodes.map(({ id }) => id)), new Set(links.map(({ id }) => id))];
  for (const id of network.edges()) if (!keptLinks.has(id)) network.dropEdge(id);
  for (const id of network.nodes()) if (!keptNodes.has(id)) network.dropNode(id);
}

/** What can be reached from any of the starts without going through a collapsed thing. */
export function reachable(network: Network, starts: readonly string[], collapsed: ReadonlySet<string>): Set<string> {
  const reached = new Set(starts.filter((id) => network.hasNode(id)));
  for (const id of reached) {
    // A set grows while it is walked.
    if (!collapsed.has(id)) network.forEachNeighbor(id, (neighbour) => void reached.add(neighbour));
  }
  return reached;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The next node in a direction on the screen: of those tied to the present one the nearest, else of all.
 * @param place where a node is on the screen, y downwards; undefined: not shown
 */
export function nextInDirection(
  network: Network,
  from: string,
  direction: Direction,
  place: (id: string) => { x: number; y: number } | undefined,
): string | undefined {
  const origin = place(from);
  if (origin === undefined) return undefined;
  const nearest = (ids: readonly string[]) => {
    const costs = ids.flatMap((id) => {
      const at = id === from ? undefined : place(id);
      const cost = at === undefined ? undefined : costOf(direction, at.x - origin.x, at.y - origin.y);
      return cost === undefined ? [] : [{ id, cost }];
    });
    return costs.sort((a, b) => a.cost - b.cost)[0]?.id;
  };
  return nearest(network.neighbors(from)) ?? nearest(network.nodes());
}

/** How far it is, more for what lies aside; undefined: not in that direction. */
function costOf(direction: Direction, dx: number, dy: number): number | undefined {
  const horizontal = direction === 'left' || direction === 'right';
  const along = (horizontal ? dx : dy) * (direction === 'left' || direction === 'up' ? -1 : 1);
  const aside = Math.abs(horizontal ? dy : dx);
  return along > 0 && aside <= 2 * along ? along + 2 * aside : undefined;
}
