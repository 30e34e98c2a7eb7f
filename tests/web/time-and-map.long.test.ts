import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawn, type Explorer, PHONE, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());
// A page that is left open goes on drawing, and takes the next test's time.
afterEach(() => Promise.all(explorer.browser.contexts().map((context) => context.close())));

const mapped = (page: Page) => page.locator('[data-mapped="true"]').waitFor();
const names = (page: Page) => page.locator('.world .name').allTextContents();
const searchOf = (page: Page) => new URL(page.url()).searchParams;

const addressOf = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname.slice(1) + search;
};

describe('the network year by year', () => {
  it('says that nothing was there, and what to try', async () => {
    const { page } = await explorer.open('time?of=palo-alto&at=1940', { viewport: PHONE });
    await page.getByText('1940: ingen källa nämner något samarbete för Palo Alto. Pröva ett senare år.').waitFor();
  });

  it('is moved through with the keyboard, in words, and comes back with the address', async () => {
    const { page, problems } = await explorer.open('time', { viewport: PHONE });
    const slider = page.getByRole('slider', { name: 'År' });
    expect([await slider.getAttribute('min'), await slider.getAttribute('aria-valuetext')]).toEqual([
      '1940',
      'Alla år',
    ]);

    await slider.focus();
    await page.keyboard.press('Home');
    await page.getByText('1940: 1 aktör eller samarbete och 1 koppling runt Linköping.', { exact: true }).waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => addressOf(page)).toBe('time?at=1941');

    // Joensuu and Palo Alto, and whom these were tied to.
    await page.goto(`${explorer.server.url}/time?at=1986`);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('1987: 9 aktörer och samarbeten och 10 kopplingar runt Linköping.', { exact: true }).waitFor();
    expect(addressOf(page)).toBe('time?at=1987');
    await page
      .getByRole('region', { name: 'Det hände 1987' })
      .getByText(/Systerortsöverenskommelsen mellan Linköping och Palo Alto undertecknades/)
      .waitFor();

    await page.reload();
    await page.getByText('1987: 9 aktörer och samarbeten och 10 kopplingar runt Linköping.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Senare år då något hände' }).click();
    await page.getByText(/^1995: /).waitFor();
    await page.goBack();
    await page.getByText(/^1987: /).waitFor();
    expect(problems).toEqual([]);
  });

  it.each([
    ['a desktop', { width: 1280, height: 800 }, 360],
    ['a phone', PHONE, 560],
  ])('has its picture above the fold on %s', async (_where, viewport, top) => {
    const { page } = await explorer.open('time?at=1987', { viewport });
    await drawn(page);
    expect((await page.locator('vanort-graph-canvas').boundingBox())!.y).toBeLessThan(top);
  });

  it('has each tie that holds at the date, though it is told from its other end', async () => {
    const { page } = await explorer.open('time?at=1995');
    await drawn(page);
    const links = () =>
      page.evaluate(() => {
        const element = document.querySelector('vanort-graph-canvas') as unknown as {
          visible(): { edges(): string[] };
        };
        return element.visible().edges().sort();
      });
    const asOf = await links();
    expect(asOf).toEqual(expect.arrayContaining(['enschede~palo-alto']));
    await page.goto(`${explorer.server.url}/graph?at=1995`);
    await drawn(page);
    await expect.poll(links).toEqual(asOf);
    await page.context().close();
  });

  it('plays from the first year and pauses where it is told to', async () => {
    const { page } = await explorer.open('time', { viewport: PHONE, reducedMotion: 'no-preference' });
    await page.clock.install();
    const visited: string[] = [];
    page.on('framenavigated', () => visited.push(addressOf(page)));
    await page.getByRole('button', { name: 'Spela upp' }).click();
    // The picture is in sight, and quiet years are passed over: the second stop is another year with something in it.
    await expect.poll(async () => (await page.locator('vanort-graph-canvas').boundingBox())!.y).toBeLessThan(300);
    await page.clock.runFor(10_000);
    await expect.poll(() => visited.length).toBeGreaterThan(1);
    const [from, to] = visited.map((address) => Number(/at=(\d{4})/.exec(address)?.[1]));
    expect(to! - from!).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Pausa' }).click();
    await page.getByRole('button', { name: 'Spela upp' }).waitFor();
    const year = addressOf(page);
    await page.clock.runFor(60_000);
    expect(addressOf(page)).toBe(year);
  });

  it('does not play by itself for those who asked to be spared motion', async () => {
    const { page } = await explorer.open('time?at=1987', { viewport: PHONE, reducedMotion: 'reduce' });
    await page.getByText(/^1987: /).waitFor();
    await drawn(page);
    expect(await page.getByRole('button', { name: 'Spela upp' }).count()).toBe(0);
  });
});

