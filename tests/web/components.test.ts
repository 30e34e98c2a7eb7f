import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { readPersistedDocuments } from '../../src/server/graphql/persisted-documents.js';
import { startServer, type TestServer } from '../integration/server.js';
import { keepOlderRelease, type OlderRelease } from '../older-release.js';
import { IS_LONG } from '../sizes.js';
import { accessibilityViolations } from './accessibility.js';
import { openPage } from './browser.js';
import { connectBrowser } from './explorer.js';

/** Set SCREENSHOTS to a folder to look at the pages yourself. */
const folder = process.env['SCREENSHOTS'];
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

let browser: Browser;
let server: TestServer;
let releases: string;
let older: OlderRelease;
let manifest: { module: string; integrity: string; current: string };
/** A municipality's page, of another origin: what it holds is set by each test. */
let host: Server;
let hostUrl: string;
let hostPage = { body: '', policy: '', head: '', attributes: '' };

beforeAll(async () => {
  releases = await mkdtemp(path.join(tmpdir(), 'vanort-releases-'));
  older = await keepOlderRelease(path.join(inject('web'), 'embed'), releases);
  [browser, server] = await Promise.all([
    connectBrowser(),
    startServer({ web: inject('web'), embedReleases: releases }),
  ]);
  manifest = z
    .object({ module: z.string(), integrity: z.string(), current: z.string() })
    .parse(await (await fetch(`${server.url}/embed/manifest.json`)).json());
  host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (hostPage.policy !== '') response.setHeader('content-security-policy', hostPage.policy);
    response.end(
      `<!doctype html><html lang="sv" ${hostPage.attributes}><head><title>Kommunen</title><link rel="icon" href="data:,">${hostPage.head}</head><body><main><h1>Vi och världen</h1>${hostPage.body}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostUrl = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  host.close();
  await Promise.all([browser.close(), server.stop(), rm(releases, { recursive: true })]);
});

const script = () =>
  `<script type="module" src="${manifest.module}" integrity="${manifest.integrity}" crossorigin="anonymous"></script>`;
const FALLBACK = '<figure class="fallback"><p>Det här stod på sidan.</p></figure>';

interface Visit {
  readonly page: Page;
  readonly problems: string[];
  readonly foreignRequests: string[];
  readonly warnings: string[];
  /** Addresses that the page asked the API for. */
  readonly questions: string[];
}

/** Open the municipality's page with this in it. */
async function visit(
  body: string,
  { policy = '', head = '', attributes = '', ...options }: Partial<typeof hostPage> & BrowserContextOptions = {},
): Promise<Visit> {
  hostPage = { body, policy, head, attributes };
  const { page, problems, foreignRequests } = await openPage(browser, { viewport: DESKTOP, ...options });
  const [warnings, questions]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url().startsWith(`${server.url}/graphql`)) questions.push(`${request.method()} ${request.url()}`);
  });
  await page.goto(hostUrl);
  return { page, problems, foreignRequests, warnings, questions };
}

const ELEMENTS = {
  graph: '<vanort-graph actor="linkoping" depth="1" lang="sv">',
  partners: '<vanort-partners area="smart-city" lang="sv">',
  timeline: '<vanort-timeline of="linkoping-palo-alto-sister-city" lang="sv">',
  map: '<vanort-map actor="linkoping" lang="sv">',
  standing: '<vanort-standing of="linkoping" lang="sv">',
} as const;
type Name = keyof typeof ELEMENTS;
const element = (name: Name, inside = FALLBACK) => `${ELEMENTS[name]}${inside}</vanort-${name}>`;
const figureOf = (page: Page, name: string) => page.locator(`vanort-${name} figure[part="figure"]`);

/** All that components need from a page with a strict policy: no inline style, no eval, no other origin. */
const strictPolicy = () =>
  `default-src 'none'; script-src ${server.url}; connect-src ${server.url}; style-src 'none'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'`;

const TITLES = {
  graph: 'Samarbeten kring Linköping',
  partners: 'Partner inom den smarta staden',
  timeline: / genom åren$/,
  map: 'Här finns samarbetspartner till Linköping',
  standing: 'Bekräftelse: Linköping',
} as const;
const NAMES = Object.keys(TITLES) as Name[];

describe('every component on a page of another origin', () => {
  it.each([
    ['desktop', DESKTOP, 'light'],
    ['phone', PHONE, 'dark'],
  ] as const)('is accessible and fits, under a strict policy: %s, %s', async (screen, viewport, scheme) => {
    const { page, problems, foreignRequests } = await visit(NAMES.map((name) => element(name)).join('') + script(), {
      ...{ policy: strictPolicy(), viewport },
      attributes: `class="${scheme}"`,
      head: '<meta name="color-scheme" content="light dark">',
      colorScheme: scheme,
    });
    for (const name of NAMES) {
      await page.locator(`vanort-${name}`).scrollIntoViewIfNeeded();
      await figureOf(page, name).getByText(TITLES[name]).first().waitFor();
    }

    const fallbacks = await page.locator('.fallback').evaluateAll((all) => all.map((one) => one.checkVisibility()));
    expect(fallbacks).toEqual(NAMES.map(() => false));
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    expect(foreignRequests).toEqual([]);
    if (folder !== undefined) {
      await mkdir(folder, { recursive: true });
      for (const name of NAMES) {
        await page.locator(`vanort-${name}`).screenshot({ path: path.join(folder, `component-${name}-${screen}.png`) });
      }
    }
    await page.context().close();
  });
});

describe('a component and a frame', () => {
  /** What is marked in a picture: whom, of which type, in order. */
  const marksIn = (marks: ReturnType<Page['locator']>) =>
    marks.evaluateAll((all) =>
      all
        .map((one) =>
          [one.getAttribute('data-ids') ?? one.getAttribute('data-id'), one.getAttribute('data-type')].join(),
        )
        .sort(),
    );

  it.each([
    ['graph', 'linkoping', 9],
    ['map', 'linkoping', 9],
    ['partners', 'smart-city', 5],
  ] as const)('show the same marks: %s', async (name, id, least) => {
    const { page } = await visit(element(name) + script(), { viewport: { width: 824, height: 900 } });
    await figureOf(page, name).waitFor();
    const component = await marksIn(figureOf(page, name).locator('.entity'));
    await page.goto(`${server.url}/embed/${name}/${id}?lang=sv`);
    const frame = await marksIn(page.locator('svg.vanort-wide [data-id]'));

    expect(component.length).toBeGreaterThanOrEqual(least);
    expect(component).toEqual(frame);
    await page.context().close();
  });

  /** Lines may end elsewhere where a page has a scrollbar. */
  const wordsOf = (lines: readonly string[]) => lines.join(' ').trim().split(/\s+/).sort();

  it.each([
    ['timeline', 'linkoping-palo-alto-sister-city'],
    ['standing', 'linkoping'],
  ] as const)('say the same, where the component leads to pages: %s', async (name, id) => {
    const { page } = await visit(element(name) + script(), { viewport: { width: 824, height: 900 } });
    const picture = figureOf(page, name).locator('.picture');
    await picture.waitFor();
    const told = wordsOf(await picture.locator('tspan').allTextContents());
    const links = picture.getByRole('link');
    const [names, addresses] = [
      await links.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? '')),
      await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')),
    ];
    await page.goto(`${server.url}/embed/${name}/${id}?lang=sv`);

    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(wordsOf(await page.locator('svg.vanort-wide text').allTextContents()));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((one) => one === '' || one.includes('\n'))).toEqual([]);
    expect(addresses.filter((one) => !one.startsWith(`${server.url}/id/`))).toEqual([]);
    await page.context().close();
  });
});

