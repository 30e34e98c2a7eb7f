import type { EntityType } from './entity-types.js';
import type { Phrase } from './sentence-template.js';

/** How two parties of an engagement relate to each other, for the kinds where that says more than "takes part in". */
interface EngagementKindEntry {
  /** Only between parties of this type is the sentence true: an association is nobody's sister city. */
  readonly between: EntityType;
  readonly phrase: Phrase;
}

export const ENGAGEMENT_KINDS: Readonly<Record<string, EngagementKindEntry>> = {
  SISTER_CITY: {
    between: 'CITY',
    phrase: {
      sv: { now: '{from} är systerort till {to}', past: '{from} var systerort till {to}' },
      en: {
        now: '{from} is a sister city of {to}',
        since: '{from} has been a sister city of {to}',
        past: '{from} was a sister city of {to}',
      },
    },
  },
  FRIENDSHIP: {
    between: 'CITY',
    phrase: {
      sv: { now: '{from} är vänort till {to}', past: '{from} var vänort till {to}' },
      en: {
        now: '{from} is a friendship town of {to}',
        since: '{from} has been a friendship town of {to}',
        past: '{from} was a friendship town of {to}',
      },
    },
  },
  COOPERATION: {
    between: 'CITY',
    phrase: {
      sv: { now: '{from} är samverkansort till {to}', past: '{from} var samverkansort till {to}' },
      en: {
        now: '{from} cooperates with {to}',
        since: '{from} has cooperated with {to}',
        past: '{from} cooperated with {to}',
      },
    },
  },
  STUDENT_EXCHANGE: {
    between: 'UNIVERSITY',
    phrase: {
      sv: { now: '{from} utbyter studenter med {to}', past: '{from} utbytte studenter med {to}' },
      en: {
        now: '{from} exchanges students with {to}',
        since: '{from} has exchanged students with {to}',
        past: '{from} exchanged students with {to}',
      },
    },
  },
  RESEARCH: {
    between: 'UNIVERSITY',
    phrase: {
      sv: { now: '{from} forskar tillsammans med {to}', past: '{from} forskade tillsammans med {to}' },
      en: {
        now: '{from} does research together with {to}',
        since: '{from} has done research together with {to}',
        past: '{from} did research together with {to}',
      },
    },
  },
  TRADE: {
    between: 'CITY',
    phrase: {
      sv: { now: '{from} har näringslivssamarbete med {to}', past: '{from} hade näringslivssamarbete med {to}' },
      en: {
        now: '{from} cooperates in business with {to}',
        since: '{from} has cooperated in business with {to}',
        past: '{from} cooperated in business with {to}',
      },
    },
  },
};
