import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { EmbedMapDocument } from '../../../src/generated/client/graphql.js';
import { keepRelease } from '../../../src/server/embeds/releases.js';
import { keepOlderRelease, type OlderRelease } from '../../older-release.js';
import { startServer, type TestServer } from '../server.js';

const Manifest = z.object({
  version: z.string(),
  module: z.string(),
  integrity: z.string(),
  files: z.array(z.object({ url: z.string(), integrity: z.string() })),
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ web: inject('web') });
});
afterAll(() => server.stop());

const manifest = async () => Manifest.parse(await (await fetch(`${server.url}/embed/manifest.json`)).json());

describe('the components', () => {
  it('are kept for good under their version, for pages of any origin, and are what the manifest says', async () => {
    const { module, version, files } = await manifest();
    expect(module).toBe(`${server.url}/embed/${version}/vanort.js`);
    for (const { url, integrity } of files) {
      const response = await fetch(url);
      expect(response.headers.get('cache-control'), url).toContain('immutable');
      expect(response.headers.get('access-control-allow-origin'), url).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy'), url).toBe('cross-origin');
      expect(response.headers.get('content-type'), url).toMatch(/^text\/javascript/);
      const hash = createHash('sha384').update(await response.text());
      expect(`sha384-${hash.digest('base64')}`, url).toBe(integrity);
    }
  });

  it('have one address without a version, kept for minutes', async () => {
    const response = await fetch(`${server.url}/embed/vanort.js`);
    expect(response.headers.get('cache-control')).toContain('max-age=300');
    expect(await response.text()).toContain((await manifest()).version);
  });
});

describe('the builds that are kept', () => {
  let releases: string;
  let built: string;
  let older: OlderRelease;
  let kept: TestServer;
  beforeAll(async () => {
    built = path.join(inject('web'), 'embed');
    releases = await mkdtemp(path.join(tmpdir(), 'vanort-releases-'));
    older = await keepOlderRelease(built, releases);
    await keepRelease(built, releases);
    await keepRelease(built, releases);
    await cp(path.join(releases, older.version), path.join(releases, 'badbadbadbad'), { recursive: true });
    kept = await startServer({ web: inject('web'), embedReleases: releases });
  });
  afterAll(async () => {
    await kept.stop();
    await rm(releases, { recursive: true });
  });
  const get = (file: string, version = older.version) => fetch(`${kept.url}/embed/${version}/${file}`);

  it('are one a version, and served as they were, for good', async () => {
    const { version } = await manifest();
    expect((await readdir(releases)).sort()).toEqual([older.version, version, 'badbadbadbad'].sort());
    const response = await get('vanort.js');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const hash = createHash('sha384').update(await response.text());
    expect(`sha384-${hash.digest('base64')}`).toBe(older.integrity);
  });

  it('are asked for beside the present documents: by everybody, and answered 304 to who has the answer', async () => {
    const id = await idOfMap(path.join(releases, older.version));
    const variables = '{"of":"linkoping","language":"EN"}';
    const address = `graphql?${new URLSearchParams({ documentId: id, variables }).toString()}`;
    const ask = (url: string, headers = {}) => fetch(`${url}/${address}`, { headers });

    const response = await ask(kept.url);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toMatchObject({ data: { neighbourhood: { nodes: expect.any(Array) as unknown } } });
    expect((await ask(kept.url, { 'if-none-match': response.headers.get('etag')! })).status).toBe(304);
    expect(EmbedMapDocument.__meta__?.['hash']).not.toBe(id);
    expect((await ask(server.url)).status).toBe(404);
  });

  it.each([
    ['an unknown version', 'vanort.js', '000000000000'],
    ['an unknown file', 'passwords.js', undefined],
    ['a file of another folder', '..%2f..%2fpackage.json', undefined],
    ['what is no script of it', 'files.json', undefined],
    ['a build that is not what its folder says', 'vanort.js', 'badbadbadbad'],
  ])('are never something else: %s', async (_what, file, version) => {
    const response = await get(file, version);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).not.toContain('immutable');
  });

  it('are not served when a file was changed', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'vanort-releases-'));
    const { version } = await keepOlderRelease(built, other);
    await appendFile(path.join(other, version, 'vanort.js'), 'alert(1)');
    const changed = await startServer({ web: inject('web'), embedReleases: other });
    const response = await fetch(`${changed.url}/embed/${version}/vanort.js`);
    await changed.stop();
    await rm(other, { recursive: true });

    expect([response.status, await response.text()]).toEqual([404, expect.not.stringContaining('alert')]);
  });

  it('do not answer another text under the id of a document', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'vanort-releases-'));
    const { version } = await keepOlderRelease(built, other);
    const id = await idOfMap(path.join(other, version));
    await writeFile(path.join(other, version, 'documents.json'), JSON.stringify({ [id]: '{ __typename }' }));
    const changed = await startServer({ web: inject('web'), embedReleases: other });
    const answer = await fetch(`${changed.url}/graphql?documentId=${id}`);
    const module = await fetch(`${changed.url}/embed/${version}/vanort.js`);
    await changed.stop();
    await rm(other, { recursive: true });

    expect([answer.status, module.status]).toEqual([404, 404]);
  });
});

/** By what id a build asks for its map. */
async function idOfMap(folder: string): Promise<string> {
  const documents = JSON.parse(await readFile(path.join(folder, 'documents.json'), 'utf8')) as Record<string, string>;
  return Object.entries(documents).find(([, text]) => text.startsWith('query EmbedMap('))![0];
}

describe('what pages of other origins may read', () => {
  const ORIGIN = { origin: 'https://kommunen.example' };
  const hash: unknown = EmbedMapDocument.__meta__?.['hash'];
  const sought = (variables: object) =>
    `${server.url}/graphql?${new URLSearchParams({ documentId: String(hash), variables: JSON.stringify(variables) }).toString()}`;

  it.each([
    ['an answer', { of: 'linkoping' }, '"data":{'],
    ['what is wrong with a question', { of: 'atlantis' }, '"code":"NOT_FOUND"'],
  ])('is %s to one of our documents', async (_what, variables, said) => {
    const response = await fetch(sought(variables), { headers: ORIGIN });
    expect(await response.text()).toContain(said);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('is what embeds ask for, also where questions of their own are not', async () => {
    const narrow = await startServer({ apiOrigins: [] });
    const allowed = async (address: string, init: RequestInit = {}) => {
      const response = await fetch(address.replace(server.url, narrow.url), {
        ...init,
        headers: { 'content-type': 'application/json', ...ORIGIN },
      });
      return response.headers.get('access-control-allow-origin');
    };
    const own = `${server.url}/graphql`;
    const found = [
      await allowed(sought({ of: 'linkoping' })),
      await allowed(own, { method: 'POST', body: JSON.stringify({ query: '{ __typename }' }) }),
      await allowed(own, { method: 'OPTIONS' }),
    ];
    await narrow.stop();

    expect(found).toEqual(['*', null, null]);
  });
});
