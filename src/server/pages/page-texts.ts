import { FIGURE_TEXTS, type FigureTexts } from '../../model/figure-texts.js';
import type { TextLanguage } from '../../narration/language.js';

/** What people read in pages and in figures, in one language. */
export interface PageTexts extends FigureTexts {
  readonly site: string;
  readonly partnersDescription: (area: string, partners: number) => string;
  readonly timelineDescription: (name: string, versions: number) => string;
  /** Links between what is in the picture that it has no line for. */
  readonly notDrawn: (count: number) => string;
  readonly when: string;
  readonly why: string;
  readonly source: string;
  readonly fetched: (date: string, address: string) => string;
  readonly outdated: (date: string) => string;
  readonly away: string;
}

export const PAGE_TEXTS: Readonly<Record<TextLanguage, PageTexts>> = {
  sv: {
    ...FIGURE_TEXTS.sv,
    site: 'Vänort',
    partnersDescription: (area, partners) =>
      `${partners} partner inom ${area.toLocaleLowerCase('sv')} och det samarbete som gör dem till partner.`,
    timelineDescription: (name, versions) => `En tidslinje för ${name} med ${versions} händelser, den äldsta först.`,
    notDrawn: (count) => `${count} samband till mellan dem som visas är inte ritade.`,
    when: 'När',
    why: 'Varför',
    source: 'Källa',
    fetched: (date, address) => `Hämtat ur Vänort ${date}: ${address}`,
    outdated: (date) => `Databasen kan inte nås just nu. Uppgifterna är från ${date}.`,
    away: 'Uppgifterna kan inte hämtas just nu. Försök igen om en stund.',
  },
  en: {
    ...FIGURE_TEXTS.en,
    site: 'Vänort',
    partnersDescription: (area, partners) =>
      `${partners} partners in ${area.toLocaleLowerCase('en')} and the cooperation that makes them so.`,
    timelineDescription: (name, versions) => `A timeline of ${name} with ${versions} entries, the oldest first.`,
    notDrawn: (count) => `${count} more relations between those shown are not drawn.`,
    when: 'When',
    why: 'Why',
    source: 'Source',
    fetched: (date, address) => `Fetched from Vänort ${date}: ${address}`,
    outdated: (date) => `The database cannot be reached right now. This is as of ${date}.`,
    away: 'The data cannot be fetched right now. Try again in a moment.',
  },
};
