import { ENTITY_TYPE_ENTRIES } from '../src/model/entity-types.js';
import type { Labels } from '../src/model/field.js';
import type { LanguageCatalogue } from '../src/model/labels/catalogue.js';
import { NETWORK_KINDS, RELATION_TYPE_ENTRIES, TIE_WEIGHTS } from '../src/model/relation-types.js';
import { VOCABULARIES, type VocabularyValue } from '../src/model/vocabularies.js';
import { codeOf, TEXT_LANGUAGES, textLanguageOf } from './languages.js';

/**
 * Tables that browsers need: a part of the entries each, as modules of their own, since a bundle with the whole model in
 * it would be several times as large.
 */

const literal = (value: unknown) => JSON.stringify(value);

type ByLanguage<Value> = Readonly<Record<keyof Labels, Value>>;

/** The labels of one kind of thing in a language: its own, else those of its fallback. */
function labelsIn<Value>(
  language: LanguageCatalogue,
  entries: readonly (readonly [string, ByLanguage<Value>])[],
  own: Readonly<Partial<Record<string, Value>>> = {},
): Record<string, Value> {
  const base = textLanguageOf(language);
  return Object.fromEntries(entries.map(([key, labels]) => [key, own[key] ?? labels[base]]));
}

const vocabularyLabels = (values: Readonly<Record<string, VocabularyValue>>) =>
  Object.entries(values).flatMap(([value, { labels }]) => (labels ? [[value, labels] as const] : []));

const kindLabels = [VOCABULARIES.EngagementKind, VOCABULARIES.OrganisationKind].flatMap(({ values }) =>
  vocabularyLabels(values),
);

/** `labels.ts`: what entity types, kinds, relation types, standings and assertions are called, by language. */
export function labelTables(languages: readonly LanguageCatalogue[]): string {
  const types = ENTITY_TYPE_ENTRIES.map(([type, { labels }]) => [type, labels] as const);
  const relations = RELATION_TYPE_ENTRIES.map(([kind, { labels }]) => [kind, labels] as const);
  const table = (of: (language: LanguageCatalogue) => unknown) =>
    literal(Object.fromEntries(languages.map((language) => [language.tag, of(language)])));
  return `
import type {
  AssertionLabels, EntityTypeLabels, KindLabels, RelationLabels, StandingLabels,
} from '../labels/catalogue.js';
import type { Language } from './languages.js';

/** Entity types: one, and many. */
export const ENTITY_TYPE_LABELS: Readonly<Record<Language, EntityTypeLabels>> =
  ${table((language) => labelsIn(language, types, language.entityTypes))};

/** Kinds of engagements and organisations. */
export const KIND_LABELS: Readonly<Record<Language, KindLabels>> =
  ${table((language) => labelsIn(language, kindLabels, language.kinds))};

/** Relation types, as they stand between both of their ends. */
export const RELATION_LABELS: Readonly<Record<Language, RelationLabels>> =
  ${table((language) => labelsIn(language, relations, language.relations))};

/** How engagements stand by what is said of them. */
export const STANDING_LABELS: Readonly<Record<Language, StandingLabels>> =
  ${table((language) => labelsIn(language, vocabularyLabels(VOCABULARIES.Standing.values)))};

/** What statements say of their subjects. */
export const ASSERTION_LABELS: Readonly<Record<Language, AssertionLabels>> =
  ${table((language) => labelsIn(language, vocabularyLabels(VOCABULARIES.Assertion.values)))};
`;
}

/** `headings.ts`: how lists of relations are headed from either end, in the languages of whole texts. */
export function headingTable(): string {
  const inWords = (tag: keyof Labels) =>
    Object.fromEntries(
      RELATION_TYPE_ENTRIES.map(([kind, { headings }]) => [
        kind,
        { outward: headings.outward[tag], inward: headings.inward[tag] },
      ]),
    );
  return `
import type { RelationKind } from '../relation-types.js';
import type { TextLanguage } from './languages.js';

/** How lists of relations are headed: of what they lead to from an entity, and of what leads to it. */
export const RELATION_HEADINGS: Readonly<
  Record<TextLanguage, Readonly<Record<RelationKind, { readonly outward: string; readonly inward: string }>>>
> = ${literal(Object.fromEntries(TEXT_LANGUAGES.map((tag) => [tag, inWords(tag)])))};
`;
}

