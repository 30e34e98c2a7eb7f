import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLabels, type Label } from '../../web/graph/labels.js';

const STYLE = { ink: '#000000', background: '#ffffff', font: 'sans-serif' };
/** Letters of most widths that there are. */
const widthOf = (text: string) => Array.from(text).reduce((sum, letter) => sum + 3 + (letter.codePointAt(0)! % 12), 0);

/** The names that are drawn, and from where to where. */
function drawn(labels: readonly Label[], size: { width: number; height: number }) {
  const names: { text: string; left: number; right: number; middle: number }[] = [];
  const context = {
    measureText: (text: string) => ({ width: widthOf(text) }),
    strokeText: () => undefined,
    fillText: (text: string, x: number, y: number) =>
      names.push({ text, left: x, right: x + widthOf(text), middle: y }),
  };
  drawLabels(context as unknown as CanvasRenderingContext2D, labels, size, STYLE);
  return names;
}

describe('a name that matters', () => {
  it('is whole within the picture, wherever its node is and however long it is', () => {
    const node = fc.record({
      text: fc.string({ minLength: 1, maxLength: 200 }),
      x: fc.integer({ min: -60, max: 420 }),
      y: fc.integer({ min: -60, max: 540 }),
      radius: fc.integer({ min: 3, max: 20 }),
      strong: fc.constant(true),
      left: fc.constant(0),
    });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 6 }), (labels) => {
        const names = drawn(labels, { width: 328, height: 480 });
        expect(names).toHaveLength(labels.length);
        for (const { left, right, middle } of names) {
          expect(left).toBeGreaterThanOrEqual(8);
          expect(right).toBeLessThanOrEqual(320);
          expect(middle).toBeGreaterThan(8);
          expect(middle).toBeLessThan(472);
        }
      }),
    );
  });

  it('is told below its node where there is room', () => {
    const [name] = drawn([{ text: 'Google', x: 100, y: 100, radius: 8, strong: true, left: 0 }], {
      width: 328,
      height: 480,
    });
    expect((name!.left + name!.right) / 2).toBeCloseTo(100);
    expect(name!.middle).toBeGreaterThan(108);
  });
});
