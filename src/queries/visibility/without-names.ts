/** A word of a name: letters, with hyphens and apostrophes within. */
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
/** What may stand between names: "Brita-Stina och Stig Hagström". */
const BETWEEN = /^\s+(?:(?:och|samt|and|&)\s+)?$/u;

interface Run {
  readonly start: number;
  end: number;
  readonly words: Set<string>;
}

/**
 * Replaces people's names in running text, with a family name that several share too. Where no whole name stands, nothing
 * is replaced: family names are words, and names of towns.
 */
export function withoutNames(names: readonly string[], instead: string): (text: string) => string {
  const namesByWord = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const words = name.match(WORD) ?? [];
    if (words.length < 2) continue;
    for (const word of words) namesByWord.set(word, [...(namesByWord.get(word) ?? []), words]);
  }
  /** A word of a name, also in the genitive. */
  const known = (word: string): string | undefined =>
    [word, word.replace(/[’']?s$/u, '')].find((form) => namesByWord.has(form));
  const isName = ({ words }: Run): boolean =>
    [...words].some((word) => namesByWord.get(word)?.some((name) => name.every((part) => words.has(part))));

  return (text) => {
    let told = '';
    let last = 0;
    for (const run of runsIn(text, known)) {
      if (!isName(run)) continue;
      told += text.slice(last, run.start) + instead;
      last = run.end;
    }
    return last === 0 ? text : told + text.slice(last);
  };
}

/** Stretches of a text in which words of names follow each other. */
function runsIn(text: string, known: (word: string) => string | undefined): readonly Run[] {
  const runs: Run[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = known(found);
    if (word === undefined) continue;
    const run = runs.at(-1);
    if (run !== undefined && BETWEEN.test(text.slice(run.end, index))) {
      run.end = index + found.length;
      run.words.add(word);
    } else runs.push({ start: index, end: index + found.length, words: new Set([word]) });
  }
  return runs;
}
