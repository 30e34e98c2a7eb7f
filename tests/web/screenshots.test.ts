import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { DESKTOP, type Explorer, PHONE, settled, startExplorer } from './explorer.js';

/** `npm run screenshots` makes the pictures of the main views anew; without SCREENSHOTS nothing is done. */
const folder = process.env['SCREENSHOTS'];

const DRAWN = '[data-drawn="true"]';
const MAPPED = '[data-mapped="true"]';
/** Name of the picture, address, and what stands there once it is whole. */
const PAGES = [
  { name: 'start', address: '', there: MAPPED },
  { name: 'graph', address: 'graph', there: DRAWN },
  { name: 'time', address: 'time?at=1987', there: DRAWN },
  { name: 'timeline', address: 'time?show=timeline', there: '.years' },
  { name: 'map', address: 'map', there: MAPPED },
  { name: 'panel', address: 'graph?selected=palo-alto', there: DRAWN },
  { name: 'paths', address: 'paths?from=linkoping&to=google', there: DRAWN },
  { name: 'theme', address: 'themes?area=smart-city', there: '.entities' },
  { name: 'table', address: 'table', there: 'tbody tr' },
  { name: 'follow-up', address: 'follow-up', there: '.due' },
  { name: 'statements', address: 'statements', there: 'h1' },
  { name: 'embed', address: 'embed', there: 'h1' },
];
/** Of these a desktop's screen is enough, as the README shows them; a phone's is always scrolled to the end. */
const ONE_SCREEN = new Set(['statements', 'graph', 'panel', 'table', 'paths', 'map', 'theme', 'embed']);
const SCREENS = [
  { suffix: 'desktop', viewport: DESKTOP, colorScheme: 'light' as const },
  { suffix: 'desktop-dark', viewport: DESKTOP, colorScheme: 'dark' as const },
  { suffix: 'phone', viewport: PHONE, colorScheme: 'light' as const },
];

/** Components wait until they are seen. */
async function inSightOnce(page: Page, inside: string): Promise<void> {
  await page.locator(inside.split(' ')[0]!).scrollIntoViewIfNeeded();
  await page.locator(inside).first().waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

/** The server has another port each time; that would make each picture another. */
function withoutPort(): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (field.value.includes(location.origin))
      field.value = field.value.replaceAll(location.origin, 'https://vanort.example.se');
  }
}

describe.runIf(folder !== undefined)('screenshots', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
    await mkdir(folder!, { recursive: true });
  });
  afterAll(() => explorer.stop());

  for (const { name, address, there } of PAGES) {
    it.each(SCREENS)(`${name}, $suffix`, async ({ suffix, ...options }) => {
      const { page } = await explorer.open(address, { ...options, reducedMotion: 'reduce' });
      await settled(page, there);
      if (name === 'embed') {
        // The component is among the ways that are folded.
        await page.locator('summary', { hasText: /Andra sätt att visa figuren|Other ways to show the figure/ }).click();
        await inSightOnce(page, 'vanort-graph svg');
      }
      await page.waitForLoadState('networkidle');
      await page.evaluate(withoutPort);
      const fullPage = suffix === 'phone' || !ONE_SCREEN.has(name);
      await page.screenshot({ path: path.join(folder!, `${name}-${suffix}.png`), fullPage });
      await page.context().close();
    });
  }
});
