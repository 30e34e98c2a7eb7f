import { LANGUAGES, type Language } from './language.js';

/** A text by language tag (BCP 47), in as many of the product's languages as it has; at least in one. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** The property that a text stands in, by language: `name_sv`. Properties of Neo4j hold no maps. */
export const textProperty = (field: string, tag: string): string => `${field}_${tag.replaceAll('-', '_')}`;

/** A text as the properties that it is stored in. */
export const textProperties = (field: string, text: LocalizedText): Record<string, string> =>
  Object.fromEntries(
    LANGUAGES.flatMap((tag) => (text[tag] === undefined ? [] : [[textProperty(field, tag), text[tag]]])),
  );
