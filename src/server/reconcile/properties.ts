import { ENTITY_TYPE_ENTRIES, ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import type { Field } from '../../model/field.js';
import { normalizeName } from '../../model/normalize-name.js';
import { ownFields } from '../../model/served-types.js';
import type { ReconciledEntity } from '../../queries/reconcile/entities.js';

/** A property as the specification has it. */
export interface ServiceProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A value of a property, as the data extension has it. */
export type Value =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number };

interface Property extends ServiceProperty {
  readonly valuesOf: (entity: ReconciledEntity) => readonly Value[];
}

const str = (text: unknown): Value[] => (typeof text === 'string' ? [{ str: text }] : []);

/** What follows from relationships and names; `country` also says of a row in which country it is. */
const GENERAL: readonly Property[] = [
  {
    ...{ id: 'country', name: 'Country', description: 'The country that it is in.' },
    valuesOf: ({ countryId: id, countryName: name }) => (id === null ? [] : [{ id, name: name ?? id }]),
  },
  {
    ...{ id: 'countryCode', name: 'Country code', description: 'ISO 3166-1 alpha-2 code of its country.' },
    valuesOf: ({ country }) => str(country),
  },
  {
    ...{ id: 'otherNames', name: 'Other names', description: 'What it is called besides its usual name.' },
    valuesOf: ({ names }) => [...new Set(names.slice(1))].filter((name) => name !== names[0]).flatMap(str),
  },
  {
    ...{ id: 'type', name: 'Type', description: 'What kind of entity it is.' },
    valuesOf: ({ type }) => [{ str: ENTITY_TYPES[type].label }],
  },
];

/** Fields of the model that are one value each: a text by language is served in pages and linked data. */
const isSimple = ([, { list, localized, seedOnly }]: [string, Field]) => !list && !localized && !seedOnly;

const ofModel = (type: EntityType): Property[] =>
  Object.entries(ownFields(ENTITY_TYPES[type]))
    .filter(isSimple)
    .map(([field, { description, type: valueType, labels, property = field }]) => ({
      ...{ id: property, name: labels?.en ?? property, description },
      valuesOf: ({ properties: { [property]: value } }) => valuesOf(value, valueType),
    }));

function valuesOf(value: unknown, type: Field['type']): Value[] {
  if (typeof value === 'number') return [type === 'Int' && Number.isInteger(value) ? { int: value } : { float: value }];
  return typeof value === 'boolean' ? [{ str: String(value) }] : str(value);
}

/** Properties of a type, or of all. */
export function propertiesOf(type: EntityType | undefined): readonly Property[] {
  const types = type === undefined ? ENTITY_TYPE_ENTRIES.map(([name]) => name) : [type];
  const found = new Map<string, Property>();
  for (const one of [...GENERAL, ...types.flatMap(ofModel)]) if (!found.has(one.id)) found.set(one.id, one);
  return [...found.values()];
}

/** A property without how its values are read. */
export const described = ({ id, name, description }: ServiceProperty): ServiceProperty => ({ id, name, description });

export const propertyOf = (id: string): Property | undefined => propertiesOf(undefined).find((one) => one.id === id);

/** Properties whose id or name has a word that begins with a text. */
export function suggestProperties(prefix: string): ServiceProperty[] {
  const text = normalizeName(prefix);
  return propertiesOf(undefined)
    .filter(({ id, name }) => [id, name].some((one) => ` ${normalizeName(one)}`.includes(` ${text}`)))
    .map(described);
}
