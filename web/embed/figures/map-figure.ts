import { EmbedMapDocument } from '@vanort/client/documents';
import { mapKind } from '@vanort/figures/map';
import { LAND } from 'virtual:world-land';
import { loaderOf } from '../load-figure.js';

export const figure = loaderOf(mapKind, EmbedMapDocument, LAND);
