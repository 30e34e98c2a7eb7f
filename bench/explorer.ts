import { gzipSync } from 'node:zlib';
import { openPage } from '../tests/web/browser.js';
import { launchBrowser } from '../tests/web/chromium.js';

/**
 * How soon the explorer's first page is there, on a product that runs: `node --import tsx bench/explorer.ts <address>`.
 * Chromium's CPU is slowed four times; each visit has an empty cache. Drawn without a graphics card.
 */
const VISITS = 7;
const SLOWED = 4;
const [address = 'http://127.0.0.1:4000'] = process.argv.slice(2);

interface Visit {
  /** Largest Contentful Paint and First Contentful Paint, milliseconds after the visit began. */
  readonly lcp: number;
  readonly fcp: number;
  /** Cumulative Layout Shift: how much moved by itself. */
  readonly cls: number;
  /** When the map or the network has come to rest, which no paint entry tells of. */
  readonly drawn: number;
  /** JavaScript that came before the network was idle, bytes gzipped. */
  readonly script: number;
}

const browser = await launchBrowser();

async function visit(): Promise<Visit> {
  const { page } = await openPage(browser, { viewport: { width: 1280, height: 800 }, locale: 'sv-SE' });
  const scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const { lcp, fcp } = await page.evaluate(
    () =>
      new Promise<{ lcp: number; fcp: number }>((resolve) => {
        const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
        new PerformanceObserver((list) => resolve({ lcp: list.getEntries().at(-1)!.startTime, fcp })).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  const script = (await Promise.all([...scripts].map(gzipped))).reduce((sum, bytes) => sum + bytes, 0);
  await page
    .locator('[data-drawn="true"], [data-mapped="true"]')
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 });
  const drawn = await page.evaluate(() => performance.now());
  const cls = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
          for (const { value, hadRecentInput } of shifts) if (!hadRecentInput) sum += value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
  await page.context().close();
  return { lcp, fcp, cls, drawn, script };
}

const gzipped = async (url: string) =>
  gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer()), { level: 9 }).byteLength;

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

try {
  await visit();
  const visits: Visit[] = [];
  while (visits.length < VISITS) visits.push(await visit());
  const of = (name: keyof Visit) => middle(visits.map((one) => one[name])).toFixed(0);
  console.log(
    `LCP ${of('lcp')} ms, FCP ${of('fcp')} ms, CLS ${middle(visits.map(({ cls }) => cls)).toFixed(3)}, figure at rest ${of('drawn')} ms, JavaScript ${of('script')} bytes gzipped`,
  );
  console.log(
    `(middle of ${VISITS} visits, CPU slowed ${SLOWED} times; LCPs: ${visits.map(({ lcp }) => Math.round(lcp)).join(', ')})`,
  );
} finally {
  await browser.close();
}
