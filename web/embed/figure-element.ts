import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApiError } from '@vanort/client';
import { nearestInDirection } from '../graph/direction.js';
import { TYPE_NAMES } from '../graph/names.js';
import { pageOf } from './ask.js';
import { credit } from './credit.js';
import type { Cell, Figure, Told } from './figure.js';
import { textMark } from './mark.js';
import { COMMON_ATTRIBUTES, readParameters, type AttributeName, type Parameters } from './parameters.js';
import { STYLE } from './style.js';
import type { Thing } from './thing.js';
import { OWN_WORDS, WORDS } from './words.js';

/** What sets one element apart from the others. */
export interface ElementKind {
  /** Attributes that say what it is about; the first that is there counts. */
  readonly idNames: readonly AttributeName[];
  readonly takes: readonly AttributeName[];
  /** Brings the part that asks and draws. */
  readonly load: () => Promise<Figure>;
}

/** How near the reader must be, and below which width, in pixels, there is no room for two columns. */
const NEAR = '400px';
const NARROW = 480;
const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** What was said to editors so far: once is enough. */
const warned = new Set<string>();

/**
 * A figure on somebody's page. What the page holds inside the element stays to be seen until the figure is there, and
 * again when there is none. Fires `vanort-select` with the thing that was chosen.
 */
abstract class FigureElement extends LitElement {
  static override readonly styles = STYLE;
  protected abstract readonly kind: ElementKind;

  readonly #internals = this.attachInternals();
  #near = false;
  #question = '';
  #parameters: Parameters | undefined;
  #problems: readonly string[] = [];
  #told: Told | undefined;
  #selected: string | null = null;
  #active: string | null = null;
  #width = 0;
  #nearness: IntersectionObserver | undefined;
  #size: ResizeObserver | undefined;

