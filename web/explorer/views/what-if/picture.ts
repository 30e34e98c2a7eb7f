import type { WhatIfQuery } from '@vanort/client';
import { FIGURE_TEXTS, lineHeight, outline, type Hyphenate, type SceneShape, treeOf, WHOLE } from '@vanort/figures';
import { html, type PropertyDeclarations, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { figureVocabulary } from '../../../graph/figure-vocabulary.js';
import { CANVAS, PALETTE } from '../../../graph/palette.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import { whatIfTexts } from './texts.js';

type Answer = WhatIfQuery['whatIf'];
type Node = Answer['network']['nodes'][number];
type Shape<Kind> = Extract<SceneShape, { kind: Kind }>;

/** How wide it is on paper, pixels. */
const PAPER = 620;
/** Beyond so many, a picture shows nothing any more; the lists have all. */
const MOST = 26;

/** What is lost, by id. */
interface Lost {
  readonly nodes: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

/** Who is around, as a tree as wide as there is room, with what would be lost crossed out and its lines broken. */
export class WhatIfPicture extends View {
  static override readonly properties: PropertyDeclarations = {
    answer: { attribute: false },
    width: { state: true },
    hyphenate: { state: true },
  };
  declare answer: Answer;
  declare width: number;
  declare hyphenate: Hyphenate;
  #resize = new ResizeObserver(([entry]) => {
    this.width = Math.floor(entry!.contentRect.width);
  });

  constructor() {
    super();
    this.width = 0;
    this.hyphenate = WHOLE;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#bringHyphenation();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override render(): TemplateResult {
    const { of, network, lostNodes, lostTies } = this.answer;
    const text = whatIfTexts(store.language);
    const lost: Lost = { nodes: new Set(lostNodes), ties: new Set(lostTies) };
    const around = network.nodes.filter(({ id }) => id !== of.id).slice(0, MOST);
    const count = around.filter(({ id }) => lost.nodes.has(id)).length;
    const middle = network.nodes.find(({ id }) => id === of.id);
    if (middle === undefined) return html``;
    const label = text.pictureLabel(of.name, count, around.length);
    return html`<figure class="picture">
      <div class="drawing">${this.#drawing(layOut(middle, around, network.ties), lost, label)}</div>
      <figcaption>${keyOf(false, text.stays)} ${keyOf(true, text.lost)}</figcaption>
    </figure>`;
  }

  protected override updated(): void {
    const drawing = this.querySelector('.drawing');
    if (drawing !== null) this.#resize.observe(drawing);
  }

  #drawing(tree: Tree, lost: Lost, label: string): TemplateResult | string {
    const room = store.printing ? PAPER : this.width;
    if (room === 0) return '';
    const { width, height, shapes } = tree({ width: room, hyphenate: this.hyphenate });
    return html`<svg viewBox="0 0 ${width} ${Math.ceil(height)}" role="img" aria-label=${label}>
      ${shapes.map((shape) => drawn(shape, lost))}
    </svg>`;
  }

  /** What divides long words between syllables; without it they are divided anywhere. */
  #bringHyphenation(): void {
    const { language } = store;
    void import('@vanort/figures/hyphenation')
      .then(({ loadHyphenation }) => loadHyphenation(language))
      .then((hyphenate) => (this.hyphenate = hyphenate))
      .catch(() => undefined);
  }
}

type Tree = ReturnType<typeof treeOf>;

function layOut(of: Node, around: readonly Node[], ties: Answer['network']['ties']): Tree {
  const { typeLabel, rankOf } = figureVocabulary(store.language);
  const { notDrawn } = FIGURE_TEXTS[store.language];
  const nodes = around.map((node) => ({ ...node, what: typeLabel(node.type) }));
  const middle = { ...of, what: '' };
  const names = new Map([...around, of].map(({ id, name }) => [id, name]));
  const lines = ties.flatMap((tie) => {
    const [source, target] = [names.get(tie.source), names.get(tie.target)];
    if (source === undefined || target === undefined) return [];
    return [{ ...tie, sentence: `${source} – ${target}: ${tie.label}`, standing: null, count: 1 }];
  });
  return treeOf({ nodes: [middle, ...nodes], ties: lines }, middle, { rankOf, notDrawn });
}

const keyOf = (isLost: boolean, words: string): TemplateResult =>
  html`<span class="key"
    ><svg viewBox="0 0 30 10" width="30" height="10" aria-hidden="true">
      ${svg`<path class="tie" data-lost=${isLost} d="M1 5H29"></path>`}
    </svg>
    ${words}</span
  >`;

/** A tree has lines, marks, texts, and paper under the name in its middle. */
function drawn(shape: SceneShape, lost: Lost): SVGTemplateResult | string {
  switch (shape.kind) {
    case 'tie': {
      const isLost = shape.ids.some((id) => lost.ties.has(id));
      return svg`<path class="tie" data-lost=${isLost} d=${shape.d}><title>${shape.sentence}</title></path>`;
    }
    case 'mark':
      return mark(shape, lost.nodes.has(shape.ids[0] ?? ''));
    case 'text':
      return words(shape, lost.nodes.has(shape.of ?? '') && shape.tone === 'ink');
    case 'path':
      return svg`<path class="paper" d=${shape.d}></path>`;
    default:
      return '';
  }
}

function mark({ ids, type, x, y, radius }: Shape<'mark'>, isLost: boolean): SVGTemplateResult {
  const { shape, ...colours } = PALETTE[type];
  const colour = colours[store.theme];
  return isLost
    ? svg`<path class="cross" data-id=${ids[0]} d="M${x - 6} ${y - 6}l12 12m0 -12l-12 12"></path>`
    : svg`<path class="mark" data-id=${ids[0]} d=${outline(shape, x, y, radius)} stroke=${colour}
        stroke-width=${shape.hollow ? 2 : 0} fill=${shape.hollow ? CANVAS[store.theme].background : colour}></path>`;
}

const words = ({ lines, x, y, size, anchor, tone, isBold }: Shape<'text'>, isLost: boolean): SVGTemplateResult =>
  svg`<text data-lost=${isLost} data-tone=${tone} data-bold=${isBold} font-size=${size} text-anchor=${anchor}
    >${lines.map((line, index) => svg`<tspan x=${x} y=${y + index * lineHeight(size)}>${line}</tspan>`)}</text>`;

customElements.define('vanort-what-if-picture', WhatIfPicture);
