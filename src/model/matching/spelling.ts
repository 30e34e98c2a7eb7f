/** Letters that one sound is written with in different languages and transliterations. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ae|aa/g, 'a'],
  [/oe|oo|ou/g, 'o'],
  [/ue/g, 'u'],
  [/[yj]/g, 'i'],
  [/ie|ii+/g, 'i'],
  [/ph/g, 'f'],
  [/kh|ch|ck|[cq]/g, 'k'],
  [/sh|zh|z/g, 's'],
  [/w/g, 'v'],
  [/mb/g, 'nb'],
  [/mp/g, 'np'],
  [/(?<=[dgrt])h/g, ''],
  [/([a-z])\1+/g, '$1'],
];

/** A folded name in one spelling of each sound: transliterations of one name mostly have the same. */
export const spellingOf = (compact: string): string =>
  SPELLINGS.reduce((text, [letters, one]) => text.replace(letters, one), compact);

/** Consonants and digits of a spelling, doubled ones once, and that it begins with a vowel. */
export const skeletonOf = (spelling: string): string =>
  spelling.slice(0, 1).replace(/[eiou]/, 'a') +
  spelling
    .slice(1)
    .replace(/[aeiouh]/g, '')
    .replace(/(\D)\1+/g, '$1');
