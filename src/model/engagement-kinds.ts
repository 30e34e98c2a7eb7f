import type { SentenceTemplate } from './sentence-template.js';

/** How two parties of an engagement relate to each other, for the kinds where that says more than "takes part in". */
interface EngagementKindEntry {
  readonly description: string;
  readonly labels: { readonly sv: string; readonly en: string };
  /** Other words that people look for it by, in any language. */
  readonly synonyms?: readonly string[];
  /** How much it counts among what joins two actors: the picture of a network is drawn by it. */
  readonly weight: number;
  /** How both are told of together: "A and B are sister cities". */
  readonly together?: SentenceTemplate;
  /** Only between parties of this type is the sentence true: an association is nobody's sister city. */
  readonly between?: string;
  readonly template?: SentenceTemplate;
}

/** What a partnership is. */
export const PARTNERSHIPS = {
  SISTER_CITY: {
    description: 'Sister-city relation (systerort)',
    labels: { sv: 'Systerort', en: 'Sister city' },
    synonyms: [
      'systerstad',
      'systerkommun',
      'vänort',
      'vänstad',
      'partnerstad',
      'twin town',
      'twin city',
      'partner city',
    ],
    weight: 10,
    together: {
      sv: { present: '{from} och {to} är systerorter', past: '{from} och {to} var systerorter' },
      en: {
        present: '{from} and {to} are sister cities',
        presentPerfect: '{from} and {to} have been sister cities',
        past: '{from} and {to} were sister cities',
      },
    },
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
    synonyms: ['vänstad', 'systerort', 'systerstad', 'twin town', 'twin city', 'partner city'],
    weight: 9,
    together: {
      sv: { present: '{from} och {to} är vänorter', past: '{from} och {to} var vänorter' },
      en: {
        present: '{from} and {to} are friendship towns',
        presentPerfect: '{from} and {to} have been friendship towns',
        past: '{from} and {to} were friendship towns',
      },
    },
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
    labels: { sv: 'Samverkansort', en: 'Partner town' },
    synonyms: ['partnerort', 'partnerstad', 'samverkansavtal', 'partner city'],
    weight: 8,
    together: {
      sv: { present: '{from} och {to} är samverkansorter', past: '{from} och {to} var samverkansorter' },
      en: {
        present: '{from} and {to} are partner towns',
        presentPerfect: '{from} and {to} have been partner towns',
        past: '{from} and {to} were partner towns',
      },
    },
    between: 'CITY',
    template: {
      sv: { present: '{from} är samverkansort till {to}', past: '{from} var samverkansort till {to}' },
      en: {
        present: '{from} is a partner town of {to}',
        presentPerfect: '{from} has been a partner town of {to}',
        past: '{from} was a partner town of {to}',
      },
    },
  },
  PROJECT: { description: 'Project', labels: { sv: 'Projekt', en: 'Project' }, weight: 6 },
  STUDENT_EXCHANGE: {
    description: 'Exchange of students',
    labels: { sv: 'Studentutbyte', en: 'Student exchange' },
    synonyms: ['utbytesstudier', 'utbyte'],
    weight: 6,
    together: {
      sv: { present: '{from} och {to} utbyter studenter', past: '{from} och {to} utbytte studenter' },
      en: {
        present: '{from} and {to} exchange students',
        presentPerfect: '{from} and {to} have exchanged students',
        past: '{from} and {to} exchanged students',
      },
    },
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
    weight: 6,
    together: {
      sv: { present: '{from} och {to} har forskarsamverkan', past: '{from} och {to} hade forskarsamverkan' },
      en: {
        present: '{from} and {to} cooperate in research',
        presentPerfect: '{from} and {to} have cooperated in research',
        past: '{from} and {to} cooperated in research',
      },
    },
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
    synonyms: ['invånarutbyte', 'utbyte'],
    weight: 5,
    together: {
      sv: {
        present: '{from} och {to} har utbyte mellan invånare',
        past: '{from} och {to} hade utbyte mellan invånare',
      },
      en: {
        present: '{from} and {to} have an exchange between residents',
        presentPerfect: '{from} and {to} have had an exchange between residents',
        past: '{from} and {to} had an exchange between residents',
      },
    },
  },
  SCHOOL_EXCHANGE: {
    description: 'Cooperation between schools',
    labels: { sv: 'Skolsamverkan', en: 'School partnership' },
    synonyms: ['skolutbyte', 'utbyte'],
    weight: 5,
    together: {
      sv: { present: '{from} och {to} har skolsamverkan', past: '{from} och {to} hade skolsamverkan' },
      en: {
        present: '{from} and {to} cooperate between schools',
        presentPerfect: '{from} and {to} have cooperated between schools',
        past: '{from} and {to} cooperated between schools',
      },
    },
  },
  TRADE: {
    description: 'Trade and business promotion',
    labels: { sv: 'Näringslivssamarbete', en: 'Business partnership' },
    synonyms: ['handel', 'näringsliv'],
    weight: 5,
    together: {
      sv: { present: '{from} och {to} har näringslivssamarbete', past: '{from} och {to} hade näringslivssamarbete' },
      en: {
        present: '{from} and {to} cooperate in business',
        presentPerfect: '{from} and {to} have cooperated in business',
        past: '{from} and {to} cooperated in business',
      },
    },
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
  CONTACT: {
    description: 'Contact, less than a cooperation',
    labels: { sv: 'Kontakt', en: 'Contact' },
    weight: 3,
    together: {
      sv: { present: '{from} och {to} har kontakt', past: '{from} och {to} hade kontakt' },
      en: {
        present: '{from} and {to} are in contact',
        presentPerfect: '{from} and {to} have been in contact',
        past: '{from} and {to} were in contact',
      },
    },
  },
} as const satisfies Record<string, EngagementKindEntry>;

/** An engagement that is no partnership. */
export const INITIATIVE = {
  description: 'An initiative or network: see `Initiative`',
  labels: { sv: 'Initiativ', en: 'Initiative' },
  weight: 7,
} as const satisfies EngagementKindEntry;

/** How much an engagement of a kind counts among what joins two actors. */
export const engagementWeight = (kind: string | null): number => WEIGHTS.get(kind ?? '') ?? INITIATIVE.weight;

const WEIGHTS = new Map(Object.entries<EngagementKindEntry>(PARTNERSHIPS).map(([kind, { weight }]) => [kind, weight]));

/** How both parties of an engagement of a kind are told of together, and between whom that is true: null, anybody. */
export const TOGETHER: Readonly<
  Record<string, { readonly between: string | null; readonly template: SentenceTemplate }>
> = Object.fromEntries(
  Object.entries<EngagementKindEntry>(PARTNERSHIPS).flatMap(([kind, { between = null, together }]) =>
    together === undefined ? [] : [[kind, { between, template: together }]],
  ),
);

/** The kinds whose parties relate to each other by a sentence of their own. */
export const ENGAGEMENT_KINDS: Readonly<Record<string, Required<Pick<EngagementKindEntry, 'between' | 'template'>>>> =
  Object.fromEntries(
    Object.entries<EngagementKindEntry>(PARTNERSHIPS).flatMap(([kind, { between, template }]) =>
      between === undefined || template === undefined ? [] : [[kind, { between, template }]],
    ),
  );
