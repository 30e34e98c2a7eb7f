import type { Layer, RelationKind } from '@vanort/client';
import { onePageMore } from './network.js';
import { areOfTies, goneIds, isFolded, LAYERS, shownLayers, unfoldedTies, USUAL_LAYERS } from './picture-state.js';
import { store } from './store.js';

/** Fold all engagements, or show them one by one. */
export const setFolded = (folded: boolean): void =>
  store.go({
    own: { form: folded ? '' : 'all', layers: '', unfolded: '' },
    ...(folded && !areOfTies(store.state) && { kinds: [] }),
  });

/** Show a layer, or leave it out; a layer that ties do not have unfolds them. */
export function toggleLayer(layer: Layer): void {
  const now = shownLayers(store.state);
  const shown = !isFolded(store.state) && now.includes(layer);
  const next = shown ? now.filter((one) => one !== layer) : [...now, layer];
  const layers = LAYERS.filter((one) => next.includes(one));
  const isUsual = layers.join() === USUAL_LAYERS.join();
  store.go({ own: { form: 'all', unfolded: '', layers: isUsual ? '' : layers.join(',') } });
}

/** Unfold a tie, or fold it again: in the address of the network. */
export function withTie(id: string): string {
  const now = unfoldedTies(store.state);
  const next = now.includes(id) ? now.filter((one) => one !== id) : [...now, id];
  return store.address({ view: 'graph', own: { unfolded: next.join(',') } });
}

/**
 * One more page of the relationships of a hub, in the address of the network: only where they are shown one by one can they
 * be gone through page by page.
 */
export const withPage = (id: string, kind: RelationKind): string =>
  store.address({
    view: 'graph',
    expanded: onePageMore(store.state.expanded, id, kind),
    own: { form: 'all', unfolded: '' },
  });

/** Hide one, or show it again. */
export function toggleGone(id: string): void {
  const now = goneIds(store.state);
  const next = now.includes(id) ? now.filter((one) => one !== id) : [...now, id];
  const { selected } = store.state;
  store.go({ selected: selected.filter((one) => one !== id), own: { gone: next.join(',') } });
}
