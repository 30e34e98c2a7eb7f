import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, drawn, type Explorer, placeOf, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const PHONE = { width: 390, height: 844 };
const panel = (page: Page) => page.getByRole('complementary', { name: 'Uppgifter om det valda' });

/** The picture's own objects, as far as tests look into them. */
interface Picture {
  visible(): {
    nodes(): string[];
    neighbors(id: string): string[];
    order: number;
    getNodeAttributes(id: string): { names: { sv: string } };
  };
  canvas: { sigma: { getNodeDisplayData(id: string): { color: string } } };
}

/** Ids of what is lit up while something is pointed at, and of what should be. */
const lit = (page: Page, id: string) =>
  page.evaluate((pointed) => {
    const picture = document.querySelector('vanort-graph-canvas') as unknown as Picture;
    const network = picture.visible();
    const colors = network.nodes().map((one) => [one, picture.canvas.sigma.getNodeDisplayData(one).color] as const);
    const beside = new Set([pointed, ...network.neighbors(pointed)]);
    const away = colors.find(([one]) => !beside.has(one))?.[1];
    return {
      lit: colors.flatMap(([one, color]) => (color === away ? [] : [one])).sort(),
      expected: [...beside].sort(),
      name: network.getNodeAttributes(pointed).names.sv,
    };
  }, id);

/** Wait until the frame that is asked for now has been drawn. */
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

const IDS = ['linkoping-palo-alto-sister-city', 'palo-alto', 'smart-city-alliance', 'stanford-university'];

async function open(options: Parameters<Explorer['open']>[1]) {
  const visit = await explorer.open('graph', options);
  await drawn(visit.page);
  await visit.page.locator('vanort-graph-canvas').scrollIntoViewIfNeeded();
  return visit;
}

