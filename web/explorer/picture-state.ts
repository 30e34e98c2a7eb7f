import { ENTITY_LAYERS, LAYER_LABELS } from '../../src/model/layers.js';
import type { EntityType, Layer } from '@vanort/client';
import { TIE_KINDS } from '../graph/names.js';
import { drawnIdOf } from './panel/link-id.js';
import type { ViewState } from './view-state.js';

/** Layers that a picture of single entities shows when nobody has chosen: what a municipality does with whom, and about what. */
export const USUAL_LAYERS: readonly Layer[] = ['ACTORS', 'ENGAGEMENTS', 'THEMES'];
export const LAYERS = Object.keys(LAYER_LABELS.sv) as readonly Layer[];

type Own = Pick<ViewState, 'own'>;

const listIn = ({ own }: Own, name: string): string[] => own[name]?.split(',').filter(Boolean) ?? [];

/** Whether the kinds of connection that are chosen, if any, are such as tie actors: others exist only between single entities. */
export const areOfTies = ({ kinds }: Pick<ViewState, 'kinds'>): boolean =>
  kinds.every((kind) => TIE_KINDS.includes(kind));

/** Whether engagements are folded into ties between actors: the usual picture. */
export const isFolded = (state: Pick<ViewState, 'own' | 'kinds'>): boolean =>
  state.own['form'] !== 'all' && areOfTies(state);

/** Ties that are unfolded, by id. */
export const unfoldedTies = (state: Own): readonly string[] => listIn(state, 'unfolded').map(drawnIdOf);

/** The layers that a picture of single entities shows. */
export function shownLayers(state: Own): readonly Layer[] {
  const chosen = listIn(state, 'layers');
  return chosen.length === 0 ? USUAL_LAYERS : LAYERS.filter((layer) => chosen.includes(layer));
}

/** The types of the layers that are shown. */
export const typesIn = (layers: readonly Layer[]): EntityType[] =>
  (Object.keys(ENTITY_LAYERS) as EntityType[]).filter((type) => layers.includes(ENTITY_LAYERS[type]));

/** What was hidden one by one, by id. */
export const goneIds = (state: Own): readonly string[] => listIn(state, 'gone');