describe('the timeline', () => {
  it('keeps the precision of dates, tells plans from signatures, and shows sources a click away', async () => {
    const { page } = await explorer.open('time?show=timeline&lang=en');
    const planned = page
      .getByRole('article')
      .filter({ hasText: 'A new partnership agreement between Linköping and Palo Alto was planned to be signed' });
    expect((await planned.locator('.when').innerText()).replace(/\s+/g, ' ')).toBe('2018 Planned, not signed');
    await page.getByText('14 November 2017 at the earliest', { exact: true }).waitFor();

    await planned.getByText(/^Source/).click();
    await planned.locator('blockquote').first().waitFor({ state: 'visible' });

    await planned.getByRole('link', { name: /^A new partnership agreement .* was planned/ }).click();
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: 'Planned new partnership agreement between Linköping and Palo Alto' })
      .waitFor();
    expect(addressOf(page)).toContain('selected=agreement-2018');
  });

  it('shows only the kinds that were chosen, and says when none is left', async () => {
    const { page } = await explorer.open('time?show=timeline');
    const count = page.getByText(/^\d+ uppgifter$/);
    const all = await count.innerText();
    // With Palo Alto in 1987, with Linz in 1995, with Guangzhou in 1997.
    await page.getByRole('checkbox', { name: 'Undertecknades' }).check();
    await page.getByText('3 uppgifter', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Undertecknades' }).uncheck();
    await page.getByRole('checkbox', { name: 'Följdes upp' }).check();
    await page.getByRole('heading', { name: 'Det finns inga uppgifter med datum här.' }).waitFor();
    await page.getByRole('button', { name: 'Ta bort alla filter' }).click();
    await page.getByText(all, { exact: true }).waitFor();
    expect(Number.parseInt(all)).toBeGreaterThan(3);
  });
});

describe('what changed between two years', () => {
  it('keeps when it was so apart from when it was written down', async () => {
    const { page } = await explorer.open('time?show=changes&start=1986&end=1987&whose=all');
    const valid = page.getByRole('region', { name: 'Vad som ändrades' });
    const recorded = page.locator('details.log');
    await valid.getByText('Systerortsöverenskommelsen mellan Linköping och Palo Alto undertecknades.').waitFor();
    await recorded.getByText('Ändringar i registret').click();
    await recorded.getByText('Inget registrerades från 1986 till 1987.').waitFor();
  });

  it('says what is wrong with the years', async () => {
    const { page } = await explorer.open('time?show=changes&start=2017&end=2016');
    await page.getByRole('alert').getByText('Från-året får inte vara senare än till-året.').waitFor();
    await page.getByRole('textbox', { name: 'Till år' }).fill('2018');
    await page.keyboard.press('Enter');
    await page.getByText('30-årsjubileum som systerorter: Linköping och Palo Alto.').waitFor();
    expect(addressOf(page)).toContain('end=2018');
  });
});

