import { EmbedStandingDocument } from '@vanort/client/documents';
import { standingKind } from '@vanort/figures/standing';
import { loaderOf } from '../load-figure.js';

export const figure = loaderOf(standingKind, EmbedStandingDocument);
