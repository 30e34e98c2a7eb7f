import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApiError } from '@vanort/client';
import { allowed, type Entity, type Takes } from '@vanort/figures';
import { DEFAULT_LANGUAGE, type TextLanguage } from '../../src/model/language.js';
import { nearestInDirection } from '../graph/direction.js';
import { figureView, insideView, noteView } from './figure-view.js';
import { COMMON_ATTRIBUTES, readAttributes, type Asked } from './attributes.js';
import type { LoadedFigure, LoadFigure } from './load-figure.js';
import { Retry } from './retry.js';
import { STYLE } from './style.js';
import { OWN_WORDS } from './texts.js';

/** What sets one element apart from the others. */
export interface ElementKind {
  readonly takes: Takes;
  /** Brings the part that asks and lays out. */
  readonly load: () => Promise<LoadFigure>;
}

/** How near the reader must be. */
const NEAR = '400px';
/** Options that the API judges. */
const JUDGED = ['at', 'from', 'to', 'of'] as const;
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
  #asked: Asked | undefined;
  #problems: readonly string[] = [];
  /** What stands there, of which entity, in which language: those of the last answer, not of the attributes. */
  #shown: { readonly told: LoadedFigure; readonly id: string; readonly language: TextLanguage } | undefined;
  #failed = false;
  readonly #retry = new Retry();
  #selected: readonly string[] = [];
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
    const { asked, problems } = readAttributes(this, this.kind.takes);
    const question = JSON.stringify(asked);
    if (this.#near && question !== this.#question) {
      this.#question = question;
      this.#asked = asked;
      this.#problems = problems;
      this.#retry.stop();
      void this.#begin(asked, problems, question);
    }
    this.#setState('waiting', this.#shown === undefined && this.#problems.length === 0 && this.childElementCount === 0);
  }

  async #begin(asked: Asked, problems: readonly string[], question: string): Promise<void> {
    const { language, id, options } = asked;
    let told: LoadedFigure | undefined;
    let mayPass = false;
    const found = [...problems];
    if (id !== '') {
      this.ariaBusy = 'true';
      try {
        told = await (await this.kind.load())(id, options, language);
      } catch (error) {
        mayPass = !(error instanceof ApiError) || error.passing;
        found.push(reasonOf(error, asked));
      }
    }
    // Another question was asked in the meantime.
    if (question !== this.#question) return;
    this.ariaBusy = null;
    this.#problems = found;
    if (mayPass) this.#retry.later(() => void this.#begin(asked, problems, question));
    else this.#retry.stop();
    if (!this.isConnected) this.#retry.pause();
    // What was last known of the same entity is better than nothing.
    if (!mayPass || this.#shown?.id !== id) {
      this.#shown = told && { told, id, language };
      this.#selected = [];
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
      language: this.#asked?.language ?? DEFAULT_LANGUAGE,
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
    const chosen = target.closest('[data-ids], [data-id]');
    if (chosen !== null && !this.#select(idsOf(chosen))) event.preventDefault();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#selected.length > 0) this.#close();
    const entity = (event.target as Element).closest('.entity[data-id]');
    if (entity === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = entity.getAttribute('data-id')!;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#select(idsOf(entity));
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
  #select(ids: readonly string[]): boolean {
    const entity = this.#shown?.told.figure.entities.find(({ id }) => ids.includes(id));
    if (entity !== undefined && !this.#tell(entity)) return false;
    this.#selected = ids;
    this.#active = entity?.id ?? this.#active;
    this.requestUpdate();
    return true;
  }

  /** @returns false when the host keeps what was chosen to itself */
  #tell({ id, type, name }: Entity): boolean {
    const detail: Entity = { id, type, name };
    return this.dispatchEvent(
      new CustomEvent('vanort-select', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }

  #close(): void {
    const [id] = this.#selected;
    this.#selected = [];
    this.requestUpdate();
    if (id !== undefined) this.#focus(id);
  }
}

/** What an element of a figure stands for: a mark of a map may stand for several. */
const idsOf = (element: Element): readonly string[] =>
  element.getAttribute('data-ids')?.split(' ') ?? [element.getAttribute('data-id') ?? ''];

const centreOf = (element: Element) => {
  const { left, top, width, height } = (element.querySelector('.hit') ?? element).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

function reasonOf(error: unknown, { id, options, language }: Asked): string {
  const words = OWN_WORDS[language];
  if (!(error instanceof ApiError)) return words.away(error instanceof Error ? error.message : String(error));
  const judged = JUDGED.find((name) => name === error.argument && options[name] !== null);
  if (judged !== undefined) return words.wrong(judged, options[judged]!, allowed(judged, language));
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
        return [...super.observedAttributes, ...COMMON_ATTRIBUTES, ...kind.takes.idAttributes, ...kind.takes.options];
      }
      protected override readonly kind = kind;
    },
  );
}
