import type { YearsQuery } from '@vanort/client';
import { YearsDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../../api.js';
import { dateInWords } from '../../../graph/dates.js';
import { legend } from '../../legend.js';
import { askNetwork, networkKey, type Shown } from '../../network.js';
import '../../network-list.js';
import type { Picture } from '../../picture.js';
import '../../picture.js';
import { Question } from '../../question.js';
import { store } from '../../store.js';
import { ICONS, type Tool, toolbar } from '../../toolbar.js';
import { View } from '../../view.js';
import { visibleOf } from '../../visible.js';
import { kindMark } from './kinds.js';
import { askFits, narrowedKey } from './narrowed.js';
import { fittingItems, type Items, LONGEST_PAGE } from './pages.js';
import { slider } from './slider.js';
import { nextEventful, span, thisYear, yearOf } from './years.js';

/** How long a year is looked at: longer when something happened. */
const PAUSE_MS = { eventful: 2200, quiet: 160 } as const;
/** A slider that is dragged passes years that nobody asked about. */
const SETTLE_MS = 90;
/** What a year's caption lists at most; the timeline has the rest. */
const MOST_TOLD = 6;

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

type Dated = YearsQuery['timelineConnection']['edges'][number]['node'];

/** The network as of a year: a slider from the first year to this one, that plays by itself when asked to. */
export class Replay extends View {
  static override readonly properties = { playing: { state: true } };
  declare playing: boolean;
  #next: ReturnType<typeof setTimeout> | undefined;
  /** The year that the timer waits for to end. */
  #waitingFor = '';
  #dragging = false;
  #more: { whole: Shown; shown: Shown; all: Shown } | undefined;

  #years = new Question<Items<Dated>>(this, () => {
    const { state } = this;
    const variables = { of: state.of, language: store.language === 'sv' ? 'SV' : 'EN', first: LONGEST_PAGE } as const;
    return {
      key: JSON.stringify([variables, narrowedKey(state)]),
      ask: async (signal) => {
        const fits = await askFits(state);
        return fittingItems(fits ?? (() => true), async (after) => {
          return (await ask(YearsDocument, { ...variables, after }, signal)).timelineConnection;
        });
      },
    };
  });
  #whole = new Question<Shown>(this, () => {
    const state = { ...this.state, at: null };
    return { key: networkKey(state), ask: () => askNetwork(state) };
  });
  #now = new Question<{ at: string | null; shown: Shown }>(this, () => {
    const { state } = this;
    return {
      key: networkKey(state),
      ask: async (signal) => {
        if (this.#dragging) await pause(SETTLE_MS, signal);
        return { at: state.at, shown: await askNetwork(state) };
      },
    };
  });

  constructor() {
    super();
    this.playing = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    reducedMotion.addEventListener('change', this.#motionChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    reducedMotion.removeEventListener('change', this.#motionChanged);
    this.#stop();
  }

  override render(): TemplateResult {
    const [whole, now, years] = [this.#whole.data, this.#now.data, this.#years.data];
    if (whole === undefined) return this.#whole.instead(this.text) ?? html``;
    if (years === undefined) return this.#years.instead(this.text) ?? html``;
    return html`
      ${this.#controls(years.items)}
      ${years.unread > 0 ? html`<p class="quiet">${this.text.time.unread(years.unread)}</p>` : ''}
      ${now === undefined ? this.#now.instead(this.text) : this.#asOf(whole, now.shown, now.at, years.items)}
    `;
  }

  protected override updated(): void {
    if (this.playing) this.#playOn();
  }

  #controls(dated: readonly Dated[]): TemplateResult {
    const { time } = this.text;
    const { first, last } = span(dated.map(({ date }) => date));
    const counts = new Map<number, number>();
    for (const { date } of dated) {
      const year = yearOf(date);
      if (year !== null && year <= last) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
    const year = this.#yearIn(first, last);
    const eventful = [...counts.keys()];
    const step = (direction: 1 | -1, label: string, icon: string) => {
      const to = nextEventful(eventful, this.state.at === null && direction < 0 ? last + 1 : year, direction);
      return html`<button
        type="button"
        class="tool"
        aria-label=${label}
        title=${label}
        ?disabled=${to === undefined}
        @click=${() => this.#moveTo(to!, true)}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=${icon} /></svg>
      </button>`;
    };
    const { at } = this.state;
    return html`<div class="controls">
      <div class="play" role="group" aria-label=${time.playTools}>
        ${step(-1, time.earlier, 'M18 5l-9 7 9 7zM6 5v14')}
        ${
          reducedMotion.matches
            ? ''
            : html`<button type="button" class="button primary" @click=${() => this.#toggle(first, last)}>
                <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
                  <path d=${this.playing ? 'M7 5h4v14H7zM14 5h4v14h-4z' : 'M7 4l13 8-13 8z'} />
                </svg>
                ${this.playing ? time.pause : time.play}
              </button>`
        }
        ${step(1, time.later, 'M6 5l9 7-9 7zM18 5v14')}
        <output class="year-now">${at === null ? time.anyTime : dateInWords(at, store.language)}</output>
        <button
          type="button"
          class="button any-time"
          ?disabled=${at === null}
          @click=${() => {
            this.#stop();
            store.go({ at: null });
          }}
        >
          ${time.showAnyTime}
        </button>
      </div>
      ${slider({
        first,
        last,
        year,
        counts,
        words: at === null ? time.anyTime : dateInWords(at, store.language),
        move: (to, settled) => this.#moveTo(to, settled),
      })}
    </div>`;
  }

  #asOf(whole: Shown, shown: Shown, at: string | null, dated: readonly Dated[]): TemplateResult {
    const { time } = this.text;
    const nameOf = shown.nodes.find(({ id }) => id === this.state.of)?.names[store.language] ?? this.state.of;
    const visible = visibleOf(shown, this.state);
    const others = visible.nodes.length - 1;
    const ties = visible.links.length;
    const words =
      at === null
        ? time.holdsAnyTime(nameOf, others, ties)
        : others < 1
          ? time.holdsNothing(dateInWords(at, store.language), nameOf)
          : time.holds(dateInWords(at, store.language), nameOf, others, ties);
    const present =
      at === null
        ? null
        : { nodes: new Set(shown.nodes.map(({ id }) => id)), links: new Set(shown.links.map(({ id }) => id)) };
    return html`
      <p class="holds" role=${this.playing ? 'none' : 'status'}>${words}</p>
      <div class="stage">
        ${toolbar(this.#tools(), this.text)}
        <vanort-picture
          .shown=${this.#all(whole, shown)}
          .present=${present}
          aria-busy=${this.#now.loading}
        ></vanort-picture>
        ${this.#caption(at, dated)}
      </div>
      ${legend(shown, this.text)}
      <p class="quiet">${time.undated}</p>
      <p><a class="button" href=${store.address({ view: 'graph', own: {} })}>${time.openNetwork}</a></p>
      <vanort-network-list .shown=${shown}></vanort-network-list>
    `;
  }

  /** All that is ever drawn here, beside it what only this year's answer has: places hold while the years go by. */
  #all(whole: Shown, shown: Shown): Shown {
    const known = new Set([...whole.nodes, ...whole.links].map(({ id }) => id));
    const nodes = shown.nodes.filter(({ id }) => !known.has(id));
    const links = shown.links.filter(({ id }) => !known.has(id));
    if (nodes.length + links.length === 0) return whole;
    if (this.#more?.shown !== shown || this.#more.whole !== whole) {
      const all = { ...whole, nodes: [...whole.nodes, ...nodes], links: [...whole.links, ...links] };
      this.#more = { whole, shown, all };
    }
    return this.#more.all;
  }

  /** What happened in the year that is shown. */
  #caption(at: string | null, dated: readonly Dated[]): TemplateResult {
    const { time } = this.text;
    const year = at === null ? null : yearOf(at);
    const facts = dated.filter(({ date }) => year !== null && yearOf(date) === year);
    if (year === null || facts.length === 0) return html``;
    const left = facts.length - MOST_TOLD;
    return html`<section class="caption" aria-label=${time.happenedIn(year)}>
      <h2>${year}</h2>
      <ul>
        ${facts.slice(0, MOST_TOLD).map(
          ({ kind, title }) =>
            html`<li>
              ${kindMark(kind)} <span><span class="kind">${time.kinds[kind]}:</span> ${title}</span>
            </li>`,
        )}
      </ul>
      ${left > 0 ? html`<p class="quiet">${time.andMore(left)}</p>` : ''}
    </section>`;
  }

  #tools(): Tool[] {
    const canvas = () => this.querySelector<Picture>('vanort-picture')?.canvas;
    return [
      { name: ({ graph }) => graph.zoomIn, icon: ICONS.plus, press: () => canvas()?.zoom(1.5) },
      { name: ({ graph }) => graph.zoomOut, icon: ICONS.minus, press: () => canvas()?.zoom(1 / 1.5) },
      { name: ({ graph }) => graph.fit, icon: ICONS.fit, press: () => canvas()?.fit() },
    ];
  }

  #yearIn(first: number, last: number): number {
    const year = this.state.at === null ? null : yearOf(this.state.at);
    return Math.min(last, Math.max(first, year ?? last));
  }

  /** One step back leads to before the slider was touched, not through all its places. */
  #moveTo(year: number, settled: boolean): void {
    this.#stop();
    if (this.state.at !== String(year)) store.go({ at: String(year) }, { replace: this.#dragging });
    this.#dragging = !settled;
  }

  #toggle(first: number, last: number): void {
    if (this.playing) {
      this.#stop();
      return;
    }
    this.playing = true;
    const year = this.#yearIn(first, last);
    if (this.state.at === null || year >= last) store.go({ at: String(first) });
  }

  #stop(): void {
    clearTimeout(this.#next);
    this.#waitingFor = '';
    this.playing = false;
  }

  /** The next year, once this one was seen. */
  #playOn(): void {
    const { at } = this.state;
    const [now, dated] = [this.#now.data, this.#years.data?.items];
    if (dated === undefined || at === null || now?.at !== at || this.#waitingFor === at) return;
    if (this.#now.error !== undefined) {
      this.#stop();
      return;
    }
    const year = yearOf(at) ?? thisYear();
    if (year >= thisYear()) {
      this.#stop();
      return;
    }
    const eventful = dated.some(({ date }) => yearOf(date) === year);
    this.#waitingFor = at;
    clearTimeout(this.#next);
    this.#next = setTimeout(
      () => store.go({ at: String(year + 1) }, { replace: true }),
      PAUSE_MS[eventful ? 'eventful' : 'quiet'],
    );
  }

  #motionChanged = (): void => {
    this.#stop();
    this.requestUpdate();
  };
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(done));
  });

customElements.define('vanort-replay', Replay);
