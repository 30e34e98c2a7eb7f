import { ENTITY_TYPE_ENTRIES } from './entity-types.js';
import type { Field } from './field.js';
import { ownFields } from './served-types.js';

type DatedField = readonly [property: string, field: Field];

/** The dates of an entity's own, by property: those of all types, each once. */
const DATE_FIELDS: readonly DatedField[] = [
  ...new Map(
    ENTITY_TYPE_ENTRIES.flatMap(([, entry]) =>
      Object.entries(ownFields(entry))
        .filter(([, { type }]) => type === 'PartialDate')
        .map(([name, field]) => [field.property ?? name, field] as const),
    ),
  ),
];

const namesOf = (fields: readonly DatedField[]) => fields.map(([property]) => property);
const isEnd = ([, { tells }]: DatedField) => tells === 'ENDED';
const isPlan = ([, { tells }]: DatedField) => tells === 'PLANNED';
/** The day on which a copy was fetched says nothing of what it is a copy of. */
const isOfWorld = ([, { tells }]: DatedField) => tells !== undefined;

/** The dates that an entity or a relationship carries of itself, by property. */
export const DATE_PROPERTIES: readonly string[] = namesOf(DATE_FIELDS);
/** Those of relationships. */
export const RELATION_DATES: readonly string[] = ['since', 'until'];
/** Those from which an entity was there, and those until which; a plan is neither. */
export const START_DATES: readonly string[] = namesOf(
  DATE_FIELDS.filter((one) => isOfWorld(one) && !isEnd(one) && !isPlan(one)),
);
export const END_DATES: readonly string[] = namesOf(DATE_FIELDS.filter(isEnd));
