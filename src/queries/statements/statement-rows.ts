import { RELATION_KIND_NAMES } from '../../model/relation-types.js';
import { statedValues } from '../../model/statements/stated-values.js';
import type { StatedValues, Statement, StatementDocument } from '../../model/statements/statement.js';
import type { Assertion, Modality } from '../../model/vocabularies.js';
import type { DocumentEntity } from '../rows/entities.js';
import {
  boolean,
  DecodeError,
  enumOf,
  nullable,
  projected,
  projectionOf,
  string,
  stringList,
  uncheckedEnum,
  type Decoder,
} from '../rows/decoders.js';

const fromJson: Decoder<StatedValues> = (value) => {
  const parsed = statedValues.safeParse(JSON.parse(string(value)));
  if (!parsed.success) throw new DecodeError('values by property', value);
  return parsed.data;
};

const STATEMENT = {
  id: string,
  about: string,
  from: nullable(string),
  to: nullable(string),
  /** Of relationships alone. */
  kind: nullable(enumOf(RELATION_KIND_NAMES)),
  assertion: uncheckedEnum<Assertion>(),
  modality: uncheckedEnum<Modality>(),
  stated: { column: 'values', read: fromJson },
  evidenceId: { column: 'evidence', read: nullable(string) },
  documentId: { column: 'document', read: string },
  entryOfId: { column: 'entryOf', read: nullable(string) },
  source: string,
  current: boolean,
  retiredIn: stringList,
  recordedAt: string,
};

/** Cypher map of a statement, as `toStatement` reads it. */
export const statementProjection = (variable: string): string => `${variable} {${projectionOf(STATEMENT)(variable)}}`;

export const toStatement = projected(STATEMENT);
export type StatementRow = ReturnType<typeof toStatement>;

/** A document as far as the weight and the day of its word go. */
export const weighed = ({ id, date, documentKind, publisherId }: DocumentEntity): StatementDocument => ({
  ...{ id, date, documentKind, publisherId },
});

/** A statement as the rules of the model take it. */
export const statementOf = (
  { id, about, assertion, modality, stated, evidenceId, entryOfId }: StatementRow,
  document: DocumentEntity,
): Statement => ({
  ...{ id, about, assertion, modality, values: stated },
  ...{ evidence: evidenceId, document: weighed(document), entryOf: entryOfId },
});

/** Cypher for what is said of an engagement `e` itself and of who takes part in it, as rows of `s`. */
export const SAID_OF_ENGAGEMENT = `
  CALL (e) {
    WITH [e.id] + COLLECT { MATCH (e)<-[part:PARTICIPATES_IN]-(:Actor) RETURN part.id } AS subjects
    UNWIND subjects AS subject
    MATCH (s:Statement {about: subject}) USING INDEX SEEK s:Statement(about)
    RETURN s
  }`;
