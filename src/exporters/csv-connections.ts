import type { Cell, Sheet } from '../workbook/sheet.js';
import type { TextLanguage } from '../model/language.js';
import { CSV, csvTable } from './csv-text.js';
import type { ExportFormat } from './format.js';
import { relationSheet } from './xlsx.js';
import { XLSX_TEXTS } from './xlsx-texts.js';

/** CSV for who reads it: the rows and headings of the workbook's connections. Programs read the keys of `csv-relations`. */
export const csvConnections: ExportFormat = {
  ...CSV,
  id: 'csv-connections',
  description: "CSV: every relationship a row, in a language's words, as the workbook has it",
  write: (content) => {
    const { language, citation } = content.about;
    const sheet = relationSheet(content);
    return csvTable(sheet.heading ?? [], textsOf(sheet, language), {
      ...{ language, citation: [XLSX_TEXTS[language].citation, citation] },
    });
  },
};

async function* textsOf({ rows }: Sheet, language: TextLanguage): AsyncGenerator<readonly string[]> {
  for await (const row of rows) yield row.map((cell) => textOf(cell, language));
}

function textOf(cell: Cell, language: TextLanguage): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.day;
  return typeof cell === 'number' ? cell.toLocaleString(language, { useGrouping: false }) : String(cell);
}
