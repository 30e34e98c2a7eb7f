import type { LanguageTag } from '../../../src/model/labels/labels.js';
import { en } from './en.js';
import { sv } from './sv.js';

/** Every text of the explorer; Swedish is written first, and the compiler asks for the same in English. */
export type Texts = typeof sv;

export const textsIn = (language: LanguageTag): Texts => ({ sv, en })[language];
