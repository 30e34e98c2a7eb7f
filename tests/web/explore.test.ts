import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from './accessibility.js';
import { drawn, type Explorer, PHONE, placeOf, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const summary = (page: Page) => page.getByRole('status').filter({ hasText: /kopplingar/ });
/** What the summary says is seen, and what it says is hidden. */
async function counted(page: Page): Promise<{ entities: number; links: number; hidden: number }> {
  const words = await summary(page).innerText();
  const number = (pattern: RegExp) => Number(pattern.exec(words)?.[1] ?? 0);
  return {
    entities: number(/(\d+) aktörer, samarbeten och dokument kring/),
    links: number(/(\d+) kopplingar/),
    hidden: number(/(\d+) av dem är dolda/),
  };
}
const panel = (page: Page) => page.getByRole('complementary', { name: 'Uppgifter om det valda' });

describe('search', () => {
  it('suggests while one types, in groups, forgives a typo, and is picked with the keyboard', async () => {
    const { page, problems } = await explorer.open('');
    const field = page.getByRole('combobox', { name: 'Sök i nätverket' });
    await field.pressSequentially('stanfrod');
    const list = page.getByRole('listbox', { name: 'Förslag' });
    await list
      .getByRole('group', { name: 'Universitet' })
      .getByRole('option', { name: 'Stanford University' })
      .waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-selected')).toBe('true');
    expect(await accessibilityViolations(page)).toEqual([]);

    await field.press('ArrowDown');
    await field.press('ArrowUp');
    await field.press('Enter');
    await page.waitForURL(/graph\?of=stanford-university&selected=stanford-university/);
    await panel(page).getByRole('heading', { level: 2, name: 'Stanford University' }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('says what to try where nothing is found', async () => {
    const { page } = await explorer.open('');
    await page.getByRole('combobox', { name: 'Sök i nätverket' }).fill('qqzzxxww');
    await page.getByText('Pröva färre ord').waitFor();
    await page.context().close();
  });
});

describe('the network', () => {
  it('tells who, agreements with status, responsibility, and the words of the source of each relationship', async () => {
    const { page, problems } = await explorer.open('graph?selected=linkoping-palo-alto-sister-city');
    await drawn(page);
    const facts = panel(page);
    await facts.getByText('Planerat, inte undertecknat').waitFor();
    expect(await facts.getByRole('listitem').filter({ hasText: 'planerat till 2018' }).count()).toBeGreaterThan(0);
    await facts.getByRole('heading', { name: 'Vem ansvarar' }).waitFor();

    const relations = facts.locator('details').filter({ hasText: 'Alla kopplingar' }).last();
    await relations.getByText('Alla kopplingar').click();
    await relations.getByText('Källa', { exact: true }).first().click();
    const source = relations.locator('.source').first();
    expect(await source.locator('q').innerText()).not.toBe('');
    expect(await source.innerText()).toMatch(/avsnittet ”.+”/);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('grows around an entity, shrinks again, and lives in its address', async () => {
    const { page, problems } = await explorer.open('graph?depth=1&form=all&selected=smart-city-alliance');
    await drawn(page);
    const before = await summary(page).innerText();

    await panel(page).getByRole('link', { name: 'Visa fler kopplingar' }).click();
    await expect.poll(() => summary(page).innerText()).not.toBe(before);
    const grown = await summary(page).innerText();
    expect(page.url()).toContain('expanded=smart-city-alliance');

    await page.reload();
    await expect.poll(() => summary(page).innerText()).toBe(grown);
    await page.goBack();
    await expect.poll(() => summary(page).innerText()).toBe(before);
    await page.getByRole('button', { name: 'Gör om' }).click();
    await expect.poll(() => summary(page).innerText()).toBe(grown);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect.poll(() => summary(page).innerText()).toBe(before);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('folds away what only one entity leads to, and counts what is left to see', async () => {
    const { page } = await explorer.open('graph?form=all&collapsed=smart-city-alliance');
    await drawn(page);
    const seen = await page.evaluate(() => {
      const picture = document.querySelector('vanort-graph-canvas') as unknown as {
        visible(): { order: number; size: number };
      };
      const { order, size } = picture.visible();
      // What stands in the middle is not counted.
      return { entities: order - 1, links: size };
    });
    const { hidden, ...told } = await counted(page);
    expect(told).toEqual(seen);
    expect(hidden).toBeGreaterThan(0);
    await page.context().close();
  });

  it('says that what is selected lies outside of it, and brings it in', async () => {
    const { page, problems } = await explorer.open('graph?depth=1&form=all&selected=stanford-university');
    await drawn(page);
    const outside = page.getByText('Stanford University är vald, men ligger utanför det nätverk som visas.');
    await outside.waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ta med i bilden' }).click();
    await page.waitForURL(/expanded=stanford-university/);
    await outside.waitFor({ state: 'detached' });
    await drawn(page);
    await page.getByText('Samma nätverk som lista').click();
    await page.locator('vanort-network-list').getByRole('link', { name: 'Stanford University', exact: true }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is walked with the arrow keys, and tells where one is', async () => {
    const { page } = await explorer.open('graph');
    await drawn(page);
    const picture = page.getByRole('application', { name: 'Nätverksbild' });
    await picture.focus();
    const told = page.locator('vanort-graph-canvas [aria-live]');
    expect(await told.innerText()).toMatch(/^Linköping, stad eller kommun, \d+ kopplingar$/);

    const places = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await picture.press(key);
      places.add(await told.innerText());
    }
    const [frame, where] = [
      await page.locator('vanort-graph-canvas .canvas').boundingBox(),
      await placeOf(page, 'linkoping'),
    ];
    expect(where.x > frame!.x && where.x < frame!.x + frame!.width).toBe(true);
    expect(where.y > frame!.y && where.y < frame!.y + frame!.height).toBe(true);
    expect(places.size).toBeGreaterThan(1);
    await picture.press('Enter');
    await panel(page).waitFor();
    await picture.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('stands at the same places at the next visit', async () => {
    const places = async () => {
      const { page } = await explorer.open('graph?depth=1');
      await drawn(page);
      const found = await page.evaluate(() => {
        const picture = document.querySelector('vanort-graph-canvas') as unknown as {
          visible(): { mapNodes(tell: (id: string, at: { x: number; y: number }) => string): string[] };
        };
        return picture.visible().mapNodes((id, { x, y }) => `${id} ${x.toFixed(3)} ${y.toFixed(3)}`);
      });
      await page.context().close();
      return found;
    };
    expect(await places()).toEqual(await places());
  });

  it('leaves out the types that the legend hides, says the same as a list, and reads on a phone', async () => {
    const { page, problems } = await explorer.open('graph?form=all', { viewport: PHONE, colorScheme: 'dark' });
    await drawn(page);
    const before = await counted(page);
    await page.getByText('Teckenförklaring och lager').click();
    await page.getByRole('checkbox', { name: /^Föreningar/ }).uncheck();
    expect(page.url()).toContain('hidden=ASSOCIATION');
    const after = await counted(page);
    expect(after.entities + after.hidden).toBe(before.entities);
    expect(after.hidden).toBeGreaterThan(0);
    expect(after.links).toBeLessThan(before.links);
    await page.getByText('Samma nätverk som lista').click();
    await page.getByRole('link', { name: 'Palo Alto', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Neighbors Abroad', exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('speaks English when asked, and keeps to it in the address', async () => {
    const { page } = await explorer.open('graph?selected=palo-alto');
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'The network around Linköping' }).waitFor();
    await page
      .getByText(/sister cities since 1987|sister cities/)
      .first()
      .waitFor();
    expect(page.url()).toContain('lang=en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });
});

describe('what goes wrong', () => {
  it('an unknown entity is told, with a way on', async () => {
    const { page } = await explorer.open('graph?of=no-such-entity');
    await page.getByRole('heading', { name: 'Det finns inget med beteckningen ”no-such-entity”.' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('filters that leave nothing are told, and taken away', async () => {
    const { page } = await explorer.open('graph?at=1900');
    // Beside the filters, and in place of the picture once that is known to be empty.
    await page.getByRole('button', { name: 'Ta bort alla filter' }).first().click();
    await drawn(page);
    await page.context().close();
  });

  it('a server that is away is told, and asked again by itself once it is back', async () => {
    const { page } = await explorer.open('accessibility');
    await page.route('**/graphql**', (route) => route.abort());
    await page.getByRole('link', { name: 'Nätverk', exact: true }).click();
    await page.getByRole('alert').getByText('Servern går inte att nå just nu.').waitFor();
    await page.unroute('**/graphql**');
    await drawn(page);
    await page.context().close();
  });
});
