import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { textWidth, WHOLE, wrap, type Hyphenate } from '@vanort/figures';
import { loadHyphenation } from '@vanort/figures/hyphenation';
import { HOSTILE } from '../hostile-strings.js';

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.lorem({ maxCount: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const [swedish, english]: [Hyphenate[], Hyphenate[]] = [[], []];
beforeAll(async () => {
  swedish.push(await loadHyphenation('sv'));
  english.push(await loadHyphenation('en'));
});
const lines = (value: string, width: number, hyphenate: Hyphenate = swedish[0]!, maxLines = 6) =>
  wrap(value, { width, size: 14, maxLines, hyphenate });

describe('wrap', () => {
  it('keeps words whole, hyphens at the end of their line, and spaces where they were', () => {
    expect(lines('Systerortssamarbetet Linköping–Palo Alto', 170)).toEqual([
      'Systerortssamarbetet',
      'Linköping–Palo Alto',
    ]);
    expect(lines('Positionspapper - Palo Alto', 1000)).toEqual(['Positionspapper - Palo Alto']);
  });

  it.each([
    ['Överenskommelsen', 110, ['Överenskom-', 'melsen']],
    ['Kommunledningskontoret', 140, ['Kommunlednings-', 'kontoret']],
    ['Systerortssamarbetet', 130, ['Systerortssam-', 'arbetet']],
    ['samverkansöverenskommelse', 160, ['samverkansöverens-', 'kommelse']],
    ['Medborgarinflytande', 120, ['Medborgarin-', 'flytande']],
    ['Miljöförvaltningen', 84, ['Miljöför-', 'valtningen']],
  ])('divides %s between syllables', (word, width, expected) => {
    expect(lines(word, width)).toEqual(expected);
  });

  it('divides English words by English patterns', () => {
    expect(lines('Internationalisation', 110, english[0])).toEqual(['International-', 'isation']);
  });

  it('leaves no fewer than three letters of a word on a line, at any width that a column has', () => {
    const words = [
      'Överenskommelsen',
      'Kommunfullmäktige',
      'Stadsfullmäktige',
      'Utbildningsnämnden',
      'Näringslivsbolaget',
    ];
    for (const word of words) {
      for (let width = 60; width < 220; width += 4) {
        for (const line of lines(word, width))
          expect([word, width, line.replace(/-$/, '').length >= 3]).toContain(true);
      }
    }
  });

  it('ends what is too long for all lines in an ellipsis', () => {
    expect(lines('ett två tre fyra fem sex sju', 60, WHOLE, 2).at(-1)).toMatch(/…$/);
  });

  it('gives lines that fit, and no more than asked for, whatever the text and its script', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 700 }), fc.integer({ min: 1, max: 6 }), (value, width, most) => {
        const wrapped = lines(value, width, swedish[0], most);
        expect(wrapped.length).toBeLessThanOrEqual(most);
        for (const line of wrapped) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
