import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/language.js';
import { sortKey } from '../../src/model/sort-key.js';

/** As Neo4j compares texts: by code points, which for what is not beyond the first plane is as JavaScript does. */
const byKey = (language: (typeof LANGUAGES)[number]) => (a: string, b: string) => {
  const [one, other] = [sortKey(a, language), sortKey(b, language)];
  return one < other ? -1 : one > other ? 1 : 0;
};

describe('the key that a text is sorted by', () => {
  it('has å, ä and ö last, ü at y, and no regard to case, in Swedish', () => {
    const inOrder = [
      ...['ISO 3166-1', 'Internationell strategi', 'Karl', 'München', 'Münster', 'Mål 9', 'Växjö', 'Xi’an', 'yta'],
      ...['Über', 'zon', 'Åbo', 'Ægir', 'Äpple', 'Ödeshög', 'Øresund'],
    ].sort(new Intl.Collator('sv').compare);

    expect(inOrder.toReversed().sort(byKey('sv'))).toEqual(inOrder);
    expect(inOrder.indexOf('ISO 3166-1')).toBeGreaterThan(inOrder.indexOf('Internationell strategi'));
  });

  it('has å, ä and ö at a and o in English', () => {
    expect(['Zagreb', 'Östersund', 'Oslo', 'Åbo', 'Paris'].sort(byKey('en'))).toEqual([
      ...['Åbo', 'Oslo', 'Östersund', 'Paris', 'Zagreb'],
    ]);
  });

  it('puts a text before one that goes on, and words apart before words in one', () => {
    const inOrder = ['Palo', 'Palo Alto', 'Palo Alto 2', 'Palo Alto!', 'Paloalto'].sort(
      new Intl.Collator('sv').compare,
    );

    expect(inOrder.toReversed().sort(byKey('sv'))).toEqual(inOrder);
  });

  const character = fc.constantFrom(
    ...Array.from('abcxyzåäöABCXYZÅÄÖéÉèüÜøØæÆßłŁđçñôęþ0123456789'),
    ...Array.from(' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$'),
  );
  const text = fc.string({ unit: character, maxLength: 8 }).map((given) => given.trim().replace(/\s+/g, ' '));

  it.each(LANGUAGES)('orders any two texts as the collation of Unicode does for %s, accents aside', (language) => {
    const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
    const alphabetic = (a: string) => sortKey(a, language).split('\t')[0]!;
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [alphabetic(a), alphabetic(b)];
        // In English, þ is a letter of its own after z there and here.
        expect(Math.sign(one < other ? -1 : one > other ? 1 : 0)).toBe(Math.sign(compare(a, b)));
      }),
      { numRuns: 5_000 },
    );
  });
});
