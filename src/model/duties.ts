import type { SentenceTemplate } from './sentence-template.js';

interface DutyEntry {
  readonly description: string;
  readonly template: SentenceTemplate;
}

/** What a body has to do, and how it is told: each `RESPONSIBLE_FOR` has one of these duties. */
export const DUTIES = {
  DECIDES: {
    description: 'Decides',
    template: {
      sv: { present: '{from} fattar beslut om {to}', past: '{from} fattade beslut om {to}' },
      en: {
        present: '{from} {decides|decide} on {to}',
        presentPerfect: '{from} {has|have} decided on {to}',
        past: '{from} decided on {to}',
      },
    },
  },
  ANSWERS: {
    description: 'Answers for the whole',
    template: {
      sv: { present: '{from} ansvarar för {to}', past: '{from} ansvarade för {to}' },
      en: {
        present: '{from} {is|are} responsible for {to}',
        presentPerfect: '{from} {has|have} been responsible for {to}',
        past: '{from} {was|were} responsible for {to}',
      },
    },
  },
  ANSWERS_IN_OWN_FIELD: {
    description: 'Answers for the work within its own field',
    template: {
      sv: {
        present: '{from} ansvarar inom sitt område för {to}',
        past: '{from} ansvarade inom sitt område för {to}',
      },
      en: {
        present: '{from} {is|are} responsible within {its|their} own field for {to}',
        presentPerfect: '{from} {has|have} been responsible within {its|their} own field for {to}',
        past: '{from} {was|were} responsible within {its|their} own field for {to}',
      },
    },
  },
  CONSULTS: {
    description: 'Consults regularly, so that the whole is coordinated',
    template: {
      sv: { present: '{from} stämmer löpande av {to}', past: '{from} stämde löpande av {to}' },
      en: {
        present: '{from} {consults|consult} regularly on {to}',
        presentPerfect: '{from} {has|have} consulted regularly on {to}',
        past: '{from} consulted regularly on {to}',
      },
    },
  },
  HANDLES: {
    description: 'Handles day-to-day matters and enquiries',
    template: {
      sv: { present: '{from} hanterar löpande frågor om {to}', past: '{from} hanterade löpande frågor om {to}' },
      en: {
        present: '{from} {handles|handle} day-to-day matters concerning {to}',
        presentPerfect: '{from} {has|have} handled day-to-day matters concerning {to}',
        past: '{from} handled day-to-day matters concerning {to}',
      },
    },
  },
  PREPARES: {
    description: 'Prepares matters for decision',
    template: {
      sv: { present: '{from} bereder beslut om {to}', past: '{from} beredde beslut om {to}' },
      en: {
        present: '{from} {prepares|prepare} decisions on {to}',
        presentPerfect: '{from} {has|have} prepared decisions on {to}',
        past: '{from} prepared decisions on {to}',
      },
    },
  },
  COORDINATES: {
    description: 'Coordinates',
    template: {
      sv: { present: '{from} samordnar {to}', past: '{from} samordnade {to}' },
      en: {
        present: '{from} {coordinates|coordinate} {to}',
        presentPerfect: '{from} {has|have} coordinated {to}',
        past: '{from} coordinated {to}',
      },
    },
  },
  INFORMS: {
    description: 'Informs others',
    template: {
      sv: { present: '{from} informerar om {to}', past: '{from} informerade om {to}' },
      en: {
        present: '{from} {provides|provide} information on {to}',
        presentPerfect: '{from} {has|have} provided information on {to}',
        past: '{from} provided information on {to}',
      },
    },
  },
  IMPLEMENTS: {
    description: 'Carries out',
    template: {
      sv: { present: '{from} genomför {to}', past: '{from} genomförde {to}' },
      en: {
        present: '{from} {carries|carry} out {to}',
        presentPerfect: '{from} {has|have} carried out {to}',
        past: '{from} carried out {to}',
      },
    },
  },
  REVIEWS: {
    description: 'Reviews and follows up',
    template: {
      sv: { present: '{from} följer upp {to}', past: '{from} följde upp {to}' },
      en: {
        present: '{from} {reviews|review} {to}',
        presentPerfect: '{from} {has|have} reviewed {to}',
        past: '{from} reviewed {to}',
      },
    },
  },
} as const satisfies Record<string, DutyEntry>;

/** Who reviews by a review does it; it is not reviewed. */
export const REVIEWS_BY_REVIEW: SentenceTemplate = {
  sv: { present: '{from} genomför {to}', past: '{from} genomförde {to}' },
  en: {
    present: '{from} {carries|carry} out {to}',
    presentPerfect: '{from} {has|have} carried out {to}',
    past: '{from} carried out {to}',
  },
};

export type Duty = keyof typeof DUTIES;
export const DUTY_NAMES = Object.keys(DUTIES) as Duty[];
