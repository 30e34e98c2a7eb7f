import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { createBody, sendBody, type Body } from '../bodies.js';
import { BuiltFiles } from './modules.js';
import { FOR_GOOD, SCRIPT } from './scripts.js';

const FOR_A_MINUTE = 'public, max-age=60';
const VERSION = /^[0-9a-f]{12}$/;

/** A build of the components as pages load it, with the documents that it asks for by their ids. */
interface Release {
  readonly files: ReadonlyMap<string, Body>;
  readonly documents: ReadonlyMap<string, string>;
}

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

/**
 * `GET /embed/<version>/<file>` for builds that were kept: a page goes on with the one whose `integrity` it holds.
 * `GET /embed/<version>/graphql?documentId=...` answers what an old build asks, where today's documents are others.
 * A file that is not what its build said is never served, nor anything else of that build.
 */
export async function registerReleases(app: FastifyInstance, releases: string): Promise<void> {
  const names = await readdir(releases).catch((): string[] => []);
  const known = new Map<string, Promise<Release>>();
  const find = async (version: string): Promise<Release | null> => {
    if (!names.includes(version)) return null;
    const release = known.get(version) ?? readRelease(path.join(releases, version), version);
    known.set(version, release);
    return release.catch((error: unknown) => {
      app.log.error({ error, version }, 'A release of the components is damaged: it is not served.');
      return null;
    });
  };

  app.get<{ Params: { version: string; file: string } }>(
    `/embed/:version(${VERSION.source})/:file`,
    async (request, reply) => {
      const { version, file } = request.params;
      const release = await find(version);
      if (file === 'graphql') return answer(app, request, reply, release);
      const body = release?.files.get(file);
      if (body !== undefined) return sendBody(request, reply, body, { cacheControl: FOR_GOOD });
      const text = `There is no ${file} of version ${version} here. /embed/manifest.json names the present one.\n`;
      return sendBody(request, reply, await createBody('text/plain; charset=utf-8', text), {
        ...{ status: 404, cacheControl: FOR_A_MINUTE },
      });
    },
  );
}

const Sought = z.object({
  documentId: z.string(),
  variables: z
    .string()
    .default('{}')
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('is not JSON');
        return z.NEVER;
      }
    }),
});

/** What an old build asks goes the way of every question, with its text. */
async function answer(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply, release: Release | null) {
  const sought = Sought.safeParse(request.query);
  const query = sought.success ? release?.documents.get(sought.data.documentId) : undefined;
  if (query === undefined || !sought.success) {
    const extensions = { code: sought.success ? 'PERSISTED_QUERY_NOT_FOUND' : 'BAD_USER_INPUT' };
    const errors = [
      { message: 'No document of that build has this id here, or its variables are not JSON.', extensions },
    ];
    return sendBody(request, reply, await createBody('application/json', JSON.stringify({ errors })), {
      ...{ status: sought.success ? 404 : 400, cacheControl: FOR_A_MINUTE },
    });
  }
  const { statusCode, headers, rawPayload } = await app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: request.ip,
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity' },
    payload: { query, variables: sought.data.variables },
  });
  const body = await createBody(String(headers['content-type']), rawPayload);
  return sendBody(request, reply, body, {
    ...{ status: statusCode, ...(statusCode !== 200 && { cacheControl: 'no-store' }) },
  });
}

const readFiles = async (folder: string) =>
  BuiltFiles.parse(JSON.parse(await readFile(path.join(folder, 'files.json'), 'utf8')));

/** @throws when the folder holds anything but the build of that version */
async function readRelease(folder: string, version: string): Promise<Release> {
  const built = await readFiles(folder);
  if (built.version !== version) throw new Error(`It is version ${built.version}`);
  const documents: unknown = JSON.parse(await readFile(path.join(folder, 'documents.json'), 'utf8'));
  const files = built.files.map(async ({ name, integrity }) => {
    const code = await readFile(path.join(folder, name));
    const hash = createHash('sha384').update(code).digest('base64');
    if (integrity !== `sha384-${hash}`) throw new Error(`${name} is not what was built`);
    return [name, await createBody(SCRIPT, code)] as const;
  });
  return {
    files: new Map(await Promise.all(files)),
    documents: new Map(Object.entries(z.record(z.string(), z.string()).parse(documents))),
  };
}
