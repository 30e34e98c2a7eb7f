// Generated from src/model by `npm run codegen`: do not edit.

import type { Collation } from '../collation.js';

/** The languages that the API answers in and labels exist in, by their tags of BCP 47. */
export type Language = 'sv' | 'en';
/** The languages that whole texts exist in, and not labels alone. */
export type TextLanguage = 'sv' | 'en';

export const LANGUAGES: readonly Language[] = ['sv', 'en'];
export const TEXT_LANGUAGES: readonly TextLanguage[] = ['sv', 'en'];
/** The language of who asks for none that there is. */
export const DEFAULT_LANGUAGE = 'sv' satisfies TextLanguage;

/** What the enum of the API calls each language. */
export const LANGUAGE_CODES = { sv: 'SV', en: 'EN' } as const satisfies Record<Language, string>;
/** Which language each value of that enum stands for. */
export const LANGUAGES_BY_CODE = { SV: 'sv', EN: 'en' } as const;
/** The language in whose sentences each is answered: itself, or what stands in for it. */
export const SENTENCE_LANGUAGES: Readonly<Record<Language, TextLanguage>> = { sv: 'sv', en: 'en' };
/** How each sorts letters apart from a to z. */
export const COLLATIONS: Readonly<Record<Language, Collation>> = {
  sv: {
    letters: 'åäö',
    same: { æ: 'ä', ę: 'ä', ø: 'ö', ő: 'ö', œ: 'ö', ô: 'ö', ü: 'y', ű: 'y', þ: 'th', ð: 'd', đ: 'd' },
  },
  en: { letters: '', same: {} },
};
/** Whose way of writing dates and numbers each follows. */
export const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
/** Neo4j's full-text analyzer of each language of whole texts. */
export const ANALYZERS: Readonly<Record<TextLanguage, string>> = { sv: 'swedish', en: 'english' };
