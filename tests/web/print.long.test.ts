import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, startExplorer } from './explorer.js';
import { isFullSize, sheetsOf } from './sheets.js';

/** A council's paper: every view as it leaves the printer. One server and browser for all. */
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

/** Every view: what stands there once it is whole, its figure, words that only the content has, sheets at most. */
const PAPERS = [
  {
    address: '',
    there: '[data-mapped="true"]',
    figure: 'vanort-story-map svg',
    words: 'Systerortssamarbetet mellan Linköping',
    sheets: 2,
  },
  {
    address: 'graph?selected=palo-alto',
    there: '[data-drawn="true"]',
    figure: '.on-paper svg',
    words: 'Palo Alto har cirka 63 000 invånare.',
    sheets: 6,
  },
  {
    address: 'paths?from=linkoping&to=google',
    there: '[data-drawn="true"]',
    figure: '.on-paper svg',
    words: 'Koppling 1, 2 steg',
    sheets: 6,
  },
  { address: 'map', there: '[data-mapped="true"]', figure: '.world svg', words: 'Heidelberg', sheets: 4 },
  {
    address: 'time?at=1987',
    there: '[data-drawn="true"]',
    figure: '.on-paper svg',
    words: 'Systerortsöverenskommelsen mellan Linköping och Palo Alto undertecknades.',
    sheets: 2,
  },
  { address: 'time?show=timeline', there: '.years', words: 'planerades att undertecknas', sheets: 6 },
  {
    address: 'time?show=changes',
    there: '.facts',
    words: '30-årsjubileum som systerorter: Linköping och Palo Alto.',
    sheets: 4,
  },
  { address: 'table', there: 'tbody tr', words: 'Östergötlands hemslöjdsförening', sheets: 6 },
  { address: 'themes', there: '.coverage > li', words: 'Den smarta staden', sheets: 2 },
  { address: 'themes?area=smart-city', there: '.entities', words: 'Palo Alto är systerort', sheets: 4 },
  { address: 'follow-up', there: '.due', words: '14 oktober 2030', sheets: 4 },
  { address: 'accessibility', there: '.statement h2', words: 'delvis förenlig med lagen', sheets: 2 },
];

/** The share of an element's pixels that are not white. */
async function ink(page: Page, element: Locator): Promise<number> {
  // Nothing else: where a figure is cut away, the text that follows stands in its place.
  const show = (body: string, figure: string) =>
    element.evaluate(
      (one, seen) => {
        document.body.style.visibility = seen.body;
        (one as HTMLElement).style.visibility = seen.figure;
      },
      { body, figure },
    );
  await show('hidden', 'visible');
  const png = (await element.screenshot()).toString('base64');
  await show('', '');
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const { width, height } = image;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let inked = 0;
    for (let at = 0; at < data.length; at += 4) if (Math.min(data[at]!, data[at + 1]!, data[at + 2]!) < 200) inked += 1;
    return inked / (width * height);
  }, png);
}

/** Where a figure ends, from the top of the first sheet. */
async function lowestOf(figure: Locator): Promise<number> {
  const { y, height } = (await figure.boundingBox())!;
  return y + height;
}

/** The size of the smallest letters of a drawing, points. */
const smallestLetters = (figure: Locator): Promise<number> =>
  figure.evaluate((one) => {
    const { width, height } = one.getBoundingClientRect();
    const { viewBox } = one as SVGSVGElement;
    const scale = Math.min(width / viewBox.baseVal.width, height / viewBox.baseVal.height);
    const sizes = [...one.querySelectorAll('text')]
      .filter((text) => text.checkVisibility())
      .map((text) => parseFloat(getComputedStyle(text).fontSize));
    return (Math.min(...sizes, 100) * scale * 72) / 96;
  });

/** As a printer gets it: a sheet of A4, less its margins, is so wide. */
const SHEET = { width: 680, height: 980 };

