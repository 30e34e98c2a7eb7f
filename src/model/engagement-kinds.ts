import type { EntityType } from './entity-types.js';
import type { SentenceTemplate } from './sentence-template.js';

/** How two parties of an engagement relate to each other, for the kinds where that says more than "takes part in". */
interface EngagementKindEntry {
  /** Only between parties of this type is the sentence true: an association is nobody's sister city. */
  readonly between: EntityType;
  readonly template: SentenceTemplate;
}

export const ENGAGEMENT_KINDS: Readonly<Record<string, EngagementKindEntry>> = {
  SISTER_CITY: {
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
  STUDENT_EXCHANGE: {
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
    between: 'UNIVERSITY',
    template: {
      sv: { present: '{from} forskar tillsammans med {to}', past: '{from} forskade tillsammans med {to}' },
      en: {
        present: '{from} does research together with {to}',
        presentPerfect: '{from} has done research together with {to}',
        past: '{from} did research together with {to}',
      },
    },
  },
  TRADE: {
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
};
