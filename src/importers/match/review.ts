import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { csvCell, withoutFormula } from '../../model/spreadsheet-formula.js';
import type { PersonalDecision } from './crosswalk.js';

/** A candidate that a person is asked about: a line of the review file. */
export interface ReviewRow {
  readonly source: string;
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly country: string;
  readonly candidateId: string;
  readonly candidateName: string;
  readonly candidateCountry: string;
  readonly score: number;
  /** Codes: see `MatchReason`. */
  readonly reasons: readonly string[];
}

const COLUMNS = [
  ...['source', 'key', 'name', 'type', 'country', 'candidate id', 'candidate name', 'candidate country'],
  ...['score', 'reasons', 'decision'],
] as const;

/** The first line of a review file. A person writes `same` or `other` in the last column. */
export const REVIEW_HEADER = `\ufeff${COLUMNS.join(',')}\r\n`;

/** A line of a review file (RFC 4180). */
export function reviewLine(row: ReviewRow): string {
  const { source, key, name, type, country, candidateId, candidateName, candidateCountry, score, reasons } = row;
  const cells = [source, key, name, type, country, candidateId, candidateName, candidateCountry, score.toFixed(3)];
  return `${[...cells, reasons.join(' '), ''].map(csvCell).join(',')}\r\n`;
}

const Line = z.object({
  source: z.string().min(1),
  key: z.string().min(1).transform(withFormula),
  'candidate id': z.string().min(1),
  decision: z
    .string()
    .transform((word) => word.trim().toLowerCase())
    .pipe(z.enum(['', 'same', 'other'])),
});

/** A text as it was before `withoutFormula`. */
function withFormula(text: string): string {
  return withoutFormula(text.slice(1)) === text ? text.slice(1) : text;
}

/** A review file that cannot be read as one. */
export class ReviewFileError extends Error {
  override readonly name = 'ReviewFileError';
  constructor(line: number, reason: string) {
    super(`Line ${line} of the review file: ${reason}`);
  }
}

/**
 * What a person wrote into a review file, as CSV with commas or semicolons; lines without a decision are passed over.
 * @throws ReviewFileError naming the line where a column is missing, a decision is neither `same` nor `other`, or one
 * record is said to be two
 */
export async function readDecisions(file: string): Promise<PersonalDecision[]> {
  const byRecord = new Map<string, { source: string; key: string; entity: string | null; others: string[] }>();
  const lines = createReadStream(file).pipe(
    parse({
      columns: true,
      bom: true,
      delimiter: [',', ';'],
      skip_empty_lines: true,
      info: true,
      relax_column_count: true,
    }),
  );
  try {
    for await (const entry of lines) {
      const { record, info } = z.object({ record: z.unknown(), info: z.object({ lines: z.number() }) }).parse(entry);
      const line = Line.safeParse(record);
      if (!line.success) throw new ReviewFileError(info.lines, faultOf(line.error));
      const { source, key, 'candidate id': candidate, decision } = line.data;
      if (decision === '') continue;
      const id = JSON.stringify([source, key]);
      const record_ = byRecord.get(id) ?? { source, key, entity: null, others: [] };
      byRecord.set(id, record_);
      if (decision === 'other') record_.others.push(candidate);
      else if (record_.entity === null || record_.entity === candidate) record_.entity = candidate;
      else throw new ReviewFileError(info.lines, `"${key}" is said to be both "${record_.entity}" and "${candidate}".`);
    }
  } catch (error) {
    if (error instanceof ReviewFileError || !(error instanceof Error) || !('code' in error)) throw error;
    if (!String(error.code).startsWith('CSV_')) throw error;
    throw new ReviewFileError('lines' in error ? Number(error.lines) : 1, error.message);
  }
  return [...byRecord.values()];
}

function faultOf({ issues: [issue] }: z.ZodError): string {
  const column = String(issue?.path[0] ?? '');
  if (column === 'decision') return 'the column "decision" takes "same", "other" or nothing.';
  return `the column "${column}" is missing or empty.`;
}
