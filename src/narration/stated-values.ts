import { DATE_PROPERTIES } from '../model/dated-fields.js';
import { EDGE_TYPES, type EdgeType } from '../model/edge-types.js';
import { OPEN_END } from '../model/edtf.js';
import type { Field, Labels } from '../model/field.js';
import { LOCALES } from '../model/language.js';
import { SERVED_NODES } from '../model/served-types.js';
import type { StatedValue } from '../model/statements/statement.js';
import { VOCABULARIES, type Vocabulary } from '../model/vocabularies.js';
import { catalogueOf } from './catalogue.js';
import { formatDate } from './format-date.js';
import { textIn, textLanguage, type Language } from './language.js';

const FIELDS: readonly (readonly [property: string, field: Field])[] = [
  ...SERVED_NODES.map(({ fields }) => fields),
  ...Object.values(EDGE_TYPES).map(({ fields }: EdgeType) => fields),
].flatMap((fields) => Object.entries(fields).map(([name, field]) => [field.property ?? name, field] as const));

/** The properties that statements can state, each once, as the model has them. */
export const STATED_PROPERTIES: readonly string[] = [
  ...new Set(['name', 'names', 'altNames', 'type', ...FIELDS.map(([property]) => property)]),
].sort();

const HEADINGS: ReadonlyMap<string, Labels> = new Map(
  FIELDS.flatMap(([property, { labels }]) => (labels === undefined ? [] : [[property, labels] as const])),
);

const vocabularies: Readonly<Record<string, Vocabulary>> = VOCABULARIES;
const ENUMS: readonly (readonly [property: string, values: Vocabulary['values']])[] = FIELDS.flatMap(
  ([property, { type }]) => {
    const values = vocabularies[type]?.values;
    return values === undefined ? [] : [[property, values] as const];
  },
);

/** What a property is called: its heading in the model, else what the catalogue has, else its name. */
export function propertyLabel(property: string, language: Language): string {
  const heading = HEADINGS.get(property)?.[textLanguage(language)];
  return heading ?? catalogueOf(language).statements.labels[property] ?? property;
}

/** A value as a statement says it, in words. */
export function valueInWords(property: string, value: StatedValue, language: Language): string {
  const { flags, goesOn, list } = catalogueOf(language).statements;
  if (typeof value === 'boolean') return flags[value ? 'true' : 'false'];
  if (typeof value === 'number') return new Intl.NumberFormat(LOCALES[textLanguage(language)]).format(value);
  if (typeof value === 'string') {
    if (value === OPEN_END) return goesOn;
    if (DATE_PROPERTIES.includes(property)) return formatDate(value, language);
    const known = ENUMS.find(([of, values]) => of === property && value in values)?.[1][value];
    return known?.labels?.[textLanguage(language)] ?? value;
  }
  return isList(value) ? list(value) : textIn(value, language);
}

export const isList = (value: StatedValue): value is readonly string[] => Array.isArray(value);
