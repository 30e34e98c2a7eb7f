import { z } from 'zod';
import { ENTITY_TYPE_NAMES } from '../../model/entity-types.js';
import { LANGUAGES } from '../../model/language.js';
import { RELATION_KIND_NAMES } from '../../model/relation-types.js';
import { statedValues } from '../../model/statements/stated-values.js';
import { valuesOf } from '../../model/vocabularies.js';

/** The version of the export's lines that is read. */
const VERSION = 1;

const text = z.string();
const localized = z.partialRecord(z.enum(LANGUAGES), text);

export const aboutLine = z.object({
  record: z.literal('ABOUT'),
  vanort: z.literal('export'),
  version: z.literal(VERSION),
  isWhole: z.literal(true),
  home: text,
});

export const evidenceLine = z.object({
  ...{ record: z.literal('EVIDENCE'), dataSet: text, id: text, document: text, section: text, anchor: text },
  ...{ prefix: text.nullable(), suffix: text.nullable(), isParaphrase: z.boolean().optional(), claim: localized },
});

export const statementLine = z.object({
  ...{ record: z.literal('STATEMENT'), dataSet: text, about: text, subject: z.enum(['ENTITY', 'RELATION']) },
  type: z.enum(ENTITY_TYPE_NAMES).nullable(),
  kind: z.enum(RELATION_KIND_NAMES).nullable(),
  ...{ from: text.nullable(), to: text.nullable(), evidence: text.nullable(), entryOf: text.nullable() },
  assertion: z.enum(valuesOf('Assertion')),
  modality: z.enum(valuesOf('Modality')),
  values: statedValues,
});

export const endLine = z.object({ record: z.literal('END'), counts: z.record(text, z.int()) });

/** Entities and relationships as they are: the statements say them again. */
const viewLine = z.object({ record: z.enum(['ENTITY', 'RELATION']) });

export const exportLine = z.discriminatedUnion('record', [aboutLine, evidenceLine, statementLine, endLine, viewLine]);

export type ExportLine = z.output<typeof exportLine>;
export type EvidenceLine = z.output<typeof evidenceLine>;
export type StatementLine = z.output<typeof statementLine>;
