import type { Language } from '../../narration/language.js';
import { dayInWords } from '../embeds/figure.js';
import { WORDS } from './page-texts.js';
import type { Kept } from '../cache/stale-cache.js';
import { markup, type Markup } from './html.js';

/** From where and of when a page is: seen on paper only, which outlives it. */
export const onPaper = ({ givenAt }: Kept<object>, address: string, language: Language): Markup =>
  markup`<p class="vanort-on-paper">${WORDS[language].fetched(dayInWords(givenAt, language), address)}</p>`;
