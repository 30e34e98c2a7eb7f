import { STANDING_LABELS } from '../../src/model/labels/labels.js';
import type { Standing } from '@vanort/client';
import { html, svg, type TemplateResult } from 'lit';
import { STANDING_MARK, standingMark as markOf } from '@vanort/figures';
import { store } from './store.js';
import './standing-mark.css';

/** The mark of a standing, as lines in pictures are drawn: told in words beside it. `isTurned`: the other side says so. */
export function standingMark(standing: Standing, isTurned = false): TemplateResult {
  const { width, height } = STANDING_MARK;
  const { line, dash, sides, across } = markOf(standing);
  return html`<svg
    class="standing-mark ${isTurned ? 'turned' : ''}"
    data-standing=${standing}
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
  >
    <path class="line" d=${line} stroke-dasharray=${dash}></path>
    ${sides.map(
      ({ x, y, radius, isFilled }) =>
        svg`<circle class=${isFilled ? 'filled' : ''} cx=${x} cy=${y} r=${radius}></circle>`,
    )}
    ${across === null ? '' : svg`<path class="across" d=${across}></path>`}
  </svg>`;
}

/** How it stands: mark and word. */
export const standingTag = (standing: Standing, isTurned = false): TemplateResult =>
  html`<span class="standing" data-standing=${standing}
    >${standingMark(standing, isTurned)} ${STANDING_LABELS[store.language][standing]}</span
  >`;
