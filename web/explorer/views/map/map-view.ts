import { ApiError, type PlacesQuery } from '@vanort/client';
import { PlacesDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../../api.js';
import { dateInWords, periodInWords } from '../../../graph/dates.js';
import { areasQuestion, networkFilters } from '../../network-filters.js';
import { Question } from '../../question.js';
import type { Picked } from '../../search-box.js';
import '../../search-box.js';
import { store } from '../../store.js';
import { typeMark } from '../../type-mark.js';
import { View } from '../../view.js';
import './map.css';
import { type Place, type Places, placesOf, type Thing } from './places.js';
import './world-map.js';

/** How many places the list has at first, and how many more at a time. */
const PAGE = 60;

interface Found extends Places {
  readonly of: string;
  readonly middle: Thing | undefined;
  readonly links: PlacesQuery['neighbourhood']['links'];
  /** Relationships that are there and not shown. */
  readonly left: number;
}

/** Where those are that the middle is bound to: a map, and the same as a list. */
export class MapView extends View {
  static override readonly properties = { most: { state: true } };
  declare most: number;

  #found = new Question<Found>(this, () => {
    const { of, at, areas } = this.state;
    const variables = { of, at, areas: areas.length > 0 ? [...areas] : null };
    return {
      key: JSON.stringify(variables),
      ask: async (signal) => {
        const { neighbourhood } = await ask(PlacesDocument, variables, signal);
        return {
          ...placesOf(neighbourhood, of),
          of,
          middle: neighbourhood.nodes.find(({ id }) => id === of),
          links: neighbourhood.links,
          left: neighbourhood.omitted.reduce((sum, { count }) => sum + count, 0),
        };
      },
    };
  });
  #areas = areasQuestion(this);

  constructor() {
    super();
    this.most = PAGE;
  }

  override render(): TemplateResult {
    const { map, search } = this.text;
    const found = this.#found.data;
    const name = found?.middle?.names[store.language];
    return html`
      <div class="head">
        <h1>${name === undefined ? map.title : map.heading(name)}</h1>
        <vanort-search
          class="small"
          .label=${search.label}
          .hint=${search.hint}
          @pick=${({ detail }: CustomEvent<Picked>) =>
            store.go({
              of: detail.id,
              selected: [detail.id],
              expanded: [],
              collapsed: [],
              pinned: [],
              own: { zoom: '', centre: '' },
            })}
        ></vanort-search>
        ${networkFilters(this.#areas.data, this.text)}
      </div>
      ${
        this.#found.error !== undefined
          ? this.#failed(this.#found.error)
          : found === undefined
            ? this.#found.instead(this.text)
            : found.places.length === 0
              ? this.#empty(found)
              : this.#shown(found)
      }
    `;
  }

  #shown(found: Found): TemplateResult {
    const { map, graph } = this.text;
    const { at } = this.state;
    const when = at === null ? map.anyTime : dateInWords(at, store.language);
    return html`
      <p class="summary" role="status">
        ${map.summary(when, found.places.length, found.ties.length)}${found.left > 0 ? ` ${graph.left(found.left)}.` : ''}
      </p>
      <div class="stage">
        <vanort-world-map .found=${found} aria-busy=${this.#found.loading}></vanort-world-map>
      </div>
      ${found.unplaced.length === 0 ? '' : this.#unplaced(found)} ${this.#list(found)}
      <p class="quiet outline">${map.outline}</p>
    `;
  }

  #unplaced({ unplaced }: Found): TemplateResult {
    return html`<details class="unplaced">
      <summary>${this.text.map.unplaced(unplaced.length)}</summary>
      <ul>
        ${byName(unplaced).map((thing) => html`<li>${this.#link(thing)}</li>`)}
      </ul>
    </details>`;
  }

  #list(found: Found): TemplateResult {
    const { map, graph } = this.text;
    const collator = new Intl.Collator(store.language);
    const places = [...found.places].sort(
      (a, b) =>
        Number(b.middle) - Number(a.middle) ||
        collator.compare(a.thing.names[store.language], b.thing.names[store.language]),
    );
    return html`<section class="places" aria-labelledby="places-heading">
      <h2 id="places-heading">${map.list}</h2>
      <ul>
        ${places.slice(0, this.most).map((place) => this.#place(place, found))}
      </ul>
      ${
        places.length > this.most
          ? html`<button type="button" class="button" @click=${() => (this.most += PAGE)}>${graph.more}</button>`
          : ''
      }
    </section>`;
  }

  #place({ thing, inside, engagements, middle }: Place, found: Found): TemplateResult {
    const { map } = this.text;
    const here = new Set([thing.id, ...inside.map(({ id }) => id)]);
    return html`<li>
      <h3>${this.#link(thing)}${middle ? html`<span class="quiet">${map.middle}</span>` : ''}</h3>
      ${
        inside.length === 0
          ? ''
          : html`<p class="quiet">${map.inside}</p>
              <ul>
                ${byName(inside).map((one) => html`<li>${this.#link(one)}</li>`)}
              </ul>`
      }
      <p class="quiet">${engagements.length === 0 ? map.noEngagements : map.engagements}</p>
      <ul>
        ${byName(engagements).map((one) => html`<li>${this.#link(one)} ${this.#period(one, here, found)}</li>`)}
      </ul>
    </li>`;
  }

  /** Since when somebody here takes part. */
  #period({ id }: Thing, here: ReadonlySet<string>, { links }: Found): TemplateResult | string {
    const link = links.find(
      ({ kind, source, target, since }) => kind === 'PARTICIPATES_IN' && target === id && here.has(source) && since,
    );
    const words = link === undefined ? null : periodInWords(link.since, link.until, store.language);
    return words === null ? '' : html`<span class="quiet">${words}</span>`;
  }

  #link({ id, type, names }: Thing): TemplateResult {
    return html`<a
      class="thing"
      href=${store.address({ selected: [id] })}
      aria-current=${this.state.selected.includes(id) ? 'true' : 'false'}
      >${typeMark(type)} <span>${names[store.language]}</span></a
    >`;
  }

  #empty(found: Found): TemplateResult {
    const { map, graph } = this.text;
    const { at, areas } = this.state;
    return html`<div class="notice">
        <h2>${map.empty}</h2>
        <p>${map.emptyHelp}</p>
        ${
          at === null && areas.length === 0
            ? html`<a class="button" href=${store.address({ of: store.home, own: { zoom: '', centre: '' } })}
                >${map.toHome}</a
              >`
            : html`<button type="button" class="button" @click=${() => store.go({ at: null, areas: [] })}>
                ${graph.clearFilters}
              </button>`
        }
      </div>
      ${found.unplaced.length === 0 ? '' : this.#unplaced(found)}`;
  }

  #failed(error: unknown): TemplateResult {
    const { graph, state } = this.text;
    if (error instanceof ApiError && error.code === 'NOT_FOUND') {
      return html`<div class="notice" role="alert">
        <h2>${graph.notFound(this.state.of)}</h2>
        <p>${graph.notFoundHelp}</p>
        <a class="button" href=${store.address({ view: 'start', own: {} })}>${state.toStart}</a>
      </div>`;
    }
    return this.#found.instead(this.text) ?? html``;
  }
}

function byName(things: readonly Thing[]): Thing[] {
  const { language } = store;
  const { compare } = new Intl.Collator(language);
  return [...things].sort((a, b) => compare(a.names[language], b.names[language]));
}

customElements.define('vanort-view-map', MapView);
