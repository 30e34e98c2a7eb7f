import type { Phrase } from './sentence-template.js';

/** What a body has to do, and how it is told: each `RESPONSIBLE_FOR` has one of these duties. */
export const DUTIES = {
  DECIDES: {
    sv: { now: '{from} fattar beslut om {to}', past: '{from} fattade beslut om {to}' },
    en: {
      now: '{from} {decides|decide} on {to}',
      since: '{from} {has|have} decided on {to}',
      past: '{from} decided on {to}',
    },
  },
  ANSWERS: {
    sv: { now: '{from} ansvarar för {to}', past: '{from} ansvarade för {to}' },
    en: {
      now: '{from} {answers|answer} for {to}',
      since: '{from} {has|have} answered for {to}',
      past: '{from} answered for {to}',
    },
  },
  HANDLES: {
    sv: { now: '{from} hanterar löpande frågor om {to}', past: '{from} hanterade löpande frågor om {to}' },
    en: {
      now: '{from} {handles|handle} current matters of {to}',
      since: '{from} {has|have} handled current matters of {to}',
      past: '{from} handled current matters of {to}',
    },
  },
  PREPARES: {
    sv: { now: '{from} bereder {to}', past: '{from} beredde {to}' },
    en: {
      now: '{from} {prepares|prepare} {to}',
      since: '{from} {has|have} prepared {to}',
      past: '{from} prepared {to}',
    },
  },
  COORDINATES: {
    sv: { now: '{from} samordnar {to}', past: '{from} samordnade {to}' },
    en: {
      now: '{from} {coordinates|coordinate} {to}',
      since: '{from} {has|have} coordinated {to}',
      past: '{from} coordinated {to}',
    },
  },
  INFORMS: {
    sv: { now: '{from} informerar om {to}', past: '{from} informerade om {to}' },
    en: {
      now: '{from} {informs|inform} about {to}',
      since: '{from} {has|have} informed about {to}',
      past: '{from} informed about {to}',
    },
  },
  IMPLEMENTS: {
    sv: { now: '{from} genomför {to}', past: '{from} genomförde {to}' },
    en: {
      now: '{from} {carries|carry} out {to}',
      since: '{from} {has|have} carried out {to}',
      past: '{from} carried out {to}',
    },
  },
  REVIEWS: {
    sv: { now: '{from} följer upp {to}', past: '{from} följde upp {to}' },
    en: { now: '{from} {reviews|review} {to}', since: '{from} {has|have} reviewed {to}', past: '{from} reviewed {to}' },
  },
} as const satisfies Record<string, Phrase>;

/** Who reviews by a review does it; it is not reviewed. */
export const REVIEWS_BY_REVIEW: Phrase = {
  sv: { now: '{from} genomför {to}', past: '{from} genomförde {to}' },
  en: {
    now: '{from} {carries|carry} out {to}',
    since: '{from} {has|have} carried out {to}',
    past: '{from} carried out {to}',
  },
};

export type Duty = keyof typeof DUTIES;
export const DUTY_NAMES = Object.keys(DUTIES) as Duty[];
