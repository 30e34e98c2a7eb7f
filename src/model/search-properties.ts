import { EDGE_TYPES, type EdgeType } from './edge-types.js';
import { ENTITY_TYPE_LABELS, KIND_LABELS } from './labels/labels.js';
import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type EntityType, type EntityTypeEntry } from './entity-types.js';
import { LANGUAGES, type TextLanguage } from './language.js';
import { textProperty } from './localized-text.js';
import { normalizeName } from './normalize-name.js';
import { SERVED_NODES } from './served-types.js';
import { VOCABULARIES, type Vocabulary } from './vocabularies.js';

/** Properties of an entity that exist for `search` alone: they follow from its others and from its relationships. */
export const SEARCH_PROPERTIES = {
  /** Its names, folded by `normalizeName`. */
  names: 'searchNames',
  /** Its other names, folded. */
  synonyms: 'searchSynonyms',
  /** Its keys elsewhere, folded. */
  identifiers: 'searchIdentifiers',
  /** What its type and its kind are called in each language, folded. */
  kinds: 'searchKinds',
  /** What the words of its names end in: `fullmaktige` of `stadsfullmaktige`. Heads of Swedish compounds are found by it. */
  endings: 'searchEndings',
} as const;

/** The property with what evidence claims of an entity and its relationships, in a language. */
export const claimsProperty = (language: TextLanguage): string => textProperty('searchClaims', language);

const FIELDS = SERVED_NODES.flatMap(({ fields }) => Object.entries(fields));

/** The localized fields of entities besides their names: summaries, rules. */
export const TEXT_FIELDS: readonly string[] = distinct(
  FIELDS.flatMap(([field, { localized }]) => (localized && field !== 'name' ? [field] : [])),
);

/** The localized fields of relationships: they say something of both ends. */
export const RELATION_TEXT_FIELDS: readonly string[] = distinct(
  Object.values<EdgeType>(EDGE_TYPES).flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([field, { localized }]) => (localized ? [field] : [])),
  ),
);

/** Properties that hold keys of entities elsewhere. */
export const IDENTIFIER_PROPERTIES: readonly string[] = distinct(
  FIELDS.flatMap(([field, { identifier, property = field }]) => (identifier ? [property] : [])),
);

/** Properties that hold dates of entities: who types one finds what is of it. */
export const DATE_PROPERTIES: readonly string[] = distinct(
  FIELDS.flatMap(([field, { type, property = field }]) => (type === 'PartialDate' ? [property] : [])),
);

const KIND_VALUES: Vocabulary['values'] = {
  ...VOCABULARIES.EngagementKind.values,
  ...VOCABULARIES.OrganisationKind.values,
};
const entrySynonyms = (type: EntityType): readonly string[] => {
  const { synonyms = [] }: EntityTypeEntry = ENTITY_TYPES[type];
  return synonyms;
};

type Terms = [name: string, terms: readonly string[]];
/** What each type, by its label, and each kind is called in any language, folded. */
export const KIND_TERMS: Readonly<Record<string, readonly string[]>> = Object.fromEntries<readonly string[]>([
  ...ENTITY_TYPE_NAMES.map((type): Terms => [
    ENTITY_TYPES[type].label,
    folded([...LANGUAGES.map((language) => ENTITY_TYPE_LABELS[language][type].one), ...entrySynonyms(type)]),
  ]),
  ...Object.keys(KIND_LABELS[LANGUAGES[0]!]).map((kind): Terms => [
    kind,
    folded([
      ...LANGUAGES.map((language) => KIND_LABELS[language][kind as keyof (typeof KIND_LABELS)['sv']]),
      ...(KIND_VALUES[kind]?.synonyms ?? []),
    ]),
  ]),
]);

function folded(texts: readonly string[]): readonly string[] {
  return distinct(texts.map(normalizeName));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
