// What a worker thread of the pool in rasteriser.ts runs. Plain JavaScript: it needs no loader, and no other file of ours.
import { setImmediate } from 'node:timers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
/** So many pixels may wait to be freed, four bytes each. */
const MAX_UNFREED_PIXELS = 16_000_000;
let unfreedPixels = 0;

/**
 * @param {{ svg: string, width: number, fontFiles: readonly string[] }} picture `width` in pixels
 * @returns {Uint8Array} the picture as PNG
 */
export default function rasterise({ svg, width, fontFiles }) {
  const picture = new Resvg(svg, {
    font: {
      fontFiles: [...fontFiles],
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
    },
    fitTo: { mode: 'width', value: width },
  });
  const rendered = picture.render();
  const png = rendered.asPng();
  freeLater(rendered.width * rendered.height);
  return png;
}

/** The pixels of a picture are freed with its handle, which is so small that V8 sees no reason to collect it. */
function freeLater(pixels) {
  unfreedPixels += pixels;
  if (unfreedPixels < MAX_UNFREED_PIXELS) return;
  unfreedPixels = 0;
  setImmediate(collectGarbage);
}
