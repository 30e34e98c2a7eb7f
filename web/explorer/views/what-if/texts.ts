import type { TextLanguage } from '../../../../src/model/language.js';

const sv = {
  heading: 'Vad händer om …?',
  headingFor: (name: string) => `Vad förlorar ${name} utan …?`,
  lead: 'Ta bort ett avtal, ett samarbete eller en partner och se vad det leder till. Uppgifterna på webbplatsen ändras inte.',
  add: 'Ta bort ett avtal, ett samarbete eller en partner',
  chosen: 'Borttaget',
  bringBack: 'lägg tillbaka',
  without: (name: string) => `Utan: ${name}`,
  startOver: 'Lägg tillbaka allt',
  try: 'Pröva till exempel',
  agreements: 'Avtal',
  partners: 'Partner',
  removed: 'Det här faller bort',
  actors: 'Aktörer som påverkas',
  areas: 'Områden som påverkas',
  reviews: 'Uppföljningar som faller bort',
  governance: 'Avtal och planer utan samarbete kvar att gälla för',
  others: 'Det som andra förlorar',
  nothing: 'Inget annat påverkas.',
  picture: 'Bild',
  pictureLabel: (name: string, lost: number, all: number) =>
    `${name} och ${all} andra. ${lost === 0 ? 'Ingen av dem tappar kontakten' : `${lost} av dem tappar kontakten`}. Listorna visar vilka som påverkas.`,
  stays: 'Finns kvar',
  lost: 'Försvinner',
  more: (count: number) => (count === 1 ? 'Visa 1 till' : `Visa ${count} till`),
};

const en: typeof sv = {
  heading: 'What if …?',
  headingFor: (name) => `What does ${name} lose without …?`,
  lead: 'Remove an agreement, a partnership or a partner and see what that leads to. The information on the site does not change.',
  add: 'Remove an agreement, a partnership or a partner',
  chosen: 'Removed',
  bringBack: 'put back',
  without: (name) => `Without: ${name}`,
  startOver: 'Put everything back',
  try: 'Try, for example',
  agreements: 'Agreements',
  partners: 'Partners',
  removed: 'This is lost',
  actors: 'Actors affected',
  areas: 'Areas affected',
  reviews: 'Reviews no longer needed',
  governance: 'Agreements and plans with no partnership left to cover',
  others: 'What others lose',
  nothing: 'Nothing else is affected.',
  picture: 'Picture',
  pictureLabel: (name, lost, all) =>
    `${name} and ${all === 1 ? '1 other' : `${all} others`}. ${lost === 0 ? 'None of them loses contact' : lost === 1 ? '1 loses contact' : `${lost} lose contact`}. The lists show who is affected.`,
  stays: 'Stays',
  lost: 'Is lost',
  more: (count) => `Show ${count} more`,
};

/** The texts of what would be lost without something. */
export const whatIfTexts = (language: TextLanguage): typeof sv => ({ sv, en })[language];
