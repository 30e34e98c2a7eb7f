import { RELATION_LABELS } from '../../src/model/labels/labels.js';
import type { RelationKind } from '@vanort/client';

/** A text in both languages, as the API's LocalizedText. */
export interface InBoth {
  readonly sv: string;
  readonly en: string;
}

/** Kinds that place or classify: listed, but no way leads through them. As the registry of the server has it. */
const PLACING: readonly RelationKind[] = ['NEAR', 'IN_COUNTRY', 'BROADER', 'RELATED_MATCH'];

/** Kinds that make up the network that people walk. */
export const NETWORK_KINDS = /* @__PURE__ */ (Object.keys(RELATION_LABELS.sv) as RelationKind[]).filter(
  (kind) => !PLACING.includes(kind),
);
