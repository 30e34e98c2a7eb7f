import type { LanguageCode } from '../../graph/names.js';
import { en } from './en.js';
import { sv } from './sv.js';

/** Every text of the explorer; Swedish is written first, and the compiler asks for the same in English. */
export type Texts = typeof sv;

export const textsIn = (language: LanguageCode): Texts => ({ sv, en })[language];
