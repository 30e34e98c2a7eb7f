import { html, type TemplateResult } from 'lit';
import { evidenceOf } from '../../../evidence.js';
import { interpretationOf } from '../../../interpretation.js';
import { lineKey } from '../../../legend.js';
import { playButtons } from '../../../play/play-buttons.js';
import { type Next, Player } from '../../../play/player.js';
import { store } from '../../../store.js';
import { View } from '../../../view.js';
import { mapKey } from '../../map/map-key.js';
import { thisYear } from '../../time/years.js';
import { partnersOf, type Home } from '../home.js';
import { type Chapter, chaptersOf, datedEngagements, firstChapters } from './chapters.js';
import { pictureChoice } from './picture-choice.js';
import { presentIn } from './present.js';
import { storyTexts } from './texts.js';
import './story-map.js';
import './story.css';

/** How long a year is looked at. */
const CHAPTER_MS = 2600;

interface Told {
  readonly home: Home;
  readonly chapters: readonly Chapter[];
  readonly first: ReadonlyMap<string, number>;
}

/**
 * The home's relations as a story: a sentence a year, arcs on the map and the network that grow. It can be played, gone
 * through step by step, or read as a list of years.
 */
export class Story extends View {
  static override readonly properties = {
    home: { attribute: false },
    countries: { type: Number },
    moving: { state: true },
  };
  /** Undefined as long as nobody knows. */
  declare home: Home | undefined;
  /** In how many countries its partners are, once that is known. */
  declare countries: number | undefined;
  declare moving: boolean;
  #player = new Player(this, () => this.#next());
  #kept: Told | undefined;

  constructor() {
    super();
    this.moving = false;
  }

