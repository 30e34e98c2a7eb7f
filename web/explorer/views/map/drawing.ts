import { html, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { outline, tieLook } from '@vanort/figures';
import { PALETTE } from '../../../graph/palette.js';
import { store } from '../../store.js';
import type { Line, MapPicture, Mark } from './map-picture.js';
import type { World } from './world.js';
import './drawing.css';

/** What can be done with a map by hand. */
export interface MapHand {
  readonly pick: (mark: Mark) => void;
  readonly pickLine: (line: Line) => void;
  /** A line is pointed at, at a place of the page; null: none is any longer. */
  readonly point: (line: Line | null, at: { readonly x: number; readonly y: number }) => void;
}

export interface MapLook {
  readonly world: World;
  /** The values of attributes that the style goes by. */
  readonly line: (line: Line) => {
    readonly isChosen?: boolean;
    readonly isPointed?: boolean;
    readonly isNew?: boolean;
  };
  readonly mark: (mark: Mark) => { readonly isChosen?: boolean; readonly isHere?: boolean; readonly isNew?: boolean };
  /** Left out: it is only looked at. */
  readonly hand?: MapHand;
}

/** A mark of several places has to hold their number; a finger needs more than a mark shows. */
const [WITH_NUMBER, TOUCH] = [8, 14] as const;

/** The world, what binds its places, the places, and the names that find room. */
export function drawMap(picture: MapPicture, look: MapLook): TemplateResult {
  const { frame, land, marks } = picture;
  const { world } = look;
  // What is pointed at stays where it is: moved above the others, it would be left and met again.
  const isOnTop = (line: Line) => Number(look.line(line).isChosen === true);
  const lines = [...picture.lines].sort((a, b) => isOnTop(a) - isOnTop(b));
  return html`<svg class="map-picture" viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true">
    <g transform="translate(${land.x} ${land.y}) scale(${land.scale / world.detail})">
      <path class="land" d=${world.land}></path>
      <path class="borders" d=${world.borders}></path>
    </g>
    ${repeat(
      lines,
      ({ key }) => key,
      (line) => drawLine(line, look),
    )}
    ${marks.map((mark) => drawMark(mark, look))} ${marks.map((mark) => drawLabel(mark, look))}
  </svg>`;
}

/** A line, and around it what a pointer may meet. What is new is drawn from end to end; then it looks as it stands. */
function drawLine(line: Line, { line: lookOf, hand }: MapLook): TemplateResult {
  const { ties, shape } = line;
  const { isChosen = false, isPointed = false, isNew = false } = lookOf(line);
  const { width, dash, tone } = tieLook(shape);
  const point = hand && ((event: PointerEvent) => hand.point(line, { x: event.clientX, y: event.clientY }));
  return svg`<g class="way" data-hand=${hand !== undefined} @click=${hand && (() => hand.pickLine(line))}
    @pointerenter=${point} @pointermove=${point}
    @pointerleave=${hand && ((event: PointerEvent) => hand.point(null, { x: event.clientX, y: event.clientY }))}>
    ${hand === undefined ? '' : svg`<path class="near" d=${shape.d}></path>`}
    ${
      isNew
        ? svg`<path class="tie" data-new="true" pathLength="1" stroke-dasharray="1" stroke-width=${width + 1}
            d=${shape.d}></path>`
        : svg`<path class="tie" data-middle=${ties.some(({ ends }) => ends.some(({ middle }) => middle))} data-chosen=${isChosen}
            data-pointed=${isPointed} data-tone=${tone} data-standing=${shape.standing ?? ''}
            stroke-dasharray=${dash ?? 'none'} stroke-width=${width} d=${shape.d}></path>`
    }</g>`;
}

function drawMark(mark: Mark, { mark: lookOf, hand }: MapLook): TemplateResult {
  const { shape, place, others } = mark;
  const { isChosen = false, isHere = false, isNew = false } = lookOf(mark);
  const number = others.length > 0 && hand !== undefined ? others.length + 1 : null;
  const radius = number === null ? shape.radius : Math.max(shape.radius, WITH_NUMBER);
  return svg`<g class="place" transform="translate(${shape.x} ${shape.y})" data-middle=${place.middle}
    data-chosen=${isChosen} data-hand=${hand !== undefined} @click=${hand && (() => hand.pick(mark))}>
    <title>${shape.label}</title>
    ${hand === undefined ? '' : svg`<circle class="target" r=${TOUCH}></circle>`}
    ${isHere ? svg`<circle class="here" r=${radius + 5}></circle>` : ''}
    ${isNew ? svg`<circle class="pulse" r=${radius}></circle>` : ''}
    <path class="dot" fill=${PALETTE[shape.type][store.theme]} d=${outline(PALETTE[shape.type].shape, 0, 0, radius)}></path>
    ${number === null ? '' : svg`<text class="many" dy="0.36em">${number}</text>`}
  </g>`;
}

function drawLabel(mark: Mark, { hand }: MapLook): TemplateResult | string {
  const { label, place } = mark;
  if (label === null) return '';
  return svg`<text class="name" x=${label.x} y=${label.y} text-anchor=${label.anchor} font-size=${label.size}
    data-middle=${place.middle} data-hand=${hand !== undefined}
    @click=${hand && (() => hand.pick(mark))}>${label.lines[0]}</text>`;
}
