import type { RawRow } from './raw-row.js';
import { MAX_COLUMNS, MAX_ROW_LENGTH } from './sheet-cells.js';
import { rowTooLong, sheetNotFound } from './xlsx.js';
import { readXml, type Attributes, type XmlHandler } from './xml-stream.js';
import type { ZipArchive } from './zip.js';

/** A row that stands so often under itself; LibreOffice writes a million blank ones at the end. */
interface RepeatedRow {
  readonly sheet: string;
  readonly line: number;
  readonly times: number;
  readonly cells: readonly string[];
}

/** No sheet has more rows. */
const MAX_ROWS = 1_048_576;

/**
 * The rows of a sheet of an OpenDocument spreadsheet (ISO/IEC 26300) as a stream: the first where none is named. Dates are
 * EDTF, as precise as the cell shows them.
 * @throws ImportError SHEET_NOT_FOUND, FORMAT_INVALID, ROW_TOO_LONG, SOURCE_CUT_OFF
 */
export async function* odsRows(file: string, zip: ZipArchive, sheetName?: string): AsyncGenerator<RawRow, void> {
  const sheets: { readonly name: string }[] = [];
  const rows = readXml<RepeatedRow>(file, zip.read('content.xml'), (emit) => sheetHandler(file, sheets, emit));
  for await (const { sheet, line, times, cells } of rows) {
    if (sheet !== (sheetName ?? sheets[0]?.name) || cells.length === 0) continue;
    for (let at = 0; at < times && line + at <= MAX_ROWS; at += 1) yield { line: line + at, cells };
  }
  if (!sheets.some(({ name }) => sheetName === undefined || name === sheetName)) {
    throw sheetNotFound(file, sheetName, { sheets: sheets.map(({ name }) => ({ name, path: '' })) });
  }
}

function sheetHandler(file: string, sheets: { name: string }[], emit: (row: RepeatedRow) => void): XmlHandler {
  let line = 1;
  let times = 1;
  let cells: string[] = [];
  let length = 0;
  let blanks = 0;
  let cell: Attributes = {};
  let paragraphs: string[] = [];
  let depthOfNote = 0;
  let isText = false;
  return {
    open(name, attributes) {
      if (name === 'annotation') depthOfNote += 1;
      if (name === 'table') {
        sheets.push({ name: attributes.name ?? '' });
        line = 1;
      } else if (name === 'table-row') {
        times = countOf(attributes['number-rows-repeated']);
        [cells, length, blanks] = [[], 0, 0];
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = attributes;
        paragraphs = [];
      } else if (depthOfNote === 0 && name === 'p') {
        isText = true;
        paragraphs.push('');
      } else if (isText) append(paragraphs, WHITE_SPACE[name]?.(attributes) ?? '');
    },
    text(text) {
      if (isText && depthOfNote === 0) append(paragraphs, text);
    },
    close(name) {
      if (name === 'annotation') depthOfNote -= 1;
      else if (name === 'p' && depthOfNote === 0) isText = false;
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        const repeated = Math.min(countOf(cell['number-columns-repeated']), MAX_COLUMNS - cells.length - blanks);
        const text = textOfCell(cell, paragraphs.join('\n'));
        if (text === '') blanks += repeated;
        else {
          length += text.length * repeated;
          if (length > MAX_ROW_LENGTH) throw rowTooLong(file, line);
          cells.push(...Array<string>(blanks).fill(''), ...Array<string>(repeated).fill(text));
          blanks = 0;
        }
      } else if (name === 'table-row') {
        emit({ sheet: sheets.at(-1)?.name ?? '', line, times, cells });
        line += times;
      }
    },
  };
}

const countOf = (attribute: string | undefined) => Math.max(1, Math.floor(Number(attribute ?? 1)) || 1);

function append(paragraphs: string[], text: string): void {
  paragraphs.push((paragraphs.pop() ?? '') + text);
}

/** Elements that stand for white space in a paragraph. */
const WHITE_SPACE: Readonly<Record<string, (attributes: Attributes) => string>> = {
  s: ({ c }) => ' '.repeat(Math.min(countOf(c), 1_000)),
  tab: () => '\t',
  'line-break': () => '\n',
};

/** What a cell holds: its value where that is a number or date, unless less is shown of it, or a code `0580`. */
function textOfCell({ 'value-type': type, value = '', 'date-value': date = '' }: Attributes, shown: string): string {
  if (type === 'date') return /^\d{4}(-\d{2})?$/.test(shown) ? shown : date.slice(0, 10);
  if (type === 'float') return /^0\d+$/.test(shown) || value === '' ? shown : String(Number(value));
  return shown;
}
