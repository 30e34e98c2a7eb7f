import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from './accessibility.js';
import { DESKTOP, type Explorer, PHONE, startExplorer } from './explorer.js';
import { expectSound } from './sound.js';

/** What the accessibility statement says of every page, and what the law asks: one server and browser for all. */
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

/** Every page, and what stands there once its answer has come. */
const PAGES = [
  { address: '', there: '[data-drawn="true"]' },
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
  { address: 'accessibility', there: '.statement h2' },
  { address: 'embed', there: 'h1' },
  { address: 'no-such-page', there: '.notice' },
];

async function shown(page: Page, there: string): Promise<void> {
  await page.locator(there).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

describe.each([
  { screen: 'desktop', viewport: DESKTOP },
  { screen: 'phone', viewport: PHONE },
])('every page, $screen', ({ viewport }) => {
  it.each(PAGES)('$address is sound in both appearances', async ({ address, there }) => {
    const { page, problems, foreignRequests } = await explorer.open(address, { viewport, reducedMotion: 'reduce' });
    await shown(page, there);
    const known = address === 'no-such-page' ? /404/ : /^$/;
    await expectSound(
      page,
      problems.filter((problem) => !known.test(problem)),
    );

    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await page.context().close();
  });
});

describe('a browser without WebGL', () => {
  it.each(['', 'graph', 'paths?from=linkoping&to=enschede'])(
    'says so in place of the picture: /%s',
    async (address) => {
      const { page, problems } = await explorer.open('accessibility');
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });

      await page.goto(`${explorer.server.url}/${address}`);

      await page.getByText('WebGL saknas').waitFor();
      expect(problems).toEqual([]);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.context().close();
    },
  );
});

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

/** The number of what has the focus, and whether one sees that it has; null: it is on no control. */
const walkedTo = (page: Page): Promise<{ at: number; seen: boolean } | null> =>
  page.evaluate(() => {
    const { controls } = globalThis as unknown as { controls: Element[] };
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (at === null || !controls.includes(at)) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    // Within a drawing a ring is drawn around the mark; within a frame the focus is on something of the frame's.
    const ring = at.querySelector(':scope > .hit');
    const ringed = ring !== null && getComputedStyle(ring).stroke !== 'none';
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return { at: controls.indexOf(at), seen: outlined || ringed || at instanceof HTMLIFrameElement };
  });

describe('Tab', () => {
  it.each(PAGES)('comes to every control of /$address, is seen there, and goes on', async ({ address, there }) => {
    const { page } = await explorer.open(address, { reducedMotion: 'reduce' });
    await shown(page, there);
    const controls = await startWalk(page);
    const [reached, unseen] = [new Set<number>(), new Set<number>()];
    // A frame has controls of its own, on which the focus stays as long.
    for (let step = 0; step < controls.length + 40; step++) {
      await page.keyboard.press('Tab');
      const now = await walkedTo(page);
      if (now === null) break;
      reached.add(now.at);
      if (!now.seen) unseen.add(now.at);
    }
    expect(controls.filter((_control, number) => !reached.has(number))).toEqual([]);
    expect([...unseen].map((number) => controls[number])).toEqual([]);
    expect(await walkedTo(page)).toBeNull();
    await page.context().close();
  });
});

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
    await shown(page, '[data-drawn="true"]');

    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Hoppa till innehållet');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Sök i nätverket/);
    await page.keyboard.type('stanford');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/graph\?of=stanford-university/);
    await shown(page, '[data-drawn="true"]');
    await tabTo(page, /^Nätverksbild$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('vanort-panel h2').waitFor();
    await tabTo(page, /^Samma nätverk som lista/);
    await page.keyboard.press('Enter');
    await page.locator('vanort-network-list h2').first().waitFor();

    const open = async (view: string) => {
      // As after a reload: the focus is at the top.
      await page.locator('.skip').focus();
      await tabTo(page, new RegExp(`^${view}$`));
      await page.keyboard.press('Enter');
    };
    await open('Vägar');
    await tabTo(page, /^Till$/);
    await page.keyboard.type('enschede');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.way').nth(1).waitFor();
    await tabTo(page, /^Väg 2/);
    await page.keyboard.press('Enter');
    await page.locator('.way[data-chosen="true"]').filter({ hasText: 'Väg 2' }).waitFor();

    await open('Karta');
    await shown(page, '[data-mapped="true"]');
    await tabTo(page, /^Karta över platser/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('vanort-panel h2').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('vanort-panel').waitFor({ state: 'detached' });

    await open('Tid');
    await shown(page, '.holds');
    await tabTo(page, /^År$/);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/at=\d{4}/);

    await page.locator('.skip').focus();
    await tabTo(page, /^Tidslinje$/);
    await page.keyboard.press('Enter');
    await shown(page, '.years');
    await tabTo(page, /^Började$/);
    await page.keyboard.press('Space');
    await page.waitForURL(/only=BEGAN/);
    await shown(page, '.years');
    await tabTo(page, /^Källa/);
    await page.keyboard.press('Enter');
    await page.locator('.entry blockquote').first().waitFor({ state: 'visible' });

    await page.locator('.skip').focus();
    await tabTo(page, /^Ändringar$/);
    await page.keyboard.press('Enter');
    await shown(page, '#valid-heading');
    await tabTo(page, /^Från år$/);
    await page.keyboard.type('1986');
    await page.keyboard.press('Enter');
    await page.waitForURL(/start=1986/);

    await open('Tabell');
    await shown(page, 'tbody tr');
    await tabTo(page, /^Namn/);
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort="descending"]').waitFor();
    await tabTo(page, /^Välj /);
    await page.keyboard.press('Space');
    await page.getByText(/^\d vald/).waitFor();

    await open('Teman');
    await shown(page, '.coverage > li');
    await tabTo(page, /^Den smarta staden/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/area=smart-city/);

    await open('Uppföljning');
    await shown(page, '#agreements-heading');
    await page.getByRole('link', { name: 'Prenumerera' }).waitFor();
    await tabTo(page, /^Mandatperiod/);
    await tabTo(page, /^Prenumerera$/);
    await tabTo(page, /^Tillgänglighetsredogörelse$/);
    await page.keyboard.press('Enter');
    await page.locator('.statement h2').first().waitFor();

    await page.goto(`${explorer.server.url}/embed?ui=sv`);
    await tabTo(page, /^Figur/);
    await page.keyboard.press('End');
    await page.waitForURL(/figure=map/);
    await tabTo(page, /^Kopiera: Kod för komponenten$/);
    await page.keyboard.press('Enter');
    await page.getByText('Kopierat').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
