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
    linkedData: 'Varje post har en egen adress med de uppgifter som finns om den. Härifrån nås resten genom länkarna.',
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
      ...{ followed: 'grafen följer uppgiften', differs: 'uppgiften avviker från grafen' },
    },
    service: {
      title: 'GraphQL-gränssnitt',
      description: 'Frågor om nätverket, med svar på svenska och engelska. Ingen nyckel behövs.',
    },
  },
  en: {
    code: 'ENG',
    title: (home) => `International relations – ${home}`,
    description:
      'Partnerships with cities, universities, companies and associations in other countries: which, since when, in which areas and who is responsible, with a source for every fact.',
    keyword: 'twin towns',
    linkedData:
      'Every entity has an address of its own with the facts about it. The rest can be reached from here through links.',
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
      ...{ assertion: 'assertion', entryOf: 'stands in the register under' },
      ...{ followed: 'the graph follows the statement', differs: 'the statement says otherwise than the graph' },
    },
    service: {
      title: 'GraphQL interface',
      description: 'Questions about the network, with answers in Swedish and English. No key is needed.',
    },
  },
};
