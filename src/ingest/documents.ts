import { z } from 'zod';
import type { Run } from '../db/reads.js';
import type { StatementDocument } from '../model/statements/statement.js';
import { valuesOf } from '../model/vocabularies.js';
import type { StoredStatement } from './statement-rows.js';

const storedDocument: z.ZodType<StatementDocument> = z.object({
  id: z.string(),
  date: z.string().nullable(),
  documentKind: z.enum(valuesOf('DocumentKind')).nullable(),
  publisherId: z.string().nullable(),
});

export const DOCUMENTS = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  RETURN d {.id, .date, .documentKind, .publisherId} AS document`;

/** The documents of statements, by id, as far as the weight and the day of their word go. */
export async function readDocuments(
  run: Run,
  statements: readonly StoredStatement[],
): Promise<Map<string, StatementDocument>> {
  const ids = [...new Set(statements.map(({ document }) => document))];
  if (ids.length === 0) return new Map();
  const rows = await run(DOCUMENTS, { ids });
  return new Map(rows.map(({ document }) => storedDocument.parse(document)).map((document) => [document.id, document]));
}
