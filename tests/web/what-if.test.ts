import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from './accessibility.js';
import { type Explorer, PHONE, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

describe('what is lost without something', () => {
  it('is told in a sentence, a picture, and lists with sources; what is brought back is there again', async () => {
    const { page, problems } = await explorer.open('what-if');
    await page.getByRole('combobox', { name: /Ta bort ett avtal/ }).fill('systerortssamarbetet');
    await page
      .getByRole('option', { name: /Systerortssamarbetet Linköping–Palo Alto/ })
      .first()
      .click();
    await page.waitForURL(/what-if\?without=linkoping-palo-alto-sister-city/);

    await page.getByText(/^Utan systerortssamarbetet mellan Linköping och Palo Alto:/).waitFor();
    const areas = page.locator('section', {
      has: page.getByRole('heading', { name: /Områden som påverkas/ }),
    });
    await areas.getByText('Området ”Energi och miljö” blir utan samarbeten.').waitFor();
    await areas.getByText('Källa').first().click();
    expect(await areas.locator('.source q').first().innerText()).not.toBe('');
    expect(await page.locator('.picture .tie[data-lost="true"] title').allTextContents()).toContainEqual(
      expect.stringMatching(/Palo Alto/),
    );
    // It is laid out for the room that it has, with both sides used.
    const [card, drawing] = await Promise.all(
      ['.picture', '.drawing > svg'].map(async (part) => (await page.locator(part).boundingBox())!),
    );
    expect(drawing!.width).toBeGreaterThan(card!.width * 0.9);
    const marks = await page
      .locator('.drawing .mark')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    expect(Math.max(...marks) - Math.min(...marks)).toBeGreaterThan(drawing!.width * 0.4);
    expect(await accessibilityViolations(page)).toEqual([]);

    await page.getByRole('button', { name: /^Utan: Systerortssamarbetet.*lägg tillbaka/ }).click();
    await page.getByRole('heading', { name: 'Pröva till exempel' }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('offers partners to begin with, and fits a phone', async () => {
    const { page } = await explorer.open('what-if', { viewport: PHONE });
    await page.getByRole('link', { name: 'Utan: Palo Alto' }).click();
    await page
      .getByText('Palo Alto har ingen koppling kvar')
      .or(page.getByText(/^Utan Palo Alto/).first())
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });
});

describe('the way to what is lost', () => {
  it.each(['agreement-1987', 'linkoping-palo-alto-sister-city', 'palo-alto'])(
    'leads from the page of %s',
    async (id) => {
      const { page } = await explorer.open(`id/${id}?lang=sv`);
      await page.getByRole('link', { name: 'Vad händer utan det här?' }).click();
      await page.waitForURL((url) => url.pathname === '/what-if' && url.searchParams.get('without') === id);
      await page.locator('.losses').waitFor();
      await page.context().close();
    },
  );

  it('leads from rows of the table, where all of them can be taken away', async () => {
    const { page } = await explorer.open('table?selected=palo-alto,smart-city-alliance');
    const link = page.getByRole('link', { name: 'Vad händer utan dem?' });
    expect(await link.getAttribute('href')).toMatch(
      /what-if\?without=palo-alto(,|%2C)smart-city-alliance|smart-city-alliance(,|%2C)palo-alto/,
    );

    await page.goto(`${explorer.server.url}/table?selected=palo-alto,linkoping`);
    await page.getByText('2 valda').waitFor();
    expect(await link.count()).toBe(0);
    await page.goto(`${explorer.server.url}/id/linkoping?lang=sv`);
    expect(await page.getByRole('link', { name: 'Vad händer utan det här?' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('an address that says something that cannot be shown', () => {
  it.each([
    ['graph?at=hej', '”hej” är inte ett datum.'],
    ['paths?to=stanford', 'Det finns inget med beteckningen ”stanford”.'],
    ['what-if?without=nobody', 'Det finns inget med beteckningen ”nobody”.'],
  ])('%s is answered in the language of the reader', async (address, words) => {
    const { page } = await explorer.open(address);
    await page.getByText(words).waitFor();
    expect(await page.getByText(/Argument "/).count()).toBe(0);
    await page.context().close();
  });

  it('keeps what was asked for in its field', async () => {
    const { page } = await explorer.open('paths?to=stanford');
    const field = page.getByRole('combobox', { name: 'Till' });
    await expect.poll(() => field.inputValue()).toBe('stanford');
    await page.context().close();
  });
});
