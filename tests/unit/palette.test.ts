import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NETWORK_KINDS as WALKED } from '../../src/model/relation-types.js';
import { NETWORK_KINDS } from '../../web/graph/names.js';
import { CANVAS, PALETTE, TYPES } from '../../web/graph/palette.js';

const THEMES = ['light', 'dark'] as const;

/** WCAG 2.2: relative luminance, and the ratio of two. */
function contrast(a: string, b: string): number {
  const luminance = (color: string) => {
    const [red, green, blue] = [1, 3, 5].map((start) => {
      const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('the palette', () => {
  it.each(THEMES)('stands out from its background in the %s theme', (theme) => {
    for (const type of TYPES) {
      expect(contrast(PALETTE[type][theme], CANVAS[theme].background), type).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(CANVAS[theme].ink, CANVAS[theme].background)).toBeGreaterThanOrEqual(7);
  });

  it('gives no two types the same colour and shape', () => {
    const looks = TYPES.map((type) => JSON.stringify(PALETTE[type]));
    expect(new Set(looks).size).toBe(TYPES.length);
  });

  it('is drawn on the surface that the page has', () => {
    const css = readFileSync(new URL('../../web/shell/styles/tokens.css', import.meta.url), 'utf8');
    const surfaces = /--surface: light-dark\((#\w+), (#\w+)\)/.exec(css)?.slice(1);
    expect(surfaces).toEqual(THEMES.map((theme) => CANVAS[theme].background));
  });
});

describe('the kinds that ways lead through', () => {
  it('are those of the registry', () => {
    expect([...NETWORK_KINDS].sort()).toEqual([...WALKED].sort());
  });
});
