import type { TextLanguage } from '../../narration/language.js';
import { formatDay } from '../embeds/figure-days.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Age } from '../cache/result-cache.js';
import { markup, type Markup } from './html.js';

/** From where and of when a page is: seen on paper only, which outlives it. */
export const printNote = ({ givenAt }: Age, siteName: string, address: string, language: TextLanguage): Markup =>
  markup`<p class="vanort-on-paper printed">${PAGE_TEXTS[language].fetched(siteName, formatDay(givenAt, language), address)}</p>`;
