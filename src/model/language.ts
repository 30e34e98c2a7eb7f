import {
  LANGUAGE_CODES,
  SENTENCE_LANGUAGES,
  TEXT_LANGUAGES,
  type Language,
  type TextLanguage,
} from './generated/languages.js';

export {
  ANALYZERS,
  DEFAULT_LANGUAGE,
  LANGUAGES,
  LANGUAGES_BY_CODE,
  LOCALES,
  TEXT_LANGUAGES,
  type Language,
  type TextLanguage,
} from './generated/languages.js';

/** What the API's enum calls a language: variables of its queries take this, not the tag. */
export const languageCode = (language: Language): (typeof LANGUAGE_CODES)[Language] => LANGUAGE_CODES[language];

/** The language of whole texts: of a language that has labels alone, the one that it falls back on. */
export const textLanguage = (language: Language): TextLanguage => SENTENCE_LANGUAGES[language];

/** The language of whole texts that has this tag; undefined: none. */
export const findTextLanguage = (tag: unknown): TextLanguage | undefined => TEXT_LANGUAGES.find((one) => one === tag);
