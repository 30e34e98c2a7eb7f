import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAIN_IDENTITY } from '../../src/server/site-identity.js';
import { accessibilityViolations } from './accessibility.js';
import { DESKTOP, type Explorer, PHONE, settled, startExplorer } from './explorer.js';
import { expectValidPage } from './valid-page.js';

/** What the accessibility statement says of every page, and what the law asks: one server and browser for all. */
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer({
    contactEmail: 'webb@example.se',
    identity: {
      ...PLAIN_IDENTITY,
      pages: { about: { texts: { sv: '# Om oss\n\nVi är en kommun.' }, language: 'sv' } },
    },
  });
});
afterAll(() => explorer.stop());

/** Every page, and what stands there once its answer has come. */
const PAGES = [
  { address: '', there: '[data-mapped="true"]' },
  { address: 'graph?depth=1&selected=linkoping,palo-alto', there: '.common .rows' },
  { address: 'paths?from=linkoping&to=enschede', there: '.ways' },
  { address: 'table', there: 'tbody tr' },
  { address: 'table?show=links&depth=1', there: 'tbody tr' },
  { address: 'map', there: '.places' },
  { address: 'time?at=1987&depth=1', there: '.holds' },
  { address: 'time?show=timeline', there: '.years' },
  { address: 'time?show=changes', there: '.facts' },
  { address: 'themes', there: '.coverage > li' },
  { address: 'themes?area=smart-city', there: 'h2' },
  { address: 'follow-up', there: '.due' },
  { address: 'your-municipality', there: '.municipality .known' },
  { address: 'accessibility', there: '.statement h2' },
  { address: 'embed', there: 'h1' },
  { address: 'id/palo-alto', there: '.in-short' },
  { address: 'id/linkoping?lang=en', there: '.in-short' },
  { address: 'id/stanford-university', there: '.in-short' },
  { address: 'id/linkoping-palo-alto-sister-city', there: '.in-short' },
  { address: 'id/smart-city', there: 'h1' },
  { address: 'id/agreement-1987', there: 'h1' },
  { address: 'id/geonames', there: 'h1' },
  { address: 'id/ks-2017-494-position-paper', there: '.passage' },
  { address: 'id/palo-alto/statements', there: '.vanort-claims' },
  { address: 'id/atlantis', there: '.search-again' },
  { address: 'search', there: 'h1' },
  { address: 'search?q=palo', there: '.hits' },
  { address: 'search?q=xyzzyqwerty', there: '.card' },
  { address: 'about', there: '.own' },
  { address: 'no-such-page', there: '.notice' },
];

/** What the keyboard can reach, also within components: told once, then where it is, by number. */
async function startWalk(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inside = (root: Document | ShadowRoot): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
        ...(one.matches('a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]') ? [one] : []),
        ...(one.shadowRoot === null ? [] : inside(one.shadowRoot)),
      ]);
    const controls = inside(document).filter((one) => !one.matches(':disabled') && one.checkVisibility());
    Object.assign(globalThis, { controls });
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return controls.map((one) => one.outerHTML.slice(0, 120));
  });
}

/** The number of what has the focus, -1 where it was not there at first, and whether one sees that it has; null: it is on no control. */
const walkedTo = (page: Page): Promise<{ at: number; seen: boolean } | null> =>
  page.evaluate(() => {
    const { controls } = globalThis as unknown as { controls: Element[] };
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (at === null || at === document.body) return null;
    // What came since, such as an answer within a panel.
    if (!controls.includes(at)) return { at: -1, seen: true };
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    // Within a drawing a ring is drawn around the mark; within a frame the focus is on something of the frame's.
    const ring = at.querySelector(':scope > .hit');
    const ringed = ring !== null && getComputedStyle(ring).stroke !== 'none';
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return { at: controls.indexOf(at), seen: outlined || ringed || at instanceof HTMLIFrameElement };
  });

interface Walk {
  readonly unreached: string[];
  readonly unseen: string[];
  readonly isPast: boolean;
}

/** Press Tab from the top of the page to its end; again where a figure was drawn anew meanwhile, with other controls. */
async function walk(page: Page, attempts = 4): Promise<Walk> {
  const walked = await walkOnce(page);
  const isWhole = await page.evaluate(() => {
    const { controls } = globalThis as unknown as { controls: Element[] };
    return controls.every((one) => one.isConnected);
  });
  return isWhole || attempts === 1 ? walked : walk(page, attempts - 1);
}

/** The controls that Tab did not reach, or where one does not see that it did. */
async function walkOnce(page: Page): Promise<Walk> {
  const controls = await startWalk(page);
  const [reached, unseen] = [new Set<number>(), new Set<number>()];
  // A frame has links of its own, on which the focus stays as long; it may be filled only when the focus comes to it.
  const most = controls.length + 300;
  let ends = 0;
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const now = await walkedTo(page);
    if (now === null) {
      // What had the focus may be drawn anew: Tab goes on from where it was, and past the end only once.
      ends++;
      if (ends === 2 || reached.size >= controls.length) break;
      continue;
    }
    reached.add(now.at);
    if (!now.seen) unseen.add(now.at);
  }
  return {
    unreached: controls.filter((_control, number) => !reached.has(number)),
    unseen: [...unseen].map((number) => controls[number]!),
    isPast: (await walkedTo(page)) === null,
  };
}

const SCREENS = [
  { screen: 'phone', viewport: PHONE },
  { screen: 'tablet', viewport: { width: 820, height: 1180 } },
  { screen: 'desktop', viewport: DESKTOP },
];

describe.each(SCREENS)('every page, $screen', ({ viewport }) => {
  it.each(PAGES)(
    '$address is valid in both appearances, and Tab comes to every control',
    async ({ address, there }) => {
      const { page, problems, foreignRequests } = await explorer.open(address, { viewport, reducedMotion: 'reduce' });
      await settled(page, there);
      // A component that is drawn when it comes in sight takes the place of a link, which may have the focus.
      if (address === 'embed') {
        await page.getByText('Andra sätt att visa figuren').click();
        await page.locator('vanort-graph').scrollIntoViewIfNeeded();
        await page.locator('vanort-graph svg').first().waitFor();
      }
      const known = ['no-such-page', 'id/atlantis'].includes(address) ? /404/ : /^$/;
      await expectValidPage(
        page,
        problems.filter((problem) => !known.test(problem)),
      );

      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      expect(await accessibilityViolations(page, { only: ['color-contrast'] })).toEqual([]);

      expect(await walk(page)).toEqual({ unreached: [], unseen: [], isPast: true });
      expect(foreignRequests).toEqual([]);
      await page.context().close();
    },
  );
});

describe('a browser without WebGL', () => {
  it.each(['graph', 'paths?from=linkoping&to=enschede'])('says so in place of the picture: /%s', async (address) => {
    const { page, problems } = await explorer.open('accessibility');
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });

    await page.goto(`${explorer.server.url}/${address}`);

    await page.getByText('WebGL saknas').waitFor();
    expect(problems).toEqual([]);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.context().close();
  });
});
