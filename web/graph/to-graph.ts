import type { DrawnLinkFragment, DrawnNodeFragment, EntityType, RelationKind } from '@vanort/client';
import { MultiDirectedGraph } from 'graphology';
import { nearestInDirection, type Direction } from './direction.js';
import type { InBoth } from './names.js';
import { placeOf } from './start-place.js';

/** What the picture knows of an entity. Coordinates are the layout's own. */
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
  /** Where the layout had it last. */
  laid?: { readonly x: number; readonly y: number };
}

export interface LinkAttributes {
  readonly kind: RelationKind;
  readonly since: string | null;
  readonly until: string | null;
  /** Over when its source was written, on no known day. */
  readonly formerly: boolean;
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
  for (const { id, source, target, kind, since, until, formerly } of links) {
    if (network.hasEdge(id) || !network.hasNode(source) || !network.hasNode(target)) continue;
    network.addEdgeWithKey(id, source, target, { kind, since: since ?? null, until: until ?? null, formerly });
  }
  if (!wasEmpty) bringNear(network, new Set(fresh.map(({ id }) => id)));
  return fresh.map(({ id }) => id);
}

const START_RADIUS = 100;
const NEAR_RADIUS = 12;

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

/** Take away what is no longer asked for. */
export function keepOnly(network: Network, { nodes, links }: Drawn): void {
  const [keptNodes, keptLinks] = [new Set(nodes.map(({ id }) => id)), new Set(links.map(({ id }) => id))];
  for (const id of network.edges()) if (!keptLinks.has(id)) network.dropEdge(id);
  for (const id of network.nodes()) if (!keptNodes.has(id)) network.dropNode(id);
}

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
  const nearest = (ids: readonly string[]) =>
    nearestInDirection(
      ids.filter((id) => id !== from),
      origin,
      direction,
      place,
    );
  return nearest(network.neighbors(from)) ?? nearest(network.nodes());
}
