import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterAll, expect, it } from 'vitest';
import { openTable } from '../../src/importers/tables/table.js';

const folder = mkdtempSync(join(tmpdir(), 'zips-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CENTRAL_ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const UNCOMPRESSED_SIZE = 24;
const NAME_LENGTH = 28;
const NAME = 46;

/** A workbook of many rows, in whose directory the sheet is declared to be of another size. */
function workbook(declaredSize: (actual: number) => number): string {
  const book = utils.book_new();
  const rows = Array.from({ length: 2_000 }, (_, n) => [`ort ${n}`, 1900 + (n % 100)]);
  utils.book_append_sheet(book, utils.aoa_to_sheet([['ort', 'sedan'], ...rows]), 'Vänorter');
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
  for (let at = bytes.indexOf(CENTRAL_ENTRY); at !== -1; at = bytes.indexOf(CENTRAL_ENTRY, at + 1)) {
    const name = bytes.toString('latin1', at + NAME, at + NAME + bytes.readUInt16LE(at + NAME_LENGTH));
    if (!name.endsWith('sheet1.xml')) continue;
    bytes.writeUInt32LE(declaredSize(bytes.readUInt32LE(at + UNCOMPRESSED_SIZE)), at + UNCOMPRESSED_SIZE);
  }
  const file = join(folder, `${Math.random()}.xlsx`);
  writeFileSync(file, bytes);
  return file;
}

async function countRows(file: string): Promise<number> {
  let count = 0;
  for await (const _ of (await openTable(file)).rows) count += 1;
  return count;
}

it('reads a workbook whose directory tells the truth', async () => {
  expect(await countRows(workbook((size) => size))).toBe(2_000);
});

it.each([
  ['less than it holds, as a zip bomb would', (size: number) => Math.floor(size / 10)],
  ['nothing', () => 0],
  ['more than it holds, as one that was cut off', (size: number) => size + 1],
])('refuses a workbook whose sheet is declared to hold %s', async (_, declaredSize) => {
  await expect(countRows(workbook(declaredSize))).rejects.toMatchObject({ code: 'SOURCE_CUT_OFF' });
});

it('refuses, before anything is inflated, a workbook that is declared to fill the memory', async () => {
  await expect(countRows(workbook(() => 0xf000_0000))).rejects.toMatchObject({ code: 'ZIP_TOO_LARGE' });
});
