import createHyphenator from 'hyphen';
import type { FigureLanguage } from '../words/figure-texts.js';
import type { Hyphenate } from './wrap.js';

/** A soft hyphen, which no word is written with. */
const MARK = '\u00ad';

/** Compounds that the patterns divide inside a part, as in `sys-te-rorts`; in small letters. */
const EXCEPTIONS: Readonly<Record<FigureLanguage, readonly string[]>> = {
  sv: [
    ...['', 't', 'ts'].flatMap((end) => [`syster-orts-sam-arbete${end}`, `vän-orts-sam-arbete${end}`]),
    ...['', 't', 'ts'].map((end) => `medborgar-in-flytande${end}`),
    ...['', 'n', 'r', 'rna'].map((end) => `sam-verkans-över-ens-kommelse${end}`),
  ],
  en: [],
};

/** The patterns of each language, of a size that a page brings only when it has a word to divide. */
const PATTERNS = {
  sv: () => import('hyphen/patterns/sv.js'),
  en: () => import('hyphen/patterns/en-gb.js'),
} as const satisfies Readonly<Record<FigureLanguage, unknown>>;

const loaded = new Map<FigureLanguage, Promise<Hyphenate>>();

/** Brings what divides the words of a language, by its patterns of TeX. A failure is not kept. */
export function loadHyphenation(language: FigureLanguage): Promise<Hyphenate> {
  const before = loaded.get(language);
  if (before !== undefined) return before;
  const coming = load(language);
  loaded.set(language, coming);
  coming.catch(() => loaded.delete(language));
  return coming;
}

async function load(language: FigureLanguage): Promise<Hyphenate> {
  const { default: patterns } = await PATTERNS[language]();
  const divide = createHyphenator(patterns, { hyphenChar: MARK, exceptions: [...EXCEPTIONS[language]] });
  return (word) => {
    const divided = divide(word.toLocaleLowerCase(language));
    // Only a hyphenator that was made to be asynchronous answers later.
    return typeof divided === 'string' ? inLetters(word, divided.split(MARK)) : [word];
  };
}

/** The word as it was written, in as many letters as its syllables in small letters have. */
function inLetters(word: string, syllables: readonly string[]): string[] {
  if (syllables.join('').length !== word.length) return [word];
  let at = 0;
  return syllables.map(({ length }) => word.slice(at, (at += length)));
}