describe('a component on the page of a municipality', () => {
  it('leaves what stands inside it without JavaScript', async () => {
    const { page } = await visit(element('graph') + script(), { javaScriptEnabled: false });

    expect(await page.locator('.fallback').isVisible()).toBe(true);
    await page.context().close();
  });

  it('leaves what stands inside it when the server is away, and says nothing to the reader', async () => {
    hostPage = { body: element('graph') + element('map') + script(), policy: '', head: '', attributes: '' };
    const { page } = await openPage(browser);
    await page.route(/\/graphql/, (route) => route.abort());
    const warning = page.waitForEvent('console', (message) => message.text().includes('<vanort-graph>: '));
    await page.goto(hostUrl);
    await warning;

    expect(await page.locator('.fallback').evaluateAll((all) => all.map((one) => one.checkVisibility()))).toEqual([
      true,
      true,
    ]);
    expect(await page.getByRole('note').count()).toBe(0);
    await page.context().close();
  });

  it('leaves what stands inside it when the module does not come, or is not the one that was published', async () => {
    const changed = script().replace(/sha384-.{8}/, 'sha384-AAAAAAAA');
    const { page, problems } = await visit(element('graph') + changed);

    await expect.poll(() => problems.length).toBeGreaterThan(0);
    expect(problems.join()).toContain('integrity');
    expect(await page.locator('.fallback').isVisible()).toBe(true);
    await page.context().close();
  });

  it.runIf(IS_LONG)(
    'tries again by itself until the server is back, and keeps what it has while it is away',
    async () => {
      hostPage = { body: element('graph') + element('map') + script(), policy: '', head: '', attributes: '' };
      const { page } = await openPage(browser);
      let [away, asked] = [true, 0];
      // All but the module itself, which came from what the browser keeps: its parts too.
      await page.route(
        (url) => url.href.startsWith(server.url),
        (route) => {
          if (route.request().method() === 'GET' && route.request().url() === manifest.module) return route.continue();
          asked += 1;
          return away ? route.abort() : route.continue();
        },
      );
      await page.goto(hostUrl);
      await expect.poll(() => asked).toBeGreaterThanOrEqual(3);
      expect(await page.locator('.fallback').first().isVisible()).toBe(true);

      away = false;
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await figureOf(page, 'graph').waitFor();
      await page.locator('vanort-map').scrollIntoViewIfNeeded();
      await figureOf(page, 'map').waitFor();

      away = true;
      const before = asked;
      await page.locator('vanort-graph').evaluate((graph) => graph.setAttribute('lang', 'en'));
      await expect.poll(() => asked).toBeGreaterThan(before);
      expect(await figureOf(page, 'graph').getByText('Samarbeten kring Linköping').first().isVisible()).toBe(true);
      away = false;
      await figureOf(page, 'graph').getByText('Partnerships around Linköping').first().waitFor();
      await page.context().close();
    },
  );

  it.runIf(IS_LONG)('goes on with the module that it was made with, after the server was upgraded', async () => {
    const olderScript = script()
      .replace(manifest.module, server.url + older.path)
      .replace(manifest.integrity, older.integrity);
    const { page, problems, questions } = await visit(element('graph') + element('partners') + olderScript, {
      policy: strictPolicy(),
    });
    await figureOf(page, 'graph').getByText('Samarbeten kring Linköping').first().waitFor();
    await page.locator('vanort-partners').scrollIntoViewIfNeeded();
    await figureOf(page, 'partners').waitFor();

    const asked = questions.map((question) => new URL(question.replace(/^GET /, '')).searchParams.get('documentId'));
    expect(asked).toHaveLength(2);
    expect(asked.filter((id) => readPersistedDocuments().has(id!))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.runIf(IS_LONG)(
    'leaves what stands inside it where its version is kept no more, whatever the present module is',
    async () => {
      const gone = script().replace(manifest.module, `${server.url}/embed/000000000000/vanort.js`);
      const { page, problems } = await visit(element('graph') + gone);

      await expect.poll(() => problems.length).toBeGreaterThan(0);
      expect(await page.locator('.fallback').isVisible()).toBe(true);
      expect(await figureOf(page, 'graph').count()).toBe(0);
      await page.context().close();
    },
  );

  it.runIf(IS_LONG)('works where the browser knows no states of elements', async () => {
    hostPage = { body: element('partners') + script(), policy: '', head: '', attributes: '' };
    const { page, problems } = await openPage(browser);
    await page.addInitScript(() => Reflect.deleteProperty(ElementInternals.prototype, 'states'));
    await page.goto(hostUrl);
    await figureOf(page, 'partners').waitFor();

    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('tells the editor what is wrong, once for all that have it wrong alike', async () => {
    const wrong = [
      ['<vanort-graph actor="atlantis" debug>', 'Det finns inget med id "atlantis"', true],
      ['<vanort-graph debug>', 'Attributet "actor" saknas.', true],
      ['<vanort-graph actor="linkoping" depth="9" debug>', 'Attributet "depth" är "9", men ska vara ett heltal', false],
      [
        '<vanort-graph actor="linkoping" at="igår" debug lang="en">',
        'The attribute "at" is "igår", but must be a date',
        true,
      ],
      ['<vanort-partners area="smart-city" lang="tlh" debug>', 'Attributet "lang" är "tlh"', false],
      ['<vanort-partners area="atlantis" debug>', 'Det finns inget med id "atlantis"', true],
      ['<vanort-graph actor="<img src=x onerror=alert(1)>" debug>', 'Det finns inget med id "<img src=x', true],
    ] as const;
    const nameOf = (tag: string) => /^<([\w-]+)/.exec(tag)?.[1] ?? '';
    const pairs = wrong.map(([tag], number) => {
      const one = `${tag}${FALLBACK}</${nameOf(tag)}>`;
      return `<section id="wrong-${number}">${one}${one}</section>`;
    });
    const { page, warnings } = await visit(pairs.join('') + script());

    for (const [number, [tag, message, isFallbackShown]] of wrong.entries()) {
      const pair = page.locator(`#wrong-${number}`);
      await pair.scrollIntoViewIfNeeded();
      await pair.getByRole('note').getByText(message).first().waitFor();
      const told = () => warnings.filter((text) => text.includes(message) && text.includes(`<${nameOf(tag)}>`)).length;
      await expect.poll(told, { message: tag }).toBe(1);
      expect([tag, await pair.locator('.fallback').first().isVisible()]).toEqual([tag, isFallbackShown]);
    }
    await page.context().close();
  });

  it.runIf(IS_LONG)('says nothing of that to the reader', async () => {
    const { page, warnings } = await visit(`<vanort-graph actor="atlantis">${FALLBACK}</vanort-graph>${script()}`);
    await expect.poll(() => warnings.length).toBe(1);

    expect(await page.getByRole('note').count()).toBe(0);
    expect(await page.locator('.fallback').isVisible()).toBe(true);
    await page.context().close();
  });

  it('asks once for ten that show the same, by GET, and nothing for those far away', async () => {
    const far = '<div class="far"></div><vanort-graph actor="palo-alto"></vanort-graph>';
    const { page, questions } = await visit(
      Array.from({ length: 10 }, () => element('map')).join('') + far + script(),
      {
        head: '<style>.far { height: 20000px }</style>',
      },
    );
    await expect.poll(() => figureOf(page, 'map').count()).toBeGreaterThanOrEqual(2);
    for (const one of await page.locator('vanort-map').all()) await one.scrollIntoViewIfNeeded();
    await expect.poll(() => figureOf(page, 'map').count()).toBe(10);

    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatch(/^GET .*documentId=sha256/);
    expect(await figureOf(page, 'graph').count()).toBe(0);
    await page.locator('vanort-graph').scrollIntoViewIfNeeded();
    await figureOf(page, 'graph').waitFor();
    expect(questions).toHaveLength(2);
    await page.context().close();
  });

  it.runIf(IS_LONG)('follows its attributes', async () => {
    const { page } = await visit(element('graph') + script());
    await figureOf(page, 'graph').getByText('Samarbeten kring Linköping').first().waitFor();
    const change = (name: string, value: string) =>
      page.locator('vanort-graph').evaluate((graph, [key = '', to = '']) => graph.setAttribute(key, to), [name, value]);

    await change('actor', 'palo-alto');
    await figureOf(page, 'graph').getByText('Samarbeten kring Palo Alto').first().waitFor();
    await change('lang', 'en');
    await figureOf(page, 'graph').getByText('Partnerships around Palo Alto').first().waitFor();
    await change('actor', 'atlantis');
    await page.locator('.fallback').waitFor();
    await change('theme', 'dark');
    await change('actor', 'linkoping');
    await figureOf(page, 'graph').getByText('Partnerships around Linköping').first().waitFor();

    expect(await figureOf(page, 'graph').evaluate((figure) => getComputedStyle(figure).backgroundColor)).toBe(
      'rgb(22, 28, 34)',
    );
    await page.context().close();
  });

  it('tells the host what was chosen, with the mouse and with the keyboard', async () => {
    const { page } = await visit(element('graph') + script());
    await page.evaluate(() => {
      const chosen: unknown[] = [];
      Object.assign(window, { chosen });
      document.addEventListener('vanort-select', (event) => chosen.push((event as CustomEvent<unknown>).detail));
    });
    const chosen = () => page.evaluate(() => (window as unknown as { chosen: { id: string }[] }).chosen);
    const graph = figureOf(page, 'graph');

    await graph.getByRole('button', { name: 'Smart City Alliance, Initiativ' }).click();
    expect(await chosen()).toEqual([{ id: 'smart-city-alliance', type: 'INITIATIVE', name: 'Smart City Alliance' }]);
    await graph.getByRole('status').getByRole('link', { name: 'Smart City Alliance' }).waitFor();

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await chosen()).toHaveLength(2);
    expect((await chosen())[1]?.id).not.toBe('smart-city-alliance');
    await page.keyboard.press('Escape');
    expect(await graph.getByRole('status').getByRole('link').count()).toBe(0);
    await page.context().close();
  });

  it.runIf(IS_LONG)('lets the host keep the reader where they are', async () => {
    const { page } = await visit(element('timeline') + script());
    await page.evaluate(() => document.addEventListener('vanort-select', (event) => event.preventDefault()));
    await figureOf(page, 'timeline').locator('.picture').getByRole('link').first().click();
    // What is opened after the click is there after what the click opened.
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => window.open('about:blank'))]);

    expect(page.context().pages()).toEqual([page, opened]);
    expect(page.url()).toBe(hostUrl);
    await page.context().close();
  });

  it.runIf(IS_LONG)('takes no style from the page but what it offers, and gives none', async () => {
    const { page } = await visit(`<p id="own">Sidans egen</p>${element('graph')}${script()}`, {
      head: `<style>
        * { color: red }
        figure, text, circle, path { display: none !important }
        vanort-graph { --vanort-paper: rgb(1, 2, 3); --vanort-city: rgb(4, 5, 6) }
        vanort-graph::part(title) { letter-spacing: 3px }
      </style>`,
    });
    await figureOf(page, 'graph').waitFor();
    const styleOf = (selector: string, name: 'color' | 'backgroundColor' | 'letterSpacing' | 'fill' | 'fontFamily') =>
      page
        .locator(selector)
        .first()
        .evaluate((node, key) => getComputedStyle(node)[key], name);

    expect(await styleOf('vanort-graph [part="figure"]', 'backgroundColor')).toBe('rgb(1, 2, 3)');
    expect(await styleOf('vanort-graph .mark.CITY', 'fill')).toBe('rgb(4, 5, 6)');
    expect(await styleOf('vanort-graph [part="title"]', 'letterSpacing')).toBe('3px');
    expect(await styleOf('vanort-graph [part="title"]', 'color')).not.toBe('rgb(255, 0, 0)');
    expect(await styleOf('#own', 'color')).toBe('rgb(255, 0, 0)');
    expect(await styleOf('#own', 'fontFamily')).not.toContain('ui-sans-serif');
    await page.context().close();
  });

  it.runIf(IS_LONG)('fits a page that is read from the right, with long names and large letters', async () => {
    const { page } = await visit(element('graph') + element('timeline') + element('partners') + script(), {
      attributes: 'dir="rtl"',
      head: '<style>html { font-size: 32px }</style>',
      viewport: PHONE,
    });
    await page.route(/\/graphql/, async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replaceAll(
        'Palo Alto',
        `مدينة${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}`,
      );
      await route.fulfill({ response, body: text });
    });
    await page.reload();
    await figureOf(page, 'graph').waitFor();
    await page.locator('vanort-partners').scrollIntoViewIfNeeded();
    await figureOf(page, 'partners').waitFor();

    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it.runIf(IS_LONG)('is light on paper, with its table open', async () => {
    const { page } = await visit(`${element('graph').replace('>', ' theme="dark">')}${script()}`);
    await figureOf(page, 'graph').waitFor();
    await page.emulateMedia({ media: 'print' });

    expect(await figureOf(page, 'graph').evaluate((figure) => getComputedStyle(figure).color)).toBe('rgb(27, 36, 44)');
    expect(await page.locator('vanort-graph tbody tr').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it.runIf(IS_LONG)('comes from the address without a version too', async () => {
    const { page } = await visit(`${element('map')}<script type="module" src="${manifest.current}"></script>`);

    await figureOf(page, 'map').waitFor();
    await page.context().close();
  });
});

describe('the page that makes embeds', () => {
  it.each([
    ['phone', PHONE, 'dark'] as const,
    ...(IS_LONG || folder !== undefined ? [['desktop', DESKTOP, 'light'] as const] : []),
  ])('shows the component live, and gives code that works elsewhere: %s', async (screen, viewport, scheme) => {
    const { page, problems } = await openPage(browser, { viewport, colorScheme: scheme });
    await page.goto(`${server.url}/embed?lang=sv&ui=sv`);
    const preview = page.frameLocator('#result iframe');
    await preview.getByText('Samarbeten kring Linköping').last().waitFor();
    await page.getByLabel(/^Sök Namn på/).fill('Palo Alto');
    await page.getByLabel(/^Sök Namn på/).press('Tab');
    await preview.getByText('Samarbeten kring Palo Alto').last().waitFor();
    await page.getByText('Andra sätt att visa figuren').click();
    // The preview above grows when it comes, and what is drawn in sight may be out of it again.
    const drawn = figureOf(page, 'graph').getByText('Samarbeten kring Palo Alto').first();
    const inSight = async () => {
      await page.locator('vanort-graph[actor="palo-alto"]').scrollIntoViewIfNeeded();
      return drawn.isVisible();
    };
    await expect.poll(inSight).toBe(true);
    await page.getByRole('button', { name: 'Kopiera: Kod för den interaktiva figuren' }).click();
    await page.getByText('Kopierat').waitFor();

    expect(new URL(page.url()).searchParams.get('about')).toBe('Palo Alto');
    const hidden = await page
      .locator('textarea')
      .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 2).length);
    expect(hidden).toBe(0);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    if (folder !== undefined) {
      await page.screenshot({ path: path.join(folder, `component-composer-${screen}.png`), fullPage: true });
    }
    const code = await page.getByLabel('Kod för den interaktiva figuren', { exact: true }).inputValue();
    await page.context().close();

    const elsewhere = await visit(code, {
      policy: strictPolicy().replace('img-src', `img-src ${server.url}`),
    });
    await figureOf(elsewhere.page, 'graph').getByText('Samarbeten kring Palo Alto').first().waitFor();
    // The picture inside has its greatest width in an attribute, which that policy drops.
    expect(elsewhere.problems.filter((problem) => !problem.includes('style-src'))).toEqual([]);
    await elsewhere.page.context().close();
  });
});
