import { YearsDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../../api.js';
import { formatDate } from '../../../graph/dates.js';
import { legend, lineKey } from '../../legend.js';
import type { Pictured } from '../../network.js';
import '../../network-list.js';
import type { GraphCanvasElement } from '../../graph-canvas.js';
import '../../graph-canvas.js';
import { ApiTask } from '../../api-task.js';
import { isFolded } from '../../picture-state.js';
import { type Next, Player } from '../../play/player.js';
import { nameInside } from '../../../../src/model/role-for-name.js';
import { store } from '../../store.js';
import { ICONS, type Tool, toolbar } from '../../toolbar.js';
import { View } from '../../view.js';
import { visibleOf } from '../../visible.js';
import { askPicture, pictureKey } from '../../pictured.js';
import { tieList } from '../../tie-list.js';
import { caption } from './caption.js';
import { controls, type Dated, yearIn } from './controls.js';
import { ALL, askNarrowing, narrowedKey } from './network-filter.js';
import { fittingItems, type Items, LONGEST_PAGE } from './pages.js';
import { partialFilterNotice, readTimes } from './partial-filter-notice.js';
import { nextEventful, thisYear, yearOf } from './years.js';

/** How long a year is looked at. */
const PAUSE_MS = 2200;
/** A slider that is dragged passes years that nobody asked about. */
const SETTLE_MS = 90;

/** The network as of a year: a slider from the first year to this one, that plays by itself when asked to. */
export class Replay extends View {
  #player = new Player(this, () => this.#next());
  #dragging = false;
  #more: { whole: Pictured; shown: Pictured; all: Pictured } | undefined;

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
  #whole = new ApiTask<Pictured>(this, () => {
    const state = { ...this.state, at: null };
    return { key: pictureKey(state), about: state.of, ask: () => askPicture(state) };
  });
  #now = new ApiTask<{ at: string | null; shown: Pictured }>(this, () => {
    const { state } = this;
    return {
      key: pictureKey(state),
      about: state.of,
      ask: async (signal) => {
        if (this.#dragging) await pause(SETTLE_MS, signal);
        return { at: state.at, shown: await askPicture(state) };
      },
    };
  });

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

  #controls(dated: readonly Dated[]): TemplateResult {
    return controls({
      dated,
      playing: this.#player.playing,
      mayPlay: this.#player.mayPlay,
      toggle: (first, last) => this.#toggle(first, last),
      move: (year, settled) => this.#moveTo(year, settled),
      anyTime: () => {
        this.#player.stop();
        store.go({ at: null });
      },
    });
  }

  #asOf(whole: Pictured, shown: Pictured, at: string | null, dated: readonly Dated[]): TemplateResult {
    const { time } = this.text;
    const of = shown.nodes.find(({ id }) => id === this.state.of);
    const nameOf = of === undefined ? this.state.of : nameInside(of, of.names[store.language], store.language);
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
      <div class="stage" data-under-panel>
        ${toolbar(this.#tools(), this.text)}
        <vanort-graph-canvas
          .shown=${this.#all(whole, shown)}
          .present=${present}
          aria-busy=${this.#now.loading}
        ></vanort-graph-canvas>
        ${caption(at, dated)}
      </div>
      <p class="holds" role=${this.#player.playing ? 'none' : 'status'}>${words}</p>
      ${legend(shown, this.text)} ${lineKey(shown, this.text)}
      <p class="quiet">${time.undated}</p>
      <p><a class="button" href=${store.address({ view: 'graph', own: {} })}>${time.openNetwork}</a></p>
      ${this.#list(visible)}
    `;
  }

  #list(visible: Pictured): TemplateResult {
    if (!isFolded(this.state)) return html`<vanort-network-list .shown=${visible}></vanort-network-list>`;
    return tieList(visible, this.state.of, store.printing);
  }

  /** All that is ever drawn here, beside it what only this year's answer has: places hold while the years go by. */
  #all(whole: Pictured, shown: Pictured): Pictured {
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
    this.#player.stop();
    if (this.state.at !== String(year)) store.go({ at: String(year) }, { replace: this.#dragging });
    this.#dragging = !settled;
  }

  #toggle(first: number, last: number): void {
    if (this.#player.playing) this.#player.stop();
    else {
      this.#player.play(() => {
        // Where they are far from each other, what plays comes into sight with what plays it.
        if (store.narrow) this.querySelector('.controls')?.scrollIntoView({ block: 'start' });
        if (this.state.at === null || yearIn(first, last) >= last) store.go({ at: String(first) });
      });
    }
  }

  /** The next year in which something happened, once this one was seen; last, how it is now. */
  #next(): Next {
    const { at } = this.state;
    const [now, dated] = [this.#now.data, this.#years.data?.items];
    if (dated === undefined || at === null || now?.at !== at) return 'wait';
    const year = yearOf(at) ?? thisYear();
    if (year >= thisYear()) return 'end';
    const years = dated.flatMap(({ date }) => yearOf(date) ?? []).filter((one) => one <= thisYear());
    const next = nextEventful(years, year, 1) ?? thisYear();
    return { key: at, ms: PAUSE_MS, go: () => store.go({ at: String(next) }, { replace: true }) };
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(done));
  });

customElements.define('vanort-replay', Replay);
