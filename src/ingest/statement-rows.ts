import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { EntityType } from '../model/entity-types.js';
import type { RelationKind } from '../model/relation-types.js';
import { statedValues } from '../model/statements/stated-values.js';
import type { StatedValues, Statement, StatementDocument } from '../model/statements/statement.js';
import { valuesOf } from '../model/vocabularies.js';
import { IngestError } from './ingest-error.js';
import { relationId, type EntityRecord, type RelationRecord } from './records.js';

/** A statement as it is stored, but for what says when it was recorded. */
export interface StatementRow {
  readonly id: string;
  readonly about: string;
  readonly subject: 'ENTITY' | 'RELATION';
  /** Only of relationships, as `from` and `to`. */
  readonly kind: RelationKind | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly assertion: Statement['assertion'];
  readonly modality: Statement['modality'];
  /** JSON, its properties in order. */
  readonly values: string;
  readonly evidence: string | null;
  readonly document: string;
  readonly entryOf: string | null;
  readonly source: string;
}

type Values = Readonly<Record<string, StatedValues[string] | undefined>>;

/** What a record says of an entity, by property. */
export const valuesOfEntity = ({ type, name, names, altNames, properties }: EntityRecord): Values => ({
  ...{ type, name, names, altNames: altNames.length === 0 ? undefined : altNames },
  ...properties,
});

/** What a record says of a relationship, by property. */
export const valuesOfRelation = ({ since, until, properties }: RelationRecord): Values => ({
  ...{ since, until },
  ...properties,
});

/** The statements that an entity's record makes: one for each place that it rests on; a document speaks of itself. */
export function statementsOfEntity(record: EntityRecord, source: string, documentOf: DocumentOf): StatementRow[] {
  const { id, type } = record;
  const values = valuesOfEntity(record);
  const about = { about: id, subject: 'ENTITY', kind: null, from: null, to: null } as const satisfies About;
  if (type === 'DOCUMENT') return [row(record, about, values, source, null, id)];
  return places(record, `entity ${id}`).map((evidence) =>
    row(record, about, values, source, evidence, documentOf(evidence, `entity ${id}`)),
  );
}

/** The statements that a relationship's record makes. */
export function statementsOfRelation(record: RelationRecord, source: string, documentOf: DocumentOf): StatementRow[] {
  const { kind, from, to } = record;
  const id = relationId(record);
  const about = { about: id, subject: 'RELATION', kind, from, to } as const satisfies About;
  return places(record, `edge ${id}`).map((evidence) =>
    row(record, about, valuesOfRelation(record), source, evidence, documentOf(evidence, `edge ${id}`)),
  );
}

/** Id of the document that a place stands in. @throws IngestError EVIDENCE_UNKNOWN naming the subject */
export type DocumentOf = (evidence: string, subject: string) => string;

type Stated = Pick<EntityRecord, 'evidence' | 'statedBy' | 'assertion' | 'modality' | 'entryOf'>;
type About = Pick<StatementRow, 'about' | 'subject' | 'kind' | 'from' | 'to'>;

function places({ evidence }: Stated, subject: string): readonly string[] {
  if (evidence.length > 0) return evidence;
  throw new IngestError('EVIDENCE_MISSING', subject, 'has no evidence; each needs one at least.');
}

function row(
  { statedBy, assertion = 'HOLDS', modality = 'STATED', entryOf }: Stated,
  about: About,
  values: Values,
  source: string,
  evidence: string | null,
  document: string,
): StatementRow {
  const stated = Object.entries(values)
    .filter(([property, value]) => value !== undefined && (statedBy?.[property]?.includes(evidence ?? '') ?? true))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const content = {
    ...about,
    ...{ assertion, modality, values: JSON.stringify(Object.fromEntries(stated)), evidence, document, source },
    entryOf: entryOf ?? null,
  };
  return { id: idOf(content), ...content };
}

/** A statement is its content: the same said again is the same statement. 80 bits: no two of a billion meet. */
const idOf = (content: Omit<StatementRow, 'id'>): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.values(content)))
    .digest('hex')
    .slice(0, 20);

const storedStatement = z.object({
  id: z.string(),
  about: z.string(),
  subject: z.enum(['ENTITY', 'RELATION']),
  kind: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  assertion: z.enum(valuesOf('Assertion')),
  modality: z.enum(valuesOf('Modality')),
  values: z.string(),
  evidence: z.string().nullish(),
  document: z.string(),
  entryOf: z.string().nullish(),
  source: z.string(),
  seenIn: z.string(),
});

/** A current statement as the database has it. */
export type StoredStatement = z.output<typeof storedStatement>;

/** @param value the properties of a Statement node */
export const toStoredStatement = (value: unknown): StoredStatement => storedStatement.parse(value);

/**
 * A stored statement as the rule reads it.
 * @param document that it rests on; what a document says of itself weighs by what it says
 */
export function toStatement(stored: StoredStatement, document: StatementDocument | undefined): Statement {
  const { id, about, assertion, modality } = stored;
  const values = statedValues.parse(JSON.parse(stored.values));
  const evidence = stored.evidence ?? null;
  return {
    ...{ id, about, assertion, modality, values, evidence },
    document: (evidence === null ? undefined : document) ?? documentBy(stored.document, values),
    entryOf: stored.entryOf ?? null,
  };
}

const ofDocument = z.object({
  date: z.string().nullable().catch(null),
  documentKind: z.enum(valuesOf('DocumentKind')).nullable().catch(null),
  publisherId: z.string().nullable().catch(null),
});

const documentBy = (id: string, values: StatedValues): StatementDocument => ({ id, ...ofDocument.parse(values) });

/** What an entity's statements say that it is. */
export const statedType = ({ type }: StatedValues): EntityType => type as EntityType;
