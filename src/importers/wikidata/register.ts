import type { Register } from '../register.js';

/** What Wikidata says of twinned administrative bodies. */
export const WIKIDATA: Register = {
  id: 'wikidata-p190',
  name: 'Wikidata, twin towns',
  names: { sv: 'Wikidata, vänorter', en: 'Wikidata, twin towns' },
  publisher: { sv: 'Wikidata', en: 'Wikidata' },
  url: 'https://www.wikidata.org/wiki/Property:P190',
  licence: 'CC0-1.0',
};
