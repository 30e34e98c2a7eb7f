// What a worker thread of the pool in rasteriser.ts runs. Plain JavaScript: it needs no loader, and no other file of ours.
import { Resvg } from '@resvg/resvg-js';

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
  return picture.render().asPng();
}
