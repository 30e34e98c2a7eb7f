import { readFileSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

const LINE_ENDS = /\r?\n/;

/**
 * The rows of a table of the shipped world: UTF-8, a line of headings, values between tabs, none of which holds a tab or
 * a line end.
 * @throws Error naming file and line of the first row that is not of the schema
 */
export function readTable<Row>(file: string, schema: z.ZodType<Row>): Row[] {
  const [headings = '', ...lines] = readFileSync(file, 'utf8').split(LINE_ENDS);
  const names = headings.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line, index) => {
      const values = line.split('\t');
      const row = schema.safeParse(Object.fromEntries(names.map((name, place) => [name, values[place]])));
      if (row.success) return row.data;
      throw new Error(`${file}:${index + 2}: ${row.error.issues[0]?.message ?? 'invalid'}`);
    });
}

/** Writes a table that `readTable` reads; null is empty. */
export function writeTable<Heading extends string>(
  file: string,
  headings: readonly Heading[],
  rows: readonly Readonly<Record<Heading, string | number | null>>[],
): void {
  const cell = (value: string | number | null) => (value === null ? '' : String(value).replace(/[\t\r\n]+/g, ' '));
  const lines = rows.map((row) => headings.map((heading) => cell(row[heading])).join('\t'));
  writeFileSync(file, `${[headings.join('\t'), ...lines].join('\n')}\n`);
}
