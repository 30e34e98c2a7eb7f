import type { Collation } from './collation.js';
import { COLLATIONS, type Language } from './generated/languages.js';

/** Spaces, punctuation and symbols in the order of Unicode's root collation (CLDR), all before digits and letters. */
const SYMBOLS = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';
/** What stands for them, for other symbols, and for the first digit: below any letter of a lower-cased text. */
const FIRST_SYMBOL = 0x20;
const OTHER_SYMBOL = 'A';
const FIRST_DIGIT = 'B'.charCodeAt(0);
/** What a letter after z begins with: it is more than z. */
const AFTER_Z = '{';
/** Less than anything in a key: of two texts that begin alike, the shorter comes first. */
const SEPARATOR = '\t';

/** Of what Unicode does not take apart, as its root collation sorts it. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', đ: 'd', ħ: 'h', ł: 'l', ı: 'i' },
  ...{ '–': '-', '—': '-', '‘': "'", '’': "'", '“': '"', '”': '"', '«': '"', '»': '"' },
};

/** Longest text that is sorted as a whole: of longer ones that begin alike, ids tell the order. */
const LONGEST = 200;
const SEQUENCE = /\P{M}\p{M}*/gu;

/**
 * A key of a text: of two texts of a language, the one that its alphabet has first has the lesser key, as text that is
 * compared character by character. Case does not count; accents do where nothing else differs. Neo4j compares code points
 * and knows no alphabets, so keys are stored beside texts.
 */
export function sortKey(text: string, language: Language): string {
  const folded = text.slice(0, LONGEST).toLowerCase().replace(/\s+/gu, ' ').trim();
  const sequences = folded.normalize('NFKD').match(SEQUENCE) ?? [];
  const alphabet = sequences.map((sequence) => primary(sequence, COLLATIONS[language])).join('');
  return `${alphabet}${SEPARATOR}${folded.normalize('NFC')}`;
}

/** What a letter with its accents counts as in the alphabet: itself where the language has it apart, else without them. */
function primary(sequence: string, { letters, same }: Collation): string {
  for (let length = sequence.length; length > 0; length -= 1) {
    const letter = sequence.slice(0, length).normalize('NFC');
    const counted = same[letter] ?? letter;
    const place = letters.indexOf(counted);
    if (counted.length === 1 && place >= 0) return `${AFTER_Z}${String(place).padStart(2, '0')}`;
    if (counted !== letter) return counted;
  }
  const [bare = ''] = sequence;
  return Array.from(LATIN[bare] ?? bare, plain).join('');
}

function plain(character: string): string {
  const symbol = SYMBOLS.indexOf(character);
  if (symbol >= 0) return String.fromCharCode(FIRST_SYMBOL + symbol);
  if (/[0-9]/.test(character)) return String.fromCharCode(FIRST_DIGIT + Number(character));
  return /[\p{L}\p{N}]/u.test(character) ? character : `${OTHER_SYMBOL}${character}`;
}
