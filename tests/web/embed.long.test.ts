import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../integration/server.js';
import { accessibilityViolations } from './accessibility.js';
import { openPage, type WatchedPage } from './browser.js';
import { connectBrowser } from './explorer.js';

/** Set SCREENSHOTS to a folder to look at the pages yourself. */
const folder = process.env.SCREENSHOTS;
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1100, height: 900 };

let browser: Browser;
let server: TestServer;
/** A municipality's page, of another origin: what it holds is set by each test. */
let host: Server;
let hostUrl: string;
let hostPage = { body: '', policy: '' };

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startServer()]);
  host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (hostPage.policy !== '') response.setHeader('content-security-policy', hostPage.policy);
    response.end(`<!doctype html><html lang="sv"><title>Kommunen</title><body>${hostPage.body}`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostUrl = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  host.close();
  await Promise.all([browser.close(), server.stop()]);
});

/** What `/embed` gives to copy: the frame, and the script. */
async function codeFor(query: string): Promise<{ frame: string; script: string }> {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${server.url}/embed?${query}`);
  const codes = await page.locator('textarea').all();
  const [frame = '', script = ''] = await Promise.all(codes.map((code) => code.inputValue()));
  await page.context().close();
  return { frame, script };
}

const frameHeight = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);
const innerHeight = async (page: Page) =>
  (await page.locator('iframe').first().contentFrame().locator('body').boundingBox())?.height ?? 0;

describe('the line of HTML that /embed gives, on a page of another origin', () => {
  it('shows the figure without JavaScript, in a sandbox, under a strict policy', async () => {
    const { frame } = await codeFor('figure=graph&id=linkoping&lang=sv');
    hostPage = { body: frame, policy: `default-src 'none'; frame-src ${server.url}` };
    const { page, foreignRequests } = await openPage(browser, { javaScriptEnabled: false, viewport: DESKTOP });

    await page.goto(hostUrl);
    const inside = page.frameLocator('iframe');

    await inside.getByText('Samarbeten kring Linköping').last().waitFor();
    expect(await inside.locator('svg.vanort-wide').isVisible()).toBe(true);
    expect(frame).toContain('sandbox="');
    expect(foreignRequests).toEqual([]);
    await page.context().close();
  });

  it('gives the frame the height that it needs, when its table opens too, under a strict policy', async () => {
    const { frame, script } = await codeFor('figure=timeline&id=linkoping-palo-alto-sister-city&lang=sv');
    hostPage = {
      body: frame.replace(/height="\d+"/, 'height="90"') + script,
      policy: `default-src 'none'; frame-src ${server.url}; script-src ${server.url}`,
    };
    const { page, problems } = await openPage(browser, { viewport: DESKTOP });
    await page.goto(hostUrl);

    await expect.poll(() => frameHeight(page)).toBeGreaterThan(300);
    expect(Math.abs((await frameHeight(page)) - (await innerHeight(page)))).toBeLessThan(2);
    const before = await frameHeight(page);
    await page.frameLocator('iframe').locator('summary').click();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(before + 100);
    // The attribute `style` in the line is for pages without such a policy.
    expect(problems.filter((problem) => !problem.includes('style-src'))).toEqual([]);
    await page.context().close();
  });

  it('takes no height from anybody else', async () => {
    const { frame, script } = await codeFor('figure=graph&id=linkoping');
    hostPage = {
      body: `${frame}<iframe id="other" srcdoc="<script>parent.postMessage({type:'vanort:height',height:5000},'*')</script>"></iframe>${script}`,
      policy: '',
    };
    const { page } = await openPage(browser, { viewport: DESKTOP });
    await page.goto(hostUrl);
    await page.locator('iframe').first().contentFrame().locator('figcaption').waitFor();
    await page.evaluate(() => window.postMessage({ type: 'vanort:height', height: 6000 }, '*'));
    // The frame's own message comes after these: once it is followed, so would they have been.
    const before = await frameHeight(page);
    await page.locator('iframe').first().contentFrame().locator('summary').click();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(before + 100);

    const heights = await page.locator('iframe').evaluateAll((frames) => frames.map((one) => one.clientHeight));
    expect(Math.max(...heights)).toBeLessThan(2_000);
    await page.context().close();
  });

  it('stands ten times on a page, each with its own height', async () => {
    const { frame, script } = await codeFor('figure=map&id=linkoping&lang=en');
    hostPage = {
      body: Array.from({ length: 10 }, () => frame.replace('loading="lazy"', '')).join('\n') + script,
      policy: '',
    };
    const { page, problems } = await openPage(browser, { viewport: DESKTOP });
    await page.goto(hostUrl);

    await expect
      .poll(() =>
        page.locator('iframe').evaluateAll((frames) => frames.filter((one) => one.style.height !== '').length),
      )
      .toBe(10);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is shown nowhere where the operator says so, and other pages never are', async () => {
    const other = await startServer({ embedFrameAncestors: "'none'" });
    hostPage = {
      body: `<iframe src="${other.url}/embed/graph/linkoping"></iframe><iframe src="${server.url}/id/linkoping"></iframe>`,
      policy: '',
    };
    const { page, problems } = await openPage(browser);
    await page.goto(hostUrl);

    await expect
      .poll(() => problems.filter((problem) => /frame-ancestors|refused to connect|Framing/i.test(problem)).length)
      .toBeGreaterThanOrEqual(2);
    await page.context().close();
    await other.stop();
  });
});

describe('a frame without a script', () => {
  const FRAMED = [
    'figure=graph&id=linkoping',
    'figure=map&id=linkoping',
    'figure=timeline&id=palo-alto',
    'figure=partners&id=smart-city',
    'figure=standing&id=linkoping',
  ];

  it.each([390, 760, 1280])('cuts nothing of its figure, and has little left over: %i', async (width) => {
    for (const query of FRAMED) {
      const { frame } = await codeFor(`${query}&lang=sv`);
      const { page } = await openPage(browser, { viewport: { width, height: 900 }, javaScriptEnabled: false });
      hostPage = {
        body: `<meta name="viewport" content="width=device-width">${frame.replace('loading="lazy"', '')}`,
        policy: '',
      };
      await page.goto(hostUrl);
      await page.frameLocator('iframe').locator('figcaption').waitFor();
      const [outer, inner] = [await frameHeight(page), await innerHeight(page)];

      expect(outer, query).toBeGreaterThanOrEqual(inner);
      // The height has room for a wider typeface than the frame's own, which a page may not let through.
      expect(outer - inner, query).toBeLessThan(90);
      await page.context().close();
    }
  });
});

describe('pictures on a page of another origin', () => {
  it('are shown as SVG and PNG', async () => {
    hostPage = {
      body: `<img alt="" src="${server.url}/embed/map/linkoping.svg"><img alt="" src="${server.url}/embed/map/linkoping.png?width=400">`,
      policy: `default-src 'none'; img-src ${server.url}`,
    };
    const { page, problems } = await openPage(browser);
    await page.goto(hostUrl);
    const widths = await page
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));

    expect(widths).toEqual([760, 400]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a figure that a CMS puts into its own page', () => {
  const drawings = (page: Page) =>
    page
      .locator('figure svg')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.classList[0]));

  it.each([
    ['on a desktop', DESKTOP, '', 'vanort-wide'],
    ['on a phone', PHONE, '', 'vanort-narrow'],
    ['where no style is let in', PHONE, "default-src 'none'", 'vanort-wide'],
  ])('has one drawing, which fits: %s', async (_where, viewport, policy, drawing) => {
    const part = await (await fetch(`${server.url}/embed/graph/linkoping.html?lang=sv`)).text();
    hostPage = { body: `<meta name="viewport" content="width=device-width">${part}`, policy };
    const { page } = await openPage(browser, { viewport, javaScriptEnabled: false });
    await page.goto(hostUrl);

    expect(await drawings(page)).toEqual([drawing]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('a map', () => {
  it.each([
    { wide: 'wide', viewport: DESKTOP },
    { wide: 'narrow', viewport: PHONE },
  ])('has the home for its middle, and not among its partners, where it is $wide', async ({ viewport }) => {
    const { page } = await openPage(browser, { viewport });
    await page.goto(`${server.url}/embed/map/linkoping?lang=sv`);
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

    const places = await page.locator('tbody td:nth-child(2)').allInnerTexts();
    expect(places).toContain('Palo Alto');
    expect(places).not.toContain('Linköping');
    const description = await page.locator('svg[role="img"] desc').first().textContent();
    expect(description).toContain(`partner på ${new Set(places).size} platser`);
    const words = await page.locator('svg[role="img"]:visible text').allTextContents();
    expect(words.filter((text) => text.includes('Linköping'))).toEqual([expect.stringMatching(/^Linköping( \+\d+)?$/)]);
    await page.context().close();
  });
});

const SERVED = [
  ['graph', '/embed/graph/linkoping'],
  ['partners', '/embed/partners/smart-city'],
  ['timeline', '/embed/timeline/linkoping-palo-alto-sister-city'],
  ['map', '/embed/map/linkoping'],
  ['page', '/id/palo-alto'],
  ['composer', '/embed'],
] as const;
describe.each([
  ['desktop', 'light', 'sv', DESKTOP],
  ['phone', 'dark', 'en', PHONE],
] as const)('what is served to be embedded, %s, %s, %s', (screen, colorScheme, lang, viewport) => {
  let visit: WatchedPage;
  beforeAll(async () => {
    visit = await openPage(browser, { viewport, colorScheme });
  });
  afterAll(() => visit.page.context().close());

  it.each(SERVED)('is accessible, fits, and asks nobody else for anything: the %s', async (name, address) => {
    const { page, foreignRequests, problems } = visit;
    await page.goto(`${server.url}${address}?lang=${lang}`);
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(foreignRequests).toEqual([]);
    expect(problems).toEqual([]);
    if (folder !== undefined) {
      await mkdir(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `embed-${name}-${screen}.png`), fullPage: true });
    }
  });
});

describe('on paper', () => {
  it('a dark figure is light, and its table is open', async () => {
    const { page } = await openPage(browser, { colorScheme: 'dark', viewport: DESKTOP });
    await page.goto(`${server.url}/embed/graph/linkoping?theme=dark`);
    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('figcaption strong').evaluate((node) => getComputedStyle(node).color)).toBe(
      'rgb(27, 36, 44)',
    );
    expect(
      await page
        .locator('svg.vanort-wide text.vo-ink')
        .first()
        .evaluate((node) => getComputedStyle(node).fill),
    ).toBe('rgb(27, 36, 44)');
    expect(await page.locator('tbody tr').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the page that makes embeds, without JavaScript', () => {
  it('is a form that shows what was chosen, and says what is wrong', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false, viewport: DESKTOP });
    await page.goto(`${server.url}/embed?lang=sv`);
    await page.getByLabel('Figur', { exact: true }).selectOption('partners');
    await page.getByLabel(/^Sök Namn på/).fill('Den smarta staden');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();

    await page.frameLocator('#result iframe').getByText('Partner inom den smarta staden').last().waitFor();
    expect(await page.locator('textarea').first().inputValue()).toMatch(
      /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\/partners\/smart-city\?lang=sv" /,
    );

    await page.getByLabel('Prioriterat område').selectOption('Energi och miljö');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.frameLocator('#result iframe').getByText('Partner inom energi och miljö').last().waitFor();

    await page.getByLabel('Figur', { exact: true }).selectOption('graph');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByLabel(/^Sök Namn på/).fill('atlantis');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByRole('alert').getByText('Det finns inget som heter ”atlantis”.').waitFor();
    expect(await page.locator('textarea').count()).toBe(0);
    await page.context().close();
  });
});
