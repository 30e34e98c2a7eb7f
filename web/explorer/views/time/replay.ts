import { YearsDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../../api.js';
import { formatDate } from '../../../graph/dates.js';
import { legend } from '../../legend.js';
import { askNetwork, networkKey, type Shown } from '../../network.js';
import '../../network-list.js';
import type { GraphCanvasElement } from '../../graph-canvas.js';
import '../../graph-canvas.js';
import { ApiTask } from '../../api-task.js';
import { store } from '../../store.js';
import { ICONS, type Tool, toolbar } from '../../toolbar.js';
import { View } from '../../view.js';
import { visibleOf } from '../../visible.js';
import { caption } from './caption.js';
import { controls, type Dated, yearIn } from './controls.js';
import { ALL, askNarrowing, narrowedKey } from './network-filter.js';
import { fittingItems, type Items, LONGEST_PAGE } from './pages.js';
import { partialFilterNotice, readTimes } from './partial-filter-notice.js';
import { thisYear, yearOf } from './years.js';

/** How long a year is looked at: longer when something happened. */
const PAUSE_MS = { eventful: 2200, quiet: 160 } as const;
/** A slider that is dragged passes years that nobody asked about. */
const SETTLE_MS = 90;

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** The network as of a year: a slider from the first year to this one, that plays by itself when asked to. */
export class Replay extends View {
  static override readonly properties = { playing: { state: true } };
  declare playing: boolean;
  #next: ReturnType<typeof setTimeout> | undefined;
  /** The year that the timer waits for to end. */
  #waitingFor = '';
  #dragging = false;
  #more: { whole: Shown; shown: Shown; all: Shown } | undefined;

  #years = new ApiTask<Items<Dated>>(this, () => {
    const { state } = this;
    const variables = { of: state.of, language: store.apiLanguage, first: LONGEST_PAGE } as const;
    const times = readTimes();
    return {
      key: JSON.stringify([variables, times, narrowedKey(state)]),
      about: state.of,
      ask: async (signal) => {
        return fittingItems((await askNarrowing(state)) ?? ALL, times, async (after) => {
          return (await ask(YearsDocument, { ...variables, after }, signal)).timelineConnection;
        });
      },
    };
  });
  #whole = new ApiTask<Shown>(this, () => {
    const state = { ...this.state, at: null };
    return { key: networkKey(state), about: state.of, ask: () => askNetwork(state) };
  });
  #now = new ApiTask<{ at: string | null; shown: Shown }>(this, () => {
    const { state } = this;
    return {
      key: networkKey(state),
      about: state.of,
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
    if (whole === undefined) return html`${this.#whole.instead(this.text)}`;
    if (years === undefined) return html`${this.#years.instead(this.text)}`;
    // They fail together, and one notice is enough.
    const failed = [this.#now, this.#whole, this.#years].find(({ error }) => error !== undefined);
    return html`
      ${this.#controls(years.items)} ${partialFilterNotice(years)}
      ${
        now === undefined
          ? this.#now.instead(this.text)
          : html`${failed?.beside(this.text)}${this.#asOf(whole, now.shown, now.at, years.items)}`
      }
    `;
  }

  protected override updated(): void {
    if (this.playing) this.#playOn();
  }

  #controls(dated: readonly Dated[]): TemplateResult {
    return controls({
      dated,
      playing: this.playing,
      mayPlay: !reducedMotion.matches,
      toggle: (first, last) => this.#toggle(first, last),
      move: (year, settled) => this.#moveTo(year, settled),
      anyTime: () => {
        this.#stop();
        store.go({ at: null });
      },
    });
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
          ? time.holdsNothing(formatDate(at, store.language), nameOf)
          : time.holds(formatDate(at, store.language), nameOf, others, ties);
    const present =
      at === null
        ? null
        : { nodes: new Set(shown.nodes.map(({ id }) => id)), links: new Set(shown.links.map(({ id }) => id)) };
    return html`
      <p class="holds" role=${this.playing ? 'none' : 'status'}>${words}</p>
      <div class="stage">
        ${toolbar(this.#tools(), this.text)}
        <vanort-graph-canvas
          .shown=${this.#all(whole, shown)}
          .present=${present}
          aria-busy=${this.#now.loading}
        ></vanort-graph-canvas>
        ${caption(at, dated)}
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

  #tools(): Tool[] {
    const canvas = () => this.querySelector<GraphCanvasElement>('vanort-graph-canvas')?.canvas;
    return [
      { name: ({ graph }) => graph.zoomIn, icon: ICONS.plus, press: () => canvas()?.zoom(1.5) },
      { name: ({ graph }) => graph.zoomOut, icon: ICONS.minus, press: () => canvas()?.zoom(1 / 1.5) },
      { name: ({ graph }) => graph.fit, icon: ICONS.fit, press: () => canvas()?.fit() },
    ];
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
    const year = yearIn(first, last);
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
