import type { EntityType } from '../../../src/model/entity-types.js';
import type { RelationKind } from '../../../src/model/relation-types.js';
import type { DescribedRelation } from '../../../src/narration/relation-sentence.js';

/** Rows as the tables have them, and what the product's narration wants of them. */
export type Entity = readonly [id: string, type: EntityType, name: string, degree: number];
export type Claim = readonly [since: string | null, until: string | null, untilMax: string | null];

export const toldOf = ([id, type, name]: Entity) => ({ id, type, name: { sv: name }, status: null });

export const told = (
  kind: RelationKind,
  from: DescribedRelation['from'],
  to: DescribedRelation['to'],
  [since, until, untilMax]: Claim,
): DescribedRelation => ({ kind, from, to, since, until, untilMax, duty: null, role: null });
