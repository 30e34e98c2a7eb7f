import type { EntityType } from './entity-types.js';
import { ACTOR_TYPES, ENGAGEMENT_TYPES } from './generated/kinds.js';

const REMOVABLE: ReadonlySet<EntityType> = new Set<EntityType>([...ACTOR_TYPES, ...ENGAGEMENT_TYPES, 'AGREEMENT']);

/** Whether it can be asked what would be lost without an entity of a type: an agreement, an engagement or a partner. */
export const isRemovable = (type: EntityType): boolean => type !== 'PERSON' && REMOVABLE.has(type);
