import { afterEach, describe, expect, it } from 'vitest';
import { ApiError } from '../../src/model/api-error.js';
import { createRasteriser, type Rasteriser } from '../../src/server/embeds/rasteriser.js';
import { markup } from '../../src/server/pages/html.js';

const NEVER_ENDS = new URL('./threads/never-ends.js', import.meta.url);
const SIZE = { width: 30, height: 20 };
const SVG = markup`<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="#fff"/></svg>`;

let rasteriser: Rasteriser;
afterEach(() => rasteriser.close());

const draw = (abandoned?: AbortSignal) => {
  const drawing = rasteriser.toPng(SVG, SIZE, 1, abandoned);
  drawing.catch(() => undefined);
  return drawing;
};
const state = (drawing: Promise<Buffer>) =>
  Promise.race([
    drawing.then(
      () => 'drawn',
      (error: unknown) => (error instanceof ApiError ? error.code : error),
    ),
    new Promise((resolve) => setTimeout(resolve, 20, 'waiting')),
  ]);

describe('pictures as PNG', () => {
  it('have the size that was asked for, up to a limit of pixels', async () => {
    rasteriser = createRasteriser();
    const [twice, huge] = await Promise.all([
      rasteriser.toPng(SVG, SIZE, 2),
      rasteriser.toPng(SVG, { width: 4_000, height: 8_000 }, 3),
    ]);

    expect([twice.readUInt32BE(16), twice.readUInt32BE(20)]).toEqual([60, 40]);
    expect(huge.readUInt32BE(16)).toBe(2_000);
  });

  it('are refused when too many wait', async () => {
    rasteriser = createRasteriser({ threads: 1, maxWaiting: 1, worker: NEVER_ENDS });
    const [first, second, third] = [draw(), draw(), draw()];

    expect(await Promise.all([first, second, third].map(state))).toEqual(['waiting', 'waiting', 'COMPUTATION_BUSY']);
  });

  it('give back their place when nobody waits for them any more', async () => {
    rasteriser = createRasteriser({ threads: 1, maxWaiting: 1, worker: NEVER_ENDS });
    const leaving = new AbortController();
    const [first, second] = [draw(), draw(leaving.signal)];
    leaving.abort();
    const third = draw();

    expect(await Promise.all([first, second, third].map(state))).toEqual([
      'waiting',
      'CLIENT_CLOSED_REQUEST',
      'waiting',
    ]);
  });

  it('that have begun are finished, so that leaving early never has two drawn by one thread', async () => {
    rasteriser = createRasteriser({ threads: 1, maxWaiting: 1, worker: NEVER_ENDS });
    const leaving = new AbortController();
    const first = draw(leaving.signal);
    leaving.abort();

    expect(await Promise.all([first, draw(), draw()].map(state))).toEqual(['waiting', 'waiting', 'COMPUTATION_BUSY']);
  });

  it('that wait are refused when the server stops, and those that have begun are not', async () => {
    rasteriser = createRasteriser({ threads: 1, maxWaiting: 5, worker: NEVER_ENDS });
    const [first, second] = [draw(), draw()];
    rasteriser.drain();

    expect(await Promise.all([first, second, draw()].map(state))).toEqual([
      'waiting',
      'COMPUTATION_BUSY',
      'COMPUTATION_BUSY',
    ]);
  });
});
