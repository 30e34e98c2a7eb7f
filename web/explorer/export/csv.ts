import type { TextLanguage } from '../../../src/model/language.js';
import { csvCell, withoutFormula } from '../../../src/model/spreadsheet-formula.js';

/** What spreadsheets of a language part cells with: a comma, where it does not part a number's decimals. */
const SEPARATORS: Readonly<Record<TextLanguage, string>> = { sv: ';', en: ',' };

/**
 * Rows as CSV (RFC 4180), the first one headings, as spreadsheets read it: with a byte order mark, semicolons in Swedish,
 * and no live formulas.
 */
export function csvOf(rows: readonly (readonly string[])[], language: TextLanguage): string {
  const separator = SEPARATORS[language];
  const lines = rows.map((row) => row.map(csvCell).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Rows for the clipboard: spreadsheets put what tabs part into cells. */
export const tsvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => withoutFormula(text.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n');
