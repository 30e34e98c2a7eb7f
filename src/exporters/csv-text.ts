import type { TextLanguage } from '../model/language.js';
import { csvCell } from '../model/spreadsheet-formula.js';

/** What spreadsheets of a language part cells with: a comma, where it does not part a number's decimals. */
const SEPARATORS: Readonly<Record<TextLanguage, string>> = { sv: ';', en: ',' };

/** Spreadsheets take a file for UTF-8 by it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a file of CSV is, whatever it holds. */
export const CSV = { mediaType: 'text/csv; charset=utf-8', extension: 'csv' } as const;

interface TableOptions {
  readonly language: TextLanguage;
  /** How to cite the table, below its heading; left out: a file beside it says so. */
  readonly citation?: readonly [heading: string, text: string];
}

/**
 * A table of CSV (RFC 4180), in which no cell is a formula. How to cite it stands in a last column beside the first row
 * alone: CSV has no other place that all programs read, and once is enough.
 */
export async function* csvTable(
  heading: readonly string[],
  rows: AsyncIterable<readonly string[]>,
  { language, citation }: TableOptions,
): AsyncGenerator<string> {
  const last = citation === undefined ? [] : [citation[0]];
  let cited = citation === undefined ? [] : [citation[1]];
  yield BYTE_ORDER_MARK + csvRow([...heading, ...last], language);
  for await (const row of rows) {
    yield csvRow([...row, ...cited], language);
    cited = cited.map(() => '');
  }
}

/** One row with its end. */
const csvRow = (cells: readonly string[], language: TextLanguage): string =>
  `${cells.map(csvCell).join(SEPARATORS[language])}\r\n`;
