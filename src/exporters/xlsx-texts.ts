import type { TextLanguage } from '../model/language.js';

/** A column of a sheet: its heading, and how wide it is in characters. */
type Column = readonly [heading: string, width: number];

/** What people read in a workbook beside the graph's own words. */
interface XlsxTexts {
  readonly relations: string;
  readonly entities: string;
  readonly about: string;
  /** The columns of relationships and those of entities that all have, in the order in which they stand. */
  readonly relation: Readonly<Record<RelationColumn, Column>>;
  readonly entity: Readonly<Record<EntityColumn, Column>>;
  readonly goesOn: string;
  /** The status of an agreement whose term is over, whatever the source of its day called it. */
  readonly ranOut: string;
  readonly yes: string;
  readonly contents: string;
  /** Why a file has more connections than a picture has lines. */
  readonly connections: string;
  readonly unfolded: string;
  readonly citation: string;
  readonly source: string;
}

export type RelationColumn =
  | 'from'
  | 'fromType'
  | 'kind'
  | 'role'
  | 'to'
  | 'toType'
  | 'sentence'
  | 'standing'
  | 'since'
  | 'until'
  | 'attested'
  | 'document'
  | 'section'
  | 'words'
  | 'fromId'
  | 'toId'
  | 'id';
export type EntityColumn = 'name' | 'type' | 'kind' | 'since' | 'until' | 'latitude' | 'longitude' | 'id' | 'address';

export const XLSX_TEXTS: Readonly<Record<TextLanguage, XlsxTexts>> = {
  sv: {
    relations: 'Kopplingar',
    entities: 'Aktörer med mera',
    about: 'Om uttaget',
    relation: {
      from: ['Från', 32],
      fromType: ['Från, typ', 18],
      kind: ['Koppling', 20],
      role: ['Roll', 24],
      to: ['Till', 32],
      toType: ['Till, typ', 18],
      sentence: ['Mening', 60],
      standing: ['Bekräftelse', 16],
      since: ['Sedan', 16],
      until: ['Till och med', 16],
      attested: ['Nyaste källa', 16],
      document: ['Dokument', 40],
      section: ['Avsnitt', 24],
      words: ['Ord i källan', 60],
      fromId: ['Från, id', 24],
      toId: ['Till, id', 24],
      id: ['Kopplingens id', 24],
    },
    entity: {
      name: ['Namn', 36],
      type: ['Typ', 20],
      kind: ['Slag', 20],
      since: ['Sedan', 16],
      until: ['Till och med', 16],
      latitude: ['Latitud', 12],
      longitude: ['Longitud', 12],
      id: ['Id', 28],
      address: ['Adress', 44],
    },
    goesOn: 'pågår',
    ranOut: 'Har löpt ut',
    yes: 'ja',
    contents: 'Innehåll',
    connections: 'Kopplingar',
    unfolded:
      'Varje koppling har en rad. En linje i en bild kan stå för flera: ett samarbete mellan två aktörer är en rad för varje part.',
    citation: 'Så hänvisar du',
    source: 'Källa',
  },
  en: {
    relations: 'Connections',
    entities: 'Actors and more',
    about: 'About',
    relation: {
      from: ['From', 32],
      fromType: ['From, type', 18],
      kind: ['Connection', 20],
      role: ['Role', 24],
      to: ['To', 32],
      toType: ['To, type', 18],
      sentence: ['Sentence', 60],
      standing: ['Confirmation', 16],
      since: ['Since', 16],
      until: ['Until', 16],
      attested: ['Newest source', 16],
      document: ['Document', 40],
      section: ['Section', 24],
      words: ['Words in the source', 60],
      fromId: ['From, id', 24],
      toId: ['To, id', 24],
      id: ['Id of the connection', 24],
    },
    entity: {
      name: ['Name', 36],
      type: ['Type', 20],
      kind: ['Kind', 20],
      since: ['Since', 16],
      until: ['Until', 16],
      latitude: ['Latitude', 12],
      longitude: ['Longitude', 12],
      id: ['Id', 28],
      address: ['Address', 44],
    },
    goesOn: 'ongoing',
    ranOut: 'Has run out',
    yes: 'yes',
    contents: 'Contents',
    connections: 'Connections',
    unfolded:
      'Each connection has a row. A line in a picture may stand for several: a partnership of two actors has a row for each party.',
    citation: 'How to cite it',
    source: 'Source',
  },
};
