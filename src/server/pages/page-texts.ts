import { FIGURE_TEXTS, type FigureTexts } from '@vanort/figures';
import type { TextLanguage } from '../../narration/language.js';

/** What people read in pages and in figures, in one language. */
export interface PageTexts extends FigureTexts {
  readonly source: string;
  readonly fetched: (site: string, date: string, address: string) => string;
  readonly outdated: (date: string) => string;
  readonly away: string;
}

export const PAGE_TEXTS: Readonly<Record<TextLanguage, PageTexts>> = {
  sv: {
    ...FIGURE_TEXTS.sv,
    source: 'Källa',
    fetched: (site, date, address) => `Hämtat från ${site} ${date}: ${address}`,
    outdated: (date) => `Databasen kan inte nås just nu. Uppgifterna är från ${date}.`,
    away: 'Uppgifterna kan inte hämtas just nu. Försök igen om en stund.',
  },
  en: {
    ...FIGURE_TEXTS.en,
    source: 'Source',
    fetched: (site, date, address) => `Retrieved from ${site} ${date}: ${address}`,
    outdated: (date) => `The database cannot be reached right now. The data is from ${date}.`,
    away: 'The data cannot be loaded right now. Try again in a moment.',
  },
};
