import { afterAll, expect, it } from 'vitest';
import { createRasteriser } from '../../src/server/embeds/rasteriser.js';
import { markup } from '../../src/server/pages/html.js';

const SIZE = { width: 2_000, height: 2_000 };
const SVG = markup`<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="2000"><rect width="2000" height="2000" fill="#fff"/></svg>`;
/** The pixels of one picture, four bytes each. */
const PICTURE_BYTES = 2_000 * 2_000 * 4;
const PICTURES = 80;

const rasteriser = createRasteriser({ threads: 1 });
afterAll(() => rasteriser.close());

async function drawOneByOne(count: number): Promise<number> {
  for (let drawn = 0; drawn < count; drawn += 1) await rasteriser.toPng(SVG, SIZE, 1);
  return process.memoryUsage.rss();
}

it('the thread that draws gives back the pixels of each picture, which no limit of the heap counts', async () => {
  const before = await drawOneByOne(10);
  const after = await drawOneByOne(PICTURES);

  // Where nothing is given back, all of it is there; on a busy machine the thread has been seen to lag by forty pictures.
  expect(after - before).toBeLessThan((PICTURES * PICTURE_BYTES * 2) / 3);
});
