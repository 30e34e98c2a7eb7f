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

/** How much wider bold letters are. */
export const BOLD = 1.1;

/** About how wide a text is, a little more rather than less; in pixels. */
export const textWidth = (text: string, size: number, bold = false): number =>
  Array.from(text).reduce((width, character) => width + widthOf(character), 0) * size * (bold ? BOLD : 1);

export const lineHeight = (size: number): number => Math.round(size * 1.25);

/** Tenths of a pixel are fine enough, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10;
