import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAIN_IDENTITY } from '../../src/server/site-identity.js';
import { accessibilityViolations } from './accessibility.js';
import { drawn, type Explorer, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer({
    identity: { ...PLAIN_IDENTITY, reportUrl: 'https://www.example.se/fel?sida={address}' },
  });
});
afterAll(() => explorer.stop());

const PHONE = { width: 390, height: 844 };
const DERIVED = 'Följer av att översynen av kommunens relation redovisas till kommunstyrelsen.';
const panel = (page: Page) => page.getByRole('complementary', { name: 'Uppgifter om det valda' });

describe('what no source says itself', () => {
  it('is called an interpretation, and how it follows is told, in the panel of an entity and of a line', async () => {
    const { page, problems } = await explorer.open('graph?selected=kommunstyrelsen');
    await panel(page).getByText('Alla kopplingar').click();
    const told = panel(page).getByRole('listitem').filter({ hasText: DERIVED });
    expect(await told.locator('.interpretation').innerText()).toBe(`Tolkning ${DERIVED}`);
    expect(await panel(page).locator('.interpretation').count()).toBeLessThan(
      await panel(page).getByRole('listitem').count(),
    );
    expect(await accessibilityViolations(page)).toEqual([]);

    await page.goto(`${explorer.server.url}/graph?selected=kommunstyrelsen--PART_OF--linkoping&lang=en`);
    await page.locator('vanort-link-panel .interpretation').getByText('Interpretation', { exact: true }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is told so at a step of a path', async () => {
    const { page } = await explorer.open('paths?from=kommunstyrelsen&to=linkoping');
    await page.locator('.hops .interpretation').getByText(DERIVED).first().waitFor();
    await page.context().close();
  });
});

describe('what no source says itself, wherever it is told', () => {
  const LOCATED = 'Följer av universitetets namn; källan säger inte uttryckligen var det ligger.';

  it('is called an interpretation in the list of the map and of ties, at the line, and in the table', async () => {
    const { page, problems } = await explorer.open('graph?of=linkoping-university', { viewport: PHONE });
    await page.locator('.ties .interpretation').getByText(LOCATED).first().waitFor();

    await page.goto(`${explorer.server.url}/graph?of=linkoping-university&kinds=LOCATED_IN&form=all`);
    await drawn(page);
    await page.locator('vanort-network-list summary').click();
    await page.locator('vanort-network-list .interpretation').getByText(LOCATED).first().waitFor();
    const picture = page.getByRole('application', { name: 'Nätverksbild' });
    await picture.focus();
    await expect
      .poll(async () => {
        await picture.press('l');
        return page.locator('vanort-graph-canvas [aria-live]').innerText();
      })
      .toContain(`Tolkning: ${LOCATED}`);

    await page.goto(`${explorer.server.url}/table?of=linkoping-university&kinds=LOCATED_IN&show=links`);
    await page
      .getByRole('cell', { name: `Tolkning: ${LOCATED}` })
      .first()
      .waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the panel', () => {
  it('says of each engagement in its list who answers for it, and of each duty when asked', async () => {
    const { page, problems } = await explorer.open('graph?selected=palo-alto');
    const rows = panel(page).locator('li:has(> vanort-engagement-answer)');
    const sisters = rows.filter({ has: page.locator('a[href*="selected=linkoping-palo-alto-sister-city"]') });
    await sisters.scrollIntoViewIfNeeded();
    await expect.poll(() => sisters.locator('.who').innerText()).toMatch(/^Ansvarar: /);
    for (const row of await rows.all()) {
      await row.scrollIntoViewIfNeeded();
      await expect
        .poll(() => row.locator('.who').innerText())
        .toMatch(/Ansvarar: |Samordnar: |Beslutar: |vem som ansvarar/);
    }
    await sisters.getByText('Vem gör vad').click();
    await sisters.locator('details .rows').getByText('Källa', { exact: true }).first().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('leads on at its foot: the page, a figure, what is lost without it, and where to report an error', async () => {
    const { page } = await explorer.open('graph?selected=palo-alto');
    const foot = panel(page).getByRole('navigation', { name: 'Mer om det valda' });
    const hrefOf = (name: string) => foot.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(await hrefOf('Sida')).toBe('./id/palo-alto?lang=sv');
    expect(await hrefOf('Visa på en egen webbsida')).toBe('embed?figure=graph&id=palo-alto&ui=sv');
    expect(await hrefOf('Rapportera ett fel')).toBe(
      `https://www.example.se/fel?sida=${encodeURIComponent(page.url())}`,
    );
    await foot.getByRole('link', { name: 'Vad händer om …' }).click();
    await page.waitForURL(/what-if\?without=palo-alto/);
    await page.getByRole('heading', { level: 1, name: 'Vad förlorar Linköping utan …?' }).waitFor();
    await page.goto(`${explorer.server.url}/graph?selected=linkoping`);
    await foot.waitFor();
    expect(await foot.getByRole('link', { name: 'Vad händer om …' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('a page has one search', () => {
  it('of the site in the header, which suggests and leads into the picture, or by Enter to all results', async () => {
    const { page, problems } = await explorer.open('graph');
    await drawn(page);
    const field = page.getByRole('banner').getByRole('combobox', { name: 'Sök på webbplatsen' });
    expect(await page.locator('vanort-search').count()).toBe(1);
    await field.pressSequentially('stanfrod');
    await page.getByRole('listbox').getByRole('option', { name: 'Stanford University' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL(/graph\?of=stanford-university/);
    expect(await field.inputValue()).toBe('');
    await field.fill('palo');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await field.press('Enter');
    await page.waitForURL(/search\?q=palo&lang=sv/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('of the start page itself there, and again in the header elsewhere, also from the menu of a phone', async () => {
    const { page } = await explorer.open('', { viewport: PHONE });
    await page.getByRole('main').getByRole('combobox', { name: 'Sök i nätverket' }).waitFor();
    expect(await page.locator('vanort-search').count()).toBe(1);
    await page.getByRole('button', { name: 'Meny' }).click();
    expect(await page.getByRole('search').count()).toBe(0);
    await page.getByRole('link', { name: 'Nätverk', exact: true }).click();
    await drawn(page);
    const filter = page.getByText('Filter', { exact: true });
    expect(await page.getByRole('combobox', { name: 'Område' }).isVisible()).toBe(false);
    await filter.click();
    await page.getByRole('combobox', { name: 'Område' }).selectOption({ label: 'Den smarta staden' });
    await page.getByText('Filter (1)').waitFor();
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('combobox', { name: 'Sök på webbplatsen' }).fill('enschede');
    await page.getByRole('option', { name: 'Enschede', exact: true }).click();
    await page.waitForURL(/of=enschede/);
    expect(await page.locator('#menu:popover-open').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.context().close();
  });
});
