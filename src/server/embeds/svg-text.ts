import { markup, type Content, type Markup } from '../pages/html.js';
import { fill, fillAndStroke, type Theme, type Tone } from '../pages/palette.js';

/** The shipped font first, so that a picture has the same letters everywhere; then what the reader has. */
export const FONTS = "'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif";

/**
 * Shares of the font's size that a character takes, at most, in the usual fonts of screens; DejaVu Sans is the widest.
 */
function widthOf(character: string): number {
  if (/[ijl.,:;'|!()[\]·]/.test(character)) return 0.32;
  if (/[ftr\-–I/ ]/.test(character)) return 0.4;
  if (/[mwMWQ@%—…]/.test(character)) return 0.9;
  if (/\p{Mn}/u.test(character)) return 0;
  if (
    /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
      character,
    )
  )
    return 1.05;
  if (/\p{Lu}/u.test(character)) return 0.68;
  return 0.61;
}

/** About how wide a text is, a little more rather than less; in pixels. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((width, character) => width + widthOf(character), 0) * size;

/** A text in lines no wider than `width`; what does not fit in the last one ends in an ellipsis. */
export function wrap(text: string, width: number, size: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { word, spaced } of words(text, width, size)) {
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

/** Words, those with hyphens in their parts, those too long for a line cut. */
const words = (text: string, width: number, size: number): Word[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word
        .split(/(?<=\p{L}[-–])(?=\p{L})/u)
        .flatMap((part) => cut(part, width, size))
        .map((part, index) => ({ word: part, spaced: index === 0 })),
    );

function cut(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces = [''];
  for (const character of word) {
    const piece = `${pieces.at(-1) ?? ''}${character}`;
    if (textWidth(`${piece}-`, size) <= width || piece === character) pieces[pieces.length - 1] = piece;
    else pieces.push(character);
  }
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece}-` : piece));
}

function shorten(line: string, width: number, size: number): string {
  if (textWidth(line, size) <= width) return line;
  const characters = Array.from(line.replace(/ …$/, ''));
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** How a piece of text is set; lengths in pixels. */
export interface SvgTextOptions {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tone: Tone;
  readonly theme: Theme;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** With paper around its letters, so that it can be read where it crosses lines. */
  readonly halo?: boolean;
}

/** Lines of text below each other; `y` is the first one's base line. */
export function svgText(
  lines: readonly string[],
  { x, y, size, tone, theme, anchor, bold, halo }: SvgTextOptions,
): Markup[] {
  const paint = halo
    ? markup`${fillAndStroke(tone, 'paper', theme)} stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
    : fill(tone, theme);
  const attributes: Content = [
    anchor !== undefined && anchor !== 'start' && markup` text-anchor="${anchor}"`,
    bold === true && markup` font-weight="600"`,
  ];
  return lines.map(
    (line, index) =>
      markup`<text x="${round(x)}" y="${round(y + index * lineHeight(size))}" font-size="${size}" ${paint}${attributes}>${line}</text>`,
  );
}

export const lineHeight = (size: number): number => Math.round(size * 1.25);

/** Tenths of a pixel are fine enough, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10;
