import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn, type Explorer, placeOf, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const panel = (page: Page) => page.getByRole('complementary', { name: 'Uppgifter om det valda' });
const tool = (page: Page, name: string) => page.getByRole('button', { name });
const about = (value: number): unknown => expect.closeTo(value, -1);

async function open(address: string, options?: Parameters<Explorer['open']>[1]) {
  const visit = await explorer.open(address, options);
  await drawn(visit.page);
  await visit.page.locator('vanort-graph-canvas').scrollIntoViewIfNeeded();
  return visit;
}

async function drag(page: Page, id: string, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 3 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 3 });
  await page.mouse.up();
}

describe('the picture under the hand', () => {
  it('keeps an entity where it is dragged to, chooses nothing by it, and lets it go back', async () => {
    const { page, problems } = await open('graph?depth=1');
    const [before, other] = [await placeOf(page, 'smart-city-alliance'), await placeOf(page, 'linkoping')];
    await drag(page, 'smart-city-alliance', { x: 60, y: 45 });
    await page.waitForURL(/pinned=smart-city-alliance:-?[\d.]+:-?[\d.]+/);
    expect(page.url()).not.toContain('selected');
    expect(await placeOf(page, 'smart-city-alliance')).toEqual({ x: about(before.x + 60), y: about(before.y + 45) });
    expect(await placeOf(page, 'linkoping')).toEqual({ x: about(other.x), y: about(other.y) });

    const address = page.url();
    await page.reload();
    await drawn(page);
    expect(page.url()).toBe(address);
    expect(await tool(page, 'Återställ det som flyttats').isEnabled()).toBe(true);
    await tool(page, 'Återställ det som flyttats').click();
    await page.waitForURL((url) => !url.search.includes('pinned'));

    await page.goBack();
    await page.waitForURL(address);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('undoes a drag: the entity goes back to its place, and redo takes it away again', async () => {
    const { page } = await open('graph?depth=1');
    const before = await placeOf(page, 'smart-city-alliance');
    await drag(page, 'smart-city-alliance', { x: -40, y: 30 });
    await page.waitForURL(/pinned=/);
    await tool(page, 'Ångra').click();
    await expect.poll(() => placeOf(page, 'smart-city-alliance')).toEqual({ x: about(before.x), y: about(before.y) });
    await tool(page, 'Gör om').click();
    await expect
      .poll(() => placeOf(page, 'smart-city-alliance'))
      .toEqual({ x: about(before.x - 40), y: about(before.y + 30) });
    await page.context().close();
  });

  it('chooses one with a click though the hand shakes, several with shift, none with a click beside', async () => {
    const { page } = await open('graph?depth=1');
    await drag(page, 'smart-city-alliance', { x: 2, y: 1 });
    await page.waitForURL(/selected=smart-city-alliance$/);
    await panel(page)
      .getByRole('heading', { level: 2, name: /Smart City Alliance/i })
      .waitFor();
    await readyForClick(page);
    const other = await placeOf(page, 'linkoping');
    await page.keyboard.down('Shift');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Shift');
    await page.waitForURL(/selected=smart-city-alliance,linkoping$/);
    await panel(page).getByRole('link', { name: 'Kopplingar mellan den första och den sista' }).waitFor();

    await readyForClick(page);
    const { x, y } = (await page.locator('vanort-graph-canvas .canvas').boundingBox())!;
    await page.mouse.click(x + 6, y + 6);
    await page.waitForURL((url) => !url.search.includes('selected'));
    await panel(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('folds with the keyboard what only one entity leads to, and unfolds it', async () => {
    const { page } = await open('graph?depth=1');
    const picture = page.getByRole('application', { name: 'Nätverksbild' });
    await picture.focus();
    await picture.press('e');
    await page.waitForURL(/expanded=linkoping/);
    await picture.press('e');
    await page.waitForURL(/collapsed=linkoping/);
    await picture.press('e');
    await page.waitForURL((url) => !url.search.includes('collapsed'));
    expect(page.url()).toContain('expanded=linkoping');
    await page.context().close();
  });

  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])('fills a screen of $width by $height, names what it shows, and leaves it', async (viewport) => {
    const { page, problems } = await open('graph?depth=1', { viewport });
    const canvas = page.locator('vanort-graph-canvas .canvas');
    const before = (await canvas.boundingBox())!;
    await tool(page, 'Helskärm').click();
    await tool(page, 'Lämna helskärm').waitFor();
    // What sigma draws on is as large as its place, and its place is the screen beside the bar and the legend.
    await expect.poll(() => page.evaluate(drawnBeside)).toBe(0);
    const { width, height } = (await canvas.boundingBox())!;
    expect(width).toBeGreaterThanOrEqual(viewport.width - 2);
    expect(height).toBeGreaterThan(viewport.height * 0.6);
    await expect.poll(() => page.evaluate(namesOutside)).toEqual([]);
    const legend = page.locator('.stage .key > summary');
    await legend.scrollIntoViewIfNeeded();
    expect(await legend.isVisible()).toBe(true);

    await page.locator('vanort-graph-canvas').scrollIntoViewIfNeeded();
    const { x, y } = await placeOf(page, 'palo-alto');
    await page.mouse.click(x, y);
    await panel(page).getByRole('heading', { level: 2, name: 'Palo Alto' }).waitFor();
    const told = (await panel(page).boundingBox())!;
    expect(told.x + told.width).toBeLessThanOrEqual(viewport.width);
    expect(told.y).toBeLessThan(viewport.height);

    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await tool(page, 'Lämna helskärm').click();
    await tool(page, 'Helskärm').waitFor();
    await expect.poll(async () => (await canvas.boundingBox())!.height).toBeCloseTo(before.height, 0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each([
    { motion: 'reduce' as const, glides: false },
    { motion: 'no-preference' as const, glides: true },
  ])('moves the eye at once where motion is unwanted: $motion', async ({ motion, glides }) => {
    const { page } = await open('graph?depth=1', { reducedMotion: motion });
    const before = await placeOf(page, 'smart-city-alliance');
    await page.evaluate(watchGlides);
    await tool(page, 'Zooma in').click();

    await expect.poll(() => placeOf(page, 'smart-city-alliance')).not.toEqual(before);
    expect(await page.evaluate(() => (globalThis as unknown as { glides: number }).glides > 0)).toBe(glides);
    await page.context().close();
  });
});

interface InPage {
  readonly canvas: {
    readonly labels: readonly { id: string; box: { left: number; right: number; top: number; bottom: number } }[];
    readonly sigma: { getContainer(): HTMLElement; getDimensions(): { width: number; height: number } };
  };
}

/** By how many pixels what is drawn is smaller or larger than its place. */
function drawnBeside(): number {
  const { canvas } = document.querySelector('vanort-graph-canvas') as unknown as InPage;
  const { width, height } = canvas.sigma.getDimensions();
  const { offsetWidth, offsetHeight } = canvas.sigma.getContainer();
  return Math.abs(width - offsetWidth) + Math.abs(height - offsetHeight);
}

/** Names that are not within what is drawn now; none at all is one too. */
function namesOutside(): string[] {
  const { canvas } = document.querySelector('vanort-graph-canvas') as unknown as InPage;
  const { width, height } = canvas.sigma.getDimensions();
  if (canvas.labels.length === 0) return ['all'];
  return canvas.labels
    .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
    .map(({ id }) => id);
}

/**
 * Wait until the picture has the size of its place, which the panel narrows, and until the click before is so long ago
 * that the next is not half of a double click.
 */
const readyForClick = (page: Page) =>
  page.waitForFunction(() => {
    const { canvas } = document.querySelector('vanort-graph-canvas') as unknown as {
      canvas: {
        sigma: {
          getContainer(): HTMLElement;
          getDimensions(): { width: number; height: number };
          getMouseCaptor(): { clicks: number };
        };
      };
    };
    const { width, height } = canvas.sigma.getDimensions();
    const { offsetWidth, offsetHeight } = canvas.sigma.getContainer();
    return width === offsetWidth && height === offsetHeight && canvas.sigma.getMouseCaptor().clicks === 0;
  });

/** Counts from now on how often the camera is moved step by step. How many steps there are is up to the machine. */
function watchGlides(): void {
  const { canvas } = document.querySelector('vanort-graph-canvas') as unknown as {
    canvas: { sigma: { getCamera(): { animate(...how: unknown[]): unknown } } };
  };
  const camera = canvas.sigma.getCamera();
  const animate = camera.animate.bind(camera);
  Object.assign(globalThis, { glides: 0 });
  camera.animate = (...how) => {
    (globalThis as unknown as { glides: number }).glides += 1;
    return animate(...how);
  };
}
