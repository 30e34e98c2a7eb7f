import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/reconcile${address}`, { headers });
const post = (form: Record<string, string>) =>
  fetch(`${server.url}/reconcile`, { method: 'POST', body: new URLSearchParams(form) });
const json = async (response: Promise<Response>): Promise<unknown> => (await response).json();
const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));

const type = z.strictObject({ id: z.string(), name: z.string(), description: z.string().optional() });
const candidate = z.strictObject({
  ...{ id: z.string(), name: z.string(), description: z.string(), match: z.boolean() },
  score: z.number().min(0).max(100),
  type: z.array(type),
  features: z.array(z.strictObject({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
});
const results = z.record(z.string(), z.strictObject({ result: z.array(candidate) }));

const ask = async (queries: Record<string, unknown>) =>
  results.parse(await json(post({ queries: JSON.stringify(queries) })));
const first = async (query: unknown) => (await ask({ q: query })).q!.result[0];

/** The requests whose answers the specification has a schema for, by the schema's file. */
const ANSWERS: [schema: string, answer: () => Promise<unknown>][] = [
  ['manifest', () => json(get(''))],
  [
    'reconciliation-result-batch',
    () =>
      json(post({ queries: JSON.stringify({ a: { query: 'Palo Alto' }, b: { query: 'Nowhere at all', limit: 3 } }) })),
  ],
  ['suggest-entities-response', () => json(get('/suggest/entity?prefix=link'))],
  ['suggest-types-response', () => json(get('/suggest/type?prefix=uni'))],
  ['suggest-properties-response', () => json(get('/suggest/property?prefix=wiki'))],
  ['data-extension-property-proposal', () => json(get('/properties?type=City&limit=3'))],
  [
    'data-extension-response',
    () => {
      const properties = ['country', 'wikidataId', 'population', 'latitude', 'otherNames', 'none'].map((id) => ({
        id,
      }));
      return json(post({ extend: JSON.stringify({ ids: ['linkoping', 'palo-alto', 'nobody'], properties }) }));
    },
  ],
];

/** The schemas of the specification, <https://github.com/reconciliation-api/specs/tree/master/0.2/schemas>. */
const SCHEMAS = fileURLToPath(new URL('../fixtures/reconciliation-0.2', import.meta.url));

describe('answers of the reconciliation service', () => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  beforeAll(() => {
    for (const file of readdirSync(SCHEMAS).filter((name) => name.endsWith('.json'))) {
      const { $schema: _draft, ...schema } = z
        .looseObject({ $schema: z.string().optional() })
        .parse(JSON.parse(readFileSync(path.join(SCHEMAS, file), 'utf8')));
      ajv.addSchema(schema, file);
    }
  });

  it.each(ANSWERS)('fit the schema %s of the specification', async (schema, answer) => {
    const told = await answer();
    const fits = ajv.getSchema(`${schema}.json`);

    expect([fits?.(told), fits?.errors]).toEqual([true, null]);
  });

  it.each(ANSWERS)('are more than what the schema %s wants of anything', async (schema) => {
    expect(ajv.getSchema(`${schema}.json`)?.({ result: 1, versions: 1, rows: 1, properties: 1, q: 1 })).toBe(false);
  });
});

describe('the manifest', () => {
  it('names the version, the addresses of the service, and the types of actors', async () => {
    const told = z
      .looseObject({
        versions: z.array(z.string()),
        name: z.string(),
        defaultTypes: z.array(type),
        view: z.object({ url: z.string() }),
      })
      .parse(await json(get('', { 'accept-language': 'en' })));

    expect(told.versions).toEqual(['0.2']);
    expect(told.name).toBe('Vänort – Linköping');
    expect(told.defaultTypes.map(({ id }) => id)).toContain('University');
    expect((await fetch(told.view.url.replace('{{id}}', 'linkoping'))).status).toBe(200);
  });
});

describe('a row of a list', () => {
  it('is a certain match by name and country, in whatever language the country is named', async () => {
    for (const v of ['US', 'United States', 'USA', { id: 'united-states', name: 'United States' }]) {
      const found = await first({ query: 'City of Palo Alto', type: 'City', properties: [{ pid: 'country', v }] });
      expect(found).toMatchObject({ id: 'palo-alto', match: true, type: [{ id: 'City' }] });
    }
  });

  it('is no certain match without a country, nor in another country', async () => {
    expect(await first({ query: 'Palo Alto', type: 'City' })).toMatchObject({ id: 'palo-alto', match: false });
    const elsewhere = await ask({ q: { query: 'Palo Alto', type: 'City', properties: [{ pid: 'country', v: 'SE' }] } });
    for (const { match, score } of elsewhere.q!.result) expect([match, score < 50]).toEqual([false, true]);
  });

  it('is a certain match by a key in a register alone', async () => {
    const rows = z
      .object({ rows: z.record(z.string(), z.object({ wikidataId: z.array(z.object({ str: z.string() })) })) })
      .parse(await json(post({ extend: JSON.stringify({ ids: ['linkoping'], properties: [{ id: 'wikidataId' }] }) })));
    const v = rows.rows['linkoping']!.wikidataId[0]!.str;

    expect(await first({ query: 'Some town', properties: [{ pid: 'wikidataId', v }] })).toMatchObject({
      ...{ id: 'linkoping', match: true, score: 100 },
    });
  });

  it('is of the types asked for, and as many as asked for', async () => {
    const { a, b, c } = await ask({
      a: { query: 'Linköping', limit: 2 },
      b: { query: 'Linköping', type: ['University', 'Company'], limit: 50 },
      c: { query: 'Linköping', type: 'Nothing' },
    });

    expect(a!.result.length).toBeLessThanOrEqual(2);
    const found = b!.result.flatMap(({ type: types }) => types.map(({ id }) => id));
    expect(found).toContain('University');
    expect(found.filter((id) => id !== 'University' && id !== 'Company')).toEqual([]);
    expect(c!.result).toEqual([]);
  });

  it('is asked about by GET as by POST, and answered under its own id', async () => {
    const queries = { 'my row': { query: 'Linkoping' }, __proto: { query: '---' } };
    expect(await json(get(`?queries=${encoded(queries)}`))).toEqual(
      await json(post({ queries: JSON.stringify(queries) })),
    );
    expect((await ask(queries))['my row']!.result[0]!.id).toBe('linkoping');
  });
});

describe('suggestions', () => {
  it('are entities of the type asked for, page by page', async () => {
    const page = async (more: string) =>
      z
        .object({ result: z.array(z.object({ id: z.string(), notable: z.array(type) })) })
        .parse(await json(get(`/suggest/entity?prefix=linköping${more}`))).result;

    const all = await page('');
    expect(all[0]?.id).toBe('linkoping');
    expect((await page('&cursor=1'))[0]).toEqual(all[1]);
    expect((await page('&type=University')).map(({ notable }) => notable[0]?.id)).toContain('University');
  });
});

describe('a preview', () => {
  it('is a page for a frame, in the language of the reader', async () => {
    const response = await get('/preview?id=palo-alto', { 'accept-language': 'en' });

    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(await response.text()).toMatch(/<html lang="en">[\s\S]*Palo Alto[\s\S]*United States/);
  });
});

describe('a mistake in a request', () => {
  it.each([
    ['queries that are no JSON', 'queries', () => post({ queries: '{' })],
    ['queries that are a list', 'queries', () => post({ queries: '[]' })],
    ['a query without text and properties', 'queries', () => post({ queries: '{"q":{}}' })],
    ['a query with a key of its own', 'queries', () => post({ queries: '{"q":{"query":"x","foo":1}}' })],
    ['a limit below one', 'queries', () => post({ queries: '{"q":{"query":"x","limit":0}}' })],
    [
      'too many queries',
      'queries',
      () =>
        post({
          queries: JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [n, { query: 'x' }]))),
        }),
    ],
    ['a form without anything', 'queries', () => post({})],
    ['an extension without ids', 'extend', () => post({ extend: '{"properties":[]}' })],
    ['a suggestion without a prefix', 'prefix', () => get('/suggest/entity')],
    ['a cursor that is none', 'cursor', () => get('/suggest/entity?prefix=a&cursor=x')],
  ])('is told: %s', async (_name, argument, request) => {
    const response = await request();

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
  });

  it('is 404 for a preview of nothing, and 415 for a body of another kind', async () => {
    expect((await get('/preview?id=nobody')).status).toBe(404);
    const body = { method: 'POST', body: '<xml/>', headers: { 'content-type': 'application/xml' } };
    expect((await fetch(`${server.url}/reconcile`, body)).status).toBe(415);
  });
});

describe('pages of other origins', () => {
  it('may ask', async () => {
    const response = await get('', { origin: 'http://127.0.0.1:3333' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const preflight = await fetch(`${server.url}/reconcile`, {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, POST']);
  });
});
