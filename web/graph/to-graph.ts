import type { DrawnLinkFragment, DrawnNodeFragment, EntityType, RelationKind, Standing } from '@vanort/client';
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
  /** How it stands, when it is an engagement. */
  standing: Standing | null;
  readonly engagementKind: DrawnNodeFragment['engagementKind'];
  /** Relationships in the whole graph, more than are drawn. */
  readonly degree: number;
  /** How much it matters in this picture: who is named first. */
  weight: number;
  size: number;
  /** The person put it where it is; the layout leaves it there. */
  fixed?: boolean;
  /** Where the layout had it last. */
  laid?: { readonly x: number; readonly y: number };
}

export interface LinkAttributes {
  /** Null: a tie, into which engagements are folded. */
  readonly kind: RelationKind | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Over when its source was written, on no known day. */
  readonly formerly: boolean;
  /** What it says, in the language that was asked for. */
  readonly sentence: string | null;
  /** No source says it itself: `interpretation` tells how it follows, as far as that is known. */
  readonly isInterpretation: boolean;
  readonly interpretation: string | null;
  /** A few words for the line itself; null: none. */
  readonly label: string | null;
  /** How the engagement stands that it is a part in or a tie of; null: it is of none. */
  readonly standing: Standing | null;
  /** What kind of engagement the tie is of, where there are several the most important. */
  readonly tieKind: string | null;
  /** How many engagements it stands for. */
  readonly count: number;
  readonly weight: number;
}

export type Network = MultiDirectedGraph<NodeAttributes, LinkAttributes>;

/** What of an answer is drawn. */
export interface Drawn {
  readonly nodes: readonly Omit<DrawnNodeFragment, 'layer'>[];
  readonly links: readonly DrawnLink[];
}

/** A link as the API has it, or a tie. */
export type DrawnLink = Pick<DrawnLinkFragment, 'id' | 'source' | 'target' | 'since' | 'until' | 'formerly'> &
  Partial<
    Pick<
      LinkAttributes,
      'sentence' | 'isInterpretation' | 'interpretation' | 'label' | 'standing' | 'tieKind' | 'count' | 'weight'
    >
  > & {
    readonly kind: RelationKind | null;
    /** Of a tie, on what sources differ. */
    readonly differences?: string | null;
  };

export const newNetwork = (): Network => new MultiDirectedGraph<NodeAttributes, LinkAttributes>();

/**
 * Add what an answer of the API holds to a network. What is there already stays where it is; what is new begins beside
 * what it is tied to, else at the place that its id gives it: the same picture at every visit.
 * @returns the ids of the nodes that are new
 */
export function addTo(network: Network, { nodes, links }: Drawn): string[] {
  const fresh = nodes.filter(({ id }) => !network.hasNode(id));
  const wasEmpty = network.order === 0;
  // How it stands depends on the date that is asked for.
  for (const { id, standing } of nodes)
    if (network.hasNode(id)) network.setNodeAttribute(id, 'standing', standing ?? null);
  for (const node of fresh) {
    network.addNode(node.id, {
      ...placeOf(node.id, START_RADIUS),
      type: 'shape',
      entityType: node.type,
      names: node.names,
      standing: node.standing ?? null,
      engagementKind: node.engagementKind ?? null,
      degree: node.degree,
      weight: node.degree,
      size: sizeOf(0),
    });
  }
  for (const { id, source, target, ...link } of links) {
    if (!network.hasNode(source) || !network.hasNode(target)) continue;
    // The end nearer to the middle comes first, and another date or middle may have another end there.
    if (network.hasEdge(id)) network.replaceEdgeAttributes(id, attributesOf(link));
    else network.addEdgeWithKey(id, source, target, attributesOf(link));
  }
  sizeMarks(network);
  if (!wasEmpty) bringNear(network, new Set(fresh.map(({ id }) => id)));
  return fresh.map(({ id }) => id);
}

const attributesOf = ({
  kind,
  since,
  until,
  formerly,
  ...rest
}: Omit<DrawnLink, 'id' | 'source' | 'target'>): LinkAttributes => ({
  ...{ kind, since: since ?? null, until: until ?? null, formerly },
  ...{ isInterpretation: rest.isInterpretation ?? false, interpretation: rest.interpretation ?? null },
  ...{ sentence: rest.sentence ?? null, label: rest.label ?? null, standing: rest.standing ?? null },
  ...{ tieKind: rest.tieKind ?? null, count: rest.count ?? 1, weight: rest.weight ?? 1 },
});

const START_RADIUS = 100;
const NEAR_RADIUS = 12;

/** Radius of a node on the screen: hubs are larger, but a hub of ten thousand is no wall. */
const sizeOf = (lines: number): number => Math.min(18, 6 + 1.7 * Math.log2(1 + lines));

/** A mark is as large as there are lines to it in the picture: by what is not drawn it could not be read. */
function sizeMarks(network: Network): void {
  network.updateEachNodeAttributes((id, attributes) => {
    const lines = network.degree(id);
    // The relations are the municipality's: a private person is never larger than a partner.
    attributes.size = sizeOf(attributes.entityType === 'PERSON' ? Math.min(lines, 1) : lines);
    return attributes;
  });
}

function bringNear(network: Network, fresh: ReadonlySet<string>): void {
  for (const id of fresh) {
    const known = network.neighbors(id).find((neighbour) => !fresh.has(neighbour));
    if (known === undefined) continue;
    const { x, y } = placeLaid(network, known);
    const offset = placeOf(id, NEAR_RADIUS);
    network.mergeNodeAttributes(id, { x: x + offset.x, y: y + offset.y });
  }
}

const placeLaid = (network: Network, id: string) => {
  const { x, y, laid } = network.getNodeAttributes(id);
  return laid ?? { x, y };
};

/** From where to where the layout reaches, whatever a person has put elsewhere since. */
export function laidExtent(network: Network): { x: [number, number]; y: [number, number] } {
  const places = network.mapNodes((id) => placeLaid(network, id));
  const [x, y] = [places.map((place) => place.x), places.map((place) => place.y)];
  const extent = (values: readonly number[]): [number, number] =>
    values.length === 0 ? [0, 1] : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return { x: extent(x), y: extent(y) };
}

/** Take away what is no longer asked for. */
export function keepOnly(network: Network, { nodes, links }: Drawn): void {
  const [keptNodes, keptLinks] = [new Set(nodes.map(({ id }) => id)), new Set(links.map(({ id }) => id))];
  for (const id of network.edges()) if (!keptLinks.has(id)) network.dropEdge(id);
  for (const id of network.nodes()) if (!keptNodes.has(id)) network.dropNode(id);
  sizeMarks(network);
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
