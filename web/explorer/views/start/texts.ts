import type { TextLanguage } from '../../../../src/model/language.js';

const sv = {
  heading: 'Vilka samarbetar vi med i världen?',
  lead: 'Sök, ställ en fråga eller se hur samarbetena vuxit fram. Vid varje uppgift står vilken källa den kommer från.',
  recent: 'Senaste händelserna',
  allChanges: 'Alla ändringar',
  areas: 'Prioriterade områden',
  partners: (count: number) => (count === 1 ? '1 partner' : `${count} partner`),
};

const en: typeof sv = {
  heading: 'Who do we work with in the world?',
  lead: 'Search, ask a question or see how the partnerships grew. Every fact names its source.',
  recent: 'Latest events',
  allChanges: 'All changes',
  areas: 'Priority areas',
  partners: (count) => (count === 1 ? '1 partner' : `${count} partners`),
};

/** The texts of the start page. */
export const startTexts = (language: TextLanguage): typeof sv => ({ sv, en })[language];