describe('a click in the picture', () => {
  it.each(IDS)('lights up the neighbours of what was clicked, tells of it, and E goes on from it: %s', async (id) => {
    const { page, problems } = await open({ viewport: DESKTOP });
    const before = await placeOf(page, id);
    await page.mouse.click(before.x, before.y);
    await page.waitForURL((url) => url.searchParams.get('selected') === id);
    await nextFrame(page);

    const seen = await lit(page, id);
    expect(seen.lit).toEqual(seen.expected);
    await panel(page).getByRole('heading', { level: 2, name: seen.name, exact: true }).waitFor();
    expect(await placeOf(page, id)).toEqual(before);
    await page.keyboard.press('e');
    await page.waitForURL((url) => url.searchParams.get('expanded') === id);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each(IDS)('twice, expands what the first of the two met: %s', async (id) => {
    const { page } = await open({ viewport: DESKTOP });
    const { x, y } = await placeOf(page, id);
    await page.mouse.dblclick(x, y);
    await page.waitForURL((url) => url.searchParams.get('expanded') === id);
    expect(new URL(page.url()).searchParams.get('selected')).toBe(id);
    await page.context().close();
  });

  it('nothing moves in the picture when the panel opens and when it closes', async () => {
    const { page } = await open({ viewport: { width: 1440, height: 1600 } });
    const places = async () => Promise.all(IDS.map((id) => placeOf(page, id)));
    const before = await places();
    await page.mouse.click(before[1]!.x, before[1]!.y);
    await panel(page).getByRole('heading', { level: 2, name: 'Palo Alto' }).waitFor();
    await panel(page).getByRole('heading', { name: 'Relationer' }).waitFor();
    expect(await places()).toEqual(before);
    await panel(page).getByRole('button', { name: 'Stäng' }).click();
    await panel(page).waitFor({ state: 'detached' });
    expect(await places()).toEqual(before);
    await page.context().close();
  });
});

describe('on a phone', () => {
  const touch = { viewport: PHONE, hasTouch: true, isMobile: true };

  it.each(IDS)('a tap shows at once what it met, and what it met stays in sight: %s', async (id) => {
    const { page, problems } = await open(touch);
    const { x, y } = await placeOf(page, id);
    await page.touchscreen.tap(x, y);
    await page.waitForURL((url) => url.searchParams.get('selected') === id);
    const heading = panel(page).getByRole('heading', { level: 2 }).first();
    await heading.waitFor();
    const { name } = await lit(page, id);
    expect(await heading.innerText()).toBe(name);
    const box = (await heading.boundingBox())!;
    expect([box.y > 0, box.y + box.height < PHONE.height]).toEqual([true, true]);
    const top = (await panel(page).boundingBox())!.y;
    await expect.poll(async () => (await placeOf(page, id)).y < top).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('two taps expand what they met', async () => {
    const { page } = await open(touch);
    // Both at once: how soon after each other two touches of a driver arrive is up to the machine.
    await page.evaluate(
      ({ x, y }) => {
        const target = document.elementFromPoint(x, y)!;
        const touch = new Touch({ identifier: 1, target, clientX: x, clientY: y });
        const send = (type: string, touches: Touch[]) =>
          target.dispatchEvent(
            new TouchEvent(type, { touches, changedTouches: [touch], bubbles: true, cancelable: true }),
          );
        for (const _ of [1, 2]) {
          send('touchstart', [touch]);
          send('touchend', []);
        }
      },
      await placeOf(page, 'palo-alto'),
    );
    await page.waitForURL((url) => url.searchParams.get('expanded') === 'palo-alto');
    await page.context().close();
  });

  it('the foot of the page can be scrolled to above what is shown', async () => {
    const { page } = await explorer.open('graph?selected=palo-alto', touch);
    await panel(page).getByRole('heading', { level: 2 }).waitFor();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const foot = (await page.getByRole('contentinfo').boundingBox())!;
    expect(foot.y + foot.height).toBeLessThanOrEqual((await panel(page).boundingBox())!.y + 1);
    await page.context().close();
  });
});

describe('the frame of every page', () => {
  it.each(['sv', 'en'])('names every view and cuts no choice, at any width: %s', async (language) => {
    const { page } = await explorer.open(`accessibility?lang=${language}`);
    await page.getByRole('navigation').first().getByRole('link').first().waitFor();
    for (const width of [320, 360, 390, 600, 700, 737, 768, 820, 900, 1024, 1100, 1184, 1185, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(() => {
        const met = (element: Element) => {
          const { left, right, top, height } = element.getBoundingClientRect();
          return [left + 2, (left + right) / 2, right - 2].every((x) =>
            element.contains(document.elementFromPoint(x, top + height / 2)),
          );
        };
        const links = [...document.querySelectorAll('.top nav a')];
        const cut = [...document.querySelectorAll<HTMLSelectElement>('.preferences select')].filter((select) => {
          const width = select.offsetWidth;
          const copy = select.cloneNode(true) as HTMLSelectElement;
          copy.style.cssText = 'width: max-content; max-width: none; position: absolute';
          select.after(copy);
          const natural = copy.offsetWidth;
          copy.remove();
          return width < natural;
        });
        return {
          links: links.length,
          lost: links.filter((link) => !met(link)).map((link) => link.textContent),
          cut: cut.map(({ value }) => value),
          wide: document.documentElement.scrollWidth - innerWidth,
        };
      });
      expect({ width, ...found }).toEqual({ width, links: 8, lost: [], cut: [], wide: expect.any(Number) as number });
      expect(found.wide).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});

describe('what a city shows of itself elsewhere', () => {
  it.each([
    ['/embed/graph/linkoping.svg?lang=sv', 'Palo'],
    ['/embed/graph/palo-alto.svg?lang=sv', 'Linköping'],
    ['/embed/graph/linkoping?lang=sv', 'Palo'],
    ['/id/linkoping?lang=sv', 'Palo'],
  ])('its sister city is in the picture: %s', async (path, name) => {
    const text = await (await fetch(explorer.server.url + path)).text();
    const picture = /<svg[^]*<\/svg>/.exec(text)![0];
    const told = [...picture.matchAll(/<text[^]*?<\/text>/g)].map(([words]) => words.replace(/<[^>]+>/g, ' '));
    expect(told.filter((words) => words.includes(name)).length).toBeGreaterThan(0);
    expect(told.some((words) => new RegExp(`^\\s*${name}(\\s+Alto)?\\s*$`).test(words))).toBe(true);
  });

  it('the component draws it too', async () => {
    const { page } = await explorer.open('accessibility');
    await page.evaluate(() => {
      const element = document.createElement('vanort-graph');
      element.setAttribute('actor', 'linkoping');
      element.setAttribute('lang', 'sv');
      document.body.prepend(element);
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: '/embed/vanort.js' });
      document.head.append(script);
    });
    await page
      .locator('vanort-graph')
      .getByRole('button', { name: /^Palo Alto/ })
      .waitFor();
    await page.context().close();
  });
});
