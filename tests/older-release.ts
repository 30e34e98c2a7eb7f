import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { keepRelease } from '../src/server/embeds/releases.js';

const Files = z.looseObject({
  version: z.string(),
  files: z.array(z.looseObject({ name: z.string(), integrity: z.string() })),
});

/** The path of the module of an older build, and what pages hold of it. */
export interface OlderRelease {
  readonly version: string;
  readonly path: string;
  readonly integrity: string;
}

/**
 * Keep a build such as one of before an upgrade in a folder: the present one, but that it asks for its documents by ids
 * that the server's own documents no longer have.
 */
export async function keepOlderRelease(built: string, releases: string): Promise<OlderRelease> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vanort-older-'));
  await cp(built, folder, { recursive: true });
  const documents = z
    .record(z.string(), z.string())
    .parse(JSON.parse(await readFile(path.join(folder, 'documents.json'), 'utf8')));
  const olderDocuments = Object.entries(documents).map(([id, text]) => {
    const olderText = `${text} # as it was asked before`;
    return { id, olderId: `sha256:${createHash('sha256').update(olderText).digest('hex')}`, olderText };
  });
  const older = (code: string) =>
    olderDocuments.reduce((changed, { id, olderId }) => changed.replaceAll(id, olderId), code);
  const manifest = Files.parse(JSON.parse(await readFile(path.join(folder, 'files.json'), 'utf8')));
  for (const file of manifest.files) {
    const code = older(await readFile(path.join(folder, file.name), 'utf8'));
    await writeFile(path.join(folder, file.name), code);
    file.integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  }
  manifest.version = '01de701de701';
  await writeFile(path.join(folder, 'files.json'), JSON.stringify(manifest));
  const asked = olderDocuments.map(({ olderId, olderText }) => [olderId, olderText]);
  await writeFile(path.join(folder, 'documents.json'), JSON.stringify(Object.fromEntries(asked)));
  await keepRelease(folder, releases);
  await rm(folder, { recursive: true });
  const { integrity } = manifest.files.find(({ name }) => name === 'vanort.js')!;
  return { version: manifest.version, path: `/embed/${manifest.version}/vanort.js`, integrity };
}
