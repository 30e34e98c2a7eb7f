import { existsSync } from 'node:fs';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { buildSchema, graphql } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registerGraphiql } from '../../src/server/graphql/graphiql.js';
import { partnersQuery } from '../../src/server/graphql/opening-query.js';
import { IS_LONG } from '../sizes.js';
import { accessibilityViolations } from './accessibility.js';
import { openPage, type WatchedPage } from './browser.js';
import { connectBrowser } from './explorer.js';

const schema = buildSchema(`
  type Query {
    "Partners of an actor in a *priority area*."
    partnersByPriorityArea(area: ID!): PartnerConnection!
  }
  type PartnerConnection { totalCount: Int! edges: [PartnerEdge!]! }
  type PartnerEdge { node: Actor! reasons: [Reason!]! }
  type Actor { id: ID! kind: String! name: String! }
  type Reason { kind: String! sentence: String! since: String }
`);
const partners = {
  totalCount: 1,
  edges: [
    {
      node: { id: 'palo-alto', kind: 'CITY', name: 'Palo Alto' },
      reasons: [{ kind: 'ENGAGEMENT', sentence: 'Palo Alto tar del i Smart City Alliance.', since: '2016' }],
    },
  ],
};

const OPENING = partnersQuery('smart-city');
const Operation = z.object({ query: z.string() });
const BROWSER_ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const SCREENSHOTS = process.env['SCREENSHOTS'];

let app: FastifyInstance;
let browser: Browser;
let url: string;

beforeAll(async () => {
  app = fastify();
  await app.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ["'none'"] } } });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: await registerGraphiql(app, { siteName: 'Vänort', openingQuery: async () => OPENING }),
    handler: ({ method, query, body }: FastifyRequest) => {
      const source = Operation.parse(method === 'GET' ? query : body).query;
      return graphql({ schema, source, rootValue: { partnersByPriorityArea: () => partners } });
    },
  });
  url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  browser = await connectBrowser();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

describe('GET /graphql', () => {
  it('answers a browser with the page', async () => {
    const reply = await app.inject({ url: '/graphql', headers: { accept: BROWSER_ACCEPT } });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.body).toContain('<title>Vänort GraphiQL</title>');
    expect(reply.body).toContain('<html lang="en">');
  });

  it.each(['application/json', 'application/graphql-response+json', '*/*', undefined])(
    'leaves a request that accepts %s to the GraphQL handler',
    async (accept) => {
      const query = encodeURIComponent('{ partnersByPriorityArea(area: "smart-city") { totalCount } }');
      const reply = await app.inject({ url: `/graphql?query=${query}`, ...(accept && { headers: { accept } }) });
      expect(reply.json()).toEqual({ data: { partnersByPriorityArea: { totalCount: 1 } } });
      expect(reply.headers['content-security-policy']).toContain("script-src 'self'");
    },
  );

  it('allows no inline script or style, no other host, no frame around it', async () => {
    const reply = await app.inject({ url: '/graphql', headers: { accept: BROWSER_ACCEPT } });
    const policy = String(reply.headers['content-security-policy']);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
  });

  it('never repeats a nonce, and says not to keep the page', async () => {
    const visit = () => app.inject({ url: '/graphql', headers: { accept: BROWSER_ACCEPT } });
    const [first, second] = await Promise.all([visit(), visit()]);
    expect(first.headers['content-security-policy']).not.toBe(second.headers['content-security-policy']);
    expect(first.headers['cache-control']).toBe('no-store');
  });

  it('names its files by their content, to be kept for good', async () => {
    const page = await app.inject({ url: '/graphql', headers: { accept: BROWSER_ACCEPT } });
    const files = [...page.body.matchAll(/(?:src|href)="(graphiql\/[^"]+)"/g)].map(([, file]) => `/${file}`);
    expect(files).toHaveLength(6);
    for (const file of files) {
      const reply = await app.inject({ url: file });
      expect(reply.statusCode, file).toBe(200);
      expect(reply.headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
    }
  });
});

/** In `npm test` each size and each appearance once. */
const SCREENS = [
  { screen: 'desktop-dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const },
  { screen: 'phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' as const },
  ...(IS_LONG || SCREENSHOTS !== undefined
    ? [{ screen: 'desktop', viewport: { width: 1280, height: 800 }, colorScheme: 'light' as const }]
    : []),
];

describe.each(SCREENS)('GraphiQL in a browser without a network, $screen', ({ screen, viewport, colorScheme }) => {
  let visit: WatchedPage;

  beforeAll(async () => {
    visit = await openPage(browser, { viewport, colorScheme });
    await visit.page.goto(url);
  });
  afterAll(() => visit.page.context().close());

  it('runs the default query with the keyboard and shows the answer', async () => {
    const { page } = visit;
    const editor = page.getByRole('region', { name: 'Query Editor' });
    await editor.locator('.CodeMirror').click();
    expect(await editorText(page)).toBe(OPENING);

    await page.keyboard.press('Control+Enter');

    const result = page.locator('.result-window');
    await result.getByText('"Palo Alto tar del i Smart City Alliance."').waitFor();
    const box = await result.boundingBox();
    expect(box?.width).toBeGreaterThan(viewport.width / 4);
    await shoot(page, screen);
  });

  it('opens its documentation and its dialogs', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('Root Types').waitFor();
    await shoot(page, `${screen}-docs`);
    await page.getByRole('button', { name: 'Hide Documentation Explorer' }).click();
    await page.getByRole('button', { name: 'Open short keys dialog' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('is accessible, as far as axe can tell', async () => {
    // The editor's card on what the pointer rests on fades away; it is no part of the page as it stands.
    await visit.page.mouse.move(0, 0);
    await visit.page.locator('.CodeMirror-info').waitFor({ state: 'detached' });
    // The editor's text area has the focus and scrolls it with the arrow keys; axe sees only the scrolled part beside it.
    expect(await accessibilityViolations(visit.page, { except: ['scrollable-region-focusable'] })).toEqual([]);
  });

  it('asked no other host for anything, and nothing went wrong', () => {
    expect(visit.foreignRequests).toEqual([]);
    expect(visit.problems).toEqual([]);
  });
});

describe('a link to GraphiQL', () => {
  it('carries a query, which waits to be run', async () => {
    const { page } = await openPage(browser);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.postData() ?? ''));
    await page.goto(`${url}?query=${encodeURIComponent('{ __typename }')}`);
    await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
    expect(await editorText(page)).toBe('{ __typename }');
    expect(requests.filter((body) => body.includes('"{ __typename }"'))).toEqual([]);
    await page.context().close();
  });
});

describe('the guard of these tests', () => {
  it('sees and refuses a request to another host, and a violation of the policy', async () => {
    const { page, foreignRequests, problems } = await openPage(browser);
    await page.goto(url);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }));
      return fetch('https://example.org/').catch(() => undefined);
    });
    await expect.poll(() => problems.filter((text) => text.startsWith('CSP: ')).length).toBe(2);
    await page.goto('about:blank');
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
    expect(foreignRequests).toEqual(['https://example.org/']);
    await page.context().close();
  });
});

function editorText(page: Page): Promise<string> {
  return page.locator('.graphiql-query-editor .CodeMirror').evaluate((node) => {
    const editor: unknown = Reflect.get(node, 'CodeMirror');
    return (editor as { getValue(): string }).getValue();
  });
}

/** Set SCREENSHOTS to a folder to look at the pages yourself. */
async function shoot(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS && existsSync(SCREENSHOTS)) await page.screenshot({ path: `${SCREENSHOTS}/graphiql-${name}.png` });
}
