import type { TextLanguage } from '../../src/model/language.js';

/** What people read in the frame of every page, in one language. */
export interface ShellTexts {
  readonly skip: string;
  readonly menu: string;
  readonly mainMenu: string;
  readonly search: string;
  readonly searchFor: string;
  readonly allResults: (text: string) => string;
  /** What the language calls itself. */
  readonly ownName: string;
  readonly footer: string;
  readonly source: string;
  readonly asOf: (day: string) => string;
  readonly aboutSite: string;
  readonly method: string;
  readonly contact: string;
  readonly api: string;
  readonly data: string;
  readonly embed: string;
  readonly report: string;
  /** Of a message that reports an error. */
  readonly reportSubject: (site: string) => string;
}

export const SHELL_TEXTS: Readonly<Record<TextLanguage, ShellTexts>> = {
  sv: {
    skip: 'Hoppa till innehållet',
    menu: 'Meny',
    mainMenu: 'Huvudmeny',
    search: 'Sök',
    searchFor: 'Sök på webbplatsen',
    allResults: (text) => `Visa alla träffar för ”${text}”`,
    ownName: 'Svenska',
    footer: 'Om webbplatsen',
    source: 'Uppgifterna kommer från de källor som står vid varje uppgift.',
    asOf: (day) => `Databasen uppdaterades ${day}.`,
    aboutSite: 'Om webbplatsen',
    method: 'Så är uppgifterna framtagna',
    contact: 'Kontakt',
    api: 'API',
    data: 'Öppna data',
    embed: 'Visa på din webbplats',
    report: 'Rapportera ett fel',
    reportSubject: (site) => `Fel på ${site}`,
  },
  en: {
    skip: 'Skip to content',
    menu: 'Menu',
    mainMenu: 'Main menu',
    search: 'Search',
    searchFor: 'Search the site',
    allResults: (text) => `Show all results for “${text}”`,
    ownName: 'English',
    footer: 'About this site',
    source: 'The information comes from the sources given with each fact.',
    asOf: (day) => `The database was updated on ${day}.`,
    aboutSite: 'About this site',
    method: 'How the data is compiled',
    contact: 'Contact',
    api: 'API',
    data: 'Open data',
    embed: 'Show on your site',
    report: 'Report an error',
    reportSubject: (site) => `Error on ${site}`,
  },
};
