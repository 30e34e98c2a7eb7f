import { isThrough } from '@vanort/figures';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distanceTo } from '../../web/graph/segments.js';
import { accessibilityViolations } from './accessibility.js';
import { drawn, type Explorer, placeOf, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Picture {
  readonly labels: { id: string; rank: string; lines: string[]; box: Box; leader: unknown }[];
  readonly marks: { id: string; x: number; y: number; radius: number }[];
  readonly links: { id: string; source: string; target: string }[];
}

const PHONE = { width: 390, height: 844 };
const panel = (page: Page) => page.getByRole('complementary', { name: 'Uppgifter om det valda' });
const selectedIn = (page: Page) => new URL(page.url()).searchParams.get('selected');

/** What the picture has drawn, in pixels from its upper left corner. */
const pictureIn = (page: Page): Promise<Picture> =>
  page.evaluate(() => {
    const element = document.querySelector('vanort-graph-canvas') as unknown as {
      canvas: Pick<Picture, 'labels' | 'marks'>;
      visible(): { mapEdges<T>(tell: (id: string, attributes: object, source: string, target: string) => T): T[] };
    };
    const { labels, marks } = element.canvas;
    const links = element.visible().mapEdges((id, _attributes, source, target) => ({ id, source, target }));
    return { labels: [...labels], marks: [...marks], links };
  });

async function open(address: string, options?: Parameters<Explorer['open']>[1]) {
  const visit = await explorer.open(address, options);
  await drawn(visit.page);
  await visit.page.locator('vanort-graph-canvas').scrollIntoViewIfNeeded();
  const { x, y } = (await visit.page.locator('vanort-graph-canvas .canvas').boundingBox())!;
  return { ...visit, frame: { x, y } };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const gap = ({ left, top, right, bottom }: Box, { x, y, radius }: Picture['marks'][number]) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius;

describe('the picture of a whole network', () => {
  it.each([
    [1280, 800],
    [1600, 1000],
  ])('names every mark at %i by %i, and no mark lies on the line of others', async (width, height) => {
    const { page, problems } = await open('graph', { viewport: { width, height } });
    const { labels, marks, links } = await pictureIn(page);
    const named = new Set(labels.map(({ id }) => id));
    expect(marks.filter(({ id }) => !named.has(id))).toEqual([]);
    const markOf = new Map(marks.map((mark) => [mark.id, mark]));
    const lines = links.map(({ source, target }) => [markOf.get(source)!, markOf.get(target)!] as const);
    for (const line of lines)
      for (const mark of marks)
        if (!line.includes(mark)) expect(distanceTo(mark, line), mark.id).toBeGreaterThan(mark.radius);
    // The name of a tie is on its own line alone.
    for (const { box, id } of labels.filter(({ rank }) => rank === 'link')) {
      const { source, target } = links.find((link) => link.id === id)!;
      const met = links.filter((_link, index) =>
        isThrough(...lines[index]!, [box.left, box.top, box.right, box.bottom]),
      );
      for (const link of met) expect([link.source, link.target].sort()).toEqual([source, target].sort());
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('what is under the pointer', () => {
  it('is what is selected, by its mark and by its name, and the picture stays where it is', async () => {
    const { page, frame, problems } = await open('graph');
    const before = await pictureIn(page);
    const names = before.labels.filter(({ rank }) => rank !== 'link').slice(0, 3);
    const [left] = before.marks.filter(({ x }) => x < 600);
    for (const { id, at } of [
      { id: left!.id, at: { x: left!.x, y: left!.y } },
      ...names.map(({ id, box }) => ({ id, at: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } })),
    ]) {
      await page.mouse.move(frame.x + at.x, frame.y + at.y);
      // Names that are no neighbour's give way as long as something else is pointed at.
      await expect.poll(async () => (await pictureIn(page)).labels.some((label) => label.id === id)).toBe(true);
      await page.mouse.click(frame.x + at.x, frame.y + at.y);
      await expect.poll(() => selectedIn(page)).toBe(id);
      await page.keyboard.press('Escape');
      await expect.poll(() => selectedIn(page)).toBeNull();
      await page.waitForTimeout(400);
    }
    expect((await pictureIn(page)).marks.map(({ id }) => id).sort()).toEqual(before.marks.map(({ id }) => id).sort());
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is told of every line, and a click opens what the line rests on', async () => {
    const { page, frame, problems } = await open('graph');
    const { marks, labels, links } = await pictureIn(page);
    const markOf = new Map(marks.map((mark) => [mark.id, mark]));
    const tip = page.getByRole('tooltip');
    const spots = new Map<string, { x: number; y: number }>();
    for (const { id, source, target } of links) {
      const [a, b] = [markOf.get(source)!, markOf.get(target)!];
      const spot = [0.5, 0.4, 0.6, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8]
        .map((share) => ({ x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) }))
        .find(
          ({ x, y }) =>
            !labels.some(({ box }) => overlap(box, { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 })) &&
            !marks.some((mark) => Math.hypot(mark.x - x, mark.y - y) < mark.radius + 3),
        );
      if (spot === undefined) continue;
      // Names that are told of what was pointed at before are gone again.
      await page.mouse.move(frame.x + 2, frame.y + 2);
      await tip.waitFor({ state: 'detached' });
      await page.waitForTimeout(50);
      await page.mouse.move(frame.x + spot.x, frame.y + spot.y);
      await tip.waitFor();
      expect(await tip.innerText()).not.toBe('');
      spots.set(id, spot);
    }
    expect(spots.size).toBeGreaterThan(links.length * 0.8);

    expect(spots.has('linkoping~palo-alto')).toBe(true);
    await page.mouse.move(frame.x + 2, frame.y + 2);
    await tip.waitFor({ state: 'detached' });
    const spot = spots.get('linkoping~palo-alto')!;
    await page.mouse.move(frame.x + spot.x, frame.y + spot.y);
    const told = await tip.innerText();
    expect(told).toMatch(/^Linköping och Palo Alto är systerorter sedan 1987/);
    await page.mouse.click(frame.x + spot.x, frame.y + spot.y);
    await expect.poll(() => selectedIn(page)).toBe('linkoping~palo-alto');
    // The panel says the same, and says it alone.
    await panel(page).getByRole('heading', { level: 2, name: told }).waitFor();
    await tip.waitFor({ state: 'detached' });
    expect(await panel(page).locator('.source q').count()).toBeGreaterThan(0);
    const document = await panel(page).locator('.source a').first().getAttribute('href');
    expect(document).toMatch(/^\.\/id\/[a-z0-9-]+#e-/);
    await page.reload();
    await panel(page)
      .getByRole('heading', { level: 2, name: /systerorter sedan 1987/ })
      .waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is asked with the right button what can be done: hiding it, and bringing it back', async () => {
    const { page } = await open('graph');
    const { x, y } = await placeOf(page, 'enschede');
    await page.mouse.click(x, y, { button: 'right' });
    const menu = page.getByRole('dialog', { name: 'Vad vill du göra med Enschede?' });
    await menu.waitFor();
    expect(await menu.getByRole('link', { name: 'Vad händer utan det här?' }).getAttribute('href')).toBe(
      '/what-if?without=enschede',
    );
    await page.keyboard.press('Escape');
    const tie = await placeOf(page, 'palo-alto');
    const home = await placeOf(page, 'linkoping');
    await page.mouse.click((tie.x + home.x) / 2, (tie.y + home.y) / 2, { button: 'right' });
    const ofTie = page.getByRole('dialog', { name: 'Vad vill du göra med Linköping – Palo Alto?' });
    expect(await ofTie.getByRole('link', { name: 'Vad händer utan samarbetena?' }).getAttribute('href')).toMatch(
      /^\/what-if\?without=.*linkoping-palo-alto-sister-city/,
    );
    await page.keyboard.press('Escape');
    await page.mouse.click(x, y, { button: 'right' });
    await menu.getByRole('button', { name: 'Dölj det här' }).click();
    await page.waitForURL(/gone=enschede/);
    await expect.poll(async () => (await pictureIn(page)).marks.some(({ id }) => id === 'enschede')).toBe(false);
    await page.getByRole('button', { name: 'Visa Enschede igen' }).click();
    await expect.poll(async () => (await pictureIn(page)).marks.some(({ id }) => id === 'enschede')).toBe(true);
    await page.context().close();
  });

  it('is asked what more there is around it, by type and with true numbers, and says when there is nothing', async () => {
    const { page } = await open('graph?depth=1');
    const size = async () => {
      const { marks, links } = await pictureIn(page);
      return { marks: marks.length, links: links.length };
    };
    const askAbout = async (id: string) => {
      const { x, y } = await placeOf(page, id);
      await page.mouse.click(x, y, { button: 'right' });
      const menu = page.locator('.picture-menu[open]');
      await menu.waitFor();
      return menu;
    };
    const before = await size();
    const menu = await askAbout('palo-alto');
    const companies = menu.getByRole('link', { name: /^Företag \(\d+ till\)$/ });
    const count = Number(/\d+/.exec(await companies.innerText())![0]);
    await companies.click();
    await page.waitForURL(/expanded=palo-alto:COMPANY/);
    await expect.poll(async () => (await size()).marks).toBe(before.marks + count);

    const all = (await askAbout('palo-alto')).getByRole('link', { name: /^Visa alla kopplingar \(\d+ till\)$/ });
    const lines = Number(/\d+/.exec(await all.innerText())![0]);
    const { links } = await size();
    await all.click();
    await page.waitForURL(/expanded=palo-alto:COMPANY,palo-alto$/);
    await expect.poll(async () => (await size()).links).toBe(links + lines);
    await drawn(page);

    const none = await askAbout('palo-alto');
    await none.getByText('Det finns inget mer att visa här.').waitFor();
    expect(await none.getByText('Visa alla kopplingar').count()).toBe(0);
    await page.keyboard.press('Escape');
    await none.waitFor({ state: 'detached' });
    // A view that renders anew does not open it again.
    const enschede = await placeOf(page, 'enschede');
    await page.mouse.click(enschede.x, enschede.y);
    await expect.poll(() => selectedIn(page)).toBe('enschede');
    await panel(page).getByRole('heading', { level: 2, name: 'Enschede' }).waitFor();
    expect(await page.locator('.picture-menu').count()).toBe(0);
    await page.locator('vanort-graph-canvas .canvas').press('e');
    await page.locator('vanort-graph-canvas .hint', { hasText: 'Det finns inget mer att visa här.' }).waitFor();
    await page.context().close();
  });

  it('comes out from under the panel with all that it is tied to, and goes back when the panel is closed', async () => {
    const { page, frame } = await open('graph');
    const before = await pictureIn(page);
    const placesOf = ({ marks }: Picture) => marks.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]);
    const choose = async (id: string) => {
      const { x, y } = await placeOf(page, id);
      await page.mouse.click(x, y);
      await panel(page).getByRole('heading', { level: 2 }).first().waitFor();
    };
    const around = (id: string, { links }: Picture) =>
      new Set([id, ...links.flatMap(({ source, target }) => (source === id ? target : target === id ? source : []))]);
    const covered = async (ids: ReadonlySet<string>) => {
      const { left, top, bottom } = await panel(page).evaluate((one) => {
        const { left, top, bottom } = one.getBoundingClientRect();
        return { left, top, bottom };
      });
      return (await pictureIn(page)).marks.filter(
        ({ id, x, y }) => ids.has(id) && frame.x + x > left && frame.y + y > top && frame.y + y < bottom,
      );
    };
    const far = [...before.marks].sort((one, other) => other.x - one.x)[0]!;
    await choose(far.id);
    await expect.poll(() => covered(around(far.id, before))).toEqual([]);
    expect(placesOf(await pictureIn(page))).not.toEqual(placesOf(before));
    // All of it, when that is asked for.
    await page.getByRole('button', { name: 'Visa allt' }).click();
    await expect.poll(() => covered(new Set(before.marks.map(({ id }) => id)))).toEqual([]);
    await page.reload();
    await drawn(page);
    await expect.poll(() => covered(around(far.id, before))).toEqual([]);
    await page.getByRole('button', { name: 'Stäng' }).first().click();
    await expect.poll(async () => placesOf(await pictureIn(page))).toEqual(placesOf(before));

    // Nothing covered, nothing moved.
    const near = [...before.marks].find(({ id }) =>
      before.marks.every(({ id: other, x }) => !around(id, before).has(other) || x < 500),
    )!;
    await choose(near.id);
    await page.waitForTimeout(1_500);
    expect(placesOf(await pictureIn(page))).toEqual(placesOf(before));
    await page.context().close();
  });

  it('leaves the wheel to the page until the picture has been clicked in', async () => {
    const { page, frame } = await open('graph');
    const ratio = () =>
      page.evaluate(
        () =>
          (
            document.querySelector('vanort-graph-canvas') as unknown as {
              canvas: { sigma: { getCamera(): { ratio: number } } };
            }
          ).canvas.sigma.getCamera().ratio,
      );
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(frame.x + 60, frame.y + 120);
    await page.mouse.wheel(0, 60);
    await page.getByText('Klicka i bilden för att zooma').waitFor();
    expect(await ratio()).toBe(1);
    const box = (await page.locator('vanort-graph-canvas .canvas').boundingBox())!;
    await page.mouse.click(box.x + 6, box.y + 6);
    await page.mouse.wheel(0, -120);
    await expect.poll(ratio).toBeLessThan(1);
    await page.context().close();
  });
});

describe('names', () => {
  it('of what is chosen or pointed at are told whole on a phone, over no other name and above the sheet', async () => {
    const { page, problems } = await open('graph', { viewport: PHONE });
    const { marks, labels } = await pictureIn(page);
    const nameless = marks.filter(({ id }) => !labels.some((label) => label.id === id));
    const some = marks.filter((mark, index) => nameless.includes(mark) || index % 8 === 0);
    for (const { id } of some) {
      const name = await page.evaluate((one) => {
        const picture = document.querySelector('vanort-graph-canvas') as unknown as {
          visible(): { getNodeAttribute(id: string, name: 'names'): { sv: string } };
        };
        return picture.visible().getNodeAttribute(one, 'names').sv;
      }, id);
      const whole = async () => {
        const { labels: now } = await pictureIn(page);
        const own = now.find((label) => label.id === id);
        const others = now.filter((label) => label.id !== id && own !== undefined && overlap(label.box, own.box));
        return { name: own?.lines.join(' '), others };
      };
      await page.locator('vanort-graph-canvas').scrollIntoViewIfNeeded();
      const { x, y } = await placeOf(page, id);
      await page.mouse.move(x, y);
      await expect.poll(whole).toEqual({ name, others: [] });
      await page.mouse.click(x, y);
      await expect.poll(() => selectedIn(page)).toBe(id);
      await expect.poll(whole).toEqual({ name, others: [] });
      // The page scrolls once no second click can come.
      const below = async () => {
        const { labels: now } = await pictureIn(page);
        const frame = (await page.locator('vanort-graph-canvas .canvas').boundingBox())!;
        const sheet = (await page.locator('vanort-panel').boundingBox())!;
        const { box } = now.find((label) => label.id === id)!;
        return box.left >= 0 && box.right <= frame.width && box.top >= 0 && frame.y + box.bottom <= sheet.y;
      };
      await expect.poll(below).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => selectedIn(page)).toBeNull();
      await page.mouse.move(1, 1);
      await page.waitForTimeout(400);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each([
    { screen: 'a desktop', viewport: { width: 1280, height: 800 }, nameless: 0 },
    { screen: 'a phone', viewport: { width: 390, height: 844 }, nameless: 1 },
    { screen: 'a small phone', viewport: PHONE, nameless: 3 },
  ])('cover nothing and stand by their marks on $screen, and who matters is named', async ({ viewport, nameless }) => {
    const { page } = await open('graph', { viewport });
    const { labels, marks } = await pictureIn(page);
    for (const [index, one] of labels.entries()) {
      for (const other of labels.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
      for (const mark of marks) expect(gap(one.box, mark), `${one.id} over ${mark.id}`).toBeGreaterThan(0);
      if (one.rank === 'link' || one.leader !== null) continue;
      const own = gap(
        one.box,
        marks.find(({ id }) => id === one.id)!,
      );
      for (const mark of marks) if (mark.id !== one.id) expect(gap(one.box, mark)).toBeGreaterThan(own);
    }
    const named = labels.map(({ id }) => id);
    expect(named).toContain('linkoping');
    expect(named).toContain('palo-alto');
    const without = marks.flatMap(({ id }) => (named.includes(id) ? [] : [id]));
    expect(without.length, without.join()).toBeLessThanOrEqual(nameless);
    await page.context().close();
  });
});

describe('the picture for the public', () => {
  it('has the sister city one step from its city, unfolds what is behind a tie, and shows governance when asked', async () => {
    const { page } = await open('graph?depth=1');
    const { links, marks } = await pictureIn(page);
    expect(links.map(({ id }) => id)).toContain('linkoping~palo-alto');
    expect(marks.map(({ id }) => id)).not.toContain('kommunstyrelsen');
    await page.goto(`${explorer.server.url}/graph?depth=1&selected=linkoping~palo-alto`);
    await panel(page).getByRole('link', { name: 'Visa samarbetena i bilden' }).click();
    await page.waitForURL(/unfolded=linkoping~palo-alto/);
    await expect
      .poll(async () => (await pictureIn(page)).marks.map(({ id }) => id))
      .toContain('linkoping-palo-alto-sister-city');
    await page.getByRole('checkbox', { name: 'Styrning' }).check();
    await page.waitForURL(/layers=/);
    await expect.poll(async () => (await pictureIn(page)).marks.map(({ id }) => id)).toContain('kommunstyrelsen');
    await page.context().close();
  });

  it('of a theme shows that theme alone, and names it', async () => {
    const { page } = await open('graph?areas=energy-environment');
    await page.getByRole('heading', { level: 1, name: /Energi och miljö/ }).waitFor();
    const { marks } = await pictureIn(page);
    expect(marks.map(({ id }) => id)).toContain('palo-alto');
    expect(marks.map(({ id }) => id)).not.toContain('senionlab');
    expect(marks.length).toBeLessThan(20);
    await page.context().close();
  });

  it('is the same after a reload, with what was moved where it was put', async () => {
    const { page, frame } = await open('graph');
    const { marks } = await pictureIn(page);
    const { x, y } = marks.find(({ id }) => id === 'enschede')!;
    await page.mouse.move(frame.x + x, frame.y + y);
    await page.mouse.down();
    await page.mouse.move(frame.x + x + 90, frame.y + y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/pinned=enschede/);
    const places = async () =>
      Object.fromEntries(
        (await pictureIn(page)).marks.map((mark) => [mark.id, [Math.round(mark.x), Math.round(mark.y)]]),
      );
    const before = await places();
    await page.reload();
    await drawn(page);
    await expect
      .poll(async () => Math.abs((await places())['enschede']![0]! - before['enschede']![0]!))
      .toBeLessThan(3);
    const after = await places();
    for (const id of Object.keys(before))
      for (const axis of [0, 1]) expect(Math.abs(after[id]![axis]! - before[id]![axis]!), id).toBeLessThan(3);
    await page.context().close();
  });

  it('comes second on a phone: first the ties as a list, and a sheet tells what was tapped', async () => {
    const { page, problems } = await open('graph', { viewport: PHONE, hasTouch: true });
    const list = page.locator('.ties');
    expect((await list.boundingBox())!.y).toBeLessThan((await page.locator('.stage').boundingBox())!.y);
    await list.getByRole('link', { name: 'Palo Alto', exact: true }).first().tap();
    const sheet = panel(page);
    await sheet.getByRole('heading', { level: 2, name: 'Palo Alto' }).waitFor();
    expect((await sheet.boundingBox())!.y).toBeLessThan(PHONE.height * 0.65);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the sheet of a phone', () => {
  it('is half a screen or a whole one, by a pull, a tap or Enter, and keeps its name and its way out in sight', async () => {
    const { page } = await explorer.open('graph?selected=palo-alto', {
      ...{ viewport: PHONE, hasTouch: true, isMobile: true },
    });
    const sheet = panel(page).locator('xpath=..');
    const heading = panel(page).getByRole('heading', { level: 2, name: 'Palo Alto' });
    await heading.waitFor();
    const height = async () => (await sheet.boundingBox())!.height;
    expect(await height()).toBeLessThan(PHONE.height / 2);
    const grip = page.getByRole('button', { name: 'Visa panelen över hela skärmen' });
    const { x, y, width } = (await grip.boundingBox())!;
    const pull = async (from: number, by: number) => {
      await page.mouse.move(x + width / 2, from);
      await page.mouse.down();
      await page.mouse.move(x + width / 2, from + by, { steps: 4 });
      await page.mouse.up();
    };
    await pull(y + 10, -200);
    await expect.poll(height).toBeGreaterThan(PHONE.height * 0.8);
    const lower = page.getByRole('button', { name: 'Visa panelen över halva skärmen' });
    await pull((await lower.boundingBox())!.y + 10, 150);
    await expect.poll(height).toBeLessThan(PHONE.height / 2);
    await grip.tap();
    await expect.poll(height).toBeGreaterThan(PHONE.height * 0.8);
    await lower.press('Enter');
    await expect.poll(height).toBeLessThan(PHONE.height / 2);

    await sheet.evaluate((one) => one.scrollTo(0, one.scrollHeight));
    const top = (await sheet.boundingBox())!.y;
    expect((await heading.boundingBox())!.y - top).toBeLessThan(90);
    expect((await page.getByRole('button', { name: 'Stäng' }).boundingBox())!.y - top).toBeLessThan(60);
    expect(await heading.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('none');
    await page.context().close();
  });

  it('has a way from the heading to the picture and back, and to the map', async () => {
    const { page } = await open('graph', { viewport: PHONE, hasTouch: true });
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('button', { name: 'Till bilden' }).tap();
    await expect.poll(async () => (await page.locator('.stage').boundingBox())!.y).toBeLessThan(60);
    await page.getByRole('button', { name: 'Till listan' }).tap();
    await expect.poll(async () => (await page.locator('.ties').boundingBox())!.y).toBeLessThan(60);
    // A name and its role stay beside their mark.
    const torn = await page.locator('.ties .tie').evaluateAll(
      (rows) =>
        rows.filter((row) => {
          const [mark, words] = [...row.children].map((one) => one.getBoundingClientRect());
          return mark!.right > words!.left || mark!.top > words!.bottom || words!.top > mark!.bottom;
        }).length,
    );
    expect(torn).toBe(0);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('comes back to the picture by Escape from the foot of the page, and to the facts after a search', async () => {
    const { page } = await open('graph?selected=enschede');
    await panel(page).getByRole('heading', { level: 2, name: 'Enschede' }).waitFor();
    await page.getByRole('contentinfo').getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => selectedIn(page)).toBeNull();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('canvas');
    await page.getByText('Tangenter', { exact: true }).click();
    await page.getByText('gå mellan linjerna', { exact: true }).waitFor();

    const field = page.locator('.site-search input[role="combobox"]');
    await field.fill('stanford university');
    await page
      .getByRole('option', { name: /Stanford University/ })
      .first()
      .click();
    await panel(page).getByRole('heading', { level: 2, name: 'Stanford University' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Stanford University');
    await page.context().close();
  });

  it('goes through the lines of an entity, and opens one', async () => {
    const { page } = await open('graph');
    const picture = page.getByRole('application', { name: 'Nätverksbild' });
    await picture.focus();
    const told = page.locator('vanort-graph-canvas [aria-live]');
    await picture.press('l');
    expect(await told.innerText()).toMatch(/Linje 1 av \d+\.$/);
    await picture.press('l');
    expect(await told.innerText()).toMatch(/Linje 2 av \d+\.$/);
    await picture.press('Enter');
    await expect.poll(() => selectedIn(page)).toMatch(/~/);
    await panel(page).getByRole('heading', { level: 2 }).waitFor();
    await picture.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await expect.poll(() => selectedIn(page)).toBeNull();
    await page.context().close();
  });
});

describe('the panel', () => {
  it('answers in few words, and tells the rest on demand', async () => {
    const { page } = await explorer.open('graph?selected=linkoping-palo-alto-sister-city');
    await panel(page).getByRole('heading', { name: 'Vem ansvarar' }).waitFor();
    const words = (await panel(page).innerText()).split(/\s+/).length;
    expect(words).toBeLessThanOrEqual(160);
    expect(
      await panel(page)
        .getByText(/^Alla uppgifter \(\d+\)$/)
        .isVisible(),
    ).toBe(true);
    await page.context().close();
  });
});
