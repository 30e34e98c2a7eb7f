import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const graphql = (init: RequestInit & { search?: string } = {}) =>
  fetch(`${server.url}/graphql${init.search ?? ''}`, init);
const JSON_BODY = { 'content-type': 'application/json' };
const SIMPLE = `?query=${encodeURIComponent('{ __typename }')}`;
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('a body that a form of a foreign page could send is refused', () => {
  it.each([
    ['POST of text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' }],
    [
      'POST of a form',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
    ],
    ['POST of a multipart form', { method: 'POST', body: new FormData() }],
    ['POST of nothing said', { method: 'POST', headers: { 'content-type': '' }, body: '{"query":"{ __typename }"}' }],
  ])('%s', async (_what, request) => {
    const response = await graphql(request);

    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain('"data"');
  });
});

describe('a page of another origin', () => {
  const ORIGIN = 'https://page.example';
  const preflight = (to: TestServer, origin = ORIGIN) =>
    fetch(`${to.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
  const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin');

  it('may ask by POST: a browser that asks first is told so', async () => {
    const response = await preflight(server);

    expect(response.status).toBe(204);
    expect(allowed(response)).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('*');
  });

  it.each([
    ['GET', { search: SIMPLE }],
    ['POST', { method: 'POST', headers: JSON_BODY, body: '{"query":"{ __typename }"}' }],
  ])('gets an answer by %s, without anything to say who asks', async (_method, request) => {
    const response = await graphql({ ...request, headers: { ...JSON_BODY, origin: ORIGIN } });

    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    expect(allowed(response)).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toBe('vanort-revision');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('reads what went wrong, too', async () => {
    const response = await graphql({ search: '?query=%7B', headers: { origin: ORIGIN } });

    expect([response.status, allowed(response)]).toEqual([400, '*']);
  });

  it('may be kept out by a setting, and others let in', async () => {
    const narrow = await startServer({ apiOrigins: ['https://www.example.se'] });
    const [ours, theirs] = await Promise.all([preflight(narrow, 'https://www.example.se'), preflight(narrow)]);
    const none = await startServer({ apiOrigins: [] });
    const refused = await preflight(none);
    await Promise.all([narrow.stop(), none.stop()]);

    expect([allowed(ours), allowed(theirs), allowed(refused)]).toEqual(['https://www.example.se', null, null]);
    expect(ours.headers.get('vary')).toContain('Origin');
  });
});

describe('who checks whether the address of the API is there', () => {
  it.each([
    ['HEAD', '*/*'],
    ['GET', '*/*'],
    ['HEAD', 'text/html'],
  ])('by %s, taking %s, is told that it is', async (method, accept) => {
    expect((await graphql({ method, headers: { accept } })).status).toBe(200);
  });

  it('finds all that the catalogue of open data offers', async () => {
    const catalogue = await (await fetch(`${server.url}/dcat.ttl`)).text();
    const offered = [
      ...catalogue.matchAll(/dcat:(?:accessURL|endpointURL|endpointDescription|downloadURL) <([^>]+)>/g),
    ];

    expect(offered.length).toBeGreaterThan(0);
    for (const [, address] of offered) {
      for (const method of ['HEAD', 'GET']) {
        const { status } = await fetch(address!, { method, headers: { accept: '*/*' } });
        expect([method, address, status]).toEqual([method, address, 200]);
      }
    }
  });
});

describe('a request is refused', () => {
  it.each([
    ['a batch', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400],
    ['no JSON', '{"query":', 400],
    ['JSON that is no request', '"{ __typename }"', 400],
    ['a query that is no text', '{"query":{"a":1}}', 400],
    ['variables that are no object', '{"query":"{ __typename }","variables":"x"}', 400],
    ['nothing', '', 400],
    ['a mutation', '{"query":"mutation { __typename }"}', 400],
    ['a subscription', '{"query":"subscription { __typename }"}', 400],
    ['a generated mutation', '{"query":"mutation { deleteActors { nodesDeleted } }"}', 400],
    ['a prototype for variables', '{"query":"{ __typename }","__proto__":{"x":1}}', 400],
  ])('with %s', async (_what, body, status) => {
    const response = await graphql({ method: 'POST', headers: JSON_BODY, body });

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) as string } }] });
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('with the method %s', async (method) => {
    expect((await graphql({ method })).status).toBe(404);
  });
});

describe('every answer', () => {
  it.each(['/graphql?query=%7B__typename%7D', '/health/live', '/nowhere'])(
    'of %s has the headers of helmet, and does not say what serves it',
    async (path) => {
      const { headers } = await fetch(server.url + path);

      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
      expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
    },
  );
});

describe('a browser that visits /graphql', () => {
  it('gets GraphiQL, which loads nothing from elsewhere and runs nothing inline', async () => {
    const response = await graphql({ headers: { accept: BROWSER } });
    const page = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page.match(/<script(?![^>]* src=)[^>]*>/g) ?? []).toEqual([]);
  });

  it('can load every file that the page names', async () => {
    const page = await (await graphql({ headers: { accept: BROWSER } })).text();
    const files = [...page.matchAll(/(?:src|href)="(graphiql\/[^"]+)"/g)].map(([, file]) => file!);

    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const response = await fetch(`${server.url}/${file}`);
      expect([file, response.status]).toEqual([file, 200]);
    }
  });
});

describe('health', () => {
  it('is live and ready while the database answers', async () => {
    const [live, ready] = await Promise.all(['live', 'ready'].map((name) => fetch(`${server.url}/health/${name}`)));

    expect([live?.status, await live?.json()]).toEqual([200, { status: 'live' }]);
    expect([ready?.status, await ready?.json()]).toEqual([200, { status: 'ready' }]);
    expect(ready?.headers.get('cache-control')).toBe('no-store');
  });
});

describe('an error', () => {
  const SECRETS = /MATCH|RETURN|CYPHER|bolt:|neo4j|7687|node_modules|\/src\/|\.ts:|\.js:|stack|at async/;

  it.each([
    ['{ actor(id: "nope") { id } }'],
    ['{ partnersByPriorityArea(area: "nope") { totalCount } }'],
    ['{ search(text: "*") { totalCount } }'],
    ['{ actors(where: {population: {gt: "many"}}) { id } }'],
    ['{ actors(limit: -1) { id } }'],
    ['{ nothing }'],
    ['{ actors { id '],
    ['query ($id: ID!) { actor(id: $id) { id } }'],
    ['mutation { createActors(input: []) { actors { id } } }'],
    ['{ actors(where: {altNames: {includes: null}}) { id } }'],
    ['{ actors(where: {AND: [null]}) { id } }'],
    ['{ actors(where: {id: {in: null}}) { id } }'],
    ['{ actors(where: {latitude: {gt: 1e400}}) { id } }'],
    ['{ actors(where: {usualName: {eq: "\\u0000"}}) { id } }'],
  ])('of %s tells no Cypher, no stack and no address', async (query) => {
    const response = await graphql({ method: 'POST', headers: JSON_BODY, body: JSON.stringify({ query }) });

    expect(await response.text()).not.toMatch(SECRETS);
  });
});

describe('the rate limit', () => {
  it('answers RATE_LIMITED with 429 and when to come back, and leaves health alone', async () => {
    const limited = await startServer({ rateLimitPerMinute: 3 });
    try {
      for (const _ of [1, 2, 3]) expect((await limited.ask('{ __typename }')).status).toBe(200);

      const refused = await limited.ask('{ __typename }');

      expect(refused.status).toBe(429);
      expect(refused.errors[0]?.extensions).toEqual({ code: 'RATE_LIMITED' });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await fetch(`${limited.url}/health/ready`)).status).toBe(200);
    } finally {
      await limited.stop();
    }
  });
});
