import type { TextLanguage } from '../../../../../src/model/language.js';

/** A name within a sentence: "Energi och miljö" begins it no longer; "EU-frågor" stays. */
const within = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLocaleLowerCase() + name.slice(1) : name;

const sv = {
  heading: 'Frågor',
  area: (name: string) => `Vilka samarbetar vi med om ${within(name)}?`,
  connection: (name: string) => `Hur hänger vi ihop med ${name}?`,
  responsible: (name: string) => `Vem ansvarar för samarbetet med ${name}?`,
  due: 'Vad ska följas upp i år?',
  year: (year: number) => `Vad hände ${year}?`,
  whatIf: (name: string) => `Vad förlorar vi utan samarbetet med ${name}?`,
  close: 'Stäng svaret',
  none: 'Ingen källa ger svar på den frågan.',
  noneDue: 'Inget har sista dag i år.',
  overdue: (count: number, since: string) =>
    count === 1
      ? `En uppföljning är försenad sedan ${since}:`
      : `${count} uppföljningar är försenade, den första sedan ${since}:`,
  nextDue: 'Nästa:',
  more: {
    area: 'Mer om området',
    connection: 'Visa kopplingen steg för steg',
    responsible: 'Mer om samarbetet',
    due: 'Alla uppföljningar',
    year: 'Allt som ändrades det året',
    whatIf: 'Se svaret som bild och lista',
  },
};

const en: typeof sv = {
  heading: 'Questions',
  area: (name) => `Who do we work with in the area ${within(name)}?`,
  connection: (name) => `How are we connected to ${name}?`,
  responsible: (name) => `Who is responsible for the partnership with ${name}?`,
  due: 'What is due for review this year?',
  year: (year) => `What happened in ${year}?`,
  whatIf: (name) => `What do we lose without the partnership with ${name}?`,
  close: 'Close the answer',
  none: 'No source answers that question.',
  noneDue: 'Nothing is due this year.',
  overdue: (count, since) =>
    count === 1
      ? `One review has been overdue since ${since}:`
      : `${count} reviews are overdue, the first since ${since}:`,
  nextDue: 'Next:',
  more: {
    area: 'More about the area',
    connection: 'Show the connection step by step',
    responsible: 'More about the partnership',
    due: 'All reviews',
    year: 'Everything that changed that year',
    whatIf: 'See the answer as a picture and a list',
  },
};

/** The texts of the questions on the start page. */
export const questionTexts = (language: TextLanguage): typeof sv => ({ sv, en })[language];
