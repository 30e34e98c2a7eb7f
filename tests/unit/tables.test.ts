import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { RejectedRow } from '../../src/importers/importer.js';
import { guessDelimiter } from '../../src/importers/tables/delimiter.js';
import { openTable, requireColumns, type TableOptions, type TableRow } from '../../src/importers/tables/table.js';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const fileOf = (content: string | Uint8Array): string => {
  files += 1;
  const file = join(folder, `${files}.csv`);
  writeFileSync(file, content);
  return file;
};

async function read(content: string | Uint8Array, options?: TableOptions) {
  const table = await openTable(fileOf(content), options);
  const rows: (TableRow | RejectedRow)[] = [];
  for await (const row of table.rows) rows.push(row);
  return { ...table, rows };
}
const cellsOf = async (content: string | Uint8Array) => (await read(content)).rows.map(({ cells }) => cells);

const UMEA = 'ort,land\nHelsingør,Danmark\nWürzburg,Tyskland\n';
const CELLS = [
  { ort: 'Helsingør', land: 'Danmark' },
  { ort: 'Würzburg', land: 'Tyskland' },
];

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(UMEA)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${UMEA}`)],
  ['UTF-16, little end first, with a byte order mark', Buffer.from(`\uFEFF${UMEA}`, 'utf16le')],
  ['UTF-16, big end first, with a byte order mark', Buffer.from(`\uFEFF${UMEA}`, 'utf16le').swap16()],
  ['UTF-16 without a byte order mark', Buffer.from(UMEA, 'utf16le')],
  ['Latin-1', Buffer.from(UMEA, 'latin1')],
  ['gzip', gzipSync(UMEA)],
])('reads %s', async (_, bytes) => {
  expect(await cellsOf(bytes)).toEqual(CELLS);
});

test('a character of UTF-8 may be cut in two by the end of a chunk', async () => {
  const padding = 'x'.repeat(64 * 1024 - 'ort\n'.length - 1);
  expect(await cellsOf(`ort\n${padding}ö\nWürzburg\n`)).toEqual([{ ort: `${padding}ö` }, { ort: 'Würzburg' }]);
});

test('Latin-1 is told apart where its first such character comes after much that is ASCII', async () => {
  const rows = 'Harstad,Norge\n'.repeat(20_000);
  const cells = await cellsOf(Buffer.from(`ort,land\n${rows}Helsingør,Danmark\n`, 'latin1'));
  expect(cells.at(-1)).toEqual(CELLS[0]);
});

test('a row with bytes that are no UTF-8 among others that are is rejected, and the rest is read', async () => {
  const bytes = Buffer.concat([Buffer.from(UMEA), Buffer.from('Malmö,Sverige\n', 'latin1')]);
  const { rows } = await read(bytes);
  expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual(CELLS);
  expect(rows[2]).toMatchObject({ line: 4, code: 'ENCODING_INVALID' });
});

test('line ends of every kind may stand in one file, and lines are counted by them', async () => {
  const { rows } = await read('ort,land\r\nVasa,Finland\nHarstad,Norge\r"två\r\nrader",x\r\n\r\nSista,y');
  expect(rows).toEqual([
    { line: 2, cells: { ort: 'Vasa', land: 'Finland' } },
    { line: 3, cells: { ort: 'Harstad', land: 'Norge' } },
    { line: 4, cells: { ort: 'två\nrader', land: 'x' } },
    { line: 7, cells: { ort: 'Sista', land: 'y' } },
  ]);
});

test.each([',', ';', '\t', '|'])('guesses the delimiter %j', async (delimiter) => {
  const text = [
    ['ort', 'land', 'anteckning'],
    ['Vasa', 'Finland', '"ett, två; tre"'],
    ['Würzburg', 'Tyskland', ''],
  ];
  expect(guessDelimiter(text.map((row) => row.join(delimiter)).join('\n'))).toBe(delimiter);
});

test('decimal commas do not make the comma the delimiter', () => {
  expect(guessDelimiter('ort;lat;lon\nVasa;63,09;21,61\nHarstad;68,79;16,54\n')).toBe(';');
});

test('a row with a quote inside a cell is rejected with its line, and the rest is read', async () => {
  const { rows } = await read('ort,land\nVasa,Finland\n"Har"stad",Norge\nWürzburg,Tyskland\n');
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(rows[1]).toMatchObject({ code: 'QUOTE_INVALID' });
});

test('a quote that is never closed is told with the line where its row begins', async () => {
  const reading = read('ort,land\nVasa,Finland\n"Harstad,Norge\nWürzburg,Tyskland\n');
  await expect(reading).rejects.toMatchObject({
    code: 'QUOTE_NOT_CLOSED',
    message: expect.stringContaining('line 3') as string,
  });
});

test('quotes are characters as any other where the source says so', async () => {
  const { rows } = await read('1\t"Vasa\n2\tHar"stad\n', { quotes: false, headings: ['id', 'name'] });
  expect(rows.map(({ cells }) => cells.name)).toEqual(['"Vasa', 'Har"stad']);
});

test('doubled and empty headings get names of their own, and are told', async () => {
  const { headings, doubled, rows } = await read('ort,namn,,namn\nVasa,a,b,c\n');
  expect(headings).toEqual(['ort', 'namn', 'column 3', 'namn (2)']);
  expect(doubled).toEqual(['namn']);
  expect(rows[0]?.cells).toEqual({ ort: 'Vasa', namn: 'a', 'column 3': 'b', 'namn (2)': 'c' });
});

test('missing columns are named, beside those that are there', async () => {
  const table = await openTable(fileOf('ort,land\nVasa,Finland\n'));
  expect(() => requireColumns('list.csv', table, ['ort', 'sedan', 'typ'])).toThrow(
    'list.csv has no column "sedan", "typ". Its columns are "ort", "land".',
  );
});

test('a row with more cells than columns is rejected; one with fewer is filled', async () => {
  const { rows } = await read('ort,land\nVasa,Finland,1949\nHarstad\n');
  expect(rows[0]).toMatchObject({ line: 2, code: 'CELLS_TOO_MANY' });
  expect(rows[1]).toEqual({ line: 3, cells: { ort: 'Harstad', land: '' } });
});

test('a last row that is cut off is rejected', async () => {
  const { rows } = await read('ort,land,sedan\nVasa,Finland,1949\nHarstad,No');
  expect(rows.at(-1)).toMatchObject({ line: 3, code: 'ROW_CUT_OFF' });
});

test('rows above the headings are left out', async () => {
  const text = 'Våra vänorter\n\nort,land\nVasa,Finland\n';
  const { headingLine, rows } = await read(text, { headingRow: (rows) => rows.findIndex((row) => row.length > 1) });
  expect(headingLine).toBe(3);
  expect(rows).toEqual([{ line: 4, cells: { ort: 'Vasa', land: 'Finland' } }]);
});

test('what is quoted as RFC 4180 has it is read as it was written, with any delimiter and line end', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ö', '"', ',', ';', '\n', ' ', '\t') });
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 10 });
  const property = fc.asyncProperty(
    table,
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n'),
    async (rows, delimiter, lineEnd) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter));
      const written = ['one', 'two'].join(delimiter) + lineEnd + quoted.join(lineEnd) + lineEnd;
      const cells = (await read(written, { delimiter })).rows.map(({ cells: { one, two } }) => [one, two]);
      const trimmed = rows.map((row) => row.map((text) => text.trim()));
      expect(cells).toEqual(trimmed.filter((row) => row.some((text) => text !== '')));
    },
  );
  await fc.assert(property, { numRuns: 50 });
});

test.each([
  ['empty', '', 'FILE_EMPTY'],
  ['of blank lines alone', '\n\n,\n', 'FILE_EMPTY'],
])('a file that is %s is refused', async (_, content, code) => {
  await expect(openTable(fileOf(content))).rejects.toMatchObject({ code });
});

test('a file that is not there is told', async () => {
  await expect(openTable(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});
