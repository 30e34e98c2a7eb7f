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
  readonly vocabulary: Readonly<Record<'title' | 'source' | 'target' | 'since' | 'until' | 'formerly', string>>;
  readonly service: { readonly title: string; readonly description: string };
}

export const DCAT_TEXTS: Readonly<Record<TextLanguage, DcatTexts>> = {
  sv: {
    code: 'SWE',
    title: (home) => `Internationella relationer – ${home}`,
    description:
      'Samarbeten med orter, universitet, företag och föreningar i andra länder: vilka, sedan när, inom vilka områden och vem som ansvarar, med källa för varje uppgift.',
    keyword: 'vänorter',
    linkedData: 'Varje post har en egen adress med det som är känt om den; härifrån nås resten genom länkarna.',
    ownQueries: 'Svar på egna frågor.',
    reviews: {
      title: (home) => `Uppföljningar av samarbeten – ${home}`,
      description: 'Vilka samarbeten som ska följas upp, och när.',
      keyword: 'uppföljning',
    },
    calendar: { title: 'Kalender', description: 'För att prenumerera på i en kalender.' },
    vocabulary: {
      title: 'Begrepp för relationer i Vänort',
      ...{ source: 'från', target: 'till', since: 'sedan', until: 'till och med', formerly: 'tidigare' },
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
      'Cooperation with cities, universities, companies and associations in other countries: which, since when, in which areas and who is responsible, with a source for every fact.',
    keyword: 'twin towns',
    linkedData:
      'Every entity has an address of its own with what is known of it; the rest is reached from here by its links.',
    ownQueries: 'Answers to your own questions.',
    reviews: {
      title: (home) => `Reviews of cooperation – ${home}`,
      description: 'Which cooperation is to be reviewed, and when.',
      keyword: 'review',
    },
    calendar: { title: 'Calendar', description: 'To subscribe to in a calendar.' },
    vocabulary: {
      title: 'Terms for relationships in Vänort',
      ...{ source: 'from', target: 'to', since: 'since', until: 'until', formerly: 'formerly' },
    },
    service: {
      title: 'GraphQL interface',
      description: 'Questions about the network, with answers in Swedish and English. No key is needed.',
    },
  },
};
