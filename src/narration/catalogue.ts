import { textLanguage, type Language, type TextLanguage } from './language.js';
import { en } from './languages/en.js';
import { sv } from './languages/sv.js';
import type { SentenceCatalogue } from './sentence-catalogue.js';

const CATALOGUES: Readonly<Record<TextLanguage, SentenceCatalogue>> = { sv, en };

/** The sentences of a language; of one that has labels alone, those of the language that it falls back on. */
export const catalogueOf = (language: Language): SentenceCatalogue => CATALOGUES[textLanguage(language)];