  /** The same object as long as nothing else is known. */
  get #told(): Told | undefined {
    const { home } = this;
    if (home === undefined) return undefined;
    if (this.#kept?.home !== home) {
      const chapters = chaptersOf(home.facts, thisYear());
      this.#kept = { home, chapters, first: firstChapters(chapters, home.network) };
    }
    return this.#kept;
  }

  /** The year that is told is in sight in the list, without moving the page. */
  protected override updated(): void {
    const list = this.querySelector<HTMLElement>('.years');
    const now = list?.querySelector<HTMLElement>('[aria-current="step"]');
    if (!this.moving || !list || !now) return;
    const hidden =
      now.offsetTop < list.scrollTop || now.offsetTop + now.offsetHeight > list.scrollTop + list.clientHeight;
    if (hidden) list.scrollTop = now.offsetTop - list.clientHeight / 3;
  }

  /** Which chapter the address asks for; today's where it asks for none. */
  #chapter({ chapters }: Told): number {
    const year = Number(this.state.own['year']);
    const found = chapters.findIndex((chapter) => chapter.year === year);
    return found < 0 ? chapters.length - 1 : found;
  }

  override render(): TemplateResult {
    const text = storyTexts(store.language);
    const told = this.#told;
    const name = told === undefined ? undefined : nameOf(told);
    return html`<section class="story" aria-labelledby="story-heading">
      <div class="heading">
        <h2 id="story-heading">${name === undefined ? text.plain : text.heading(name)}</h2>
        <p class="ways">
          <a class="alone" href=${store.address({ view: 'map', own: {} })}>${text.openMap}</a>
          <a class="alone" href=${store.address({ view: 'graph', own: {} })}>${text.openNetwork}</a>
          <a class="alone" href=${store.address({ view: 'time', own: { show: 'timeline' } })}>${text.openTime}</a>
        </p>
      </div>
      ${
        told === undefined || name === undefined
          ? html`<div class="book waiting"><div class="skeleton"></div></div>`
          : this.#book(told, name)
      }
    </section>`;
  }

  #book(told: Told, name: string): TemplateResult {
    const { chapters } = told;
    const chapter = this.#chapter(told);
    return html`<div class="book">
      <div class="stage">
        ${this.#picture(told, chapter, name)} ${pictureChoice(this.state.own['picture'] === 'network')}
      </div>
      ${store.printing ? html`<div class="on-paper-key">${mapKey()} ${lineKey(told.home.network, this.text, 'map')}</div>` : ''}
      <div class="telling">
        <div class="play">${this.#buttons(chapter, chapters)}</div>
        <p class="now" data-told=${this.moving} role=${this.#player.playing ? 'none' : 'status'}>
          ${this.moving ? this.#words(told, chapter) : ''}
        </p>
        <ol class="years" aria-label=${storyTexts(store.language).years}>
          ${chapters.map((one, index) => this.#year(told, one, index, index === chapter))}
        </ol>
      </div>
    </div>`;
  }

  #buttons(chapter: number, chapters: readonly Chapter[]): TemplateResult {
    const text = storyTexts(store.language);
    const { playing, mayPlay } = this.#player;
    const to = (next: number) => (chapters[next] === undefined ? undefined : () => this.#step(next, chapters));
    const label = playing ? text.pause : text.play(chapters[0]?.year ?? thisYear());
    return playButtons({
      label: text.tools,
      earlier: { label: text.earlier, press: to(chapter - 1) },
      play: mayPlay ? { label, playing, press: () => this.#toggle(chapter, chapters) } : null,
      later: { label: text.later, press: to(chapter + 1) },
    });
  }

  #picture(told: Told, chapter: number, name: string): TemplateResult {
    const text = storyTexts(store.language);
    const { home, first, chapters } = told;
    const year = chapters[chapter]?.year ?? null;
    const when = html`<p class="when" aria-hidden="true">${year ?? text.today}</p>`;
    if (this.state.own['picture'] === 'network') {
      void import('../../../graph-canvas.js');
      return html`<vanort-graph-canvas
          still
          .shown=${home.ties}
          .present=${presentIn(chapter, first, chapters, home, store.home)}
        ></vanort-graph-canvas>
        ${when}`;
    }
    return html`<vanort-story-map
        .found=${home.places}
        .first=${first}
        .chapter=${chapter}
        ?moving=${this.moving}
        .label=${text.mapLabel(name, year === null ? text.today.toLowerCase() : String(year))}
      ></vanort-story-map>
      ${when}`;
  }

  #year(told: Told, { year, facts }: Chapter, index: number, isOpen: boolean): TemplateResult {
    const text = storyTexts(store.language);
    const sentence = this.#words(told, index);
    const more = facts.slice(1);
    return html`<li aria-current=${isOpen ? 'step' : 'false'}>
      <button type="button" class="year" @click=${() => this.#step(index, told.chapters)}>
        <span class="number">${year ?? text.today}</span>
        <span class="sentence">${sentence}</span>
        ${more.length > 0 && !isOpen ? html`<span class="quiet">${text.also(more.length)}</span>` : ''}
      </button>
      ${
        isOpen
          ? html`<div class="more">
              ${facts[0] === undefined ? '' : interpretationOf(facts[0])}
              ${evidenceOf(facts[0]?.evidence.slice(0, MOST_SOURCES) ?? [])}
              ${
                more.length === 0
                  ? ''
                  : html`<ul>
                      ${more.map(
                        (fact) =>
                          html`<li>
                            ${fact.title} ${interpretationOf(fact)} ${evidenceOf(fact.evidence.slice(0, MOST_SOURCES))}
                          </li>`,
                      )}
                    </ul>`
              }
            </div>`
          : ''
      }
    </li>`;
  }

  #words(told: Told, chapter: number): string {
    return told.chapters[chapter]?.facts[0]?.title ?? this.#todayWords(told);
  }

  #todayWords(told: Told): string {
    const text = storyTexts(store.language);
    const { confirmed, reported } = partnersOf(told.home.places);
    const dated = datedEngagements(told.chapters, told.home.network);
    const isTold = new Set(confirmed);
    const undated = told.home.places.ties.filter(
      ({ ends, engagements }) =>
        ends.some((place) => isTold.has(place)) && engagements.every(({ id }) => !dated.has(id)),
    ).length;
    return [
      text.todayWords(nameOf(told), confirmed.length, this.countries),
      ...(undated === 0 ? [] : [text.undated(undated)]),
      ...(reported.length === 0 ? [] : [text.reported(reported.map(({ entity }) => entity.names[store.language]))]),
    ].join(' ');
  }

  #step(to: number, chapters: readonly Chapter[]): void {
    this.#player.stop();
    this.#move(to, chapters);
  }

  #move(to: number, chapters: readonly Chapter[]): void {
    this.moving = true;
    const year = chapters[to]?.year ?? null;
    store.go({ own: { year: year === null ? '' : String(year) } }, { replace: true });
  }

  #toggle(chapter: number, chapters: readonly Chapter[]): void {
    if (this.#player.playing) this.#player.stop();
    else this.#player.play(() => this.#move(chapter >= chapters.length - 1 ? 0 : chapter + 1, chapters));
  }

  #next(): Next {
    const told = this.#told;
    if (told === undefined) return 'wait';
    const chapter = this.#chapter(told);
    if (chapter >= told.chapters.length - 1) return 'end';
    return { key: String(chapter), ms: CHAPTER_MS, go: () => this.#move(chapter + 1, told.chapters) };
  }
}

/** Of each fact of a year. */
const MOST_SOURCES = 4;

const nameOf = ({ home }: Told): string =>
  home.network.nodes.find(({ id }) => id === store.home)?.names[store.language] ?? store.home;

customElements.define('vanort-story', Story);
