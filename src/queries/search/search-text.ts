import { normalizeName, SEPARATORS } from '../../model/normalize-name.js';

const MAX_WORDS = 10;
const FUZZY_FROM = 4;
const VERY_FUZZY_FROM = 8;

/** Lucene queries for both name indexes; null when the text has no word in it. */
export interface LuceneQueries {
  readonly folded: string;
  readonly swedish: string;
}

/**
 * Turn what somebody typed into Lucene queries in which every word must match: as it is, as a beginning, or with a
 * letter or two amiss. The text never reaches Lucene as syntax: only its letters and digits do, each word lower-cased,
 * so that `AND` or `title:*` are words like any other.
 */
export function luceneQueries(text: string): LuceneQueries | null {
  const words = normalizeName(text).split(' ').slice(0, MAX_WORDS);
  if (words[0] === '') return null;
  const composed = text
    .normalize('NFKC')
    .toLowerCase()
    .split(SEPARATORS)
    .filter((word) => word !== '');
  return {
    folded: words.map(tolerant).join(' AND '),
    swedish: composed
      .slice(0, MAX_WORDS)
      .map((word) => `"${word}"`)
      .join(' AND '),
  };
}

function tolerant(word: string): string {
  const forms = [`${word}^4`, `${word}*^2`];
  if (word.length >= VERY_FUZZY_FROM) forms.push(`${word}~2`);
  else if (word.length >= FUZZY_FROM) forms.push(`${word}~1`);
  return `(${forms.join(' OR ')})`;
}
