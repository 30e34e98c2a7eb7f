// Generated from src/model by `npm run codegen`: do not edit.

import type { EntityType } from '../entity-types.js';
import type { RelationKind } from '../relation-types.js';

/** Relation types that make up the network that people walk. */
export const NETWORK_KINDS: readonly RelationKind[] = [
  'PARTICIPATES_IN',
  'PART_OF',
  'LED_TO',
  'CONTRIBUTES_TO',
  'PLANNED_WITHIN',
  'FOCUSES_ON',
  'GOVERNS',
  'RESPONSIBLE_FOR',
  'DECIDED',
  'CONCERNS',
  'BASED_ON',
  'SENT_TO',
  'STRUCTURES',
  'REVIEWS',
  'REPORTED_TO',
  'APPLIES_TO',
  'PAID_BY',
  'STATED_IN',
  'ARRANGED',
  'INITIATED',
  'AFFILIATED_WITH',
  'MEMBER_OF',
  'LIVED_IN',
  'MOVED_TO',
  'HELPED',
  'WANTS_MORE_OF',
  'ACTIVE_IN',
  'HEADQUARTERED_NEAR',
  'SUCCEEDED_BY',
  'LOCATED_IN',
];

/** Relation types that ties between actors are made of: taking part in something together, and direct ones. */
export const TIE_KINDS: readonly RelationKind[] = [
  'PARTICIPATES_IN',
  'PART_OF',
  'AFFILIATED_WITH',
  'MEMBER_OF',
  'LIVED_IN',
  'MOVED_TO',
  'HELPED',
  'ACTIVE_IN',
  'HEADQUARTERED_NEAR',
  'SUCCEEDED_BY',
  'LOCATED_IN',
];

export const ACTOR_TYPES: readonly EntityType[] = [
  'CITY',
  'UNIVERSITY',
  'COMPANY',
  'ASSOCIATION',
  'ORGANISATION',
  'PERSON',
];
export const ENGAGEMENT_TYPES: readonly EntityType[] = ['PARTNERSHIP', 'INITIATIVE'];
