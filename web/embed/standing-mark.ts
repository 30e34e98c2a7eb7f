import type { Standing } from '@vanort/client';
import { standingMark as markOf } from '@vanort/figures';
import { nothing, svg, type SVGTemplateResult } from 'lit';

/** The mark of a standing in a picture, from its upper left corner. */
export function standingSign(standing: Standing, left: number, top: number): SVGTemplateResult {
  const { line, dash, sides, across } = markOf(standing);
  return svg`<g class="standing" transform="translate(${left} ${top})" stroke-width=${standing === 'ENDED' ? 1 : 2}
    ><path d=${line} stroke-dasharray=${dash}></path>${sides.map(
      ({ x, y, radius, isFilled }) =>
        svg`<circle class=${isFilled ? 'filled' : ''} stroke-width="1.5" cx=${x} cy=${y} r=${radius}></circle>`,
    )}${across === null ? nothing : svg`<path d=${across}></path>`}</g>`;
}
