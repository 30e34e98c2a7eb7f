import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from '../../src/server/embeds/svg-text.js';
import { HOSTILE } from '../hostile-strings.js';

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.lorem({ maxCount: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

describe('wrap', () => {
  it('keeps words whole, hyphens at the end of their line, and spaces where they were', () => {
    expect(wrap('Systerortssamarbetet Linköping–Palo Alto', 170, 14, 4)).toEqual([
      'Systerortssamarbetet',
      'Linköping–Palo Alto',
    ]);
    expect(wrap('Positionspapper - Palo Alto', 1000, 14, 4)).toEqual(['Positionspapper - Palo Alto']);
  });

  it('cuts a word that is too long for a line, with a hyphen, and what is too long for all lines, with an ellipsis', () => {
    expect(wrap('Miljöförvaltningen', 84, 14, 4)).toEqual(['Miljöförval-', 'tningen']);
    expect(wrap('ett två tre fyra fem sex sju', 60, 14, 2).at(-1)).toMatch(/…$/);
  });

  it('gives lines that fit, and no more than asked for, whatever the text and its script', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 700 }), fc.integer({ min: 1, max: 6 }), (value, width, lines) => {
        const wrapped = wrap(value, width, 14, lines);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