describe('the map', () => {
  it('says in words what it shows, and lists the same places', async () => {
    const { page } = await explorer.open('map');
    await mapped(page);
    await page.getByText('Alla år tillsammans: 23 platser och 27 kopplingar på kartan.').waitFor();
    // What leads to places that are told as one is one line.
    const lines = await page.locator('.world .tie').evaluateAll((all) => all.map((one) => one.getAttribute('d')));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeLessThan(27);

    const list = page.getByRole('region', { name: 'Samma platser som lista' });
    const listed = await list.getByRole('heading', { level: 3 }).getByRole('link').allTextContents();
    expect(listed.map((name) => name.trim())).toEqual([
      ...['Linköping', 'Dalian', 'Enschede', 'Estelí', 'Guangzhou', 'Heidelberg', 'Hof', 'Ísafjarðarbær', 'Joensuu'],
      ...['Kaunas', 'Linz', 'Macao', 'Morogoro', 'Münster', 'Norrköping', 'Oradea', 'Palo Alto', 'Pietrasanta'],
      ...['Rimini', 'Roskilde', 'Tønsberg', 'Vilnius', 'Växjö'],
    ]);
    await page.getByText(/^\d+ aktörer visas inte eftersom ingen källa anger var de finns/).click();
    await page.getByRole('link', { name: 'Östergötlands hemslöjdsförening' }).waitFor();
  });

  it('is walked through with the keyboard, selects, and comes back with the address', async () => {
    const { page, problems } = await explorer.open('map');
    await mapped(page);
    await page.getByRole('application').focus();
    // Westwards from Linköping, mark by mark.
    const told = page.getByText(/^Palo Alto, \d+ samarbete/);
    for (let steps = 0; steps < 20 && (await told.count()) === 0; steps += 1) await page.keyboard.press('ArrowLeft');
    await told.waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { name: 'Palo Alto' }).waitFor();
    expect(searchOf(page).get('selected')).toBe('palo-alto');

    await page.keyboard.press('+');
    await expect.poll(() => searchOf(page).get('zoom')).toBe('1.6');
    await page.reload();
    await mapped(page);
    expect(await page.locator('.place[data-chosen="true"] title').textContent()).toBe('Palo Alto');
    await page.getByRole('button', { name: 'Visa allt' }).click();
    await expect.poll(() => searchOf(page).get('zoom')).toBeNull();
    expect(problems).toEqual([]);
  });

  it('shows several places close together as one, and tells them apart from nearer', async () => {
    const { page } = await explorer.open('map');
    await mapped(page);
    const marks = page.locator('.world .place title');
    const before = await marks.allTextContents();
    const several = before.find((title) => title.includes('Heidelberg'))!;
    expect(several.split(', ')).toEqual(expect.arrayContaining(['Enschede', 'Heidelberg', 'Münster']));
    // Each place is at one mark, alone or with others.
    // Whoever has no name on the map is named below it.
    const named = await page.locator('.together a').allTextContents();
    expect(named).toEqual(expect.arrayContaining(['Heidelberg', 'Münster']));
    expect(before.flatMap((title) => title.split(/[,;] /))).toHaveLength(23);
    await page.locator('.place', { hasText: several }).click();
    const withHeidelberg = async () =>
      (await marks.allTextContents()).find((title) => title.includes('Heidelberg'))?.split(/[,;] /).length;
    await expect.poll(withHeidelberg).toBeLessThan(several.split(', ').length);
    await page.mouse.move(500, 500);
    await page.mouse.down();
    await page.mouse.move(420, 500, { steps: 3 });
    const centre = searchOf(page).get('centre');
    await page.mouse.up();
    expect(centre).toMatch(/^\d+\.\d+,\d+\.\d+$/);
  });

  it('shows what there was at a date', async () => {
    const { page } = await explorer.open('map?at=1990&lang=en');
    await page.getByText('1990: 8 places and 7 connections on the map.').waitFor();
    await mapped(page);
    expect(new Set((await names(page)).flatMap((name) => name.split(/[,;] /)))).toEqual(
      new Set(['Enschede', 'Hof', 'Ísafjarðarbær', 'Joensuu', 'Linköping', 'Palo Alto', 'Tønsberg', 'Vilnius']),
    );
  });

  it('says that there is nothing to show, and what to try', async () => {
    const { page } = await explorer.open('map?of=sdg-4');
    await page.getByRole('heading', { name: 'Det finns inget att visa på kartan.' }).waitFor();
    await page.getByRole('link', { name: 'Till hemkommunens karta' }).click();
    await page.getByRole('heading', { name: 'Linköping i världen' }).waitFor();
  });
});
