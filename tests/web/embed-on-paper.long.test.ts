import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { startServer, type TestServer } from '../integration/server.js';
import { openPage } from './browser.js';
import { launchBrowser } from './chromium.js';
import { sheetsOf } from './sheets.js';

/** Chromium without a window prints frames of other processes as empty boxes; with one it does not. */
const FRAMES_IN_ONE_PROCESS = ['--disable-site-isolation-trials', '--disable-features=IsolateSandboxedIframes'];

const FIGURES = {
  graph: { path: 'graph/linkoping', element: 'vanort-graph actor="linkoping"', shapes: 30 },
  partners: { path: 'partners/smart-city', element: 'vanort-partners area="smart-city"', shapes: 5 },
  timeline: {
    path: 'timeline/linkoping-palo-alto-sister-city',
    element: 'vanort-timeline of="linkoping-palo-alto-sister-city"',
    shapes: 14,
  },
  map: { path: 'map/linkoping', element: 'vanort-map actor="linkoping"', shapes: 6 },
} as const;
type Name = keyof typeof FIGURES;

let browser: Browser;
let server: TestServer;
/** A municipality's page, of another origin: what it holds is set by each test. */
let host: Server;
let hostUrl: string;
let body = '';
let script = '';

beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchBrowser(FRAMES_IN_ONE_PROCESS),
    startServer({ web: inject('web'), answerCacheMb: 32 }),
  ]);
  const { module, integrity } = z
    .object({ module: z.string(), integrity: z.string() })
    .parse(await (await fetch(`${server.url}/embed/manifest.json`)).json());
  script = `<script type="module" src="${module}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="sv"><title>Kommunen</title><h1>Vi och världen</h1>${body}`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostUrl = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  host.close();
  await Promise.all([browser.close(), server.stop()]);
});

const address = (name: Name, ending = '') => `${server.url}/embed/${FIGURES[name].path}${ending}?lang=sv`;
const frame = (name: Name) =>
  `<iframe src="${address(name)}" title="${name}" width="760" height="900" loading="lazy" sandbox="allow-scripts" style="border:0;width:100%"></iframe>`;
const component = (name: Name) => {
  const { element } = FIGURES[name];
  return `<${element} lang="sv"><img src="${address(name, '.svg')}" alt="${name}"></${element.split(' ')[0]!}>${script}`;
};
const part = async (name: Name) => (await fetch(address(name, '.html'))).text();

const DRAWINGS = '.vanort-drawing, .picture, [part="list"], img';

/** How many lines and curves the drawing has on the first sheet of the host's page, below its heading. */
async function printed(holds: string, javaScriptEnabled: boolean): Promise<number> {
  body = holds;
  const { page } = await openPage(browser, { javaScriptEnabled, viewport: { width: 1000, height: 800 } });
  await page.goto(hostUrl, { waitUntil: 'networkidle' });
  if (holds.includes(script) && javaScriptEnabled) await page.locator('figure[part="figure"]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const withDrawing = paintedOnFirstSheet(await page.pdf({ format: 'A4' }));
  for (const frame of page.frames()) {
    await frame.locator(DRAWINGS).evaluateAll((all) => {
      for (const one of all) (one as HTMLElement).style.visibility = 'hidden';
    });
  }
  const without = paintedOnFirstSheet(await page.pdf({ format: 'A4' }));
  await page.context().close();
  return withDrawing - without;
}

/** Lines and curves of a PDF's first sheet; those that underline links are. */
const paintedOnFirstSheet = (pdf: Buffer): number => (sheetsOf(pdf)[0]?.match(/ [lc]$/gm) ?? []).length;

const NAMES = Object.keys(FIGURES) as Name[];

describe.each(NAMES)('the %s on paper, on a page of another origin', (name) => {
  const { shapes } = FIGURES[name];

  it.each([
    ['in a frame', true, async () => frame(name)],
    ['in a frame, without JavaScript', false, async () => frame(name)],
    ['as a part of the page, without JavaScript', false, () => part(name)],
    ['as a component', true, async () => component(name)],
    ['inside a component, without JavaScript', false, async () => component(name)],
  ] as const)('is drawn %s, and begins below its heading', async (_form, javaScript, holds) => {
    const count = await printed(await holds(), javaScript);
    expect(count).toBeGreaterThan(2 * shapes);
  });
});
