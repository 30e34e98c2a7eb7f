import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { LANGUAGES } from '../model/language.js';
import { EDGE_FIELDS } from '../queries/export/relations.js';
import { OWN_FIELDS, type ExportedEntity, type FieldValue, type StoredField } from '../queries/export/entities.js';
import { formatDate } from '../model/date-text/format-date.js';
import { OPEN_END } from '../model/edtf.js';
import type { Language, TextLanguage } from '../model/language.js';
import type { ToldRelation } from '../queries/export/relations.js';
import { BYTE_ORDER_MARK, CSV, csvTable } from './csv-text.js';
import type { ExportContent, ExportFormat } from './format.js';
import { withTerms } from './terms.js';
import { LIST_SEPARATOR } from './xlsx-values.js';

/** A cell of one row: a heading, and what stands below it. */
type Column<T> = readonly [heading: string, read: (row: T, language: Language) => FieldValue | null | undefined];

/** Columns for fields, each once; of a text by language, one for each. */
function columnsOf<T extends { readonly fields: ExportedEntity['fields'] }>(
  fields: Iterable<readonly StoredField[]>,
): Column<T>[] {
  const unique = new Map([...fields].flat());
  return [...unique].flatMap(([property, { localized, type }]): Column<T>[] => {
    if (localized) {
      return LANGUAGES.map((tag) => [`${property}_${tag}`, ({ fields }) => inLanguage(fields[property], tag)]);
    }
    const own: Column<T> = [property, ({ fields }) => fields[property]];
    return type === 'PartialDate' ? [own, inWords(property, ({ fields }) => fields[property])] : [own];
  });
}

/** A date as people write it, beside the EDTF that machines read: a spreadsheet explains no brackets. */
const inWords = <T>(property: string, read: (row: T) => FieldValue | null | undefined): Column<T> => [
  `${property}InWords`,
  (row, language) => {
    const date = read(row);
    return typeof date === 'string' && date !== OPEN_END ? formatDate(date, language) : null;
  },
];

const inLanguage = (value: FieldValue | undefined, tag: (typeof LANGUAGES)[number]) =>
  typeof value === 'object' && !isList(value) ? value[tag] : undefined;

const isList = (value: FieldValue): value is readonly string[] => Array.isArray(value);

const ENTITY_COLUMNS: readonly Column<ExportedEntity>[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['name', ({ name }) => name],
  ...LANGUAGES.map((tag): Column<ExportedEntity> => [`name_${tag}`, ({ names }) => names[tag]]),
  ['altNames', ({ altNames }) => altNames],
  ...columnsOf<ExportedEntity>(OWN_FIELDS.values()),
  ['hasRunOut', ({ term }) => term?.hasRunOut],
  ['evidence', ({ evidence }) => evidence],
];

const RELATION_COLUMNS: readonly Column<ToldRelation>[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['from', ({ source }) => source.id],
  ['fromType', ({ source }) => source.type],
  ['fromName', ({ source }) => source.name],
  ['to', ({ target }) => target.id],
  ['toType', ({ target }) => target.type],
  ['toName', ({ target }) => target.name],
  ['sentence', ({ sentence }) => sentence],
  ['since', ({ since }) => since],
  inWords('since', ({ since }) => since),
  ['until', ({ until }) => until],
  inWords('until', ({ until }) => until),
  ['formerly', ({ formerly }) => formerly],
  ['attestedOn', ({ attestedOn }) => attestedOn],
  inWords('attestedOn', ({ attestedOn }) => attestedOn),
  ...columnsOf<ToldRelation>(EDGE_FIELDS.values()),
  ['document', ({ cited }) => cited.map(({ document }) => document)],
  ['section', ({ cited }) => cited.map(({ section }) => section)],
  ['words', ({ cited }) => cited.map(({ words }) => words)],
  ['evidence', ({ evidence }) => evidence],
];

/** Whether the language parts decimals with a comma, as its spreadsheets expect. */
const textOf = (value: FieldValue | null | undefined, locale: Intl.NumberFormat): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return locale.format(value);
  if (typeof value === 'object')
    return isList(value) ? value.join(LIST_SEPARATOR) : Object.values(value).join(LIST_SEPARATOR);
  return String(value);
};

/** @param isAlone whether no file beside it says how to cite it */
function tableOf<T>(
  rows: AsyncIterable<T>,
  columns: readonly Column<T>[],
  { about: { language, citation } }: ExportContent,
  isAlone: boolean,
): AsyncIterable<string> {
  return csvTable(
    columns.map(([heading]) => heading),
    cellsOf(rows, columns, language),
    { language, ...(isAlone && { citation: ['citation', citation] }) },
  );
}

async function* cellsOf<T>(
  rows: AsyncIterable<T>,
  columns: readonly Column<T>[],
  language: TextLanguage,
): AsyncGenerator<readonly string[]> {
  const numbers = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 15 });
  for await (const row of rows) yield columns.map(([, read]) => textOf(read(row, language), numbers));
}

const entityRows = (content: ExportContent, isAlone: boolean) =>
  tableOf(withTerms(content.entities()), ENTITY_COLUMNS, content, isAlone);
const relationRows = (content: ExportContent, isAlone: boolean) =>
  tableOf(content.toldRelations(), RELATION_COLUMNS, content, isAlone);

export const csvEntities: ExportFormat = {
  ...CSV,
  id: 'csv-entities',
  description: 'CSV: every entity a row, under keys that stay',
  write: (content) => entityRows(content, true),
};

export const csvRelations: ExportFormat = {
  ...CSV,
  id: 'csv-relations',
  description: 'CSV: every relationship a row, under keys that stay',
  write: (content) => relationRows(content, true),
};

export const csv: ExportFormat = {
  id: 'csv',
  description: 'CSV: a zip with entities.csv, relations.csv, and about.txt with licence and citation',
  mediaType: 'application/zip',
  extension: 'zip',
  write: (content) =>
    zipped([
      ['entities.csv', () => entityRows(content, false)],
      ['relations.csv', () => relationRows(content, false)],
      ['about.txt', () => aboutText(content)],
    ]),
};

async function* aboutText({ about }: ExportContent): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${about.citation}\r\n`;
}

async function* zipped(
  files: readonly (readonly [name: string, content: () => AsyncIterable<string>])[],
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const [name, content] of files) {
    zip.addReadStreamLazy(name, (take) => {
      const stream = Readable.from(content(), { objectMode: false });
      stream.on('error', (error) => output.destroy(error));
      take(null, stream);
    });
  }
  zip.end();
  for await (const chunk of output) yield chunk as Uint8Array;
}
