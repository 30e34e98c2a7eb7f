import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, PHONE, settled, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer({ contactEmail: 'webb@example.se' });
});
afterAll(() => explorer.stop());

/** Where the keyboard is: the text, name or role of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const field = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
    const label = field ? at.labels?.[0]?.textContent : undefined;
    return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Press Tab until the focus is on what has this name; the way there is shorter than the page. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}

describe('the keyboard alone', () => {
  it('leads from view to view, and through what each is for', async () => {
    const { page, problems } = await explorer.open('', { viewport: PHONE, reducedMotion: 'reduce' });
    await settled(page, '[data-mapped="true"]');

    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Hoppa till innehållet');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Sök i nätverket/);
    await page.keyboard.type('stanford');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/graph\?of=stanford-university/);
    await settled(page, '[data-drawn="true"]');
    // What was chosen is told of first.
    await expect.poll(() => focused(page)).toBe('Stanford University');
    await page.locator('.skip').focus();
    // On a phone the list comes first, and is open.
    await tabTo(page, /^Samma nätverk som lista/);
    await page.locator('.ties li').first().waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, /^Nätverksbild$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('vanort-panel h2').waitFor();

    const open = async (view: string) => {
      // As after a reload: the focus is at the top.
      await page.locator('.skip').focus();
      await tabTo(page, /^Meny$/);
      await page.keyboard.press('Enter');
      await tabTo(page, new RegExp(`^${view}$`));
      await page.keyboard.press('Enter');
    };
    await open('Kopplingar');
    await tabTo(page, /^Till$/);
    await page.keyboard.type('enschede');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.way').nth(1).waitFor();
    await tabTo(page, /^Koppling 2/);
    await page.keyboard.press('Enter');
    await page.locator('.way[data-chosen="true"]').filter({ hasText: 'Koppling 2' }).waitFor();

    await open('Karta');
    await settled(page, '[data-mapped="true"]');
    await tabTo(page, /^Karta över platser/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('vanort-panel h2').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('vanort-panel').waitFor({ state: 'detached' });

    await open('Tid');
    await settled(page, '.holds');
    await tabTo(page, /^År$/);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/at=\d{4}/);

    await page.locator('.skip').focus();
    await tabTo(page, /^Tidslinje$/);
    await page.keyboard.press('Enter');
    await settled(page, '.years');
    await tabTo(page, /^Började$/);
    await page.keyboard.press('Space');
    await page.waitForURL(/only=BEGAN/);
    await settled(page, '.years');
    await tabTo(page, /^Källa/);
    await page.keyboard.press('Enter');
    await page.locator('.entry blockquote').first().waitFor({ state: 'visible' });

    await page.locator('.skip').focus();
    await tabTo(page, /^Ändringar$/);
    await page.keyboard.press('Enter');
    await settled(page, '#valid-heading');
    await tabTo(page, /^Från år$/);
    await page.keyboard.type('1986');
    await page.keyboard.press('Enter');
    await page.waitForURL(/start=1986/);

    await open('Tabell');
    await settled(page, 'tbody tr');
    await tabTo(page, /^Namn/);
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort="ascending"]').waitFor();
    await tabTo(page, /^Välj /);
    await page.keyboard.press('Space');
    await page.getByText(/^\d vald/).waitFor();

    await open('Prioriterade områden');
    await settled(page, '.coverage > li');
    await tabTo(page, /^Den smarta staden/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/area=smart-city/);

    await open('Uppföljning');
    await settled(page, '#agreements-heading');
    await page.getByRole('link', { name: 'Prenumerera' }).waitFor();
    await tabTo(page, /^Mandatperiod/);
    await tabTo(page, /^Prenumerera$/);
    await tabTo(page, /^Tillgänglighetsredogörelse$/);
    await page.keyboard.press('Enter');
    await page.locator('.statement h2').first().waitFor();

    await page.goto(`${explorer.server.url}/embed?ui=sv`);
    await tabTo(page, /^Figur/);
    await page.keyboard.press('End');
    await page.waitForURL(/figure=standing/);
    await tabTo(page, /^Kopiera: /);
    await page.keyboard.press('Enter');
    await page.getByText('Kopierat').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
