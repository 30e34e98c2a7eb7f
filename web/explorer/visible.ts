import type { Pictured, Shown } from './network.js';
import { goneIds } from './picture-state.js';
import type { ViewState } from './view-state.js';

/** Whether the legend leaves an entity in: what stands in the middle or is selected always stays. */
export const staysVisible =
  ({ hidden, of, selected }: Pick<ViewState, 'hidden' | 'of' | 'selected'>) =>
  ({ id, type }: Pick<Shown['nodes'][number], 'id' | 'type'>): boolean =>
    !hidden.includes(type) || id === of || selected.includes(id);

/**
 * Ids of what is reached from what stands in the middle, at the ends or is selected, not through a collapsed entity.
 */
export function expandedIds(
  { links }: Pick<Pictured, 'links'>,
  { of, from, to, selected, collapsed }: ViewState,
): ReadonlySet<string> {
  const beside = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const others = beside.get(id);
    if (others === undefined) beside.set(id, [other]);
    else others.push(other);
  };
  for (const { source, target } of links) {
    add(source, target);
    add(target, source);
  }
  const reached = new Set([of, from, to, ...selected].filter((id) => id !== null));
  for (const id of reached) {
    // A set grows while it is walked.
    if (!collapsed.includes(id)) for (const other of beside.get(id) ?? []) reached.add(other);
  }
  return reached;
}

/** A network as its picture shows it: without hidden types, and without what only collapsed entities lead to. */
export function seenOf<Network extends Pictured>(whole: Network, state: ViewState): Network {
  const gone = goneIds(state);
  const network = gone.length === 0 ? whole : only(whole, ({ id }) => !gone.includes(id));
  if (state.collapsed.length === 0) return visibleOf(network, state);
  const reached = expandedIds(network, state);
  return visibleOf(
    only(network, ({ id }) => reached.has(id)),
    state,
  );
}

/** A network without the types that the legend hides: what every view of it shows. */
export const visibleOf = <Network extends Pictured>(network: Network, state: ViewState): Network =>
  state.hidden.length === 0 ? network : only(network, staysVisible(state));

function only<Network extends Pictured>(
  network: Network,
  isKept: (entity: Shown['nodes'][number]) => boolean,
): Network {
  const nodes = network.nodes.filter(isKept);
  const ids = new Set(nodes.map(({ id }) => id));
  return { ...network, nodes, links: network.links.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}
