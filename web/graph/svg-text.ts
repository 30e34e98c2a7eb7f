/** How wide the letters of a text are for their size, roughly, where there is nothing to measure them with. */
const SHARE = 0.56;
const BOLD_SHARE = 0.6;

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in a picture, pixels: measured where there is a canvas, else guessed. */
export function textWidth(text: string, size: number, weight: number): number {
  context ??= typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * size * (weight >= 600 ? BOLD_SHARE : SHARE);
  context.font = `${weight} ${size}px system-ui, 'Segoe UI', Roboto, Arial, sans-serif`;
  return context.measureText(text).width;
}

/** A text in lines of a width; a word that is wider, such as an address, is parted. */
export function linesWithin(text: string, width: number, size: number, weight: number): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (fits(`${line} ${word}`.trim())) line = `${line} ${word}`.trim();
    else {
      if (line !== '') lines.push(line);
      line = word;
      while (!fits(line)) {
        let count = line.length - 1;
        while (count > 1 && !fits(line.slice(0, count))) count--;
        lines.push(line.slice(0, count));
        line = line.slice(count);
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A text as it may stand in XML: characters that XML has no place for are left out. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
