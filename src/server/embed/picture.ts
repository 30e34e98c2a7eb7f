import { renderAsync } from '@resvg/resvg-js';
import type { Markup } from '../markup.js';
import { fontFilesFor } from './fonts.js';
import { indexedPng } from './indexed-png.js';

/** A picture larger than this is drawn smaller instead: it would take the memory of many. */
const MAX_PIXELS = 8_000_000;
const AT_ONCE = 2;

let drawing = 0;
const waiting: (() => void)[] = [];

/** An SVG as PNG, `scale` pixels for each of its own; never two more at once than there are turns for. */
export async function toPng(picture: Markup, { width, height }: { width: number; height: number }, scale: number) {
  const most = Math.sqrt(MAX_PIXELS / (width * height));
  if (drawing >= AT_ONCE) await new Promise<void>((turn) => waiting.push(turn));
  drawing += 1;
  try {
    const rendered = await renderAsync(picture.text, {
      font: {
        fontFiles: [...fontFilesFor(picture.text)],
        loadSystemFonts: false,
        defaultFontFamily: 'Source Sans 3',
        sansSerifFamily: 'Source Sans 3',
      },
      fitTo: { mode: 'width', value: Math.max(1, Math.floor(width * Math.min(scale, most))) },
    });
    return await indexedPng(rendered);
  } finally {
    drawing -= 1;
    waiting.shift()?.();
  }
}
