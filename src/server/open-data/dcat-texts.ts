import type { TextLanguage } from '../../model/language.js';

/** What the catalogue says of itself, in one language. */
export interface DcatTexts {
  /** The language in the EU's list. */
  readonly code: string;
  readonly title: (home: string) => string;
  readonly description: string;
  readonly keyword: string;
  readonly linkedData: string;
  readonly ownQueries: string;
  readonly reviews: {
    readonly title: (home: string) => string;
    readonly description: string;
    readonly keyword: string;
  };
  readonly calendar: { readonly title: string; readonly description: string };
  /** The terms of our own, and what leads from a relationship to its ends and dates. */
  readonly vocabulary: Readonly<
    Record<
      'title' | 'source' | 'target' | 'since' | 'until' | 'formerly' | 'assertion' | 'entryOf' | 'followed' | 'differs',
      string
    >
  >;
  readonly service: { readonly title: string; readonly description: string };
}

export const DCAT_TEXTS: Readonly<Record<TextLanguage, DcatTexts>> = {
  sv: {
    code: 'SWE',
    title: (home) => `Internationella relationer – ${home}`,
    description:
      'Samarbeten med städer, universitet, företag och föreningar i andra länder: vilka, sedan när, inom vilka områden och vem som ansvarar, med källa för varje uppgift.',
    keyword: 'vänorter',
    linkedData:
      'Varje aktör, samarbete och dokument har en egen adress med uppgifterna om det. Härifrån leder länkar till resten.',
    ownQueries: 'Ställ egna frågor till API:et.',
    reviews: {
      title: (home) => `Uppföljningar av samarbeten – ${home}`,
      description: 'Vilka samarbeten som ska följas upp, och när.',
      keyword: 'uppföljning',
    },
    calendar: { title: 'Kalender', description: 'Kalender att prenumerera på.' },
    vocabulary: {
      title: 'Begrepp för relationer i Vänort',
      ...{ source: 'från', target: 'till', since: 'sedan', until: 'till och med', formerly: 'tidigare' },
      ...{ assertion: 'utsaga', entryOf: 'står i registret under' },
      ...{ followed: 'webbplatsen följer uppgiften', differs: 'uppgiften avviker från det som webbplatsen visar' },
    },
    service: {
      title: 'GraphQL-gränssnitt',
      description: 'Ställ frågor om nätverket och få svar på svenska och engelska. Ingen nyckel behövs.',
    },
  },
  en: {
    code: 'ENG',
    title: (home) => `International relations – ${home}`,
    description:
      'Partnerships with cities, universities, companies and associations in other countries: which, since when, in which areas and who is responsible, with a source for every fact.',
    keyword: 'twin towns',
    linkedData:
      'Every actor, partnership and document has its own address with the facts about it. Links lead from here to the rest.',
    ownQueries: 'Ask the API your own questions.',
    reviews: {
      title: (home) => `Reviews of partnerships – ${home}`,
      description: 'Which partnerships are to be reviewed, and when.',
      keyword: 'review',
    },
    calendar: { title: 'Calendar', description: 'A calendar to subscribe to.' },
    vocabulary: {
      title: 'Terms for relationships in Vänort',
      ...{ source: 'from', target: 'to', since: 'since', until: 'until', formerly: 'formerly' },
      ...{ assertion: 'assertion', entryOf: 'listed in the register under' },
      ...{ followed: 'the site follows the statement', differs: 'the statement differs from what the site shows' },
    },
    service: {
      title: 'GraphQL interface',
      description: 'Ask questions about the network and get answers in Swedish and English. No key is needed.',
    },
  },
};
