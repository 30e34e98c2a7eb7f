import type { DatedFactFragment } from '@vanort/client';
import { filtersIn } from '../../network-filters.js';
import { askNetwork, type Left, networkKey } from '../../network.js';
import type { ViewState } from '../../view-state.js';
import { visibleOf } from '../../visible.js';

/** What a dated fact is about. */
interface About {
  readonly relation: DatedFactFragment['relation'];
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string } | null;
}

/** A history goes through all years: of the filters of all views, only the date does not narrow it down. */
const isNarrowed = (state: ViewState): boolean => filtersIn(state).some((name) => name !== 'at');

/** What `askFits` depends on; equal keys, equal answers. */
export function narrowedKey(state: ViewState): string {
  if (!isNarrowed(state)) return '';
  const { hidden, selected } = state;
  return JSON.stringify([networkKey({ ...state, at: null }), hidden, hidden.length > 0 ? selected : []]);
}

/** What filters leave of a history. */
export interface Narrowing {
  readonly fits: (fact: About) => boolean;
  /** What the network of the same filters does not hold, so that nobody knows whether it fits. */
  readonly left: readonly Left[];
}

export const ALL: Narrowing = { fits: () => true, left: [] };

/**
 * Whether a fact is about what the network of the same filters holds: its entities, and its kinds of relationships.
 * Null: nothing is filtered, and all facts fit.
 */
export async function askNarrowing(state: ViewState): Promise<Narrowing | null> {
  if (!isNarrowed(state)) return null;
  const whole = { ...state, at: null };
  const network = await askNetwork(whole);
  const ids = new Set(visibleOf(network, whole).nodes.map(({ id }) => id));
  const fits = ({ relation, subject, object }: About) =>
    ids.has(subject.id) &&
    (object === null || ids.has(object.id)) &&
    (relation === null || state.kinds.length === 0 || state.kinds.includes(relation));
  return { fits, left: network.omitted };
}
