import type { TextLanguage } from '../../../../../src/model/language.js';

const LISTS = { sv: new Intl.ListFormat('sv'), en: new Intl.ListFormat('en-GB') };
const cities = (count: number) => (count === 1 ? '1 stad eller kommun' : `${count} städer och kommuner`);

const sv = {
  heading: (name: string) => `${name} genom åren`,
  plain: 'Genom åren',
  today: 'I dag',
  todayWords: (name: string, count: number, countries: number | undefined) =>
    `${name} samarbetar med ${cities(count)}${countries === undefined ? '' : countries === 1 ? ' i 1 land' : ` i ${countries} länder och territorier`}.`,
  undated: (count: number) =>
    count === 1
      ? 'För 1 av dem säger ingen källa när samarbetet började.'
      : `För ${count} av dem säger ingen källa när samarbetet började.`,
  reported: (names: readonly string[]) =>
    `${LISTS.sv.format(names)} uppges också ha samarbete, men ingen part bekräftar det.`,
  play: (first: number) => `Spela upp från ${first}`,
  pause: 'Pausa',
  earlier: 'Föregående år',
  later: 'Nästa år',
  tools: 'Gå genom åren',
  years: 'År för år',
  also: (count: number) => (count === 1 ? 'och 1 händelse till' : `och ${count} händelser till`),
  picture: 'Bild',
  asMap: 'Karta',
  asNetwork: 'Nätverk',
  mapLabel: (name: string, when: string) => `Karta över vilka ${name} samarbetar med, ${when}`,
  openMap: 'Öppna kartan',
  openNetwork: 'Öppna nätverket',
  openTime: 'Hela tidslinjen',
  place: 'Kartan hämtas och visas sedan här.',
};

const en: typeof sv = {
  heading: (name) => `${name} through the years`,
  plain: 'Through the years',
  today: 'Today',
  todayWords: (name, cities, countries) =>
    `${name} works with ${cities === 1 ? '1 city' : `${cities} cities`}${countries === undefined ? '' : countries === 1 ? ' in 1 country' : ` in ${countries} countries and territories`}.`,
  undated: (count) => `For ${count} of them, no source says when the partnership began.`,
  reported: (names) =>
    `${LISTS.en.format(names)} ${names.length === 1 ? 'is' : 'are'} also reported as ${names.length === 1 ? 'a partner' : 'partners'}, which no party confirms.`,
  play: (first) => `Play from ${first}`,
  pause: 'Pause',
  earlier: 'Previous year',
  later: 'Next year',
  tools: 'Go through the years',
  years: 'Year by year',
  also: (count) => (count === 1 ? 'and 1 more event' : `and ${count} more events`),
  picture: 'Picture',
  asMap: 'Map',
  asNetwork: 'Network',
  mapLabel: (name, when) => `Map of who ${name} works with, ${when}`,
  openMap: 'Open the map',
  openNetwork: 'Open the network',
  openTime: 'The whole timeline',
  place: 'The map is loading and will be shown here.',
};

/** The texts of the story on the start page. */
export const storyTexts = (language: TextLanguage): typeof sv => ({ sv, en })[language];
