import { ImportError } from '../import-error.js';
import type { RawRow } from './raw-row.js';
import { columnIndex, MAX_COLUMNS, MAX_ROW_LENGTH, serialDate, shownDate } from './sheet-cells.js';
import {
  readFormats,
  readSharedStrings,
  readWorkbook,
  textCollector,
  type NumberFormat,
  type Workbook,
} from './xlsx-parts.js';
import { readXml, type XmlHandler } from './xml-stream.js';
import type { ZipArchive } from './zip.js';

/**
 * The rows of a sheet of an Excel workbook (ISO/IEC 29500) as a stream: the first visible one where none is named. Dates
 * are EDTF, as precise as the cell shows them; formulas are their last result.
 * @throws ImportError SHEET_NOT_FOUND, FORMAT_INVALID, ZIP_TOO_LARGE, ROW_TOO_LONG, SOURCE_CUT_OFF
 */
export async function* xlsxRows(file: string, zip: ZipArchive, sheetName?: string): AsyncGenerator<RawRow, void> {
  const workbook = await readWorkbook(file, zip);
  const sheet = workbook.sheets.find(({ name }) => sheetName === undefined || name === sheetName);
  if (sheet === undefined) throw sheetNotFound(file, sheetName, workbook);
  const cells: CellReader = {
    strings: await readSharedStrings(file, zip, workbook.sharedStringsPath),
    formats: await readFormats(file, zip, workbook.stylesPath),
    is1904: workbook.is1904,
  };
  yield* readXml<RawRow>(file, zip.read(sheet.path), (emit) => rowHandler(file, cells, emit));
}

export function sheetNotFound(
  file: string,
  name: string | undefined,
  { sheets }: Pick<Workbook, 'sheets'>,
): ImportError {
  const there = sheets.map((sheet) => `"${sheet.name}"`).join(', ') || 'none that is visible';
  return new ImportError(
    'SHEET_NOT_FOUND',
    `${file} has no sheet${name === undefined ? '' : ` "${name}"`}: it has ${there}.`,
  );
}

interface CellReader {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

function rowHandler(file: string, reader: CellReader, emit: (row: RawRow) => void): XmlHandler {
  const inline = textCollector();
  let line = 0;
  let cells: string[] = [];
  let length = 0;
  let column = 0;
  let [type, style, value] = ['n', '', ''];
  let isValue = false;
  return {
    open(name, attributes) {
      inline.open(name);
      if (name === 'row') {
        line = Number(attributes.r ?? line + 1);
        [cells, length, column] = [[], 0, 0];
      } else if (name === 'c') {
        column = columnIndex(attributes.r ?? '') ?? column;
        ({ t: type = 'n', s: style = '' } = attributes);
        value = '';
        inline.take();
      } else if (name === 'v') isValue = true;
    },
    text(text) {
      inline.text(text);
      if (isValue) value += text;
    },
    close(name) {
      inline.close(name);
      if (name === 'v') isValue = false;
      else if (name === 'c') {
        const text = type === 'inlineStr' ? inline.take() : textOfCell(reader, type, style, value);
        length += text.length;
        if (length > MAX_ROW_LENGTH) throw rowTooLong(file, line);
        if (text !== '' && column < MAX_COLUMNS) {
          while (cells.length < column) cells.push('');
          cells[column] = text;
        }
        column += 1;
      } else if (name === 'row') emit({ line, cells });
    },
  };
}

export const rowTooLong = (file: string, line: number): ImportError =>
  new ImportError('ROW_TOO_LONG', `${file}, row ${line}: the row holds more than ${MAX_ROW_LENGTH} characters.`);

/** What a cell shows, by its type (ISO/IEC 29500-1, 18.18.11). */
function textOfCell({ strings, formats, is1904 }: CellReader, type: string, style: string, value: string): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || value === '') return type === 'd' ? value.slice(0, 10) : value;
  const number = Number(value);
  const { date = null, digits = 0 } = formats[Number(style || '0')] ?? {};
  const day = date === null ? null : serialDate(number, is1904);
  if (date !== null && day !== null) return shownDate(day, date);
  return Number.isFinite(number) ? String(number).padStart(digits, '0') : value;
}
