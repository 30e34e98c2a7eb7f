import { ENTITY_TYPES, type EntityType } from '../entity-types.js';
import { IDENTIFIERS } from '../served-types.js';
import type { MatchRecord } from './match-record.js';

/** Properties that hold a key of an actor elsewhere: no two actors have the same. */
export const ACTOR_IDENTIFIERS: readonly string[] = IDENTIFIERS.flatMap(([label, property]) =>
  label === 'Actor' ? property : [],
);

/** Whether entities of a type are matched by their names: persons of one name are mostly two. */
export const isMatchedByName = (type: EntityType): boolean => ENTITY_TYPES[type].group === 'Actor' && type !== 'PERSON';

/** What is stored or stated of an actor. */
export interface ActorFacts {
  readonly id: string;
  readonly type: EntityType;
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2; null: not known. */
  readonly country: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** An actor as it is matched. */
export function actorRecord({ id, type, names, country, properties }: ActorFacts): MatchRecord {
  const { latitude, longitude } = properties;
  return {
    ...{ id, type, country, names: [...new Set(names)] },
    nameKind: type === 'CITY' ? 'MUNICIPALITY' : 'ORGANISATION',
    position: typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null,
    identifiers: Object.fromEntries(
      ACTOR_IDENTIFIERS.flatMap((property) => {
        const value = properties[property];
        return typeof value === 'string' ? [[property, value]] : [];
      }),
    ),
  };
}
