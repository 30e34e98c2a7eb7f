import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { build } from '../build/build.mjs';
import { folderOf } from '../build/parts.mjs';
import { connect } from '../src/db/connect.js';
import { createServer } from '../src/server/create-server.js';
import { openPage } from '../tests/web/browser.js';
import { launchBrowser } from '../tests/web/chromium.js';
import { startDatabase } from './database.js';
import { createNetwork } from './network.js';

/**
 * How long the explorer takes from what a person does to the next frame that shows something of it (INP), with about
 * 2,000 nodes in the picture: `node --import tsx bench/interactions.ts`. Drawn without a graphics card.
 */
const ROUNDS = 3;
/** A hub page by page, and others whole: about so many entities. */
const EXPANDED = [
  'area-0:FOCUSES_ON:10',
  'area-1',
  'area-2',
  'area-3',
  'area-4',
  'area-5',
  'area-6',
  'area-7',
  'area-8',
  'area-9',
];

/** What the browser tells of an event: how long until the next paint, and when its handlers began and ended. */
interface Timing {
  readonly name: string;
  readonly interaction: number;
  readonly duration: number;
  readonly handling: number;
  /** Until its handlers began: what the page's thread, or a drawing that it waits for, was busy with. */
  readonly delay: number;
}

await build(['public']);
const database = await startDatabase(createNetwork(1, 40_000));
const graph = await connect(database.connection, 30_000);
const app = await createServer({
  ...{ graph, log: pino({ level: 'silent' }), homeActor: 'city-0', rateLimitPerMinute: 0 },
  ...{ trustProxy: false, web: folderOf('public') },
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });
const browser = await launchBrowser();

const rest = (page: Page) =>
  page.locator('[data-drawn="true"]').first().waitFor({ state: 'attached', timeout: 120_000 });

/** Begin to collect; the page keeps what it saw until `collected` asks for it. */
const collect = () => {
  const seen: Timing[] = ((globalThis as { seen?: Timing[] }).seen = []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
      const { name, interactionId: interaction, duration, startTime, processingStart, processingEnd } = entry;
      const [delay, handling] = [processingStart - startTime, processingEnd - processingStart];
      if (interaction > 0) seen.push({ name, interaction, duration, delay, handling });
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};

const collected = (page: Page) =>
  page.evaluate(() => {
    const kept = (globalThis as unknown as { seen: Timing[] }).seen;
    return kept.splice(0, kept.length);
  });

/** Where entities are in the picture: a hub's middle is found by the keyboard, whose place the canvas brings into sight. */
async function use(page: Page): Promise<Record<string, () => Promise<unknown>>> {
  const picture = page.getByRole('application', { name: 'Nätverksbild' });
  await picture.scrollIntoViewIfNeeded();
  const box = (await picture.boundingBox())!;
  const places = await page.evaluate(() => {
    const { canvas } = document.querySelector('vanort-graph-canvas') as unknown as {
      canvas: {
        sigma: {
          getNodeDisplayData(id: string): { x: number; y: number };
          framedGraphToViewport(at: object): { x: number; y: number };
        };
      };
    };
    return ['area-0', 'area-1', 'area-2'].map((id) =>
      canvas.sigma.framedGraphToViewport(canvas.sigma.getNodeDisplayData(id)),
    );
  });
  const mouse = (index: number) => [box.x + places[index]!.x, box.y + places[index]!.y] as const;
  return {
    'click an entity': () => page.mouse.click(...mouse(1)),
    'click beside all entities': () => page.mouse.click(box.x + 4, box.y + 4),
    'arrow key': async () => {
      await picture.focus();
      await picture.press('ArrowRight');
      await picture.press('ArrowLeft');
    },
    'legend off and on': async () => {
      const type = page.getByRole('checkbox', { name: /^Samarbeten/ });
      await type.click();
      await page.waitForTimeout(400);
      await type.click();
    },
    'type in search': () =>
      page.getByRole('combobox', { name: 'Sök i nätverket' }).pressSequentially('berlin', { delay: 60 }),
    'clear search': () => page.getByRole('combobox', { name: 'Sök i nätverket' }).fill(''),
    'expand with E': async () => {
      await picture.focus();
      await picture.press('ArrowRight');
      await picture.press('e');
      await rest(page);
    },
    undo: async () => {
      await page.getByRole('button', { name: 'Ångra' }).click();
      await rest(page);
    },
    'zoom in and fit': async () => {
      await page.getByRole('button', { name: 'Zooma in' }).click();
      await page.waitForTimeout(400);
      await page.getByRole('button', { name: 'Visa allt' }).click();
    },
  };
}

try {
  const { page, problems } = await openPage(browser, { viewport: { width: 1280, height: 800 }, locale: 'sv-SE' });
  await page.goto(`${url}/graph?of=area-0&depth=1&expanded=${EXPANDED.join(',')}`);
  await rest(page);
  console.log(
    await page
      .getByRole('status')
      .filter({ hasText: /kopplingar/ })
      .innerText(),
  );
  await page.screenshot();
  await page.evaluate(collect);
  const byAct = new Map<string, Map<string, Timing>>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [act, perform] of Object.entries(await use(page))) {
      await perform();
      await page.waitForTimeout(700);
      // All that is to be drawn is on the screen before the next act: nobody clicks on what is not there yet.
      await page.screenshot();
      const kept = byAct.get(act) ?? new Map<string, Timing>();
      for (const timing of await collected(page)) {
        const key = `${round} ${timing.interaction}`;
        if ((kept.get(key)?.duration ?? 0) < timing.duration) kept.set(key, timing);
      }
      byAct.set(act, kept);
    }
  }
  const all = [...byAct.values()].flatMap((kept) => [...kept.values()]);
  const sorted = all.map(({ duration }) => duration).sort((a, b) => a - b);
  for (const [act, kept] of byAct) {
    const durations = [...kept.values()].map(({ duration }) => duration).sort((a, b) => a - b);
    const most = (what: 'delay' | 'handling') =>
      Math.max(0, ...[...kept.values()].map((timing) => timing[what])).toFixed(0);
    console.log(
      `${act.padEnd(26)} ${durations.join(', ')} ms; of it before handlers at most ${most('delay')}, in them ${most('handling')}`,
    );
  }
  console.log(
    `INP (p98) ${sorted[Math.floor(sorted.length * 0.98)]} ms, p75 ${sorted[Math.floor(sorted.length * 0.75)]} ms, ` +
      `worst ${sorted.at(-1)} ms of ${sorted.length} interactions over 16 ms`,
  );
  if (problems.length > 0) console.error(problems.join('\n'));
} finally {
  await browser.close();
  await app.close();
  await graph.close();
  await database.stop();
}
