import { EDGE_TYPES, type EdgeType } from './edge-types.js';
import type { Field } from './field.js';
import { EVIDENCE } from './groups.js';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './language.js';
import { textProperty } from './localized-text.js';
import { SERVED_NODES } from './served-types.js';
import { sortKey } from './sort-key.js';

/** The property that the key of a text stands in, beside it. */
const keyProperty = (property: string): string => `${property}_sort`;

const EDGES: readonly (readonly [string, EdgeType])[] = Object.entries(EDGE_TYPES);
const isLocalized = (field: Field) => field.localized === true;
/** Whether a text is words, and not a code, a key elsewhere or an address. */
const isWords = ({ type, list, identifier, pattern, format }: Field) =>
  type === 'String' && list === undefined && identifier === undefined && pattern === undefined && format === undefined;

const fields: readonly (readonly [string, Field])[] = [
  ...[...SERVED_NODES.map((node) => node.fields), EVIDENCE.fields].flatMap((of) =>
    Object.entries<Field>(of).filter(([, field]) => isLocalized(field) || isWords(field)),
  ),
  ...EDGES.flatMap(([, { fields: of }]) => Object.entries(of).filter(([, field]) => isLocalized(field))),
];

/** In which language's order each property that is words is sorted; what has no language, in that of the product. */
const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map(
  fields.flatMap(([name, { localized, property = name }]): (readonly [string, Language])[] => [
    [property, DEFAULT_LANGUAGE],
    ...(localized ? LANGUAGES.map((tag) => [textProperty(name, tag), tag] as const) : []),
  ]),
);

/** The property that a list is sorted by when it is asked to be by this one. */
export const sortedBy = (property: string): string => (LANGUAGE_OF.has(property) ? keyProperty(property) : property);

/** The property that keys of this property are of; the property itself when it is none. */
export const sortedText = (property: string): string => property.replace(/_sort$/, '');

/** The keys that an entity, a relationship or a piece of evidence is sorted by, to be stored beside its texts. */
export const sortKeysOf = (properties: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([property, value]) => {
      const language = LANGUAGE_OF.get(property);
      return language !== undefined && typeof value === 'string'
        ? [[keyProperty(property), sortKey(value, language)]]
        : [];
    }),
  );
