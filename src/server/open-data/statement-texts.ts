import type { TextLanguage } from '../../model/language.js';

/** What people read about who says what, in one language. */
interface StatementWords {
  readonly heading: string;
  /** In which order they stand. */
  readonly lead: string;
  readonly followed: string;
  /** Which of its values the site shows, each with its name. */
  readonly shows: (values: readonly string[]) => string;
  readonly differs: string;
  readonly source: string;
  readonly entryOf: (name: string) => string;
  readonly more: (count: number) => string;
  readonly all: (count: number) => string;
  readonly pageTitle: (name: string) => string;
  readonly next: string;
  readonly start: string;
  readonly back: (name: string) => string;
  readonly asCsv: string;
}

const number = (count: number, language: TextLanguage) => count.toLocaleString(language);

export const STATEMENT_WORDS: Readonly<Record<TextLanguage, StatementWords>> = {
  sv: {
    heading: 'Vad olika källor säger',
    lead: 'Den uppgift som väger tyngst står först: kommunens egna beslut och handlingar, sedan parter och andra aktörer, press och register.',
    followed: 'Webbplatsen följer den här uppgiften.',
    shows: (values) => `Webbplatsen visar härifrån: ${values.join('; ')}.`,
    differs: 'Uppgiften avviker från det som webbplatsen visar.',
    source: 'Källa',
    entryOf: (name) => `under ${name}`,
    more: (count) => (count === 1 ? 'En uppgift till' : `${number(count, 'sv')} uppgifter till`),
    all: (count) => `Alla ${number(count, 'sv')} uppgifter`,
    pageTitle: (name) => `Vad olika källor säger om ${name}`,
    next: 'Nästa sida',
    start: 'Första sidan',
    back: (name) => `Till sidan om ${name}`,
    asCsv: 'Uppgifter som CSV (FollowTheMoney)',
  },
  en: {
    heading: 'What different sources say',
    lead: 'The statement with the most weight comes first: the municipality’s own decisions and documents, then parties and other actors, the press, and registers.',
    followed: 'The site follows this statement.',
    shows: (values) => `The site shows from here: ${values.join('; ')}.`,
    differs: 'The statement differs from what the site shows.',
    source: 'Source',
    entryOf: (name) => `under ${name}`,
    more: (count) => (count === 1 ? 'One more statement' : `${number(count, 'en')} more statements`),
    all: (count) => `All ${number(count, 'en')} statements`,
    pageTitle: (name) => `What different sources say about ${name}`,
    next: 'Next page',
    start: 'First page',
    back: (name) => `To the page about ${name}`,
    asCsv: 'Statements as CSV (FollowTheMoney)',
  },
};
