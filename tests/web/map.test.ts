import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, PHONE, settled, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

/** Long enough for what is there already. */
const SOON = { timeout: 20_000 };

const MAPPED = 'vanort-world-map[data-mapped="true"]';

/**
 * Where on the page a line to a place is, nearer to the place than to its other end, and no name lies on it: what a person
 * sees there is clicked, not an element.
 */
async function onLineTo(page: Page, name: string): Promise<{ x: number; y: number }> {
  await page.locator('.world').scrollIntoViewIfNeeded();
  const place = await page.locator('.world .place', { hasText: name }).first().boundingBox();
  return page.evaluate(
    ({ x, y }) => {
      const paths = [...document.querySelectorAll<SVGPathElement>('.world .tie')];
      const onScreen = (path: SVGPathElement, share: number) => {
        const { x: left, y: top } = path.getPointAtLength(path.getTotalLength() * share);
        return new DOMPoint(left, top).matrixTransform(path.getScreenCTM()!);
      };
      const away = (path: SVGPathElement) =>
        Math.min(...[0, 1].map((end) => Math.hypot(onScreen(path, end).x - x, onScreen(path, end).y - y)));
      const nearest = paths.sort((a, b) => away(a) - away(b))[0]!;
      const isFree = (at: DOMPoint) => document.elementFromPoint(at.x, at.y)?.closest('.way') != null;
      const near = [0.8, 0.75, 0.7, 0.65, 0.6].map((share) => onScreen(nearest, share)).find(isFree)!;
      return { x: near.x, y: near.y };
    },
    { x: place!.x + place!.width / 2, y: place!.y + place!.height / 2 },
  );
}

const selectedIn = (page: Page) => new URL(page.url()).searchParams.get('selected')?.split(',') ?? [];

describe('a line of the map', () => {
  it('tells its sentence and years under the pointer, and a click opens the words that it rests on', async () => {
    const { page, problems } = await explorer.open('map');
    await settled(page, MAPPED);
    const at = await onLineTo(page, 'Palo Alto');
    await page.mouse.move(at.x, at.y);
    await page.getByRole('tooltip').getByText('Linköping och Palo Alto är systerorter sedan 1987').waitFor(SOON);
    await page
      .getByRole('tooltip')
      .getByText(/^Linköpings universitet .* sedan 1986/)
      .waitFor(SOON);

    await page.mouse.click(at.x, at.y);
    await expect.poll(() => selectedIn(page).at(-1)).toBe('linkoping~palo-alto');
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: /^Linköping och Palo Alto är systerorter sedan 1987/ }).waitFor(SOON);
    // The panel says it alone, until the pointer has gone and come again.
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
    expect(await panel.locator('vanort-tie-panel').first().locator('q, blockquote').first().innerText()).not.toBe('');
    // It stands for what binds the universities too.
    await panel.getByRole('heading', { name: /Stanford University/ }).waitFor(SOON);
    expect(await page.locator('.world .tie[data-chosen="true"]').count()).toBe(1);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('that is of several who take part in the same is told by that, and opened', async () => {
    const { page } = await explorer.open('map?areas=smart-city');
    await settled(page, MAPPED);
    const at = await onLineTo(page, 'Dalian');
    await page.mouse.move(at.x, at.y);
    await page.getByRole('tooltip').getByText('Dalian deltar i Smart City Alliance.').waitFor(SOON);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => selectedIn(page)).toContain('dalian~smart-city-alliance');
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: 'Dalian deltar i Smart City Alliance.' })
      .waitFor();
    await page.context().close();
  });

  it('opens at a tap on a phone', async () => {
    const { page } = await explorer.open('map', { viewport: PHONE, hasTouch: true });
    await settled(page, MAPPED);
    const at = await onLineTo(page, 'Palo Alto');
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => selectedIn(page).at(-1)).toBe('linkoping~palo-alto');
    await page.context().close();
  });

  it('is told and opened by keyboard', async () => {
    const { page } = await explorer.open('map?lang=en');
    await settled(page, MAPPED);
    await page.getByRole('application').focus();
    await page.keyboard.press('l');
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    const told = await tip.locator('p').first().innerText();
    await page.getByText(/^Line 1 of \d+: /).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor();
    const heading = await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().innerText();
    expect(heading).toBe(told);
    expect(await tip.count()).toBe(0);
    await page.context().close();
  });
});

describe('the names of the map', () => {
  it.each([
    ['', { width: 1280, height: 800 }],
    ['', PHONE],
    ['&zoom=4&centre=52,12', { width: 1280, height: 800 }],
  ])('cover neither each other nor a mark %s %o', async (sight, viewport) => {
    const { page } = await explorer.open(`map?depth=2${sight}`, { viewport });
    await settled(page, MAPPED);
    const boxes = async (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all.map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          return { words: one.textContent.trim(), left, top, right, bottom };
        }),
      );
    const names = await boxes('.world .name');
    const dots = await boxes('.world .dot');
    expect(names.length).toBeGreaterThan(4);
    const covered = names.flatMap((name, index) =>
      [...names.slice(index + 1), ...dots]
        // Letters are lower than their line.
        .filter((other) => name.left < other.right && name.right > other.left)
        .filter((other) => name.top + 4 < other.bottom && name.bottom - 4 > other.top)
        .map((other) => `${name.words} / ${other.words}`),
    );
    expect(covered).toEqual([]);
    await page.context().close();
  });

  it('can be clicked', async () => {
    const { page } = await explorer.open('map');
    await settled(page, MAPPED);
    await page.locator('.world').scrollIntoViewIfNeeded();
    const name = await page.locator('.world .name', { hasText: 'Morogoro' }).boundingBox();
    await page.mouse.click(name!.x + name!.width / 2, name!.y + name!.height / 2);
    await expect.poll(() => selectedIn(page)).toEqual(['morogoro']);
    await page.context().close();
  });
});

describe('the steps of the map', () => {
  it('lead to the partners in one, as those of the picture do, and to theirs in two', async () => {
    const { page } = await explorer.open('map?depth=1');
    await page.locator(MAPPED).waitFor();
    const list = page.locator('vanort-place-list');

    for (const partner of ['Joensuu', 'Kaunas', 'Linz', 'Palo Alto']) {
      await list.getByText(partner, { exact: true }).first().waitFor(SOON);
    }
    expect(await list.getByText('Vilnius', { exact: true }).count()).toBe(0);

    await page.goto(`${explorer.server.url}/map?depth=2`);
    await list.getByText('Vilnius', { exact: true }).first().waitFor(SOON);
    await page.context().close();
  });
});