describe('on paper, from a screen that is dark,', () => {
  it.each(PAPERS)('/$address is whole: figure, words, foot, no controls', async (paper) => {
    const { page, problems } = await explorer.open(paper.address, { colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.locator(paper.there).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(sheets.length).toBeLessThanOrEqual(paper.sheets);
    expect(sheets.map(isFullSize)).toEqual(sheets.map(() => true));

    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    if (paper.figure !== undefined) {
      const figure = page.locator(paper.figure);
      // As wide as a sheet a page of the network has its list first, as on a phone; printed from a desk it has the picture.
      if (!paper.address.startsWith('graph')) expect(await lowestOf(figure)).toBeLessThanOrEqual(SHEET.height);
      expect(await smallestLetters(figure)).toBeGreaterThanOrEqual(8);
      expect((await figure.boundingBox())!.width).toBeGreaterThan(SHEET.width / 2);
      expect(await ink(page, figure)).toBeGreaterThan(0.003);
    }
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByText(paper.words).filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await page.getByText(/^Utskrivet \d+ \w+ \d{4} från http:/).innerText()).toContain(paper.address);
    expect(await page.getByText('Uppgifterna kommer från de källor').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const controls = page.locator(
      'nav a, a.button, button:not(.way > button, .story .years button), canvas, [type="checkbox"]',
    );
    expect(await controls.filter({ visible: true }).count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each([
    {
      address: 'id/palo-alto?lang=sv',
      says: 'id/palo-alto?lang=sv',
      words: 'Stad i norra delen av Silicon Valley',
      sheets: 7,
    },
    {
      address: 'id/ks-2017-494-position-paper?lang=sv',
      says: 'id/ks-2017-494-position-paper?lang=sv',
      words: 'Det finns ett stort intresse för USA',
      sheets: 6,
    },
    {
      address: 'id/ks-2017-494-protocol?lang=sv',
      says: 'id/ks-2017-494-protocol?lang=sv',
      words: 'Positionspapper',
      sheets: 2,
    },
    {
      address: 'embed/graph/linkoping?lang=sv&theme=dark',
      says: 'embed/graph/linkoping?lang=sv&depth=1',
      words: 'Samarbeten kring Linköping',
      sheets: 7,
    },
    {
      address: 'embed/timeline/palo-alto?lang=sv&from=1987',
      says: 'embed/timeline/palo-alto?lang=sv&from=1987',
      words: 'Palo Alto genom åren',
      sheets: 5,
    },
  ])('/$address says of when and from where it is, which the screen does not', async (paper) => {
    const { page } = await explorer.open(paper.address, { colorScheme: 'dark' });
    const foot = page.getByText(/^Hämtat från Vänort \d+ \w+ \d{4}: http:/);
    expect([await foot.count(), await foot.isVisible()]).toEqual([1, false]);
    const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(sheets.length).toBeLessThanOrEqual(paper.sheets);
    expect(sheets.map(isFullSize)).toEqual(sheets.map(() => true));
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await foot.isVisible()).toBe(true);
    expect(await foot.innerText()).toContain(`${explorer.server.url}/${paper.says}`);
    expect(await page.getByText(paper.words).filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await page.locator('nav a, footer li, .vanort-explore').filter({ visible: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const drawing = page.locator('.vanort-figure svg').filter({ visible: true }).first();
    expect(await smallestLetters(drawing)).toBeGreaterThanOrEqual(8);
    await page.context().close();
  });

  it('the start page has the key of its map on the first sheet', async () => {
    const { page } = await explorer.open('');
    await page.locator('[data-mapped="true"]').waitFor();
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const key = page.getByRole('list', { name: 'Teckenförklaring' });
    const box = await key.boundingBox();
    expect(box!.y + box!.height).toBeLessThan(SHEET.height);
    expect(await page.getByText('Ensidigt').filter({ visible: true }).count()).toBe(1);
    await page.context().close();
  });

  it('a table has all its rows, which on the screen are turned page by page', async () => {
    const { page } = await explorer.open('table');
    await page.locator('tbody tr').first().waitFor();
    const onScreen = await page.locator('tbody tr').count();
    const all = Number(/av (\d+)/.exec(await page.locator('.tools p').innerText())?.[1]);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('tbody tr').count()).toBe(all);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect([onScreen, await page.locator('tbody tr').count()]).toEqual([50, 50]);
    expect(all).toBeGreaterThan(50);
    await page.context().close();
  });

  it.each([
    ['table', 'tbody tr'],
    ['embed/graph/linkoping?lang=sv', 'tbody tr'],
  ])('the table of /%s has its headings on every sheet with rows', async (address, there) => {
    const { page } = await explorer.open(address);
    await page.locator(there).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    // Colours that nothing else has: letters cannot be read off a sheet.
    await page.evaluate(() => {
      const colours = new CSSStyleSheet();
      colours.replaceSync('thead th { background: #ff0000 !important } tbody td { background: #00ff00 !important }');
      document.adoptedStyleSheets = [colours];
    });
    const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }));
    const rows = sheets.filter((sheet) => /\b0 1 0 rg$/m.test(sheet));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((sheet) => !/\b1 0 0 rg$/m.test(sheet))).toEqual([]);
    await page.context().close();
  });
});
