import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createBody, sendBody, type Body } from '../http/body.js';
import { BuiltFiles } from './modules.js';
import { sendError } from '../http/http-errors.js';
import { FOR_GOOD, SCRIPT } from './scripts.js';

const VERSION = /^[0-9a-f]{12}$/;

/**
 * Keep the present build of the components with the earlier ones, each in a folder named by its version. What is there
 * already stays as it is.
 * @throws when the folder cannot be written
 */
export async function keepRelease(built: string, releases: string): Promise<void> {
  const { version } = await readFiles(built);
  await mkdir(releases, { recursive: true });
  if ((await readdir(releases)).includes(version)) return;
  const draft = path.join(releases, `.${version}-${process.pid}`);
  await cp(built, draft, { recursive: true });
  await rename(draft, path.join(releases, version)).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    // Another server kept it in the meantime.
    if (!(await readdir(releases)).includes(version)) throw error;
  });
}

/** The builds that were kept, as a folder holds them when the server starts. */
export interface Releases {
  /** What they ask, by the ids that they ask it by: those of today and of before. */
  readonly documents: ReadonlyMap<string, string>;
  /** A build's files by name; null: it is not kept, or is not what was built. */
  find(version: string): Promise<ReadonlyMap<string, Body> | null>;
}

/** Read what a folder of builds holds. What is damaged is left out, and told to the operator. */
export async function readReleases(folder: string, log: Pick<FastifyBaseLogger, 'error'>): Promise<Releases> {
  const names = await readdir(folder).catch((): string[] => []);
  const versions = new Set(names.filter((name) => VERSION.test(name)));
  const damaged = (error: unknown, version: string) => {
    log.error({ error, version }, 'A release of the components is damaged: it is not served.');
    return null;
  };
  const documents = new Map<string, string>();
  for (const version of versions) {
    const own = await readDocuments(path.join(folder, version)).catch((error: unknown) => damaged(error, version));
    if (own === null) versions.delete(version);
    else for (const [id, text] of own) documents.set(id, text);
  }
  const known = new Map<string, Promise<ReadonlyMap<string, Body> | null>>();
  return {
    documents,
    find: async (version) => {
      if (!versions.has(version)) return null;
      const files =
        known.get(version) ??
        readBuild(path.join(folder, version), version).catch((error: unknown) => damaged(error, version));
      known.set(version, files);
      return files;
    },
  };
}

/**
 * `GET /embed/<version>/<file>` for builds that were kept: a page goes on with the one whose `integrity` it holds. A
 * file that is not what its build said is never served, nor anything else of that build.
 */
export function registerReleases(app: FastifyInstance, releases: Releases): void {
  app.get<{ Params: { version: string; file: string } }>(
    `/embed/:version(${VERSION.source})/:file`,
    async (request, reply) => {
      const { version, file } = request.params;
      const body = (await releases.find(version))?.get(file);
      if (body !== undefined) return sendBody(request, reply, body, { cacheControl: FOR_GOOD });
      const message = `There is no ${file} of version ${version}: /embed/manifest.json names the present one.`;
      return sendError(reply, 404, 'NOT_FOUND', message);
    },
  );
}

const readFiles = async (folder: string) =>
  BuiltFiles.parse(JSON.parse(await readFile(path.join(folder, 'files.json'), 'utf8')));

/** @throws when a text is not the one that its id is the hash of: an answer must be to what was asked */
async function readDocuments(folder: string): Promise<[id: string, text: string][]> {
  const documents: unknown = JSON.parse(await readFile(path.join(folder, 'documents.json'), 'utf8'));
  const all = Object.entries(z.record(z.string(), z.string()).parse(documents));
  for (const [id, text] of all) {
    const hash = createHash('sha256').update(text).digest('hex');
    if (id !== `sha256:${hash}`) throw new Error(`The document ${id} is not what was asked`);
  }
  return all;
}

/** @throws when the folder holds anything but the build of that version */
async function readBuild(folder: string, version: string): Promise<ReadonlyMap<string, Body>> {
  const built = await readFiles(folder);
  if (built.version !== version) throw new Error(`It is version ${built.version}`);
  const files = built.files.map(async ({ name, integrity }) => {
    const code = await readFile(path.join(folder, name));
    const hash = createHash('sha384').update(code).digest('base64');
    if (integrity !== `sha384-${hash}`) throw new Error(`${name} is not what was built`);
    return [name, await createBody(SCRIPT, code)] as const;
  });
  return new Map(await Promise.all(files));
}