/** `languages.ts`: the languages, and those in whose words each is answered where it has none of its own. */
export function languageTables(languages: readonly LanguageCatalogue[]): string {
  const tags = languages.map(({ tag }) => tag);
  const table = (of: (language: LanguageCatalogue) => string) =>
    literal(Object.fromEntries(languages.map((language) => [language.tag, of(language)])));
  const union = (names: readonly string[]) => names.map(literal).join(' | ');
  const analyzers = Object.fromEntries(
    TEXT_LANGUAGES.map((tag) => [
      tag,
      languages.find((language) => language.tag === tag)?.analyzer ?? 'standard-folding',
    ]),
  );
  return `
import type { Collation } from '../collation.js';

/** The languages that the API answers in and labels exist in, by their tags of BCP 47. */
export type Language = ${union(tags)};
/** The languages that whole texts exist in, and not labels alone. */
export type TextLanguage = ${union(TEXT_LANGUAGES)};

export const LANGUAGES: readonly Language[] = ${literal(tags)};
export const TEXT_LANGUAGES: readonly TextLanguage[] = ${literal(TEXT_LANGUAGES)};
/** The language of who asks for none that there is. */
export const DEFAULT_LANGUAGE = ${literal(TEXT_LANGUAGES[0])} satisfies TextLanguage;

/** What the enum of the API calls each language. */
export const LANGUAGE_CODES = ${table(codeOf)} as const satisfies Record<Language, string>;
/** Which language each value of that enum stands for. */
export const LANGUAGES_BY_CODE = ${literal(Object.fromEntries(languages.map((one) => [codeOf(one), one.tag])))} as const;
/** The language in whose sentences each is answered: itself, or what stands in for it. */
export const SENTENCE_LANGUAGES: Readonly<Record<Language, TextLanguage>> = ${table(textLanguageOf)};
/** How each sorts letters apart from a to z. */
export const COLLATIONS: Readonly<Record<Language, Collation>> = ${literal(
    Object.fromEntries(languages.map(({ tag, collation }) => [tag, collation ?? { letters: '', same: {} }])),
  )};
/** Whose way of writing dates and numbers each follows. */
export const LOCALES: Readonly<Record<Language, string>> = ${table(({ tag, locale }) => locale ?? tag)};
/** Neo4j's full-text analyzer of each language of whole texts. */
export const ANALYZERS: Readonly<Record<TextLanguage, string>> = ${literal(analyzers)};
`;
}

/** `kinds.ts`: lists of types and kinds. */
export function kindTables(): string {
  const inGroup = (group: string) => literal(ENTITY_TYPE_ENTRIES.filter(([, e]) => e.group === group).map(([t]) => t));
  return `
import type { EntityType } from '../entity-types.js';
import type { RelationKind } from '../relation-types.js';

/** Relation types that make up the network that people walk. */
export const NETWORK_KINDS: readonly RelationKind[] = ${literal(NETWORK_KINDS)};

/** Relation types that ties between actors are made of: taking part in something together, and direct ones. */
export const TIE_KINDS: readonly RelationKind[] = ${literal(['PARTICIPATES_IN', ...TIE_WEIGHTS.keys()])};

export const ACTOR_TYPES: readonly EntityType[] = ${inGroup('Actor')};
export const ENGAGEMENT_TYPES: readonly EntityType[] = ${inGroup('Engagement')};
`;
}

/** `marks.ts`: how entity types are drawn. */
export function markTable(): string {
  const marks = Object.fromEntries(ENTITY_TYPE_ENTRIES.map(([type, { mark }]) => [type, mark]));
  return `
import type { EntityType } from '../entity-types.js';
import type { EntityMark } from '../entity-types/entry.js';

/** How entity types are drawn, in the order in which legends list them. */
export const ENTITY_MARKS: Readonly<Record<EntityType, EntityMark>> = ${literal(marks)};
`;
}

/** `layers.ts`: what entities are in a picture that is read layer by layer. */
export function layerTable(languages: readonly LanguageCatalogue[]): string {
  const layers = Object.fromEntries(ENTITY_TYPE_ENTRIES.map(([type, { layer }]) => [type, layer]));
  const labels = vocabularyLabels(VOCABULARIES.Layer.values);
  return `
import type { EntityType } from '../entity-types.js';
import type { Layer } from '../vocabularies.js';
import type { Language } from './languages.js';

/** The layer of the entities of each type. */
export const ENTITY_LAYERS: Readonly<Record<EntityType, Layer>> = ${literal(layers)};

/** What each layer is called, in the order in which legends list them. */
export const LAYER_LABELS: Readonly<Record<Language, Readonly<Record<Layer, string>>>> =
  ${literal(Object.fromEntries(languages.map((language) => [language.tag, labelsIn(language, labels)])))};
`;
}

/** `terms.ts`: what entities and relationships are as linked data. */
export function termTables(): string {
  const types = Object.fromEntries(ENTITY_TYPE_ENTRIES.map(([type, { terms }]) => [type, terms]));
  const relations = Object.fromEntries(RELATION_TYPE_ENTRIES.map(([kind, { terms }]) => [kind, terms]));
  return `
import type { EntityType } from '../entity-types.js';
import type { RelationKind } from '../relation-types.js';

/** What entities are in schema.org's terms, and in W3C ORG's or SKOS's where they have one. */
export const ENTITY_TERMS: Readonly<Record<EntityType, readonly string[]>> = ${literal(types)};

/** What a relationship says of its source and of its target; what no known term says is a plain relation. */
export const RELATION_TERMS: Readonly<Record<RelationKind, readonly [outward: string, inward: string]>> = ${literal(relations)};
`;
}
