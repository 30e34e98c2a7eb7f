import type { Language } from '../../narration/language.js';
import { formatDay } from '../embeds/figure.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Cached } from '../cache/stale-cache.js';
import { markup, type Markup } from './html.js';

/** From where and of when a page is: seen on paper only, which outlives it. */
export const printNote = ({ givenAt }: Cached<object>, address: string, language: Language): Markup =>
  markup`<p class="vanort-on-paper">${PAGE_TEXTS[language].fetched(formatDay(givenAt, language), address)}</p>`;
