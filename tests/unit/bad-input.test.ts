import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openTable } from '../../src/importers/tables/table.js';
import { writeXlsx } from '../../src/workbook/xlsx.js';
import { writeTemplate } from '../../src/importers/partner-list/template.js';
import { guessMapping } from '../../src/importers/partner-list/guess.js';
import { partnerList } from '../../src/importers/partner-list/partner-list.js';
import { writeRejects } from '../../src/importers/rejects.js';

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const readAll = async (path: string) => {
  const rows = [];
  for await (const row of (await openTable(path)).rows) rows.push(row);
  return rows;
};

const CONTEXT = { home: 'umea', retrievedOn: undefined, sha256: 'a'.repeat(64), fileName: 'list.csv' };
async function rejectedOf(content: string) {
  const rejected = [];
  for await (const row of partnerList().read(file('list.csv', content), CONTEXT)) if ('code' in row) rejected.push(row);
  return rejected;
}

test('a line of 50 MB is refused without being read into memory', async () => {
  const path = file('long.csv', `ort,land\n${'x'.repeat(50 * 1024 ** 2)}`);
  const before = process.memoryUsage().rss;
  await expect(readAll(path)).rejects.toMatchObject({ code: 'ROW_TOO_LONG' });
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 ** 2);
});

test('a gzip file that stops in the middle is told', async () => {
  const path = file('cut.csv.gz', gzipSync(`ort,land\n${'Vasa,Finland\n'.repeat(10_000)}`));
  truncateSync(path, Math.floor(statSync(path).size / 2));
  await expect(readAll(path)).rejects.toMatchObject({ code: 'SOURCE_CUT_OFF' });
});

test('a workbook that stops in the middle is told', async () => {
  const path = join(folder, 'cut.xlsx');
  await writeXlsx(path, [{ name: 'A', heading: ['ort'], rows: [['Vasa']], widths: [10] }]);
  truncateSync(path, Math.floor(statSync(path).size / 2));
  await expect(readAll(path)).rejects.toMatchObject({ code: 'SOURCE_CUT_OFF' });
});

test('a small workbook that would inflate to much is refused before it is inflated', async () => {
  const path = join(folder, 'bomb.xlsx');
  const rows = Array.from({ length: 40 * 32 }, () => ['x'.repeat(32 * 1024 - 1)]);
  await writeXlsx(path, [{ name: 'A', heading: ['ort'], rows, widths: [10] }]);
  expect(statSync(path).size).toBeLessThan(200 * 1024);
  await expect(readAll(path)).rejects.toMatchObject({ code: 'ZIP_TOO_LARGE' });
});

test.each([
  ['itself', 'Umeå kommun,Sverige,1950', 'SELF_RELATION'],
  ['a country that is no more', 'Pula,Jugoslavien,1950', 'COUNTRY_FORMER'],
  ['a country that is unknown', 'Vasa,Atlantis,1950', 'COUNTRY_UNKNOWN'],
  ['a date that does not exist', 'Vasa,Finland,1950-02-30', 'DATE_INVALID'],
])('a row that relates the municipality to %s is rejected with its line', async (_, row, code) => {
  expect(await rejectedOf(`ort,land,sedan\nHarstad,Norge,\n${row}\n`)).toMatchObject([{ line: 3, code }]);
});

test('of two rows about the same the second is rejected', async () => {
  expect(await rejectedOf('ort,land\nVasa,Finland\nVasa,Finland\n')).toMatchObject([{ line: 3, code: 'DUPLICATE' }]);
});

test.each(['list.xlsx', 'list.ods', 'list2.csv'])('a template %s is read as it is meant', async (name) => {
  const path = join(folder, name);
  await writeTemplate(path, 'sv');
  const { mapping } = await guessMapping(path);
  expect(mapping.columns).toMatchObject({
    partner: 'Ort',
    country: 'Land',
    kind: 'Typ',
    since: 'Sedan',
    network: 'Nätverk',
  });
});

test('rejected rows that are mended are taken in from the file that they were put in', async () => {
  const path = join(folder, 'rejected.csv');
  const rejects = writeRejects(path);
  for (const row of await rejectedOf('ort,land\nPula,Jugoslavien\n')) await rejects.add(row);
  await rejects.close();
  const mended = readFileSync(path, 'utf8').replace(/,Jugoslavien\r/, ',Kroatien\r');
  expect(await rejectedOf(mended)).toEqual([]);
});

test.skipIf(!existsSync('/dev/full'))('on a full disk the file of rejected rows is given up', async () => {
  const { createWriteStream } = await import('node:fs');
  const path = join(folder, 'full.csv');
  const rejects = writeRejects(path, () => createWriteStream('/dev/full'));
  const row = { line: 2, field: 'land', code: 'X', reason: 'r', cells: { ort: 'x'.repeat(100_000) } };
  const writing = async () => {
    for (let count = 0; count < 10; count += 1) await rejects.add(row);
    await rejects.close();
  };
  await expect(writing()).rejects.toMatchObject({ code: 'WRITE_FAILED' });
  expect(existsSync(path)).toBe(false);
});
