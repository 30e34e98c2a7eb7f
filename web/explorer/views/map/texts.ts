import type { TextLanguage } from '../../../../src/model/language.js';

const sv = {
  toMap: 'Till kartan',
  together: 'Nära varandra, eller utan plats för namnet',
  toList: 'Till listan',
  country: 'Land eller territorium',
  allCountries: 'Alla länder och territorier',
  kinds: 'Välj vad som ska visas',
  key: 'Teckenförklaring',
  home: 'Utgångspunkten',
  place: 'En plats',
  several: 'Flera platser nära varandra',
  lineKeys: 'L går mellan linjerna från platsen, och Enter öppnar då källorna.',
  line: (words: string, number: number, count: number) => `Linje ${number} av ${count}: ${words}`,
  andMore: (count: number) => (count === 1 ? 'och 1 uppgift till' : `och ${count} uppgifter till`),
  more: (engagements: number, inside: number) =>
    [
      ...(engagements === 0 ? [] : [engagements === 1 ? '1 samarbete' : `${engagements} samarbeten`]),
      ...(inside === 0 ? [] : [inside === 1 ? '1 aktör på platsen' : `${inside} aktörer på platsen`]),
    ].join(', '),
};

const en: typeof sv = {
  toMap: 'To the map',
  together: 'Close together, or without room for the name',
  toList: 'To the list',
  country: 'Country or territory',
  allCountries: 'All countries and territories',
  kinds: 'Choose what to show',
  key: 'Legend',
  home: 'Starting point',
  place: 'A place',
  several: 'Several places close together',
  lineKeys: 'L moves between the lines from the place, and Enter then opens the sources.',
  line: (words, number, count) => `Line ${number} of ${count}: ${words}`,
  andMore: (count) => (count === 1 ? 'and 1 more fact' : `and ${count} more facts`),
  more: (engagements, inside) =>
    [
      ...(engagements === 0 ? [] : [engagements === 1 ? '1 partnership' : `${engagements} partnerships`]),
      ...(inside === 0 ? [] : [inside === 1 ? '1 actor located here' : `${inside} actors located here`]),
    ].join(', '),
};

/** The texts of the map; they come with the view. */
export const mapTexts = (language: TextLanguage): typeof sv => ({ sv, en })[language];