  override attributeChangedCallback(): void {
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#nearness = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#near = true;
        this.#nearness?.disconnect();
        this.requestUpdate();
      },
      { rootMargin: NEAR },
    );
    if (!this.#near) this.#nearness.observe(this);
    this.#size = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width === this.#width || width === 0) return;
      this.#width = width;
      this.requestUpdate();
    });
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#nearness?.disconnect();
    this.#size?.disconnect();
  }

  protected override willUpdate(): void {
    const { idNames, takes } = this.kind;
    const { parameters, problems } = readParameters(this, idNames, takes);
    const question = JSON.stringify(parameters);
    if (this.#near && question !== this.#question) {
      this.#question = question;
      this.#parameters = parameters;
      this.#problems = problems;
      void this.#begin(parameters, problems, question);
    }
    this.#setState('waiting', this.#told === undefined && this.#problems.length === 0 && this.childElementCount === 0);
  }

  async #begin(parameters: Parameters, problems: readonly string[], question: string): Promise<void> {
    const words = OWN_WORDS[parameters.language];
    let told: Told | undefined;
    const found = [...problems];
    if (parameters.id !== '') {
      this.ariaBusy = 'true';
      try {
        told = await (await this.kind.load()).tell(parameters);
      } catch (error) {
        found.push(reasonOf(error, parameters.id, words));
      }
    }
    // Another question was asked in the meantime.
    if (question !== this.#question) return;
    this.ariaBusy = null;
    this.#told = told;
    this.#problems = found;
    this.#selected = null;
    this.#active = null;
    this.#setState('ready', told !== undefined);
    this.#setState('failed', told === undefined);
    for (const problem of found) this.#warn(problem);
    this.requestUpdate();
  }

  #setState(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  #warn(problem: string): void {
    const text = `<${this.localName}>: ${problem}`;
    if (warned.has(text)) return;
    warned.add(text);
    console.warn(text, this);
  }

  protected override render(): TemplateResult {
    const told = this.#told;
    const language = this.#parameters?.language ?? 'SV';
    const words = WORDS[language];
    const failed = this.#internals.states.has('failed');
    return html`${this.#note(words.hint)}
    ${
      told === undefined
        ? html`<slot>${failed ? html`<p class="quiet" part="message">${words.notShown}</p>` : nothing}</slot>`
        : this.#figure(told)
    }`;
  }

  #note(hint: string) {
    if (!this.hasAttribute('debug') || this.#problems.length === 0) return nothing;
    return html`<div class="note" part="note" role="note">
      <strong>${hint}</strong>
      <ul>
        ${this.#problems.map((problem) => html`<li>${problem}</li>`)}
      </ul>
    </div>`;
  }

  #figure(told: Told): TemplateResult {
    const { language } = this.#parameters!;
    const words = WORDS[language];
    const width = Math.max(this.#width, 200);
    return html`<figure
      part="figure"
      class=${width < NARROW ? 'narrow' : ''}
      lang=${words.code}
      @click=${this.#onClick}
      @keydown=${this.#onKey}
    >
      ${
        told.empty
          ? html`<p class="quiet" part="message">${words.nothing}</p>`
          : told.draw({ language, width: width - this.#padding, selected: this.#selected, active: this.#active })
      }
      ${this.#aboutSelected(told)} ${told.table && this.#table(told.title, told.table)}
      <figcaption part="caption">
        <strong part="title">${told.title}</strong>
        ${told.leftOut > 0 ? html`<span>${words.leftOut(told.leftOut)}</span>` : nothing}
        <span part="source">${credit(told, language)}</span>
        <a part="link" href=${pageOf(told.subject.id, words.code)} target="_blank" rel="noopener">
          ${words.open(told.subject.name)}
        </a>
      </figcaption>
    </figure>`;
  }

  get #padding(): number {
    const figure = this.renderRoot.querySelector('figure');
    if (figure === null) return 24;
    const { paddingLeft, paddingRight } = getComputedStyle(figure);
    return parseFloat(paddingLeft) + parseFloat(paddingRight);
  }

  #aboutSelected(told: Told) {
    const thing = told.about && this.#selected !== null ? told.things.get(this.#selected) : undefined;
    const { language } = this.#parameters!;
    const { code } = WORDS[language];
    const sentences = thing === undefined ? [] : (told.about?.(thing.id) ?? []);
    return html`<div role="status">
      ${
        thing === undefined
          ? nothing
          : html`<div class="about" part="details">
              <p class="name">
                ${textMark(thing.type)}
                <a href=${pageOf(thing.id, code)} target="_blank" rel="noopener"><bdi>${thing.name}</bdi></a>
              </p>
              <p class="kind">${TYPE_NAMES[thing.type].one[code]}</p>
              <ul>
                ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
              </ul>
              <button type="button" aria-label=${OWN_WORDS[language].close} data-close>×</button>
            </div>`
      }
    </div>`;
  }

  #table(title: string, { head, rows }: NonNullable<Told['table']>) {
    const { language } = this.#parameters!;
    const words = WORDS[language];
    if (rows.length === 0) return nothing;
    return html`<details part="table">
      <summary>${words.showTable(rows.length)}</summary>
      <div class="scroll" role="region" aria-label=${title} tabindex="0">
        <table>
          <thead>
            <tr>
              ${head.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td>${cellOf(cell, words.code)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest('[data-close]') !== null) this.#close();
    const id = target.closest('[data-id]')?.getAttribute('data-id');
    if (id === null || id === undefined) return;
    if (!this.#select(id)) event.preventDefault();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#selected !== null) this.#close();
    const thing = (event.target as Element).closest('.thing[data-id]');
    if (thing === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = thing.getAttribute('data-id')!;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#select(id);
    } else if (event.key in ARROWS) {
      event.preventDefault();
      const all = [...this.renderRoot.querySelectorAll('.thing[data-id]')];
      const places = new Map(all.map((one) => [one.getAttribute('data-id')!, centreOf(one)]));
      const others = [...places.keys()].filter((other) => other !== id);
      const direction = ARROWS[event.key as keyof typeof ARROWS];
      const next = nearestInDirection(others, places.get(id)!, direction, (other) => places.get(other));
      if (next !== undefined) this.#focus(next);
    }
  };

  #focus(id: string): void {
    this.#active = id;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<SVGElement>(`.thing[data-id="${CSS.escape(id)}"]`)?.focus(),
    );
  }

  /** @returns false when the host does not want that what usually follows */
  #select(id: string): boolean {
    const thing = this.#told?.things.get(id);
    if (thing === undefined) return true;
    const { type, name } = thing;
    const detail: Thing = { id, type, name };
    const goesOn = this.dispatchEvent(
      new CustomEvent('vanort-select', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    if (goesOn) {
      this.#selected = id;
      this.#active = id;
      this.requestUpdate();
    }
    return goesOn;
  }

  #close(): void {
    const id = this.#selected;
    this.#selected = null;
    this.requestUpdate();
    if (id !== null) this.#focus(id);
  }
}

const centreOf = (element: Element) => {
  const { left, top, width, height } = (element.querySelector('.hit') ?? element).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

function cellOf(cell: Cell, lang: string) {
  if (typeof cell === 'string') return cell;
  return cell.map(
    ({ id, name }, index) =>
      html`${index > 0 ? ', ' : ''}<a href=${pageOf(id, lang)} target="_blank" rel="noopener"><bdi>${name}</bdi></a>`,
  );
}

function reasonOf(error: unknown, id: string, words: (typeof OWN_WORDS)['SV']): string {
  if (!(error instanceof ApiError)) return words.away(error instanceof Error ? error.message : String(error));
  if (error.code === 'NOT_FOUND') return words.unknownId(id);
  return error.code === 'BAD_USER_INPUT' ? words.refused(error.message) : words.away(error.message);
}

/** Make an element of a kind known to the page; one of that name that is there already stays. */
export function define(name: string, kind: ElementKind): void {
  if (customElements.get(name) !== undefined) return;
  customElements.define(
    name,
    class extends FigureElement {
      static override get observedAttributes(): string[] {
        // Lit prepares the class when it is asked for its own.
        return [...super.observedAttributes, ...COMMON_ATTRIBUTES, ...kind.idNames, ...kind.takes];
      }
      protected override readonly kind = kind;
    },
  );
}
