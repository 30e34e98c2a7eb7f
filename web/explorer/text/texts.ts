import type { TextLanguage } from '../../../src/model/language.js';
import { SITE_NAME } from '../site.js';
import { en } from './en.js';
import { sv } from './sv.js';

/** Every text of the explorer; Swedish is written first, and the compiler asks for the same in English. */
export type Texts = typeof sv;

export const textsIn = (language: TextLanguage): Texts => ({ ...{ sv, en }[language], brand: SITE_NAME });
