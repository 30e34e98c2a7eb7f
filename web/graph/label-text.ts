const LONGEST = 34;
/** A line of a name that is told on several. */
const LINE = 26;

/** A text that is cut where it is too long. */
export const shorten = (text: string, longest = LONGEST): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

/** Whether lines do not tell a name whole. */
export const isCut = (lines: readonly string[]): boolean => lines.some((line) => line.endsWith('…'));

const MOST_KEPT = 20_000;
const kept = new Map<string, readonly string[]>();

/**
 * A name as lines, parted between words so that they are as few as can be and about equally long; what is left over is cut.
 * @param longest how many characters a line may have
 * @param most how many lines there may be
 */
export function linesOf(text: string, longest = LINE, most = 2): readonly string[] {
  if (text.length <= longest) return [text];
  // Names are the same at the next frame.
  const key = `${longest} ${most} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const lines = part(text, longest, most);
  kept.set(key, lines);
  return lines;
}

function part(text: string, longest: number, most: number): string[] {
  const words = text.split(' ');
  for (let count = 2; count <= most; count++) {
    for (let width = Math.ceil(text.length / count); width <= longest; width++) {
      const lines = filled(words, width);
      if (lines.length <= count && lines.every((line) => line.length <= width)) return lines;
    }
  }
  return cut(words, longest, most);
}

/** A name as lines of which none is cut, whatever their number. */
export const wholeLinesOf = (text: string): readonly string[] =>
  linesOf(text, Math.max(LINE, ...text.split(' ').map((word) => word.length)), Infinity);

/** As many words on each line as go there. */
function filled(words: readonly string[], longest: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As many words as go on each line but the last, which has what goes there of the rest. */
function cut(words: readonly string[], longest: number, most: number): string[] {
  const lines = filled(words, longest);
  return [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')]
    .map((line) => shorten(line, longest))
    .filter((line) => line !== '');
}
