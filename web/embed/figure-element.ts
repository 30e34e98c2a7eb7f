import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApiError } from '@vanort/client';
import { DEFAULT_LANGUAGE, type TextLanguage } from '../../src/model/language.js';
import { nearestInDirection } from '../graph/direction.js';
import { figureView, insideView, noteView } from './figure-view.js';
import type { Figure, FigureModel } from './figure.js';
import { COMMON_ATTRIBUTES, readParameters, type AttributeName, type Parameters } from './parameters.js';
import { Retry } from './retry.js';
import { STYLE } from './style.js';
import type { Entity } from './entity.js';
import { OWN_WORDS, type OwnWords } from './texts.js';

/** What sets one element apart from the others. */
export interface ElementKind {
  /** Attributes that say what it is about; the first that is there counts. */
  readonly idNames: readonly AttributeName[];
  readonly takes: readonly AttributeName[];
  /** Brings the part that asks and draws. */
  readonly load: () => Promise<Figure>;
}

/** How near the reader must be. */
const NEAR = '400px';
const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** What was said to editors so far: once is enough. */
const warned = new Set<string>();

/**
 * A figure on somebody's page. What the page holds inside the element stays to be seen until the figure is there, and
 * again when there is none. Fires `vanort-select` with the entity that was chosen.
 */
abstract class FigureElement extends LitElement {
  static override readonly styles = STYLE;
  protected abstract readonly kind: ElementKind;

  readonly #internals = this.attachInternals();
  #near = false;
  #question = '';
  #parameters: Parameters | undefined;
  #problems: readonly string[] = [];
  /** What stands there, of which entity, in which language: those of the last answer, not of the attributes. */
  #shown: { readonly told: FigureModel; readonly id: string; readonly language: TextLanguage } | undefined;
  #failed = false;
  readonly #retry = new Retry();
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
    this.#retry.goOn();
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
    this.#retry.pause();
  }

  protected override willUpdate(): void {
    const { idNames, takes } = this.kind;
    const { parameters, problems } = readParameters(this, idNames, takes);
    const question = JSON.stringify(parameters);
    if (this.#near && question !== this.#question) {
      this.#question = question;
      this.#parameters = parameters;
      this.#problems = problems;
      this.#retry.stop();
      void this.#begin(parameters, problems, question);
    }
    this.#setState('waiting', this.#shown === undefined && this.#problems.length === 0 && this.childElementCount === 0);
  }

  async #begin(parameters: Parameters, problems: readonly string[], question: string): Promise<void> {
    const { language, id } = parameters;
    let told: FigureModel | undefined;
    let mayPass = false;
    const found = [...problems];
    if (id !== '') {
      this.ariaBusy = 'true';
      try {
        told = await (await this.kind.load()).load(parameters);
      } catch (error) {
        mayPass = !(error instanceof ApiError) || error.passing;
        found.push(reasonOf(error, id, OWN_WORDS[language]));
      }
    }
    // Another question was asked in the meantime.
    if (question !== this.#question) return;
    this.ariaBusy = null;
    this.#problems = found;
    if (mayPass) this.#retry.later(() => void this.#begin(parameters, problems, question));
    else this.#retry.stop();
    if (!this.isConnected) this.#retry.pause();
    // What was last known of the same entity is better than nothing.
    if (!mayPass || this.#shown?.id !== id) {
      this.#shown = told && { told, id, language };
      this.#selected = null;
      this.#active = null;
    }
    this.#failed = this.#shown === undefined;
    this.#setState('ready', !this.#failed);
    this.#setState('failed', this.#failed);
    for (const problem of found) this.#warn(problem);
    this.requestUpdate();
  }

  /** For the host's style; browsers of before 2024 know no such states, or want other names for them. */
  #setState(name: string, on: boolean): void {
    try {
      this.#internals.states[on ? 'add' : 'delete'](name);
    } catch {
      // The figure is the same without.
    }
  }

  #warn(problem: string): void {
    const text = `<${this.localName}>: ${problem}`;
    if (warned.has(text)) return;
    warned.add(text);
    console.warn(text, this);
  }

  protected override render(): TemplateResult {
    const { told, language } = this.#shown ?? {
      told: undefined,
      language: this.#parameters?.language ?? DEFAULT_LANGUAGE,
    };
    return html`${this.hasAttribute('debug') && this.#problems.length > 0 ? noteView(this.#problems, language) : nothing}
    ${
      told === undefined
        ? insideView(this.#failed, language)
        : figureView(told, {
            ...{ language, width: Math.max(this.#width, 200), padding: this.#padding },
            ...{ selected: this.#selected, active: this.#active, onClick: this.#onClick, onKey: this.#onKey },
          })
    }`;
  }

  get #padding(): number {
    const figure = this.renderRoot.querySelector('figure');
    if (figure === null) return 24;
    const { paddingLeft, paddingRight } = getComputedStyle(figure);
    return parseFloat(paddingLeft) + parseFloat(paddingRight);
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
    const entity = (event.target as Element).closest('.entity[data-id]');
    if (entity === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = entity.getAttribute('data-id')!;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#select(id);
    } else if (event.key in ARROWS) {
      event.preventDefault();
      const all = [...this.renderRoot.querySelectorAll('.entity[data-id]')];
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
      this.renderRoot.querySelector<SVGElement>(`.entity[data-id="${CSS.escape(id)}"]`)?.focus(),
    );
  }

  /** @returns false when the host does not want that what usually follows */
  #select(id: string): boolean {
    const entity = this.#shown?.told.entities.get(id);
    if (entity === undefined) return true;
    const { type, name } = entity;
    const detail: Entity = { id, type, name };
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

function reasonOf(error: unknown, id: string, words: OwnWords): string {
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
