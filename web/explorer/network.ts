import { NetworkDocument, type NetworkQuery } from '@vanort/client/documents';
import { ask } from './api.js';
import type { ViewState } from './view-state.js';

/** How many nodes are drawn at first; the rest is a click away. */
const LIMIT = 300;

/** What the network in the middle depends on; equal keys, equal networks. */
export const networkKey = ({ of, depth, at, kinds, areas }: ViewState): string =>
  JSON.stringify([of, depth, at, kinds, areas]);

/** The network around what stands in the middle, as the state's filters have it. */
export async function askNetwork(
  { of, depth, at, kinds, areas }: ViewState,
  signal?: AbortSignal,
): Promise<NetworkQuery['neighbourhood']> {
  const { neighbourhood } = await ask(
    NetworkDocument,
    {
      of,
      depth,
      at,
      kinds: kinds.length > 0 ? [...kinds] : null,
      areas: areas.length > 0 ? [...areas] : null,
      types: null,
      limit: LIMIT,
    },
    signal,
  );
  return neighbourhood;
}
