import type { SentenceTemplate } from './sentence-template.js';

/** What a body has to do, and how it is told: each `RESPONSIBLE_FOR` has one of these duties. */
export const DUTIES = {
  DECIDES: {
    sv: { present: '{from} fattar beslut om {to}', past: '{from} fattade beslut om {to}' },
    en: {
      present: '{from} {decides|decide} on {to}',
      presentPerfect: '{from} {has|have} decided on {to}',
      past: '{from} decided on {to}',
    },
  },
  ANSWERS: {
    sv: { present: '{from} ansvarar för {to}', past: '{from} ansvarade för {to}' },
    en: {
      present: '{from} {answers|answer} for {to}',
      presentPerfect: '{from} {has|have} answered for {to}',
      past: '{from} answered for {to}',
    },
  },
  HANDLES: {
    sv: { present: '{from} hanterar löpande frågor om {to}', past: '{from} hanterade löpande frågor om {to}' },
    en: {
      present: '{from} {handles|handle} current matters of {to}',
      presentPerfect: '{from} {has|have} handled current matters of {to}',
      past: '{from} handled current matters of {to}',
    },
  },
  PREPARES: {
    sv: { present: '{from} bereder {to}', past: '{from} beredde {to}' },
    en: {
      present: '{from} {prepares|prepare} {to}',
      presentPerfect: '{from} {has|have} prepared {to}',
      past: '{from} prepared {to}',
    },
  },
  COORDINATES: {
    sv: { present: '{from} samordnar {to}', past: '{from} samordnade {to}' },
    en: {
      present: '{from} {coordinates|coordinate} {to}',
      presentPerfect: '{from} {has|have} coordinated {to}',
      past: '{from} coordinated {to}',
    },
  },
  INFORMS: {
    sv: { present: '{from} informerar om {to}', past: '{from} informerade om {to}' },
    en: {
      present: '{from} {informs|inform} about {to}',
      presentPerfect: '{from} {has|have} informed about {to}',
      past: '{from} informed about {to}',
    },
  },
  IMPLEMENTS: {
    sv: { present: '{from} genomför {to}', past: '{from} genomförde {to}' },
    en: {
      present: '{from} {carries|carry} out {to}',
      presentPerfect: '{from} {has|have} carried out {to}',
      past: '{from} carried out {to}',
    },
  },
  REVIEWS: {
    sv: { present: '{from} följer upp {to}', past: '{from} följde upp {to}' },
    en: {
      present: '{from} {reviews|review} {to}',
      presentPerfect: '{from} {has|have} reviewed {to}',
      past: '{from} reviewed {to}',
    },
  },
} as const satisfies Record<string, SentenceTemplate>;

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
