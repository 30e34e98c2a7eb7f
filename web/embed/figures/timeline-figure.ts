import { EmbedTimelineDocument } from '@vanort/client/documents';
import { timelineKind } from '@vanort/figures/timeline';
import { loaderOf } from '../load-figure.js';

export const figure = loaderOf(timelineKind, EmbedTimelineDocument);
