import type { LanguageTag } from '../model/labels/labels.js';

/** The languages that names, texts and sentences exist in, as the API's enum has them. */
export type Language = 'SV' | 'EN';

const TAGS: Readonly<Record<Language, LanguageTag>> = { SV: 'sv', EN: 'en' };

/** The language's tag of BCP 47, by which catalogues are kept. */
export const languageTag = (language: Language): LanguageTag => TAGS[language];

/** The two properties that every named entity has. */
export interface NamedInBoth {
  readonly nameSv: string;
  readonly nameEn: string;
}

/** An entity's name in a language. */
export const nameIn = ({ nameSv, nameEn }: NamedInBoth, language: Language): string =>
  language === 'EN' ? nameEn : nameSv;
