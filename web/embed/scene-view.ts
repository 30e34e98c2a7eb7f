import { lineHeight, tieLook, type Figure, type Hyphenate, type Scene, type SceneShape } from '@vanort/figures';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { TextLanguage } from '../../src/model/language.js';
import { pageOf } from './api-client.js';
import { mark } from './mark.js';
import { standingSign } from './standing-mark.js';
import { OWN_WORDS } from './texts.js';

/** A finger needs this much; pixels. */
const HIT = 14;

/** What a drawing is made with. */
export interface DrawContext {
  readonly language: TextLanguage;
  /** Pixels. */
  readonly width: number;
  /** What was chosen: an entity, those that a mark of a map stands for, or a tie. */
  readonly selected: readonly string[];
  /** What the tab key comes to. */
  readonly active: string | null;
}

/** The picture of a figure: drawn by its layout, as the server draws it; what was laid out last is kept. */
export function pictureOf(
  figure: Figure,
  hyphenate: Hyphenate,
  land: string,
): (context: DrawContext) => TemplateResult {
  let scene: Scene | undefined;
  return (context) => {
    const { width, language, selected } = context;
    if (scene?.width !== width) scene = figure.layOut({ width, hyphenate });
    return html`<svg
      class="picture ${selected.length === 0 ? '' : 'choosing'}"
      part="picture"
      viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(scene.height)}"
      width=${Math.ceil(width)}
      height=${Math.ceil(scene.height)}
      role="group"
      aria-label="${figure.description} ${OWN_WORDS[language].keys}"
    >
      ${scene.shapes.map((shape) => drawn(shape, context, land))}
    </svg>`;
  };
}

function drawn(shape: SceneShape, context: DrawContext, land: string): SVGTemplateResult {
  switch (shape.kind) {
    case 'tie':
      return tie(shape, context);
    case 'mark':
      return entityMark(shape, context);
    case 'type':
      return mark(shape.type, shape.x, shape.y, 5);
    case 'standing':
      return standingSign(shape.standing, shape.x, shape.y);
    case 'text':
      return shape.link !== null ? link(shape, context) : text(shape);
    case 'path':
      return svg`<path
        class="${shape.fill === null ? '' : `fill-${shape.fill}`} ${shape.stroke === null ? '' : `stroke-${shape.stroke}`}"
        fill=${shape.fill === null ? 'none' : nothing}
        stroke-width=${shape.stroke === null ? nothing : shape.width}
        stroke-dasharray=${shape.dash.length > 0 ? shape.dash.join(' ') : nothing}
        d=${shape.d}
      ></path>`;
    case 'land':
      return svg`<svg width=${shape.width} height=${shape.height}
        ><path class="land" d=${land} transform="translate(${shape.x} ${shape.y}) scale(${shape.scale})"></path></svg>`;
    case 'group':
      return svg`<g transform="translate(${shape.x} ${shape.y})" part=${shape.isKey ? 'key' : nothing}>${shape.shapes.map(
        (one) => drawn(one, context, land),
      )}</g>`;
  }
}

type Shape<Kind> = Extract<SceneShape, { kind: Kind }>;

/** A line, with what it says for who points at it, and as wide as a finger for who chooses it. */
function tie(shape: Shape<'tie'>, { selected }: DrawContext) {
  const { d, ids, ends, sentence } = shape;
  const { width, dash, tone } = tieLook(shape);
  const isChosen = [...ids, ...ends].some((id) => selected.includes(id));
  return svg`<g class="tie ${isChosen ? 'chosen' : ''}" data-ids=${ids.join(' ')}
    ><title>${sentence}</title
    ><path class="link ${tone}" stroke-width=${width} stroke-dasharray=${dash ?? nothing} d=${d}></path
    ><path class="grip" d=${d}></path></g>`;
}

/** An entity that can be chosen: by mouse, finger and keyboard. */
function entityMark({ ids, type, label, x, y, radius, isMain }: Shape<'mark'>, { selected, active }: DrawContext) {
  const [id = ''] = ids;
  const isActive = active === null ? isMain : ids.includes(active);
  return svg`<g
    class="entity ${isMain ? 'main' : ''}"
    role="button"
    tabindex=${isActive ? 0 : -1}
    aria-pressed=${selected.includes(id)}
    aria-label=${label}
    data-id=${id}
    data-ids=${ids.join(' ')}
    data-type=${type}
  ><circle class="hit" cx=${x} cy=${y} r=${Math.max(HIT, radius + 4)}></circle>${mark(type, x, y, radius)}</g>`;
}

/**
 * Lines of text. The mark says in full what they name, so a name is for eyes alone; a mouse may choose by it. Lines of a
 * link are read and copied as one: a space stands between them.
 */
function text({ lines, x, y, size, tone, anchor, isBold, hasHalo, of, link: way }: Shape<'text'>): SVGTemplateResult {
  return svg`<text
    class="fill-${tone} ${isBold ? 'bold' : ''} ${hasHalo ? 'halo' : ''}"
    font-size=${size}
    text-anchor=${anchor}
    aria-hidden=${way === null ? 'true' : nothing}
    data-ids=${way === null ? (of ?? nothing) : nothing}
  >${lines.map((line, index) => svg`<tspan x=${x} y=${y + index * lineHeight(size)}>${way === null ? line : `${line} `}</tspan>`)}</text>`;
}

/** A text that leads to the page of what it names, read as one whatever its lines. */
const link = (shape: Shape<'text'>, { language }: DrawContext): SVGTemplateResult =>
  svg`<a
    data-ids=${shape.of}
    href=${pageOf(shape.of ?? '', language)}
    target="_blank"
    rel="noopener"
    aria-label=${shape.link}
  >${text(shape)}</a>`;
