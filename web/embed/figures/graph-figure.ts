import { EmbedGraphDocument, EmbedTiesDocument } from '@vanort/client/documents';
import { graphKind } from '@vanort/figures/graph';
import { loaderOf } from '../load-figure.js';

export const figure = loaderOf(graphKind, { ties: EmbedTiesDocument, around: EmbedGraphDocument });
