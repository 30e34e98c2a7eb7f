import { normalizeName, SEPARATORS } from '../../model/normalize-name.js';
import { SEARCH_PROPERTIES } from '../../model/search-properties.js';

const MAX_WORDS = 10;
const FUZZY_FROM = 4;
const VERY_FUZZY_FROM = 8;
/** Shorter words are part of too many others. */
const PART_FROM = 4;
/** A form that an analyzer takes for a stem of its own begins with the word: `exportstrategin`. */
const STEM_FROM = 5;

/** Lucene queries for the indexes; null when the text has no word in it. */
export interface LuceneQueries {
  /** Of names, synonyms, keys, kinds and endings, folded. */
  readonly folded: string;
  /** Of stems: the analyzer of the index finds them. */
  readonly stems: string;
  /** The same, of what is said in sentences: they may name people of whom no name is told. */
  readonly [SAID]: string;
}

/** The parameter with what is looked for in sentences. */
export const SAID = 'said';

/**
 * Turn what somebody typed into Lucene queries in which every word must match: as it is, as a beginning, with a letter
 * or two amiss, or as a later part of a compound. The text never reaches Lucene as syntax: only its letters and digits
 * do, each word lower-cased, so that `AND` or `title:*` are words like any other.
 */
export function luceneQueries(text: string): LuceneQueries | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const composed = withoutQuestion(wordsIn(text.normalize('NFKC').toLowerCase(), SEPARATORS));
  const stems = composed
    .map((word) => (word.length >= STEM_FROM ? `("${word}" OR ${word}*)` : `"${word}"`))
    .join(' AND ');
  return { folded: words.map(tolerant).join(' AND '), stems, [SAID]: stems };
}

/** The words that such a query has: its operators are in capitals, what somebody typed is not. */
export const wordsOfQuery = (query: string): readonly string[] =>
  wordsIn(normalizeName(query.replaceAll(/\b(?:AND|OR)\b/g, ' ')), ' ');

/** The words that are looked for, folded. */
export const wordsOf = (text: string): readonly string[] => withoutQuestion(wordsIn(normalizeName(text), ' '));

const wordsIn = (text: string, separators: string | RegExp) => text.split(separators).filter((word) => word !== '');

/** Words that a question is held together by, folded: nothing is called by them. */
const QUESTION_WORDS = new Set(
  'vem vilka vilken vilket vad hur nar vart ar vi oss har med om who which what how when where is are do does we us have with about'.split(
    ' ',
  ),
);
const QUESTION_STARTS = new Set('vem vilka vilken vilket vad hur nar who which what how when where'.split(' '));

/** "Vem ansvarar" asks for who answers: what is looked for are the words that are left, if any are. */
function withoutQuestion(words: readonly string[]): readonly string[] {
  const isQuestion = QUESTION_STARTS.has(normalizeName(words[0] ?? ''));
  const left = isQuestion ? words.filter((word) => !QUESTION_WORDS.has(normalizeName(word))) : words;
  return (left.length === 0 ? words : left).slice(0, MAX_WORDS);
}

const { names, synonyms, identifiers, kinds, endings } = SEARCH_PROPERTIES;

/** Names weigh most, then synonyms, then keys; a kind and a part of a word come last. */
function tolerant(word: string): string {
  const forms = [`${names}:(${spelled(word)})^8`, `${synonyms}:(${spelled(word)})^6`, `${identifiers}:${word}^5`];
  if (word.length >= PART_FROM) forms.push(`${kinds}:${word}*^2`, `${endings}:${word}*`);
  const stem = stemOf(word);
  if (stem !== null) forms.push(`${names}:${stem}*`, `${kinds}:${stem}*`, `${endings}:${stem}*^0.5`);
  return `(${forms.join(' OR ')})`;
}

function spelled(word: string): string {
  const forms = [`${word}^4`, `${word}*^2`];
  const edits = editsOf(word);
  if (edits > 0) forms.push(`${word}~${edits}`);
  return forms.join(' OR ');
}

/** How many letters of a word may be amiss. */
function editsOf(word: string): number {
  const { length } = word;
  // A year with a digit amiss is another year.
  if (/^\d+$/.test(word)) return 0;
  if (length >= VERY_FUZZY_FROM) return 2;
  return length >= FUZZY_FROM ? 1 : 0;
}

/**
 * A long word without what may be an ending of its form: `jubile` of `jubileum`, `compan` of `companies`. The stems of
 * the analyzers do not know parts of compounds.
 */
function stemOf(word: string): string | null {
  // Of code points: half of a letter beyond U+FFFF is none.
  const letters = Array.from(word);
  if (letters.length >= 9) return letters.slice(0, -3).join('');
  return letters.length >= 7 ? letters.slice(0, -2).join('') : null;
}
