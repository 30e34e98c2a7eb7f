import { convertIndexedToRgb, decode } from 'fast-png';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedPng, type Pixels } from '../../src/server/embed/indexed-png.js';

type Colour = readonly [number, number, number];
const picture = (width: number, colours: readonly Colour[]): Pixels => ({
  width,
  height: colours.length / width,
  pixels: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
});
/** The colours that a decoder of another maker finds. */
function coloursOf(png: Buffer): number[][] {
  const decoded = decode(png);
  const rgb = convertIndexedToRgb(decoded);
  return Array.from({ length: rgb.length / 3 }, (_, pixel) => [...rgb.slice(3 * pixel, 3 * pixel + 3)]);
}

describe('a picture as PNG with a palette', () => {
  it('has each surface in its exact colour, and shades along edges as near as the eye can tell', async () => {
    const [paper, ink]: [Colour, Colour] = [
      [255, 255, 255],
      [27, 36, 44],
    ];
    const shades = Array.from({ length: 100 }, (_, step): Colour => [27 + 2 * step, 36 + 2 * step, 44 + 2 * step]);
    const colours = [...Array<Colour>(500).fill(paper), ...Array<Colour>(200).fill(ink), ...shades];
    const found = coloursOf(await indexedPng(picture(40, colours)));

    expect(found.slice(0, 700)).toEqual(colours.slice(0, 700));
    const off = found.map((colour, at) => Math.hypot(...colour.map((part, index) => part - colours[at]![index]!)));
    expect(Math.max(...off)).toBeLessThan(40);
    expect(new Set(found.map(String)).size).toBeLessThanOrEqual(16);
  });

  it('can be read whatever its size, and is the same bytes for the same pixels, however many colours they have', async () => {
    const part = fc.integer({ min: 0, max: 255 });
    const sizes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
    const pictures = sizes.chain(([width, height]) =>
      fc
        .array(fc.tuple(part, part, part), { minLength: width * height, maxLength: width * height })
        .map((colours) => picture(width, colours)),
    );
    await fc.assert(
      fc.asyncProperty(pictures, async (given) => {
        const [one, two] = await Promise.all([indexedPng(given), indexedPng(given)]);
        const { width, height, palette = [] } = decode(one);

        expect([width, height]).toEqual([given.width, given.height]);
        expect(palette.length).toBeLessThanOrEqual(256);
        expect(two.equals(one)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});
