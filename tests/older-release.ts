import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { keepRelease } from '../src/server/embed/releases.js';

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
  const older = (text: string) => text.replaceAll(/sha256:[0-9a-f]{8}/g, 'sha256:01de701d');
  const manifest = Files.parse(JSON.parse(await readFile(path.join(folder, 'files.json'), 'utf8')));
  for (const file of manifest.files) {
    const code = older(await readFile(path.join(folder, file.name), 'utf8'));
    await writeFile(path.join(folder, file.name), code);
    file.integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  }
  manifest.version = '01de701de701';
  await writeFile(path.join(folder, 'files.json'), JSON.stringify(manifest));
  const documents = path.join(folder, 'documents.json');
  await writeFile(documents, older(await readFile(documents, 'utf8')));
  await keepRelease(folder, releases);
  await rm(folder, { recursive: true });
  const { integrity } = manifest.files.find(({ name }) => name === 'vanort.js')!;
  return { version: manifest.version, path: `/embed/${manifest.version}/vanort.js`, integrity };
}
