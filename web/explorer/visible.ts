import type { Shown } from './network.js';
import type { ViewState } from './view-state.js';

/** Whether the legend leaves a thing in: what stands in the middle or is selected always stays. */
export const staysVisible =
  ({ hidden, of, selected }: Pick<ViewState, 'hidden' | 'of' | 'selected'>) =>
  ({ id, type }: Shown['nodes'][number]): boolean =>
    !hidden.includes(type) || id === of || selected.includes(id);

/** A network without the types that the legend hides: what every view of it shows. */
export function visibleOf<Network extends Shown>(network: Network, state: ViewState): Network {
  if (state.hidden.length === 0) return network;
  const nodes = network.nodes.filter(staysVisible(state));
  const ids = new Set(nodes.map(({ id }) => id));
  return { ...network, nodes, links: network.links.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}
