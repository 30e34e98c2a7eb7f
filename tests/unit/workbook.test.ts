import { read, utils, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { fromBuffer, type Entry } from 'yauzl';
import type { Cell, Sheet } from '../../src/workbook/sheet.js';
import { xlsx } from '../../src/workbook/xlsx.js';
import { parseXml } from '../xml.js';

const bytesOf = (sheets: readonly Sheet[], mostRows?: number) => buffer(Readable.from(xlsx(sheets, mostRows)));
const sheetOf = (rows: Sheet['rows'], more: Partial<Sheet> = {}): Sheet => ({
  ...{ name: 'A', heading: null, widths: [10], rows },
  ...more,
});
/** As another library reads it. */
const readBack = (bytes: Buffer): WorkBook => read(bytes, { cellDates: true, cellStyles: true, cellNF: true });
const rowsOf = ({ Sheets }: WorkBook, name = 'A') => utils.sheet_to_json<unknown[]>(Sheets[name]!, { header: 1 });

async function entriesOf(bytes: Buffer): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }
      zip.on('end', resolve).on('error', reject);
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) {
            reject(failed);
            return;
          }
          void buffer(stream).then((content) => {
            found.set(entry.fileName, content.toString());
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
  return found;
}

describe('a workbook', () => {
  it('is read back by another library as it was written: texts, numbers, days and what is empty', async () => {
    const rows: Cell[][] = [
      ['Linköping', 1987, true, { day: '2017-11-14' }],
      [null, -1.5, false, { day: '1900-03-01' }],
      ['', 0, null, { day: '1899-12-31' }],
    ];
    const book = readBack(await bytesOf([sheetOf(rows, { heading: ['å', 'b', 'c', 'd'], widths: [10, 20, 30, 40] })]));

    expect(rowsOf(book)).toEqual([
      ['å', 'b', 'c', 'd'],
      ['Linköping', 1987, true, expect.any(Date)],
      [undefined, -1.5, false, expect.any(Date)],
      [undefined, 0, undefined, '1899-12-31'],
    ]);
    const sheet = book.Sheets['A']!;
    expect(['D2', 'D3'].map((cell) => utils.format_cell({ ...sheet[cell], w: undefined } as never))).toEqual([
      '2017-11-14',
      '1900-03-01',
    ]);
    expect(sheet['!cols']?.map(({ width }) => Math.round(width ?? 0))).toEqual([10, 20, 30, 40]);
    expect(sheet['!autofilter']).toEqual({ ref: 'A1:D4' });
  });

  it('keeps its heading where it is while the rows are scrolled', async () => {
    const parts = await entriesOf(
      await bytesOf([sheetOf([['x']], { heading: ['y'] }), sheetOf([['x']], { name: 'B' })]),
    );
    const pane = parseXml(parts.get('xl/worksheets/sheet1.xml')!).getElementsByTagName('pane')[0];

    expect(['ySplit', 'topLeftCell', 'state'].map((name) => pane?.getAttribute(name))).toEqual(['1', 'A2', 'frozen']);
    expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('<pane');
  });

  it('holds no formula, and no text that becomes one when somebody edits it', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '\t=1+1', '=HYPERLINK("http://evil.test")'];
    const bytes = await bytesOf([sheetOf(texts.map((text) => [text]))]);
    const book = readBack(bytes);
    const cells = Object.entries(book.Sheets['A']!).flatMap(([at, cell]) =>
      at.startsWith('!') ? [] : [cell as { t: string; v: string; f?: string }],
    );

    expect(cells.map(({ v }) => v)).toEqual(texts);
    expect(cells.filter(({ t, f }) => t !== 's' || f !== undefined)).toEqual([]);
    const parts = await entriesOf(bytes);
    const looks = [...parts.get('xl/worksheets/sheet1.xml')!.matchAll(/<c s="(\d)"/g)].map(([, look]) => Number(look));
    const styles = parseXml(parts.get('xl/styles.xml')!).getElementsByTagName('cellXfs')[0]!;
    expect(looks).toHaveLength(texts.length);
    for (const look of looks) {
      expect(styles.getElementsByTagName('xf')[look]?.getAttribute('quotePrefix')).toBe('1');
    }
  });

  it('keeps every text, whatever its letters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), { minLength: 1 }),
        async (texts) => {
          const parts = await entriesOf(await bytesOf([sheetOf(texts.map((text) => [text]))]));
          const read = Array.from(parseXml(parts.get('xl/worksheets/sheet1.xml')!).getElementsByTagName('t'));
          const told = texts.map((text) =>
            text.replaceAll(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu, '\uFFFD'),
          );
          expect(read.map((cell) => cell.textContent)).toEqual(told);
        },
      ),
      { numRuns: 100 },
    );
    expect(rowsOf(readBack(await bytesOf([sheetOf([['a_x0041_b']])])))).toEqual([['a_x0041_b']]);
  });

  it('cuts a text that Excel has no room for, and says so', async () => {
    const [[text]] = rowsOf(readBack(await bytesOf([sheetOf([['x'.repeat(40_000)]])]))) as [[string]];

    expect(text).toHaveLength(32_767);
    expect(text.endsWith('x…')).toBe(true);
  });

  it('goes on with the next sheet where one is full, and loses no row', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => [index]);
    const book = readBack(await bytesOf([sheetOf(rows, { heading: ['n'] }), sheetOf([['end']], { name: 'B' })], 5));

    expect(book.SheetNames).toEqual(['A', 'A 2', 'A 3', 'B']);
    expect(['A', 'A 2', 'A 3'].flatMap((name) => rowsOf(book, name).filter(([n]) => n !== 'n'))).toEqual(rows);
    expect(['A', 'A 2', 'A 3'].map((name) => rowsOf(book, name)[0])).toEqual([['n'], ['n'], ['n']]);
  });

  it('reads rows no faster than they are taken', async () => {
    let made = 0;
    const rows = (async function* () {
      for (; made < 1_000_000; made++) yield [`row ${made} ${Math.random()}`];
    })();
    const pieces = xlsx([sheetOf(rows)])[Symbol.asyncIterator]();
    await pieces.next();
    let before = -1;
    while (before !== made) {
      before = made;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }

    expect(made).toBeLessThan(100_000);
    await pieces.return(undefined);
  });

  it('breaks off where its rows do', async () => {
    const rows = (async function* () {
      yield ['one'];
      throw new Error('The graph is gone.');
    })();

    await expect(bytesOf([sheetOf(rows)])).rejects.toThrow('The graph is gone.');
  });
});
