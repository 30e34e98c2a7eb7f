import { ApiError } from '@vanort/client';
import { askNetwork, merge, networkKey, type Pictured, type Shown } from './network.js';
import { areOfTies, isFolded, shownLayers, typesIn, unfoldedTies } from './picture-state.js';
import { askTies, askUnfolded } from './ties.js';
import type { ViewState } from './view-state.js';

/** What the picture of a network depends on. */
export const pictureKey = (state: ViewState): string =>
  JSON.stringify([networkKey(state), isFolded(state), isFolded(state) ? unfoldedTies(state) : shownLayers(state)]);

/** The network as its picture shows it: ties, or single entities of the layers that are chosen. */
export async function askPicture(state: ViewState): Promise<Pictured> {
  if (isFolded(state)) return orNetwork(() => askTies(state), state);
  const layers = shownLayers(state);
  const network = await askNetwork(state, typesIn(layers));
  const inLayers = keep(network, (node) => node.id === state.of || layers.includes(node.layer));
  return state.areas.length === 0 ? inLayers : ofAreas(inLayers, state);
}

/** The same network for a map: its single engagements, within as many steps as the picture of ties has. */
export async function askMapped(state: ViewState): Promise<Shown> {
  if (!areOfTies(state)) return askNetwork(state);
  return orNetwork(() => askUnfolded(state), state);
}

/**
 * The same network as rows: all whom the picture of ties has, since steps between actors lead farther than as many
 * relationships do, and what is around them: areas, documents, who answers.
 */
export async function askListed(state: ViewState): Promise<Shown> {
  return merge(await Promise.all([askMapped(state), askNetwork(state)]));
}

/** What stands in the middle may be no actor and no engagement, such as a document: it has relationships, and no ties. */
async function orNetwork<Network extends Pictured>(asking: () => Promise<Network>, state: ViewState) {
  try {
    return await asking();
  } catch (error) {
    if (!(error instanceof ApiError) || !['NOT_FOUND', 'BAD_USER_INPUT'].includes(error.code)) throw error;
    return askNetwork(state);
  }
}

function keep(network: Shown, isKept: (node: Shown['nodes'][number]) => boolean): Shown {
  const ids = new Set(network.nodes.filter(isKept).map(({ id }) => id));
  const only = <Part extends Pick<Shown, 'nodes' | 'links'>>(part: Part): Part => ({
    ...part,
    nodes: part.nodes.filter(({ id }) => ids.has(id)),
    links: part.links.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  });
  return { ...only(network), stages: network.stages?.map((stage) => only(stage as Shown)) ?? [network] };
}

/** The network of areas: who takes part in what is about them, and nothing that only happens to be near. */
function ofAreas(network: Shown, { of, areas }: ViewState): Shown {
  const engagements = new Set(network.nodes.filter(({ layer }) => layer === 'ENGAGEMENTS').map(({ id }) => id));
  const parties = new Set(
    network.links
      .filter(({ kind, target }) => kind === 'PARTICIPATES_IN' && engagements.has(target))
      .map(({ source }) => source),
  );
  return keep(network, ({ id }) => id === of || engagements.has(id) || parties.has(id) || areas.includes(id));
}
