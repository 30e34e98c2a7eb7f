import type { DatedFactFragment } from '@vanort/client';
import { filtersIn } from '../../network-filters.js';
import { askNetwork, networkKey } from '../../network.js';
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

/**
 * Whether a fact is about what the network of the same filters holds: its things, and its kinds of relationships. Null:
 * nothing is filtered, and all facts fit.
 */
export async function askFits(state: ViewState): Promise<((fact: About) => boolean) | null> {
  if (!isNarrowed(state)) return null;
  const whole = { ...state, at: null };
  const ids = new Set(visibleOf(await askNetwork(whole), whole).nodes.map(({ id }) => id));
  return ({ relation, subject, object }) =>
    ids.has(subject.id) &&
    (object === null || ids.has(object.id)) &&
    (relation === null || state.kinds.length === 0 || state.kinds.includes(relation));
}
