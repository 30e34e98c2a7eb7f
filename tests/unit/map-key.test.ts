import { describe, expect, it } from 'vitest';
import { drawKey } from '../../src/server/embeds/map-key.js';
import { markup } from '../../src/server/pages/html.js';

const entries = Array.from({ length: 24 }, (_, index) => ({
  number: index + 1,
  text: `Kommunen Östra Exempel ${index}`,
}));
const drawn = (width: number) => {
  const { height, content } = drawKey(entries, 100, { width, theme: 'light' });
  const texts = [...markup`${content}`.text.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)/g)];
  return { height, texts: texts.map(([, x, y, text]) => ({ x: Number(x), y: Number(y), text: text! })) };
};

describe('the key of a map', () => {
  it('stands in as many columns as there is room for, all names whole and within its height', () => {
    const shown = [320, 640, 1200].map((width) => ({ width, ...drawn(width) }));
    const columns = shown.map(
      ({ texts }) => new Set(texts.filter(({ text }) => /^K/.test(text)).map(({ x }) => x)).size,
    );

    expect(columns[0]).toBe(1);
    expect(columns[1]).toBeGreaterThan(1);
    expect(columns[2]).toBeGreaterThan(columns[1]!);
    for (const { height, texts } of shown) {
      expect(texts.map(({ text }) => text)).toEqual(entries.flatMap(({ number, text }) => [String(number), text]));
      expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(100 + height);
    }
  });
});
