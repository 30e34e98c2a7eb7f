import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { Markup } from '../markup.js';
import { indexedPng } from './indexed-png.js';

const { resolve } = createRequire(import.meta.url);
const inPackage = (name: string, file: string) => path.join(path.dirname(resolve(`${name}/package.json`)), file);

/** The letters of pictures, from packages, so that the same picture has the same bytes on every machine. */
const FONT_FILES = [
  inPackage('@expo-google-fonts/source-sans-3', '400Regular/SourceSans3_400Regular.ttf'),
  inPackage('@expo-google-fonts/source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'),
  // For scripts that the first does not have: Arabic, Hebrew, Georgian, Armenian.
  inPackage('dejavu-fonts-ttf', 'ttf/DejaVuSans.ttf'),
];
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
        fontFiles: FONT_FILES,
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
