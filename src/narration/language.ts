import { LANGUAGES, textLanguage, type Language, type TextLanguage } from '../model/language.js';
import type { LocalizedText } from '../model/localized-text.js';

export { textLanguage, type Language, type TextLanguage };

/** An entity with its name by language. */
export interface Named {
  readonly name: LocalizedText;
}

/** A text in a language, or in the one that it falls back on; null where there is none. */
export const translationIn = (text: LocalizedText | null, language: Language): string | null =>
  text?.[language] ?? text?.[textLanguage(language)] ?? null;

/** A text that is told in any case: in a language, else in one that it has. */
export const textIn = (text: LocalizedText, language: Language): string =>
  translationIn(text, language) ?? LANGUAGES.map((tag) => text[tag]).find((found) => found !== undefined) ?? '';

/** An entity's name in a language. */
export const nameIn = ({ name }: Named, language: Language): string => textIn(name, language);
