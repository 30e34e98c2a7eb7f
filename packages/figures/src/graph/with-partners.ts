/** What a figure's network has of nodes and links; the rest of their fields is the caller's. */
interface FigureNetwork<Node, Link> {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  readonly omitted: readonly { readonly node: string; readonly kind: string; readonly count: number }[];
}
interface FigureLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/**
 * A network with those who take part in what its middle takes part in. The model has a cooperation between two cities
 * as an entity of its own, so that a partner is two steps away; in a picture of one step the sister city would be missing.
 * @param participations what the middle and others take part in, two steps around it; null: nothing is added
 */
export function withPartners<Node extends { readonly id: string }, Link extends FigureLink>(
  network: FigureNetwork<Node, Link>,
  participations: FigureNetwork<Node, Link> | null,
  middle: string,
): FigureNetwork<Node, Link> {
  if (participations === null) return network;
  const shared = new Set(participations.links.filter(({ source }) => source === middle).map(({ target }) => target));
  if (shared.size === 0) return network;
  const inShared = participations.links.filter(({ target }) => shared.has(target));
  const kept = new Set([...network.nodes.map(({ id }) => id), ...shared, ...inShared.map(({ source }) => source)]);
  const nodes = byKey([...network.nodes, ...participations.nodes], ({ id }) => id);
  const links = byKey([...network.links, ...inShared], ({ id }) => id);
  const omitted = byKey(
    [...network.omitted, ...participations.omitted.filter(({ node }) => shared.has(node) || node === middle)],
    ({ node, kind }) => `${node} ${kind}`,
  );
  return { nodes: nodes.filter(({ id }) => kept.has(id)), links, omitted };
}

/** The first of each key, in the order given. */
function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
