import type { SentenceTemplate } from './sentence-template.js';

/** How two parties of an engagement relate to each other, for the kinds where that says more than "takes part in". */
interface EngagementKindEntry {
  readonly description: string;
  readonly labels: { readonly sv: string; readonly en: string };
  /** Only between parties of this type is the sentence true: an association is nobody's sister city. */
  readonly between?: string;
  readonly template?: SentenceTemplate;
}

/** What a partnership is. */
export const PARTNERSHIPS = {
  SISTER_CITY: {
    description: 'Sister-city relation (systerort)',
    labels: { sv: 'Systerort', en: 'Sister city' },
    between: 'CITY',
    template: {
      sv: { present: '{from} är systerort till {to}', past: '{from} var systerort till {to}' },
      en: {
        present: '{from} is a sister city of {to}',
        presentPerfect: '{from} has been a sister city of {to}',
        past: '{from} was a sister city of {to}',
      },
    },
  },
  FRIENDSHIP: {
    description: 'Friendship town (vänort)',
    labels: { sv: 'Vänort', en: 'Friendship town' },
    between: 'CITY',
    template: {
      sv: { present: '{from} är vänort till {to}', past: '{from} var vänort till {to}' },
      en: {
        present: '{from} is a friendship town of {to}',
        presentPerfect: '{from} has been a friendship town of {to}',
        past: '{from} was a friendship town of {to}',
      },
    },
  },
  COOPERATION: {
    description: 'Cooperation (samverkansort)',
    labels: { sv: 'Samverkansort', en: 'Cooperation' },
    between: 'CITY',
    template: {
      sv: { present: '{from} är samverkansort till {to}', past: '{from} var samverkansort till {to}' },
      en: {
        present: '{from} cooperates with {to}',
        presentPerfect: '{from} has cooperated with {to}',
        past: '{from} cooperated with {to}',
      },
    },
  },
  PROJECT: { description: 'Project', labels: { sv: 'Projekt', en: 'Project' } },
  STUDENT_EXCHANGE: {
    description: 'Exchange of students',
    labels: { sv: 'Studentutbyte', en: 'Student exchange' },
    between: 'UNIVERSITY',
    template: {
      sv: { present: '{from} utbyter studenter med {to}', past: '{from} utbytte studenter med {to}' },
      en: {
        present: '{from} exchanges students with {to}',
        presentPerfect: '{from} has exchanged students with {to}',
        past: '{from} exchanged students with {to}',
      },
    },
  },
  RESEARCH: {
    description: 'Cooperation in research',
    labels: { sv: 'Forskningssamverkan', en: 'Research' },
    between: 'UNIVERSITY',
    template: {
      sv: { present: '{from} har forskarsamverkan med {to}', past: '{from} hade forskarsamverkan med {to}' },
      en: {
        present: '{from} cooperates in research with {to}',
        presentPerfect: '{from} has cooperated in research with {to}',
        past: '{from} cooperated in research with {to}',
      },
    },
  },
  CIVIC_EXCHANGE: {
    description: 'Exchange between citizens and associations',
    labels: { sv: 'Utbyte mellan invånare', en: 'Civic exchange' },
  },
  SCHOOL_EXCHANGE: {
    description: 'Cooperation between schools',
    labels: { sv: 'Skolsamverkan', en: 'School cooperation' },
  },
  TRADE: {
    description: 'Trade and business promotion',
    labels: { sv: 'Näringslivssamarbete', en: 'Business cooperation' },
    between: 'CITY',
    template: {
      sv: { present: '{from} har näringslivssamarbete med {to}', past: '{from} hade näringslivssamarbete med {to}' },
      en: {
        present: '{from} cooperates in business with {to}',
        presentPerfect: '{from} has cooperated in business with {to}',
        past: '{from} cooperated in business with {to}',
      },
    },
  },
  CONTACT: { description: 'Contact, less than a cooperation', labels: { sv: 'Kontakt', en: 'Contact' } },
} as const satisfies Record<string, EngagementKindEntry>;

/** An engagement that is no partnership. */
export const INITIATIVE = {
  description: 'An initiative or network: see `Initiative`',
  labels: { sv: 'Initiativ', en: 'Initiative' },
} as const satisfies EngagementKindEntry;

/** The kinds whose parties relate to each other by a sentence of their own. */
export const ENGAGEMENT_KINDS: Readonly<Record<string, Required<Pick<EngagementKindEntry, 'between' | 'template'>>>> =
  Object.fromEntries(
    Object.entries<EngagementKindEntry>(PARTNERSHIPS).flatMap(([kind, { between, template }]) =>
      between === undefined || template === undefined ? [] : [[kind, { between, template }]],
    ),
  );
