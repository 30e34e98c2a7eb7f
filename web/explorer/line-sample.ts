import type { Standing } from '@vanort/client';
import { dashesOf, lineOf, tieLook } from '@vanort/figures';
import { html, type TemplateResult } from 'lit';
import { CANVAS } from '../graph/palette.js';
import { widthOfLink } from '../graph/link-width.js';
import { store } from './store.js';

/** The pictures that lines are drawn in, each in its own way. */
export type DrawnOn = 'network' | 'map';

/** Room for the longest pattern twice, pixels. */
const [WIDTH, HEIGHT] = [56, 12] as const;

/** A line as a picture draws it where it is of one engagement that stands so; null: of none. */
export function lineSample(standing: Standing | null, on: DrawnOn): TemplateResult {
  const { tone, width, dash } = on === 'map' ? onMap(standing) : onNetwork(standing);
  return html`<svg
    class="line-sample"
    data-on=${on}
    data-tone=${tone}
    data-standing=${standing ?? ''}
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width=${WIDTH}
    height=${HEIGHT}
    aria-hidden="true"
  >
    <path
      d="M0 ${HEIGHT / 2}H${WIDTH}"
      stroke=${CANVAS[store.theme][tone]}
      stroke-width=${width}
      stroke-dasharray=${dash}
    ></path>
  </svg>`;
}

function onNetwork(standing: Standing | null) {
  const look = lineOf(standing);
  return { tone: look.tone, width: look.width * widthOfLink({ kind: null, count: 1 }), dash: dashesOf(look) };
}

function onMap(standing: Standing | null) {
  const { tone, width, dash } = tieLook({ standing, width: 1, isAside: false });
  return { tone, width, dash: dash ?? 'none' };
}
