import type { TimelineKind } from '@vanort/client';
import { html, svg, type TemplateResult } from 'lit';

/** How a kind of dated fact is drawn, in a square of 20: the word always stands beside it. Hollow: it has not come true. */
const MARKS: Readonly<Record<TimelineKind, { readonly path: string; readonly filled?: boolean }>> = {
  BEGAN: { path: 'M5 4l11 6-11 6z', filled: true },
  ENDED: { path: 'M5 5h10v10H5z', filled: true },
  SIGNED: { path: 'M4 10l4.5 4.5L16 6' },
  PLANNED: { path: 'M10 3.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM10 6.5V10l2.5 2' },
  DECIDED: { path: 'M10 3l7 7-7 7-7-7z', filled: true },
  REVIEWED: { path: 'M9 4a5 5 0 100 10A5 5 0 009 4zM12.8 12.8L17 17' },
  HAPPENED: { path: 'M10 4.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11z', filled: true },
  ISSUED: { path: 'M5 3h7l3 3v11H5zM12 3v3h3' },
};

export const TIMELINE_KINDS = Object.keys(MARKS) as TimelineKind[];

export const isTimelineKind = (text: string): text is TimelineKind => text in MARKS;

export function kindMark(kind: TimelineKind): TemplateResult {
  const { path, filled = false } = MARKS[kind];
  return html`<svg
    class="kind-mark"
    data-filled=${filled}
    viewBox="0 0 20 20"
    width="20"
    height="20"
    aria-hidden="true"
  >
    ${svg`<path d=${path}></path>`}
  </svg>`;
}
