import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportRecord, RejectedRow } from '../src/importers/importer.js';
import { IMPORTERS } from '../src/importers/registry.js';

/** What an importer makes of a file. */
export interface ImportedFile {
  readonly records: readonly ImportRecord[];
  readonly rejected: readonly RejectedRow[];
  readonly rows: number;
}

export const importerOf = (id: string) => {
  const importer = IMPORTERS.find((one) => one.id === id);
  if (importer === undefined) throw new Error(`No importer ${id}.`);
  return importer;
};

/** Reads a file by an importer, to its end. */
export async function importFile(id: string, file: string): Promise<ImportedFile> {
  const records: ImportRecord[] = [];
  const rejected: RejectedRow[] = [];
  let rows = 0;
  for await (const row of importerOf(id).read(file, contextOf(file))) {
    rows += 1;
    if ('reason' in row) rejected.push(row);
    else records.push(...row.records);
  }
  return { records, rejected, rows };
}

export const contextOf = (file: string) => ({
  ...{ home: 'umea', retrievedOn: '2026-11-30', sha256: 'a'.repeat(64) },
  fileName: file.replace(/^.*\//, ''),
});

/** As `importFile`, of files made for it in a folder of their own; the first is read. */
export async function importTexts(
  id: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ImportedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'vanort-import-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await importFile(id, join(folder, Object.keys(files)[0]!));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The entities of a type among records. */
export const entitiesOf = ({ records }: ImportedFile, type: string) =>
  records.flatMap((one) => (one.record === 'ENTITY' && one.type === type ? one : []));

/** The relationships of a kind among records. */
export const relationsOf = ({ records }: ImportedFile, kind: string) =>
  records.flatMap((one) => (one.record === 'RELATION' && one.kind === kind ? one : []));

export const tiesOf = ({ records }: ImportedFile) => records.flatMap((one) => (one.record === 'TIE' ? one : []));
