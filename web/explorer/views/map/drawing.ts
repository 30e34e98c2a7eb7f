import type { GeoProjection } from 'd3-geo';
import { html, svg, type TemplateResult } from 'lit';
import { store } from '../../store.js';
import { type Label, labelsOf, type Mark, RADIUS } from './marks.js';
import type { Outline } from './outline.js';
import type { Place, Tie } from './places.js';
import { arc, type Frame } from './projection.js';

const FONT_SIZE = 13;
const LONGEST_NAME = 28;

export interface Drawing {
  readonly frame: Frame;
  readonly outline: Outline;
  readonly marks: readonly Mark[];
  readonly ties: readonly Tie[];
  readonly projection: GeoProjection;
  /** How the outline is moved and enlarged. */
  readonly transform: string;
  /** Id of the place where the keyboard is. */
  readonly at: string | null;
  readonly pick: (mark: Mark) => void;
}

/** The place is selected, or something there. */
export function isChosen({ entity, inside }: Place): boolean {
  const { selected } = store.state;
  return selected.includes(entity.id) || inside.some(({ id }) => selected.includes(id));
}

const isTieChosen = ({ ends, engagements }: Tie): boolean =>
  engagements.some(({ id }) => store.state.selected.includes(id)) ||
  ends.some((place) => !place.middle && isChosen(place));

/** The world, what binds its places, the places, and the names that find room. */
export function drawWorld(drawing: Drawing): TemplateResult {
  const { frame, outline, marks, projection, transform } = drawing;
  const labels = labelsOf(marks, frame, nameOf, widthOf);
  const ties = [...drawing.ties].sort((a, b) => Number(isTieChosen(a)) - Number(isTieChosen(b)));
  return html`<svg viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true">
    <g transform=${transform}>
      <path class="land" d=${outline.land}></path>
      <path class="borders" d=${outline.borders}></path>
    </g>
    ${ties.map(
      (tie) =>
        svg`<path class="tie" data-middle=${tie.ends.some(({ middle }) => middle)} data-chosen=${isTieChosen(tie)}
          stroke-width=${Math.min(5, 1.25 + 0.6 * tie.engagements.length)}
          d=${arc(projection, [tie.ends[0].coordinates, tie.ends[1].coordinates])}></path>`,
    )}
    ${marks.map((mark) => drawMark(mark, drawing))} ${labels.map((label) => drawLabel(label, drawing))}
  </svg>`;
}

function drawMark(mark: Mark, { at, pick }: Drawing): TemplateResult {
  const { x, y, place, others } = mark;
  const chosen = [place, ...others].some(isChosen);
  const here = [place, ...others].some(({ entity }) => entity.id === at);
  return svg`<g class="place" transform="translate(${x} ${y})" data-middle=${place.middle} data-chosen=${chosen}
    @click=${() => pick(mark)}>
    <title>${[place, ...others].map(({ entity }) => entity.names[store.language]).join(', ')}</title>
    <circle class="target" r="14"></circle>
    ${here ? svg`<circle class="here" r=${RADIUS + 5}></circle>` : ''}
    ${place.middle ? svg`<circle class="ring" r=${RADIUS + 1}></circle>` : ''}
    <circle class="dot" r=${others.length > 0 ? RADIUS : RADIUS - 2}></circle>
    ${others.length > 0 ? svg`<text class="many" dy="0.36em">${others.length + 1}</text>` : ''}
  </g>`;
}

function drawLabel({ mark, text, x, y, anchor }: Label, { pick }: Drawing): TemplateResult {
  return svg`<text class="name" x=${x} y=${y} dy="0.35em" text-anchor=${anchor} data-middle=${mark.place.middle}
    @click=${() => pick(mark)}>${text}</text>`;
}

function nameOf({ place, others }: Mark): string {
  const name = place.entity.names[store.language];
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  return others.length === 0 ? short : `${short} +${others.length}`;
}

let measure: CanvasRenderingContext2D | null | undefined;
/** How wide a name is drawn, in pixels. */
function widthOf(text: string): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (measure == null) return text.length * FONT_SIZE * 0.6;
  measure.font = `600 ${FONT_SIZE}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return measure.measureText(text).width + 4;
}
