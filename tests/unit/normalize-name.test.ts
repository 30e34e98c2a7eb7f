import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeName } from '../../src/model/normalize-name.js';

describe('fold', () => {
  it.each([
    ['LINKÖPING', 'linkoping'],
    ['Linko\u0308ping', 'linkoping'],
    ['Linköpings universitet', 'linkopings universitet'],
    ['Münster', 'munster'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['Đakovo', 'dakovo'],
    ['Seyðisfjörður', 'seydisfjordur'],
    ['Þingvellir', 'thingvellir'],
    ['Diyarbakır', 'diyarbakir'],
    ['  § 513: (KS 2017-494) ', '513 ks 2017 494'],
    ['Östergötlands\tHemslöjdsförening', 'ostergotlands hemslojdsforening'],
    ['ＡＮＤ', 'and'],
    ['!?*', ''],
    ['', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(normalizeName(text)).toBe(folded);
  });

  it('does nothing to what is folded, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalizeName(normalizeName(text))).toBe(normalizeName(text));
      }),
    );
  });

  it('makes the same of composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalizeName(text.normalize('NFD'))).toBe(normalizeName(text.normalize('NFC')));
      }),
    );
  });
});
