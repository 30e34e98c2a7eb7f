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
export const sizeOf = (degree: number): number => Math.min(22, 6 + 2.2 * Math.log2(1 + degree));

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
