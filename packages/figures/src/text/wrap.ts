import { textWidth } from './measure.js';

/** Takes a word to its syllables; a language that nobody has patterns for has words of one piece. */
export type Hyphenate = (word: string) => readonly string[];

/** For words that are never divided. */
export const WHOLE: Hyphenate = (word) => [word];

/** How a text is set in lines; lengths in pixels. */
export interface WrapOptions {
  readonly width: number;
  readonly size: number;
  readonly maxLines: number;
  readonly hyphenate: Hyphenate;
}

/**
 * A text in lines no wider than `width`; what does not fit in the last one ends in an ellipsis. A word is divided only
 * where it is too long for a line of its own: between syllables, and between any two letters where even those are too long.
 */
export function wrap(text: string, options: WrapOptions): string[] {
  const { width, size, maxLines } = options;
  const lines: string[] = [];
  let line = '';
  for (const { word, spaced } of words(text, options)) {
    const longer = line === '' ? word : `${line}${spaced ? ' ' : ''}${word}`;
    if (textWidth(longer, size) <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), shorten(`${lines[maxLines - 1] ?? ''} …`, width, size)];
}

interface Word {
  readonly word: string;
  /** Whether there is a space before it. */
  readonly spaced: boolean;
}

/** Words, those with hyphens in their parts, those too long for a line divided. */
const words = (text: string, options: WrapOptions): Word[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word
        .split(/(?<=\p{L}[-–])(?=\p{L})/u)
        .flatMap((part) => divide(part, options))
        .map((part, index) => ({ word: part, spaced: index === 0 })),
    );

/** Letters that stay together at either end of a divided word: fewer look like a mistake. */
const LEAST_LETTERS = 3;

function divide(word: string, { width, size, hyphenate }: WrapOptions): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces = [''];
  const fits = (piece: string) => textWidth(`${piece}-`, size) <= width;
  for (const syllable of longEnough(hyphenate(word))) {
    const piece = `${pieces.at(-1) ?? ''}${syllable}`;
    if (fits(piece)) pieces[pieces.length - 1] = piece;
    else if (fits(syllable)) pieces.push(syllable);
    else pieces.push(...letters(syllable, fits));
  }
  const said = pieces.filter((piece) => piece !== '');
  return said.map((piece, index) => (index < said.length - 1 ? `${piece}-` : piece));
}

/** Syllables, those at the ends joined to their neighbours until they have enough letters. */
function longEnough(syllables: readonly string[]): string[] {
  const joined = [...syllables];
  while (joined.length > 1 && joined[0]!.length < LEAST_LETTERS) joined.splice(0, 2, joined[0]! + joined[1]!);
  while (joined.length > 1 && joined.at(-1)!.length < LEAST_LETTERS) joined.splice(-2, 2, joined.slice(-2).join(''));
  return joined;
}

/** A syllable wider than a line, in pieces that are not. */
function letters(syllable: string, fits: (piece: string) => boolean): string[] {
  const pieces = [''];
  for (const letter of syllable) {
    const piece = `${pieces.at(-1) ?? ''}${letter}`;
    if (fits(piece) || piece === letter) pieces[pieces.length - 1] = piece;
    else pieces.push(letter);
  }
  return pieces;
}

function shorten(line: string, width: number, size: number): string {
  if (textWidth(line, size) <= width) return line;
  const characters = Array.from(line.replace(/ …$/, ''));
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
