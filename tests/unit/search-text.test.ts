import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luceneQueries } from '../../src/queries/search/search-text.js';

const LONG = 'universitetet^4 OR universitetet*^2 OR universitetet~2';

describe('luceneQueries', () => {
  it('asks for each word as it is, as a beginning, and with letters amiss in proportion to its length', () => {
    expect(luceneQueries('Ö Kind Universitetet')).toEqual({
      folded: [
        '(searchNames:(o^4 OR o*^2)^8 OR searchSynonyms:(o^4 OR o*^2)^6 OR searchIdentifiers:o^5)',
        '(searchNames:(kind^4 OR kind*^2 OR kind~1)^8 OR searchSynonyms:(kind^4 OR kind*^2 OR kind~1)^6 OR searchIdentifiers:kind^5 OR searchKinds:kind*^2 OR searchEndings:kind*)',
        `(searchNames:(${LONG})^8 OR searchSynonyms:(${LONG})^6 OR searchIdentifiers:universitetet^5 OR searchKinds:universitetet*^2 OR searchEndings:universitetet* OR searchNames:universite* OR searchKinds:universite* OR searchEndings:universite*^0.5)`,
      ].join(' AND '),
      stems: '"ö" AND "kind" AND ("universitetet" OR universitetet*)',
      said: '"ö" AND "kind" AND ("universitetet" OR universitetet*)',
    });
  });

  it.each(['', ' ', '*', '+-&&||!(){}[]^"~?:\\/', '—', '\u0308'])('is null for %j, which has no word', (text) => {
    expect(luceneQueries(text)).toBeNull();
  });

  it('takes operators and fields for words', () => {
    const { folded, stems } = luceneQueries('a AND NOT title:*')!;

    expect(stems).toBe('"a" AND "and" AND "not" AND ("title" OR title*)');
    expect([...folded.matchAll(/searchIdentifiers:(\w+)/g)].map(([, word]) => word)).toEqual([
      'a',
      'and',
      'not',
      'title',
    ]);
  });

  it('takes a sign that stands for letters for those letters, in both indexes', () => {
    expect(luceneQueries('㎏')).toEqual({
      folded: '(searchNames:(kg^4 OR kg*^2)^8 OR searchSynonyms:(kg^4 OR kg*^2)^6 OR searchIdentifiers:kg^5)',
      stems: '"kg"',
      said: '"kg"',
    });
  });

  it('asks for ten words at most', () => {
    const queries = luceneQueries('ord '.repeat(40));

    expect(queries?.folded.split(' AND ')).toHaveLength(10);
    expect(queries?.stems.split(' AND ')).toHaveLength(10);
  });

  it('lets nothing but letters and digits of a text into its words, whatever the text', () => {
    const word = '[\\p{L}\\p{N}]+';
    const spelled = `\\(${word}\\^4 OR ${word}\\*\\^2(?: OR ${word}~[12])?\\)`;
    const part = `(?: OR searchKinds:${word}\\*\\^2 OR searchEndings:${word}\\*)?(?: OR searchNames:${word}\\* OR searchKinds:${word}\\* OR searchEndings:${word}\\*\\^0\\.5)?`;
    const tolerant = `\\(searchNames:${spelled}\\^8 OR searchSynonyms:${spelled}\\^6 OR searchIdentifiers:${word}\\^5${part}\\)`;
    const folded = new RegExp(`^${tolerant}(?: AND ${tolerant})*$`, 'u');
    const stem = `(?:"${word}"|\\("${word}" OR ${word}\\*\\))`;
    const stems = new RegExp(`^${stem}(?: AND ${stem})*$`, 'u');
    // Letters of two UTF-16 units, which a stem must not cut in two.
    const beyondTheBasicPlane = fc.string({ unit: fc.constantFrom('𐊀', '𠀀', 'a', ' ') });
    const syntax = fc.stringMatching(/^[-+&|!(){}[\]^"~*?:\\/ ANDORT.a]{0,30}$/);

    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), beyondTheBasicPlane, syntax), (text) => {
        const queries = luceneQueries(text);
        if (queries === null) return;
        expect(queries.folded).toMatch(folded);
        expect(queries.stems).toMatch(stems);
        const words = queries.stems.match(new RegExp(word, 'gu'))?.filter((one) => !/^(?:AND|OR)$/.test(one)) ?? [];
        expect(words.map((one) => one.toLowerCase())).toEqual(words);
      }),
      { numRuns: 500 },
    );
  });
});
