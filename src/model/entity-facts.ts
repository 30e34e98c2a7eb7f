import { ENTITY_TYPES, type EntityType } from './entity-types.js';
import type { Field } from './field.js';
import { SERVED_NODES, servedAs, type ServedNode } from './served-types.js';

/** Fields with a heading, or that linked data has a term for: what an entity's page and its data tell. */
export const factFields = (fields: ServedNode['fields']): (readonly [string, Field])[] =>
  Object.entries(fields).filter(
    ([, { labels, linked, type }]) => labels !== undefined || linked !== undefined || type === 'OrganisationKind',
  );

/** The types that entities are told as: each entity is of one of them. */
const TOLD_AS = new Set(Object.values(ENTITY_TYPES).map((entry) => servedAs(entry)));

/** Those that have something to tell. */
export const FACT_TYPES: readonly ServedNode[] = SERVED_NODES.filter(
  ({ name, fields }) => TOLD_AS.has(name) && factFields(fields).length > 0,
);

const factTypeOf = (type: EntityType): ServedNode | undefined =>
  FACT_TYPES.find(({ name }) => name === servedAs(ENTITY_TYPES[type]));

/** What there is to tell of an entity of this type, in order. */
export const factsOf = (type: EntityType): (readonly [string, Field])[] => factFields(factTypeOf(type)?.fields ?? {});

/** The variable that asks for the facts of one type. */
export const factVariable = (typeName: string): string => `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}`;
