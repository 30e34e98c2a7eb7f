import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Cell, Sheet } from './sheet.js';
import { xlsxRow } from './xlsx-cell.js';
import { LOOKS, sheetEnd, sheetStart, workbookParts, XML } from './xlsx-parts.js';

/** As many rows as Excel has on a sheet: what is more stands on the next. */
const MOST_ROWS = 1_048_576;

type Rows = Iterator<readonly Cell[]> | AsyncIterator<readonly Cell[]>;

/**
 * A workbook as Excel reads it (ISO/IEC 29500, transitional), piece by piece as it is wanted: rows are read when those
 * before are taken, and none is kept.
 * @param mostRows of one sheet, its heading among them
 */
export async function* xlsx(sheets: readonly Sheet[], mostRows = MOST_ROWS): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const filled = fill(zip, sheets, mostRows).catch((error: unknown) => output.destroy(error as Error));
  for await (const chunk of output) yield chunk as Uint8Array;
  await filled;
}

/** Writes a workbook into a file that is not there yet. */
export const writeXlsx = (file: string, sheets: readonly Sheet[]): Promise<void> =>
  pipeline(Readable.from(xlsx(sheets), { objectMode: false }), createWriteStream(file, { flags: 'wx' }));

/** Sheets come first and the list of them last, as it is not known before how many there are. */
async function fill(zip: ZipFile, sheets: readonly Sheet[], mostRows: number): Promise<void> {
  const names: string[] = [];
  for (const sheet of sheets) {
    const rows: Rows =
      Symbol.asyncIterator in sheet.rows ? sheet.rows[Symbol.asyncIterator]() : sheet.rows[Symbol.iterator]();
    let next = await rows.next();
    let part = 1;
    do {
      names.push(part === 1 ? sheet.name : `${sheet.name} ${part}`);
      const text = sheetText(sheet, rows, next, mostRows);
      await added(zip, `xl/worksheets/sheet${names.length}.xml`, text.content());
      next = text.rest();
      part += 1;
    } while (next.done !== true);
  }
  for (const [name, content] of workbookParts(names)) zip.addBuffer(Buffer.from(XML + content), name);
  zip.end();
}

/** Resolves once all of an entry was taken. */
const added = (zip: ZipFile, name: string, content: AsyncIterable<string>): Promise<void> =>
  new Promise((resolve, reject) => {
    const stream = Readable.from(content, { objectMode: false });
    stream.on('error', reject).on('end', resolve);
    zip.addReadStream(stream, name);
  });

/** The text of one sheet, and the row that it had no room for. */
function sheetText({ heading, widths }: Sheet, rows: Rows, first: IteratorResult<readonly Cell[]>, mostRows: number) {
  let next = first;
  async function* content(): AsyncGenerator<string> {
    yield XML + sheetStart(widths, heading !== null);
    let number = 0;
    if (heading !== null) yield xlsxRow(heading, ++number, LOOKS.heading);
    while (next.done !== true && number < mostRows) {
      yield xlsxRow(next.value, ++number);
      next = await rows.next();
    }
    yield sheetEnd(widths.length, number, heading !== null);
  }
  return { content, rest: () => next };
}
