import type { Language } from '../queries/language.js';
import { dayInWords } from './embed/figure.js';
import { WORDS } from './embed/words.js';
import type { Kept } from './kept-answers.js';
import { markup, type Markup } from './markup.js';

/** From where and of when a page is: seen on paper only, which outlives it. */
export const onPaper = ({ givenAt }: Kept<object>, address: string, language: Language): Markup =>
  markup`<p class="vanort-on-paper">${WORDS[language].fetched(dayInWords(givenAt, language), address)}</p>`;
