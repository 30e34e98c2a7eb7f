import type { Page } from 'playwright-core';
import { MENU } from '../../web/shell/menu.js';
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

const IDS = ['enschede', 'palo-alto', 'smart-city-alliance', 'stanford-university'];

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

  it('twice in haste, at two places, are two clicks', async () => {
    const { page } = await open({ viewport: DESKTOP });
    const [first, second] = [await placeOf(page, 'palo-alto'), await placeOf(page, 'smart-city-alliance')];
    await page.mouse.click(first.x, first.y);
    await page.mouse.click(second.x, second.y);
    await page.waitForURL((url) => url.searchParams.get('selected') === 'smart-city-alliance');
    await nextFrame(page);
    expect(new URL(page.url()).searchParams.get('expanded')).toBeNull();
    await page.context().close();
  });

  it('twice, on what is expanded, folds it again', async () => {
    const { page } = await open({ viewport: DESKTOP });
    const twice = async () => {
      const { x, y } = await placeOf(page, 'palo-alto');
      await page.mouse.dblclick(x, y);
    };
    await twice();
    await page.waitForURL((url) => url.searchParams.get('expanded') === 'palo-alto');
    await drawn(page);
    // Until then a click is one of the two before.
    await page.waitForTimeout(600);
    await twice();
    await page.waitForURL((url) => url.searchParams.get('collapsed') === 'palo-alto');
    await page.context().close();
  });

  it('nothing moves in the picture when the panel opens and when it closes', async () => {
    const { page } = await open({ viewport: { width: 1440, height: 1600 } });
    const places = async () => Promise.all(IDS.map((id) => placeOf(page, id)));
    const before = await places();
    await page.mouse.click(before[1]!.x, before[1]!.y);
    await panel(page).getByRole('heading', { level: 2, name: 'Palo Alto' }).waitFor();
    await panel(page).locator('summary', { hasText: 'Alla kopplingar' }).waitFor();
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
    // Both at once: how soon after each other two taps of a driver arrive is up to the machine. What touches it is the
    // page's, to be scrolled; of a tap the browser makes a click.
    await page.evaluate(
      ({ x, y }) => {
        const target = document.elementFromPoint(x, y)!;
        for (const type of ['mousedown', 'mouseup', 'click', 'mousedown', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true }));
      },
      await placeOf(page, 'palo-alto'),
    );
    await page.waitForURL((url) => url.searchParams.get('expanded') === 'palo-alto');
    await page.context().close();
  });

  it.each(['palo-alto', 'smart-city-alliance'])('a finger that rests asks what can be done with it: %s', async (id) => {
    const { page, problems } = await open(touch);
    const { x, y } = await placeOf(page, id);
    const finger = await page.context().newCDPSession(page);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    const menu = page.getByRole('dialog');
    await menu.waitFor();
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });

    const { name } = await lit(page, id);
    expect(await menu.locator('p').first().innerText()).toBe(name);
    expect(new URL(page.url()).searchParams.get('expanded')).toBeNull();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('a finger that moves scrolls the page, and asks nothing', async () => {
    const { page } = await open(touch);
    const { x, y } = await placeOf(page, 'palo-alto');
    const finger = await page.context().newCDPSession(page);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const by of [10, 30, 60]) {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - by }] });
    }
    await page.waitForTimeout(800);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });

    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('selected')).toBeNull();
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
  const MAIN = MENU.filter(({ place }) => place === 'main').length;
  const WIDTHS = [320, 360, 390, 600, 700, 768, 820, 900, 991, 992, 1024, 1100, 1280, 1920];
  it.each([
    ['sv', 'accessibility?lang=sv'],
    ['en', 'accessibility?lang=en'],
    ['sv', 'id/palo-alto?lang=sv'],
    ['en', 'embed?ui=en'],
  ])('names every view and cuts no choice, at any width: %s, %s', async (language, address) => {
    const { page } = await explorer.open(address);
    await page.locator('.top nav a').first().waitFor({ state: 'attached' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const button = page.getByRole('button', { name: language === 'sv' ? 'Meny' : 'Menu' });
      if (await button.isVisible()) await button.click();
      const found = await page.evaluate(() => {
        const met = (element: Element) => {
          const { left, right, top, height } = element.getBoundingClientRect();
          return [left + 2, (left + right) / 2, right - 2].every((x) =>
            element.contains(document.elementFromPoint(x, top + height / 2)),
          );
        };
        const links = [...document.querySelectorAll('.top nav a')];
        const reached = [
          ...document.querySelectorAll('.preferences > a, .preferences select, .site-search [name="q"]'),
        ];
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
          others: reached.length,
          lost: [...links, ...reached].filter((one) => !met(one)).map((one) => one.outerHTML.slice(0, 80)),
          cut: cut.map(({ value }) => value),
          wide: document.documentElement.scrollWidth - innerWidth,
        };
      });
      const expected = { width, links: MAIN, others: 3, lost: [], cut: [], wide: expect.any(Number) as number };
      expect({ width, ...found }).toEqual(expected);
      expect(found.wide).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });

  it('leads on from the menu of a phone, which closes', async () => {
    const { page } = await explorer.open('accessibility', { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Tabell' }).click();
    await page.waitForURL(/\/table/);
    await page.getByRole('navigation', { name: 'Huvudmeny' }).waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('has a typeface of its own, whose coming moves nothing', async () => {
    const { page, foreignRequests } = await explorer.open('id/palo-alto?lang=sv');
    await page.evaluate(() => document.fonts.ready);
    const face = await page.evaluate(() =>
      [...document.fonts].some(({ family, status }) => family.includes('Source Sans 3') && status === 'loaded'),
    );
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect([face, foreignRequests]).toEqual([true, []]);
    expect(shift).toBeLessThan(0.05);
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
