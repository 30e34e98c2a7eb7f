import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentTexts } from '../queries/documents/sections.js';

/** The folder of a seed that holds texts of its documents. */
const TEXTS = 'texts';

/**
 * The texts that stand beside seeds, in a folder `texts` of each, by the SHA-256 of the file: a document's page shows the
 * copy that its evidence was checked against, or none.
 */
export function readDocumentTexts(seedDirs: readonly string[]): DocumentTexts {
  const folders = seedDirs.filter((folder) => existsSync(folder)).flatMap((folder) => [folder, ...foldersIn(folder)]);
  const files = folders
    .map((folder) => path.join(folder, TEXTS))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith('.md'));
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(file);
      return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')];
    }),
  );
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [path.join(folder, entry.name)] : [],
  );
