import type { EngagementKind, EntityType, Standing } from '@vanort/client';
import type { FigureLanguage } from './words/figure-texts.js';

/** What the model calls things, in one language: a figure is told in its words. */
export interface Vocabulary {
  readonly language: FigureLanguage;
  /** What a type is called, or an entity of it. */
  readonly typeLabel: (type: EntityType, id?: string) => string;
  readonly kindLabel: (kind: EngagementKind) => string;
  readonly standingLabel: (standing: Standing) => string;
  /** A date of EDTF as people write it. */
  readonly formatDate: (edtf: string) => string;
  /** The order in which groups of types are drawn: a small number comes first, and one below 0 is what others share. */
  readonly rankOf: (type: EntityType) => number;
}
