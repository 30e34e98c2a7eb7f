import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luceneQueries } from '../../src/queries/search/search-text.js';

describe('luceneQueries', () => {
  it('asks for each word as it is, as a beginning, and with letters amiss in proportion to its length', () => {
    expect(luceneQueries('Ö Kind Universitetet')).toEqual({
      folded:
        '(o^4 OR o*^2) AND (kind^4 OR kind*^2 OR kind~1) AND (universitetet^4 OR universitetet*^2 OR universitetet~2)',
      swedish: '"ö" AND "kind" AND "universitetet"',
    });
  });

  it.each(['', ' ', '*', '+-&&||!(){}[]^"~?:\\/', '—', '\u0308'])('is null for %j, which has no word', (text) => {
    expect(luceneQueries(text)).toBeNull();
  });

  it('takes operators and fields for words', () => {
    expect(luceneQueries('a AND NOT title:*')?.folded).toBe(
      '(a^4 OR a*^2) AND (and^4 OR and*^2) AND (not^4 OR not*^2) AND (title^4 OR title*^2 OR title~1)',
    );
  });

  it('takes a sign that stands for letters for those letters, in both indexes', () => {
    expect(luceneQueries('㎏')).toEqual({ folded: '(kg^4 OR kg*^2)', swedish: '"kg"' });
  });

  it('asks for ten words at most', () => {
    const queries = luceneQueries('ord '.repeat(40));

    expect(queries?.folded.split(' AND ')).toHaveLength(10);
    expect(queries?.swedish.split(' AND ')).toHaveLength(10);
  });

  it('lets nothing but letters and digits of a text into its words, whatever the text', () => {
    const word = '[\\p{L}\\p{N}]+';
    const tolerant = `\\((?<w>${word})\\^4 OR ${word}\\*\\^2(?: OR ${word}~[12])?\\)`.replace('?<w>', '?:');
    const folded = new RegExp(`^${tolerant}(?: AND ${tolerant})*$`, 'u');
    const swedish = new RegExp(`^"${word}"(?: AND "${word}")*$`, 'u');
    const syntax = fc.stringMatching(/^[-+&|!(){}[\]^"~*?:\\/ ANDORT.a]{0,30}$/);

    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), syntax), (text) => {
        const queries = luceneQueries(text);
        if (queries === null) return;
        expect(queries.folded).toMatch(folded);
        expect(queries.swedish).toMatch(swedish);
        const words = queries.folded.match(new RegExp(word, 'gu'))?.filter((one) => !/^(AND|OR|\d)$/.test(one)) ?? [];
        expect(words.map((one) => one.toLowerCase())).toEqual(words);
      }),
      { numRuns: 500 },
    );
  });
});
