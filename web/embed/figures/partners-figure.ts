import { EmbedPartnersDocument } from '@vanort/client/documents';
import { partnersKind } from '@vanort/figures/partners';
import { loaderOf } from '../load-figure.js';

export const figure = loaderOf(partnersKind, EmbedPartnersDocument);
