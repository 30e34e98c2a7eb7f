import type { Texts } from './texts.js';

/** Every text of the explorer in English. A part for each view. */
export const en: Texts = {
  brand: 'Vänort',
  tagline: "The municipality's international relations",
  skip: 'Skip to content',
  mainNavigation: 'Main menu',
  language: 'Language',
  theme: { label: 'Appearance', auto: 'As the device', light: 'Light', dark: 'Dark' },
  footer: {
    label: 'About this site',
    source: 'What is said here comes from the documents named beside it.',
    api: 'API and queries',
  },
  state: {
    loading: 'Loading …',
    failed: 'The information could not be fetched.',
    unreachable: 'The server cannot be reached right now.',
    retry: 'Try again',
    unknownPage: 'There is no such page.',
    unknownPageHelp: 'The address leads to no page here.',
    toStart: 'To the start page',
  },
  start: {
    title: 'Start',
    heading: 'Who in the world are we connected to?',
    lead: 'Search for a city, a university, a company or a partnership. Every fact shows where it comes from.',
    network: 'The network around',
    openNetwork: 'Open the network',
    areas: 'Priority areas',
    partners: (count) => (count === 1 ? '1 partner' : `${count} partners`),
  },
  graph: {
    title: 'Network',
    picture: 'Picture of the network',
  },
};
