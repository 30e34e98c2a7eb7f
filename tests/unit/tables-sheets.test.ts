import { writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { columnIndex, datePrecision, serialDate } from '../../src/importers/tables/sheet-cells.js';
import { openTable, type TableOptions } from '../../src/importers/tables/table.js';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileOf(
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: BookType,
  hidden: readonly number[] = [],
): string {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  for (const index of hidden) utils.book_set_sheet_visibility(book, index, 1);
  files += 1;
  const file = join(folder, `${files}.${bookType}`);
  writeFileSync(file, write(book, { type: 'buffer', bookType, bookSST: files % 2 === 0, compression: true }) as Buffer);
  return file;
}

async function read(file: string, options?: TableOptions) {
  const table = await openTable(file, options);
  const rows: Record<string, unknown>[] = [];
  for await (const row of table.rows) rows.push({ line: row.line, ...row.cells });
  return rows;
}

const KINDS: BookType[] = ['xlsx', 'ods'];

test.each(KINDS)('reads texts, numbers and days of %s with the row they stand in', async (kind) => {
  const sheet = utils.aoa_to_sheet(
    [
      ['ort', 'sedan', 'antal', 'anteckning'],
      ['Vasa', new Date(Date.UTC(1949, 4, 1)), 1949, 'två\nrader & <tecken>'],
      [],
      ['Würzburg', null, 2.5, null],
    ],
    { UTC: true, cellDates: kind === 'ods' },
  );
  expect(await read(fileOf({ Vänorter: sheet }, kind))).toEqual([
    { line: 2, ort: 'Vasa', sedan: '1949-05-01', antal: '1949', anteckning: 'två\nrader & <tecken>' },
    { line: 4, ort: 'Würzburg', sedan: '', antal: '2.5', anteckning: '' },
  ]);
});

test.each(KINDS)('of a day whose cell in %s shows the year alone, the year is said', async (kind) => {
  const sheet = utils.aoa_to_sheet([['ort', 'sedan']]);
  const day = kind === 'ods' ? { t: 'd', v: new Date('1949-01-01') } : { t: 'n', v: serialOf(1949, 1, 1) };
  utils.sheet_add_aoa(sheet, [['Vasa', { ...day, z: 'yyyy', w: '1949' }]], { origin: 'A2' });
  expect(await read(fileOf({ Lista: sheet }, kind))).toEqual([{ line: 2, ort: 'Vasa', sedan: '1949' }]);
});

test('a code that shows its leading zeros keeps them', async () => {
  const sheet = utils.aoa_to_sheet([['ort', 'kod']]);
  utils.sheet_add_aoa(sheet, [['Linköping', { t: 'n', v: 580, z: '0000' }]], { origin: 'A2' });
  expect(await read(fileOf({ Lista: sheet }, 'xlsx'))).toEqual([{ line: 2, ort: 'Linköping', kod: '0580' }]);
});

test('the first visible sheet is read, another by its name', async () => {
  const sheets = {
    Dold: utils.aoa_to_sheet([['a'], ['1']]),
    Synlig: utils.aoa_to_sheet([['b'], ['2']]),
    Tredje: utils.aoa_to_sheet([['c'], ['3']]),
  };
  const file = fileOf(sheets, 'xlsx', [0]);
  expect(await read(file)).toEqual([{ line: 2, b: '2' }]);
  expect(await read(file, { sheet: 'Tredje' })).toEqual([{ line: 2, c: '3' }]);
  await expect(read(file, { sheet: 'Ingen' })).rejects.toMatchObject({
    code: 'SHEET_NOT_FOUND',
    message: expect.stringContaining('"Synlig", "Tredje"') as string,
  });
});

test.each(KINDS)('reads back from %s what another program wrote', async (kind) => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ö', '&', '<', '"', '1', '漢') }).map((text) => `x${text}`);
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
  const property = fc.asyncProperty(rows, async (written) => {
    const file = fileOf({ Lista: utils.aoa_to_sheet([['one', 'two'], ...written]) }, kind);
    expect(await read(file)).toEqual(written.map(([one, two], index) => ({ line: index + 2, one, two })));
  });
  await fc.assert(property, { numRuns: 20 });
});

test('columns are told by their letters', () => {
  expect(['A1', 'Z9', 'AA1', 'XFD1', 'XFE1', '7'].map(columnIndex)).toEqual([0, 25, 26, 16_383, undefined, undefined]);
});

test.each([
  ['General', null],
  ['0.00', null],
  ['h:mm', null],
  ['yyyy', 'YEAR'],
  ['yyyy\\-mm', 'MONTH'],
  ['[$-41D]d mmmm yyyy;@', 'DAY'],
  ['yyyy-mm-dd hh:mm', 'DAY'],
  ['"år" 0', null],
])('the number format %s shows %s', (format, precision) => {
  expect(datePrecision(format)).toBe(precision);
});

test('days are counted as Excel counts them', () => {
  expect([1, 59, 61, 18_019].map((serial) => serialDate(serial, false))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '1949-05-01',
  ]);
  expect(serialDate(0, true)).toBe('1904-01-01');
  expect(serialDate(3_000_000, false)).toBeNull();
});

const serialOf = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
