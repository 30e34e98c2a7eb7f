import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { openPage } from '../tests/web/browser.js';
import { launchBrowser } from '../tests/web/chromium.js';
import { type Drawer, type Frame, type Scene, SCENES, type Turn } from './canvas/scenes.js';

/**
 * Frame time of the picture with 5,000 nodes and 15,000 links, beside plain sigma with the same network, in turns on one
 * page: `node --import tsx bench/canvas.ts`. Drawn without a graphics card, which is slow: the ratio is what counts.
 */
const ROUNDS = 3;
const FRAMES = 4;
/** One scene, or all. */
const [chosen] = process.argv.slice(2);
const ROOT = fileURLToPath(new URL('canvas/', import.meta.url));

const at = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN;

const outDir = await mkdtemp(path.join(tmpdir(), 'vanort-canvas-'));
const common = { root: ROOT, configFile: false as const, logLevel: 'error' as const };
await build({
  ...common,
  build: { outDir, emptyOutDir: true, target: 'es2022' },
  resolve: { conditions: ['production', 'browser', 'module'] },
  worker: { format: 'es' },
});
const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
const browser = await launchBrowser();
try {
  const { page, problems } = await openPage(browser, { viewport: { width: 500, height: 620 } });
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.waitForFunction(() => 'turn' in globalThis, undefined, { timeout: 120_000 });
  const turn = (drawer: Drawer, scene: Scene) =>
    page.evaluate(([drawer, scene, frames]) => (globalThis as unknown as { turn: Turn }).turn(drawer, scene, frames), [
      drawer,
      scene,
      FRAMES,
    ] as const);
  for (const scene of SCENES.filter((name) => chosen === undefined || name === chosen)) {
    const rounds: Record<Drawer, Frame[]>[] = [];
    while (rounds.length < ROUNDS) rounds.push({ ours: await turn('ours', scene), plain: await turn('plain', scene) });
    for (const what of ['interval', 'script'] as const) {
      const figures = (drawer: Drawer) => {
        const all = rounds.flatMap((round) => round[drawer].map((frame) => frame[what]));
        return `${at(all, 0.5).toFixed(0)} / ${at(all, 0.95).toFixed(0)} ms`;
      };
      const middle = (frames: readonly Frame[]) =>
        at(
          frames.map((frame) => frame[what]),
          0.5,
        );
      const ratio = at(
        rounds.map(({ ours, plain }) => middle(ours) / middle(plain)),
        0.5,
      );
      console.log(
        `${scene.padEnd(32)} ${what.padEnd(8)} ours ${figures('ours')}, plain sigma ${figures('plain')}, ratio ${ratio.toFixed(2)}`,
      );
    }
  }
  console.log(`(p50 / p95 of ${ROUNDS * FRAMES} frames; ratio: median of ${ROUNDS} rounds' ratios of p50)`);
  if (problems.length > 0) console.error(problems.join('\n'));
} finally {
  await browser.close();
  await new Promise((resolve) => server.httpServer.close(resolve));
  await rm(outDir, { recursive: true, force: true });
}
