import { createHash } from 'node:crypto';
import { DATE_PROPERTIES } from '../../model/dated-fields.js';
import { RELATION_LABELS } from '../../model/labels/labels.js';
import { findTextLanguage } from '../../model/language.js';
import { withoutFormula } from '../../model/spreadsheet-formula.js';
import type { StatedValue } from '../../model/statements/statement.js';
import { VOCABULARIES } from '../../model/vocabularies.js';
import { DCAT_TEXTS } from './dcat-texts.js';
import {
  FTM_LINK_PROPERTIES,
  FTM_PROPERTIES,
  FTM_PROPERTY_TYPES,
  ftmDate,
  ftmLink,
  ftmSchema,
} from '../../exporters/ftm-terms.js';
import type { Said, SaidStatement } from './statements.js';

/** The columns of FollowTheMoney's statements, in the order in which its own writer has them. */
const COLUMNS = [
  ...['canonical_id', 'entity_id', 'prop', 'prop_type', 'schema', 'value', 'dataset', 'origin', 'lang'],
  ...['original_value', 'external', 'first_seen', 'last_seen', 'id'],
] as const;
type Column = (typeof COLUMNS)[number];

/** What FollowTheMoney keeps a statement of: one value of one property. */
interface Told {
  readonly prop: string;
  readonly value: string;
  readonly lang?: string;
  readonly original?: string;
}

/**
 * Statements as FollowTheMoney's `statements.csv`, which its tools and spreadsheets read: a row for each value, where ours
 * has one statement for each place. The document is the data set, as whose word it is hangs on that, and `origin` is the id of
 * our statement. Plans and denials have no form there and are left out.
 */
export function ftmStatements(said: Said): string {
  const rows = new Map<string, readonly string[]>();
  for (const statement of said.statements) {
    for (const row of rowsOf(statement, said.recordedAt)) {
      // The same value from the same document is one statement there.
      if (!rows.has(row.id))
        rows.set(
          row.id,
          COLUMNS.map((column) => row[column]),
        );
    }
  }
  return [COLUMNS, ...rows.values()].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

/** As Python's dialect "unix" writes it: everything in quotes. */
const cell = (text: string) => `"${withoutFormula(text).replaceAll('"', '""')}"`;

function rowsOf(statement: SaidStatement, seenLast: string | null): Record<Column, string>[] {
  const { about, assertion, document, recordedAt, id: origin } = statement;
  if (assertion === 'PLANNED' || assertion === 'DENIED') return [];
  const entity = about.kind == null ? entityOf(statement) : linkOf(statement);
  if (entity === null) return [];
  const dataset = document.id.replaceAll('-', '_');
  return [{ prop: 'id', value: about.key }, ...entity.told, ...sourceTold(statement)].map(
    ({ prop, value, lang = '', original = '' }: Told) => ({
      ...{ canonical_id: about.key, entity_id: about.key, schema: entity.schema },
      ...{ prop, prop_type: FTM_PROPERTY_TYPES[prop] ?? 'string', value, original_value: original, lang },
      ...{ dataset, origin, external: 'f', first_seen: second(recordedAt), last_seen: second(seenLast ?? recordedAt) },
      id: keyOf(dataset, about.key, prop, withoutFormula(value), lang),
    }),
  );
}

/** Whose word it is, and where it can be read: the only terms for that which links have in all versions. */
const sourceTold = ({ speaker, document: { url } }: SaidStatement): Told[] => [
  { prop: 'publisher', value: speaker.name },
  ...(url ? [{ prop: 'sourceUrl', value: url }] : []),
];

/** Its times are to the second and without a zone: UTC. */
const second = (instant: string) => new Date(instant).toISOString().slice(0, 19);

/** Its key of a statement: the same as its own tools make of the row. */
function keyOf(dataset: string, entity: string, prop: string, value: string, lang: string): string {
  const key = `${dataset}.${entity}.${prop}.${value}${lang === '' ? '' : `@${lang}`}`;
  return createHash('sha1').update(key).digest('hex');
}

function entityOf({ about, values }: SaidStatement): { schema: string; told: Told[] } | null {
  const schema = about.entity == null ? null : ftmSchema(about.entity.type);
  if (schema === null) return null;
  return { schema, told: valuesTold(values, FTM_PROPERTIES[schema] ?? {}) };
}

function linkOf({ about, assertion, values }: SaidStatement): { schema: string; told: Told[] } | null {
  const { kind, from, to } = about;
  if (kind == null || from == null || to == null) return null;
  if (ftmSchema(from.type) === null || ftmSchema(to.type) === null) return null;
  const terms = ftmLink(kind);
  const role = values.filter(({ property }) => property === 'role');
  return {
    schema: terms.schema,
    told: [
      { prop: terms.from, value: from.id },
      { prop: terms.to, value: to.id },
      ...(role.length > 0 ? valuesTold(role, { role: 'role' }) : [kindTold(kind)]),
      ...valuesTold(values, FTM_LINK_PROPERTIES),
      // Its links have no other way to say that they are over, where nobody says since when.
      ...(assertion === 'HOLDS' ? [] : [{ prop: 'status', value: VOCABULARIES.Assertion.values[assertion].labels.en }]),
    ],
  };
}

const kindTold = (kind: Parameters<typeof ftmLink>[0]): Told => ({
  ...{ prop: 'role', value: RELATION_LABELS.en[kind], lang: codeOf('en') },
});

const valuesTold = (values: SaidStatement['values'], terms: Readonly<Record<string, string>>): Told[] =>
  values.flatMap(({ property, json }) => {
    const prop = terms[property];
    return prop === undefined ? [] : told(prop, property, JSON.parse(json) as StatedValue);
  });

function told(prop: string, property: string, value: StatedValue): Told[] {
  if (typeof value === 'string' && DATE_PROPERTIES.includes(property)) return dateTold(prop, value);
  if (typeof value !== 'object') return [{ prop, value: String(value) }];
  if (Array.isArray(value)) return (value as readonly string[]).map((one) => ({ prop, value: one }));
  return Object.entries(value).map(([tag, text]) => ({ prop, value: text, lang: codeOf(tag) }));
}

/** A doubt stays in what was stated. */
function dateTold(prop: string, edtf: string): Told[] {
  const value = ftmDate(edtf);
  if (value === null) return [];
  return [{ prop, value, ...(value !== edtf && { original: edtf }) }];
}

/** Its languages have three letters (ISO 639-3), as in the EU's list. */
function codeOf(tag: string): string {
  const language = findTextLanguage(tag);
  return language === undefined ? '' : DCAT_TEXTS[language].code.toLowerCase();
}
