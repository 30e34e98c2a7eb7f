/** An analyzer takes no more than so many letters from the end of a word, and leaves at least so many. */
const LONGEST_ENDING = 5;
const SHORTEST_STEM = 3;

/**
 * Whether a word that somebody looks for in sentences may find one of these words there, all of them folded: as it is, as
 * the beginning of it, or as another form of it. Sentences are stored with the names that are not told, so what is looked
 * for by such a word is not looked for in them. It says yes rather once too often, as no analyzer is asked.
 */
export function mayNameOneOf(names: readonly string[]): (word: string) => boolean {
  const parts = [...new Set(names)].filter((name) => name !== '');
  return (word) => parts.some((part) => part.startsWith(word) || isOtherForm(part, word));
}

function isOtherForm(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= Math.min(SHORTEST_STEM, one.length) && Math.max(one.length, other.length) - shared <= LONGEST_ENDING;
}
