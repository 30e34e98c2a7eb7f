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
    const { page } = await explorer.open('time?at=1986', { viewport: PHONE });
    await page.getByText('1986: ingen källa säger att något fanns runt Linköping. Pröva ett senare år.').waitFor();
  });

  it('is moved through with the keyboard, in words, and comes back with the address', async () => {
    const { page, problems } = await explorer.open('time', { viewport: PHONE });
    const slider = page.getByRole('slider', { name: 'År' });
    expect([await slider.getAttribute('min'), await slider.getAttribute('aria-valuetext')]).toEqual([
      '1986',
      'Alla år',
    ]);

    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^1987: [3-9] poster och [2-9] relationer runt Linköping\.$/).waitFor();
    expect(addressOf(page)).toBe('time?at=1987');
    await page
      .getByRole('region', { name: 'Det hände 1987' })
      .getByText(/1987 års överenskommelse om en systerortsrelation undertecknades/)
      .waitFor();

    await page.reload();
    await page.getByText(/^1987: [3-9] poster och [2-9] relationer runt Linköping\.$/).waitFor();
    await page.getByRole('button', { name: 'Senare år då något hände' }).click();
    await page.getByText(/^2010: /).waitFor();
    await page.goBack();
    await page.getByText(/^1987: /).waitFor();
    expect(problems).toEqual([]);
  });

  it('plays from the first year and pauses where it is told to', async () => {
    const { page } = await explorer.open('time', { viewport: PHONE, reducedMotion: 'no-preference' });
    await page.clock.install();
    const visited: string[] = [];
    page.on('framenavigated', () => visited.push(addressOf(page)));
    await page.getByRole('button', { name: 'Spela upp' }).click();
    await expect.poll(() => visited).toContain('time?at=1987');
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
      .filter({ hasText: 'A new cooperation agreement is planned to be signed' });
    expect((await planned.locator('.when').innerText()).replace(/\s+/g, ' ')).toBe('Planned, not signed 2018');
    await page.getByText('14 November 2017 at the earliest', { exact: true }).waitFor();

    await planned.getByText('Source').click();
    await planned.locator('blockquote').first().waitFor({ state: 'visible' });

    await planned.getByRole('link', { name: 'Planned new cooperation agreement' }).click();
    await page.getByRole('complementary').getByRole('heading', { name: 'Planned new cooperation agreement' }).waitFor();
    expect(addressOf(page)).toContain('selected=agreement-2018');
  });

  it('shows only the kinds that were chosen, and says when none is left', async () => {
    const { page } = await explorer.open('time?show=timeline');
    await page.getByRole('checkbox', { name: 'Undertecknades' }).check();
    await page.getByText('1 uppgift', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Undertecknades' }).uncheck();
    await page.getByRole('checkbox', { name: 'Följdes upp' }).check();
    await page.getByRole('heading', { name: 'Här finns inget daterat.' }).waitFor();
    await page.getByRole('button', { name: 'Ta bort alla filter' }).click();
    await page.getByText(/^1\d uppgifter$/).waitFor();
  });
});

describe('what changed between two years', () => {
  it('keeps when it was so apart from when it was written down', async () => {
    const { page } = await explorer.open('time?show=changes&start=1986&end=1987&whose=all');
    const valid = page.getByRole('region', { name: 'Vad som ändrades' });
    const recorded = page.getByRole('region', { name: 'Vad som skrevs in' });
    await valid.getByText('1987 års överenskommelse om en systerortsrelation undertecknades.').waitFor();
    await recorded.getByText('Inget skrevs in från 1986 till 1987.').waitFor();
  });

  it('says what is wrong with the years', async () => {
    const { page } = await explorer.open('time?show=changes&start=2017&end=2016');
    await page.getByRole('alert').getByText('Det första året ska inte vara senare än det andra.').waitFor();
    await page.getByRole('textbox', { name: 'Till år' }).fill('2018');
    await page.keyboard.press('Enter');
    await page.getByText('Systerortssamarbetets 30-årsjubileum.').waitFor();
    expect(addressOf(page)).toContain('end=2018');
  });
});

describe('the map', () => {
  it('says in words what it shows, and lists the same places', async () => {
    const { page } = await explorer.open('map');
    await mapped(page);
    await page.getByText('Alla år tillsammans: 7 platser och 5 förbindelser på kartan.').waitFor();
    expect(await page.locator('.world .tie').count()).toBe(5);

    const list = page.getByRole('region', { name: 'Samma platser som lista' });
    const listed = await list.getByRole('heading', { level: 3 }).getByRole('link').allTextContents();
    expect(listed.map((name) => name.trim())).toEqual([
      'Linköping',
      'Dalian',
      'Enschede',
      'Heidelberg',
      'Münster',
      'Norrköping',
      'Palo Alto',
    ]);
    await page.getByText('3 aktörer visas inte: ingen källa säger var de finns').click();
    await page.getByRole('link', { name: 'Östergötlands hemslöjdsförening' }).waitFor();
  });

  it('is walked through with the keyboard, selects, and comes back with the address', async () => {
    const { page, problems } = await explorer.open('map');
    await mapped(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Palo Alto, 7 samarbeten').waitFor({ state: 'attached' });
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
    const several = page.locator('.place', { hasText: 'Enschede, Heidelberg, Münster' });
    expect(await several.locator('title').textContent()).toBe('Enschede, Heidelberg, Münster');
    await several.click();
    await expect.poll(() => names(page)).toContain('Heidelberg');
    await page.mouse.move(500, 500);
    await page.mouse.down();
    await page.mouse.move(420, 500, { steps: 3 });
    const before = searchOf(page).get('centre');
    await page.mouse.up();
    expect(before).toMatch(/^\d+\.\d+,\d+\.\d+$/);
  });

  it('shows what there was at a date', async () => {
    const { page } = await explorer.open('map?at=1990&lang=en');
    await page.getByText('1990: 2 places and 1 connection on the map.').waitFor();
    await mapped(page);
    expect(await names(page)).toEqual(['Linköping', 'Palo Alto']);
  });

  it('says that there is nothing to show, and what to try', async () => {
    const { page } = await explorer.open('map?of=sdg-4');
    await page.getByRole('heading', { name: 'Det finns inget att visa på kartan.' }).waitFor();
    await page.getByRole('link', { name: 'Till hemkommunens karta' }).click();
    await page.getByRole('heading', { name: 'Linköping i världen' }).waitFor();
  });
});
