import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn, type Explorer, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

/** Holds the API's answers back until told to let them go. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  let letGo: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql**', async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    letGo?.();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

describe('a slow network', () => {
  it('shows that something is on its way, then the picture', async () => {
    const { page, problems } = await explorer.open('accessibility');
    const letGo = await holdBack(page);
    await page.getByRole('link', { name: 'Nätverk', exact: true }).click();
    await page.locator('vanort-view-graph > .skeleton').filter({ hasText: 'Hämtar' }).waitFor();
    await letGo();
    await drawn(page);
    expect(await page.locator('.skeleton').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('keeps the picture that is there while more comes, and says that it does', async () => {
    const { page } = await explorer.open('graph?depth=1');
    await drawn(page);
    const before = await page
      .getByRole('status')
      .filter({ hasText: /kopplingar/ })
      .innerText();
    const letGo = await holdBack(page);
    await page.getByRole('combobox', { name: /^Steg från/ }).selectOption('2');
    const progress = page.getByRole('progressbar', { name: 'Hämtar' });
    await progress.waitFor();
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /kopplingar/ })
        .innerText(),
    ).toBe(before);
    await letGo();
    await progress.waitFor({ state: 'detached' });
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /kopplingar/ })
        .innerText(),
    ).not.toBe(before);
    await page.context().close();
  });
});

describe('a server that fails', () => {
  it('while one expands an entity leaves the picture, and is asked once more beside it', async () => {
    const { page } = await explorer.open('graph?depth=1');
    await drawn(page);
    const words = page.getByRole('status').filter({ hasText: /kopplingar/ });
    const before = await words.innerText();
    await page.evaluate(() => (document.querySelector('vanort-graph-canvas')!.id = 'same'));
    await page.route('**/graphql**', (route) => route.abort());
    // One that is selected has been asked about already, to tell how much more there is.
    await page.evaluate(() => {
      history.pushState(null, '', 'graph?depth=1&expanded=palo-alto');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    const alert = page.locator('vanort-view-graph .beside').filter({ hasText: 'Servern går inte att nå just nu.' });
    await alert.getByText('Du ser det som hämtades tidigare.').waitFor();
    expect(await page.locator('#same .canvas canvas').first().isVisible()).toBe(true);
    expect(await words.innerText()).toBe(before);
    await page.unroute('**/graphql**');
    await alert.getByRole('button', { name: 'Försök igen' }).click();
    await alert.waitFor({ state: 'detached' });
    await expect.poll(() => words.innerText()).not.toBe(before);
    expect(await page.locator('#same').count()).toBe(1);
    await page.context().close();
  });

  it('is told, and asked once more when the person wants it', async () => {
    const { page } = await explorer.open('graph?depth=1');
    await drawn(page);
    await page.route('**/graphql**', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/json',
        body: '{"errors":[{"message":"Something broke","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
      }),
    );
    await page.getByRole('combobox', { name: /^Steg från/ }).selectOption('3');
    const alert = page.getByRole('alert');
    await alert.getByRole('button', { name: 'Försök igen' }).waitFor();
    expect(await alert.innerText()).toContain('Något gick fel hos oss.');
    await page.unroute('**/graphql**');
    await alert.getByRole('button', { name: 'Försök igen' }).click();
    await alert.waitFor({ state: 'detached' });
    await drawn(page);
    await page.context().close();
  });

  it('goes away while one looks: what was there is a step back, and what was asked for comes once it is back', async () => {
    const { page } = await explorer.open('graph?depth=1');
    await drawn(page);
    await page.route('**/graphql**', (route) => route.abort());
    await page.getByRole('combobox', { name: /^Steg från/ }).selectOption('2');
    await page.getByRole('alert').getByText('Servern går inte att nå just nu.').waitFor();
    await page.goBack();
    await drawn(page);
    await page.goForward();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/graphql**');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await drawn(page);
    await page.context().close();
  });
});

/** Every view that asks: what one sees, its words, and what asks anew. */
/** `ready` is there once all that the page asks at first is answered. */
const VIEWS: {
  address: string;
  seen: string;
  ready?: string;
  words: string;
  askMore: (page: Page) => Promise<unknown>;
}[] = [
  {
    address: 'map?depth=1',
    seen: '.world svg',
    words: '.summary',
    askMore: (page) => page.getByRole('combobox', { name: /^Steg från/ }).selectOption('2'),
  },
  {
    address: 'paths?from=linkoping&to=enschede',
    seen: 'vanort-graph-canvas .canvas canvas',
    words: '.hops',
    askMore: (page) => page.locator('.hops .link').first().click(),
  },
  {
    address: 'time?at=1986&depth=1',
    seen: 'vanort-graph-canvas .canvas canvas',
    ready: '[aria-label^="Senare"]:enabled',
    words: '.holds',
    askMore: (page) => page.getByRole('button', { name: 'Senare' }).click(),
  },
  {
    address: 'time?show=timeline',
    seen: '.years',
    words: '.years',
    askMore: (page) => page.locator('.kinds input').first().check(),
  },
  {
    address: 'time?show=changes',
    seen: '.facts',
    words: '.facts',
    askMore: async (page) => {
      await page.locator('.period input').first().fill('1987');
      await page.keyboard.press('Enter');
    },
  },
  {
    address: 'table?depth=1',
    seen: 'tbody tr',
    words: '.tools p',
    askMore: (page) => page.getByRole('combobox', { name: /^Steg från/ }).selectOption('2'),
  },
  {
    address: 'follow-up',
    seen: '.due',
    words: '.due',
    askMore: (page) => page.locator('.heading select').selectOption({ index: 1 }),
  },
];

describe('while the server is away', () => {
  it.each(VIEWS)('/$address keeps what it shows, says so, and goes on by itself', async (view) => {
    const { page } = await explorer.open(view.address, { reducedMotion: 'reduce' });
    const seen = page.locator(view.seen).first();
    const words = page.locator(view.words).first();
    await seen.waitFor();
    await page
      .locator(view.ready ?? view.seen)
      .first()
      .waitFor();
    const before = await words.innerText();
    await page.context().setOffline(true);
    await view.askMore(page);
    const alert = page.locator('.beside').filter({ hasText: 'Servern går inte att nå just nu.' }).first();
    await alert.getByText('Du ser det som hämtades tidigare.').waitFor();
    expect(await seen.isVisible()).toBe(true);
    expect(await words.innerText()).toBe(before);
    await page.context().setOffline(false);
    await alert.waitFor({ state: 'detached' });
    await expect.poll(() => words.innerText()).not.toBe(before);
    await page.context().close();
  });
});
