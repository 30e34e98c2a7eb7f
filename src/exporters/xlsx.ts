import { kindLabel } from '../narration/labels.js';
import { whatIs } from '../model/shown-by-role.js';
import type { EntityType } from '../model/entity-types.js';
import { date, oneOf, type Field } from '../model/field.js';
import { KIND_LABELS, RELATION_LABELS, STANDING_LABELS } from '../model/labels/labels.js';
import type { TextLanguage } from '../model/language.js';
import { OWN_FIELDS, type ExportedEntity } from '../queries/export/entities.js';
import type { ToldRelation } from '../queries/export/relations.js';
import type { Cell, Sheet } from '../workbook/sheet.js';
import { xlsx as workbook } from '../workbook/xlsx.js';
import { citationOf } from './citation.js';
import type { About, ExportContent, ExportFormat } from './format.js';
import { withTerms } from './terms.js';
import { XLSX_TEXTS, type RelationColumn } from './xlsx-texts.js';
import { dateCell, endCell, fieldCell, LIST_SEPARATOR, roleOf } from './xlsx-values.js';

const FIELD_WIDTH = 18;

/** Fields that have a column of their own, for all types together. */
const OWN_COLUMNS: readonly string[] = ['since', 'until', 'latitude', 'longitude'];
/** The others that have a heading where people read of an entity, by type: types may have fields of one name that differ. */
const FIELDS_OF: ReadonlyMap<EntityType, ReadonlyMap<string, Field>> = new Map(
  [...OWN_FIELDS].map(([type, fields]) => [
    type,
    new Map(fields.filter(([property, { labels }]) => labels !== undefined && !OWN_COLUMNS.includes(property))),
  ]),
);
const FIELDS: ReadonlyMap<string, Field> = new Map([...FIELDS_OF.values()].flatMap((fields) => [...fields]));
const DATE = date('When.');
const EVENT_KIND = oneOf('EventKind', 'What kind of event it is.');

/**
 * Excel: a sheet of relationships, one of what they are between, and one that says what it is, of when, and how to cite it,
 * in the words of a language.
 */
export const xlsx: ExportFormat = {
  id: 'xlsx',
  description: 'Excel: relationships with role, sentence, document, section and words; entities; how to cite it',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  write: (content) => workbook([relationSheet(content), entitySheet(content), aboutSheet(content.about)]),
};

/** The sheet of relationships. */
export function relationSheet({ about: { language }, toldRelations }: ExportContent): Sheet {
  const { relations, relation } = XLSX_TEXTS[language];
  const columns = Object.keys(relation) as RelationColumn[];
  return {
    name: relations,
    heading: columns.map((name) => relation[name][0]),
    widths: columns.map((name) => relation[name][1]),
    rows: mapped(toldRelations(), (row) => {
      const cells = relationCells(row, language);
      return columns.map((name) => cells[name]);
    }),
  };
}

const relationCells = (row: ToldRelation, language: TextLanguage): Readonly<Record<RelationColumn, Cell>> => ({
  ...{ from: row.source.name, fromType: whatIs(row.source, language), fromId: row.source.id },
  ...{ to: row.target.name, toType: whatIs(row.target, language), toId: row.target.id },
  kind: RELATION_LABELS[language][row.kind],
  role: roleOf(row, language),
  sentence: row.sentence,
  standing: row.standing === null ? null : STANDING_LABELS[language][row.standing],
  since: dateCell(row.since, language),
  until: endCell(row, language),
  attested: dateCell(row.attestedOn, language),
  document: row.cited.map(({ document }) => document).join(LIST_SEPARATOR),
  section: row.cited.map(({ section }) => section).join(LIST_SEPARATOR),
  words: row.cited.map(({ words }) => words).join(LIST_SEPARATOR),
  id: row.id,
});

function entitySheet({ about, entities }: ExportContent): Sheet {
  const { language } = about;
  const { entities: name, entity } = XLSX_TEXTS[language];
  const fields = [...FIELDS].map(([property, field]) => [field.labels?.[language] ?? property, FIELD_WIDTH] as const);
  const { since, until, latitude, longitude } = entity;
  const columns = [
    ...[entity.name, entity.type, entity.kind, since, until, latitude, longitude],
    ...fields,
    ...[entity.id, entity.address],
  ];
  return {
    name,
    heading: columns.map(([heading]) => heading),
    widths: columns.map(([, width]) => width),
    rows: mapped(withTerms(entities()), (row) => [
      ...[row.names[language] ?? row.name, whatIs(row, language), kindOf(row, language)],
      ...[fieldCell(DATE, row.fields['since'], language), fieldCell(DATE, row.fields['until'], language)],
      ...[numberOf(row, 'latitude'), numberOf(row, 'longitude')],
      ...[...FIELDS.keys()].map((property) => valueOf(row, property, language)),
      ...[row.id, about.iriOf(row.id)],
    ]),
  };
}

/** What an entity says under a heading of its type; the status of an agreement whose term is over is that it is. */
function valueOf({ type, fields, term }: ExportedEntity, property: string, language: TextLanguage): Cell {
  const field = FIELDS_OF.get(type)?.get(property);
  if (field?.type === 'AgreementStatus' && term?.hasRunOut === true) return XLSX_TEXTS[language].ranOut;
  return field === undefined ? null : fieldCell(field, fields[property], language);
}

function numberOf({ fields }: ExportedEntity, name: 'latitude' | 'longitude'): Cell {
  const value = fields[name];
  return typeof value === 'number' ? value : null;
}

/** The kind of an engagement or an organisation in the municipality's own word, else that of its vocabulary. */
function kindOf({ fields }: ExportedEntity, language: TextLanguage): Cell {
  const kind = fields['kind'] ?? fields['organisationKind'];
  if (typeof kind !== 'string') return null;
  return isKind(kind) ? kindLabel(kind, language) : fieldCell(EVENT_KIND, kind, language);
}

const isKind = (kind: string): kind is keyof typeof KIND_LABELS.sv => Object.hasOwn(KIND_LABELS.sv, kind);

function aboutSheet({ title, citation, sources, language }: About): Sheet {
  const texts = XLSX_TEXTS[language];
  return {
    name: texts.about,
    heading: null,
    widths: [18, 120],
    rows: [
      [texts.contents, title],
      [texts.citation, citation],
      [texts.connections, texts.unfolded],
      ...sources.map((source) => [texts.source, citationOf(source, language)]),
    ],
  };
}

async function* mapped<T, Row>(all: AsyncIterable<T>, toRow: (one: T) => Row): AsyncGenerator<Row> {
  for await (const one of all) yield toRow(one);
}
