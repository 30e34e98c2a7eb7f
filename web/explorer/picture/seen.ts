import type { Emphasis, NodeLook } from '../../graph/emphasis.js';
import type { Network } from '../../graph/to-graph.js';
import type { Pictured } from '../network.js';
import { goneIds } from '../picture-state.js';
import type { More } from './more-in.js';
import type { ViewState } from '../view-state.js';
import { expandedIds, staysVisible } from '../visible.js';

/** What a picture is of beside the state of its view. */
interface Seen {
  readonly shown: Pictured | undefined;
  readonly path: Emphasis['path'];
  readonly present: Emphasis['path'];
  /** For looking at only: nothing is chosen in it. */
  readonly still: boolean;
  readonly look: NodeLook;
  /** What there is around what was chosen last; undefined: not known, or nothing is chosen. */
  readonly more: More | undefined;
}

/** What of a picture is seen, and how. */
export function emphasisIn(state: ViewState, { shown, path, present, still, look, more }: Seen): Emphasis {
  const { selected, collapsed, view, of } = state;
  // Filters are the network's; ways are told whole.
  const filtered = !still && path === null;
  const stays = staysVisible({ ...state, ...(!filtered && { hidden: [] }) });
  const ids = shown === undefined || collapsed.length === 0 || !filtered ? null : expandedIds(shown, state);
  const gone = goneIds(state);
  return {
    selected: new Set(still ? [] : selected),
    center: view === 'paths' ? null : of,
    path,
    hidden: (id, { entityType }) =>
      present?.nodes.has(id) === false ||
      gone.includes(id) ||
      !stays({ id, type: entityType }) ||
      (ids !== null && !ids.has(id)),
    hiddenLink: (id) => present?.links.has(id) === false,
    left: (id) => (filtered && more?.id === id ? more.count : 0),
    look,
  };
}

/** A copy of a network without what is hidden. */
export function visibleIn(network: Network, { hidden, hiddenLink }: Emphasis): Network {
  const copy = network.copy();
  for (const id of copy.edges()) if (hiddenLink(id)) copy.dropEdge(id);
  copy.forEachNode((id, attributes) => {
    if (hidden(id, attributes)) copy.dropNode(id);
  });
  return copy;
}
