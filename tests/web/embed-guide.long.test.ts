import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { startServer, type TestServer } from '../integration/server.js';
import { openPage } from './browser.js';
import { connectBrowser } from './explorer.js';

const GUIDE = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8');
/** What the guide gives to paste, each example by itself. */
const EXAMPLES = [...GUIDE.matchAll(/^```html\n([^]*?)^```$/gm)].map(([, code]) => code!);
const nameOf = (code: string) => /<(iframe|vanort-\w+|img|style)\b/.exec(code)?.[1] ?? code;

let browser: Browser;
let server: TestServer;
let host: Server;
let hostUrl: string;
let body = '';
let present: { module: string; integrity: string };

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startServer({ web: inject('web') })]);
  present = z
    .object({ module: z.string(), integrity: z.string() })
    .parse(await (await fetch(`${server.url}/embed/manifest.json`)).json());
  host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="sv"><title>Kommunen</title><link rel="icon" href="data:,"><h1>Vi</h1>${body}`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostUrl = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  host.close();
  await Promise.all([browser.close(), server.stop()]);
});

/** The guide's site is this server, and its version and integrity, which change with each build, are the present ones. */
const pasted = (code: string) =>
  code
    .replaceAll(/https:\/\/relationer\.example\.se\/embed\/[0-9a-f]{12}\/vanort\.js/g, present.module)
    .replaceAll('sha384-...', present.integrity)
    .replaceAll('https://relationer.example.se', server.url);

describe('the examples of the guide, pasted into a page of another origin', () => {
  it('are all found', () => {
    expect(EXAMPLES.map(nameOf)).toEqual(['iframe', 'img', 'vanort-graph', 'style']);
    expect(EXAMPLES).toHaveLength(GUIDE.match(/```html/g)!.length);
  });

  it.each(EXAMPLES.map((code) => [nameOf(code), code] as const))(
    'show a figure, without a word of complaint: %s',
    async (name, code) => {
      body = pasted(code);
      const { page, problems, foreignRequests } = await openPage(browser);
      await page.goto(hostUrl);

      if (name === 'img') {
        const width = () => page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth);
        await expect.poll(width).toBe(600);
      } else {
        const inside = name === 'iframe' ? page.frameLocator('iframe') : page;
        const title = inside.locator('figcaption strong').first();
        await title.waitFor();
        expect(await title.textContent()).toMatch(/Linköping/);
      }
      if (name === 'style') {
        const map = page.locator('vanort-map');
        expect(await map.locator('.land').evaluate((land) => getComputedStyle(land).fill)).toBe('rgb(221, 227, 216)');
        expect(await map.locator('figcaption strong').evaluate((title) => getComputedStyle(title).fontSize)).toBe(
          '20px',
        );
        await map.getByRole('button', { name: /^Palo Alto/ }).click();
        await page.locator('#chosen').getByText('Palo Alto').waitFor();
      }
      expect(problems).toEqual([]);
      expect(foreignRequests).toEqual([]);
      await page.context().close();
    },
  );

  it.each(EXAMPLES.filter((code) => !code.includes('<style>')).map((code) => [nameOf(code), code] as const))(
    'show a figure without JavaScript too: %s',
    async (name, code) => {
      body = pasted(code);
      const { page } = await openPage(browser, { javaScriptEnabled: false });
      await page.goto(hostUrl);
      await (name === 'iframe'
        ? page.frameLocator('iframe').locator('svg.vanort-wide').waitFor()
        : expect
            .poll(() => page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth))
            .toBeGreaterThan(100));
      await page.context().close();
    },
  );
});
