import type { TextLanguage } from '../../model/language.js';

/** What people read on the page of results, in one language. */
interface SearchWords {
  readonly title: string;
  readonly titleOf: (text: string) => string;
  readonly label: string;
  readonly search: string;
  readonly count: (count: number) => string;
  readonly best: (shown: number, all: number) => string;
  readonly none: (text: string) => string;
  readonly noneNarrowed: string;
  readonly tips: readonly string[];
  readonly lead: string;
  readonly facets: Readonly<Partial<Record<string, string>>>;
  readonly all: string;
  readonly clear: string;
  readonly narrow: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: number, pages: number) => string;
  readonly start: string;
  readonly table: string;
}

export const SEARCH_WORDS: Readonly<Record<TextLanguage, SearchWords>> = {
  sv: {
    title: 'Sök',
    titleOf: (text) => `Sökning: ${text}`,
    label: 'Vad söker du?',
    search: 'Sök',
    count: (count) => (count === 1 ? '1 träff' : `${count} träffar`),
    best: (shown, all) => `De ${shown} bästa av ${all} träffar.`,
    none: (text) => `Inget hittades för ”${text}”.`,
    noneNarrowed: 'Inget stämmer med alla val. Ta bort något av dem.',
    tips: [
      'Pröva färre ord eller ett annat namn.',
      'Sök på en stad, ett land, ett område, ett årtal eller ett diarienummer.',
      'Stavningen behöver inte vara exakt.',
    ],
    lead: 'Sök efter en stad, ett lärosäte, ett samarbete, ett avtal, ett dokument eller ett diarienummer.',
    facets: { TYPE: 'Typ', COUNTRY: 'Land eller territorium', STANDING: 'Bekräftelse' },
    all: 'Alla',
    clear: 'Ta bort alla val',
    narrow: 'Begränsa',
    pages: 'Sidor',
    previous: 'Föregående',
    next: 'Nästa',
    page: (page, pages) => `Sida ${page} av ${pages}`,
    start: 'Till startsidan',
    table: 'Bläddra i tabellen',
  },
  en: {
    title: 'Search',
    titleOf: (text) => `Search: ${text}`,
    label: 'What are you looking for?',
    search: 'Search',
    count: (count) => (count === 1 ? '1 result' : `${count} results`),
    best: (shown, all) => `The best ${shown} of ${all} results.`,
    none: (text) => `No results for “${text}”.`,
    noneNarrowed: 'Nothing matches all your choices. Remove one of them.',
    tips: [
      'Try fewer words or another name.',
      'Search for a city, a country, an area, a year or a registry number.',
      'The spelling does not have to be exact.',
    ],
    lead: 'Search for a city, a university, a partnership, an agreement, a document or a registry number.',
    facets: { TYPE: 'Type', COUNTRY: 'Country or territory', STANDING: 'Confirmation' },
    all: 'All',
    clear: 'Clear all choices',
    narrow: 'Narrow down',
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (page, pages) => `Page ${page} of ${pages}`,
    start: 'To the start page',
    table: 'Browse the table',
  },
};
