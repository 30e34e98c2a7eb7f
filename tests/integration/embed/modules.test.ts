import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EmbedMapDocument } from '../../../src/generated/client/graphql.js';
import { builtWeb } from '../../../src/server/web-build.js';
import { startServer, type TestServer } from '../server.js';

const Manifest = z.object({
  version: z.string(),
  module: z.string(),
  integrity: z.string(),
  files: z.array(z.object({ url: z.string(), integrity: z.string() })),
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ web: await builtWeb() });
}, 120_000);
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

  it.each([
    ['a question of their own', { method: 'POST', body: JSON.stringify({ query: '{ __typename }' }) }],
    ['leave to send one', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }],
  ])('is not the answer to %s', async (_what, init) => {
    const headers = { 'content-type': 'application/json', ...ORIGIN, ...('headers' in init ? init.headers : {}) };
    const response = await fetch(`${server.url}/graphql`, { ...init, headers });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
