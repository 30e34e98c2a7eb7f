import { isFormula } from '../model/spreadsheet-formula.js';
import { xmlText } from '../model/xml-text.js';
import type { Cell } from './sheet.js';
import { LOOKS } from './xlsx-parts.js';

/** Longer texts make Excel say that the file is broken; characters. */
const MOST_CHARACTERS = 32_767;
/** Excel counts a day in 1900 that there was not: what is before it is a text. */
const FIRST_DAY = '1900-03-01';
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_A_DAY = 86_400_000;

/** A row of a sheet. */
export const xlsxRow = (cells: readonly Cell[], number: number, look: number = LOOKS.usual): string =>
  `<row r="${number}">${cells.map((cell) => xlsxCell(cell, look)).join('')}</row>`;

function xlsxCell(cell: Cell, look: number): string {
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : '<c/>';
    case 'boolean':
      return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
    case 'string':
      return textCell(cell, look);
    default:
      return cell === null ? '<c/>' : dayCell(cell.day, look);
  }
}

const dayCell = (day: string, look: number): string =>
  day < FIRST_DAY
    ? textCell(day, look)
    : `<c s="${LOOKS.day}"><v>${Math.round((Date.parse(day) - DAY_ZERO) / MS_A_DAY)}</v></c>`;

/** Never a formula: not when it is read, and not when somebody edits it. */
function textCell(text: string, look: number): string {
  if (text === '') return '<c/>';
  const whole = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  const style = isFormula(text) ? LOOKS.text : look;
  // What looks like an escape of Excel's own would be read as the character that it stands for.
  const plain = xmlText(whole.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));
  return `<c${style === 0 ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${plain}</t></is></c>`;
}
