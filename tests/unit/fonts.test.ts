import { afterAll, describe, expect, it } from 'vitest';
import { createRasteriser } from '../../src/server/embeds/rasteriser.js';
import { markup } from '../../src/server/pages/html.js';

const rasteriser = createRasteriser({ maxWaiting: 50 });
afterAll(() => rasteriser.close());
const draw = (text: string) =>
  rasteriser.toPng(
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="#fff"/><text y="16" font-size="16">${text}</text></svg>`,
    { width: 30, height: 20 },
    1,
  );

describe('letters in a PNG', () => {
  it('are those of the text and no boxes, also in Chinese, Japanese, Korean, Arabic and Hebrew', async () => {
    const boxes = await Promise.all(['\u0378', '\u0379'].map(draw));
    expect(boxes[0]!.equals(boxes[1]!)).toBe(true);

    const letters = Array.from('大连市東京灣かナ서울دא');
    const drawn = await Promise.all(letters.map(draw));
    expect(new Set([...drawn, ...boxes].map((png) => png.toString('base64'))).size).toBe(letters.length + 1);
  });
});
