import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from './accessibility.js';
import { type Explorer, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

describe('the search of the pages of the server', () => {
  it.each([
    { at: 'id/palo-alto/statements?lang=sv', group: 'Universitet och högskolor', next: 'sv' },
    { at: 'search?q=linz&lang=en', group: 'Universities', next: 'en' },
  ])('suggests as the explorer does, and leads to the page of what is picked: /%s', async ({ at, group, next }) => {
    const { page, problems, foreignRequests } = await explorer.open(at);
    const field = page.getByRole('search').locator('input[name="q"]');
    await field.fill('');
    await field.pressSequentially('stanf');
    const found = page
      .getByRole('group', { name: group })
      .getByRole('option', { name: 'Stanford University', exact: true });
    await found.waitFor();
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe('stanf');
    expect(await accessibilityViolations(page)).toEqual([]);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/id/stanford-university\\?lang=${next}$`));
    expect(problems).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await page.context().close();
  });

  it('leads by Enter to all results, in the language of the page', async () => {
    const { page } = await explorer.open('id/palo-alto?lang=en');
    const field = page.getByRole('search').locator('input[name="q"]');
    await field.fill('energi');
    await page.getByRole('listbox').waitFor();
    await field.press('Enter');
    await page.waitForURL(/\/search\?q=energi&lang=en$/);
    await page.context().close();
  });

  it('leads to all results without JavaScript too', async () => {
    const { page } = await explorer.open('id/palo-alto?lang=sv', { javaScriptEnabled: false });
    const field = page.getByRole('search').locator('input[name="q"]');
    await field.fill('energi');
    await field.press('Enter');
    await page.waitForURL(/\/search\?q=energi&lang=sv$/);
    await page.context().close();
  });
});
