import { html, type TemplateResult } from 'lit';
import { formatDate, formatPeriod } from '../../../graph/dates.js';
import { legend } from '../../legend.js';
import { areasQuestion, filtersIn, networkFilters, NO_FILTERS } from '../../network-filters.js';
import { askNetwork, networkKey, type Shown } from '../../network.js';
import { ApiTask } from '../../api-task.js';
import type { Picked } from '../../search-box.js';
import '../../search-box.js';
import { store } from '../../store.js';
import { typeMark } from '../../type-mark.js';
import { notFoundNotice } from '../../not-found-notice.js';
import { View } from '../../view.js';
import { visibleOf } from '../../visible.js';
import './map.css';
import { isActor, isEngagement, type Place, type Places, placesOf, type Entity, type Location } from './places.js';
import { fetchLocations } from './locations.js';
import './world-map.js';

/** How many places the list has at first, and how many more at a time. */
const PAGE = 60;

interface Located {
  readonly of: string;
  readonly at: string | null;
  readonly network: Shown;
  readonly spots: ReadonlyMap<string, Location>;
}

interface Found extends Places {
  readonly links: Shown['links'];
}

/** Where those are that the network holds: a map, and the same as a list. */
export class MapView extends View {
  static override readonly properties = { most: { state: true } };
  declare most: number;

  #located = new ApiTask<Located>(this, () => {
    const { state } = this;
    return {
      key: networkKey(state),
      about: state.of,
      ask: async (signal) => {
        const network = await askNetwork(state);
        const actors = network.nodes.filter(({ type }) => isActor(type)).map(({ id }) => id);
        return { of: state.of, at: state.at, network, spots: await fetchLocations(actors, signal) };
      },
    };
  });
  #found: { located: Located; key: string; found: Found } | undefined;
  #areas = areasQuestion(this);

  constructor() {
    super();
    this.most = PAGE;
  }

  override render(): TemplateResult {
    const { map, search } = this.text;
    const located = this.#located.data;
    const name = located?.network.nodes.find(({ id }) => id === located.of)?.names[store.language];
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
        located === undefined
          ? this.#instead()
          : html`${this.#located.beside(this.text)}${this.#shown(located, this.#foundIn(located))}`
      }
    `;
  }

  /** The same object for the same entities, so that the map is not drawn anew. */
  #foundIn(located: Located): Found {
    const key = JSON.stringify([this.state.hidden, this.state.selected]);
    if (this.#found?.located !== located || this.#found.key !== key) {
      const visible = visibleOf(located.network, this.state);
      const found = { ...placesOf(visible, located.of, located.spots), links: visible.links };
      this.#found = { located, key, found };
    }
    return this.#found.found;
  }

  #shown({ at, network }: Located, found: Found): TemplateResult {
    if (found.places.length === 0) return html`${this.#empty(found)} ${legend(mappable(network), this.text)}`;
    const { map, graph } = this.text;
    const left = network.omitted.reduce((sum, { count }) => sum + count, 0);
    const when = at === null ? map.anyTime : formatDate(at, store.language);
    return html`
      <p class="summary" role="status">
        ${map.summary(when, found.places.length, found.ties.length)}${left > 0 ? ` ${graph.left(left)}.` : ''}
      </p>
      <div class="stage">
        <vanort-world-map .found=${found} aria-busy=${this.#located.loading}></vanort-world-map>
      </div>
      ${legend(mappable(network), this.text)} ${found.unplaced.length === 0 ? '' : this.#unplaced(found)}
      ${this.#list(found)}
      <p class="quiet outline">${map.outline}</p>
    `;
  }

  #unplaced({ unplaced }: Found): TemplateResult {
    return html`<details class="unplaced">
      <summary>${this.text.map.unplaced(unplaced.length)}</summary>
      <ul>
        ${byName(unplaced).map((entity) => html`<li>${this.#link(entity)}</li>`)}
      </ul>
    </details>`;
  }

  #list(found: Found): TemplateResult {
    const { map, graph } = this.text;
    const collator = new Intl.Collator(store.language);
    const places = [...found.places].sort(
      (a, b) =>
        Number(b.middle) - Number(a.middle) ||
        collator.compare(a.entity.names[store.language], b.entity.names[store.language]),
    );
    return html`<section class="places" aria-labelledby="places-heading">
      <h2 id="places-heading">${map.list}</h2>
      <ul>
        ${places.slice(0, store.printing ? Infinity : this.most).map((place) => this.#place(place, found))}
      </ul>
      ${
        places.length > this.most
          ? html`<button type="button" class="button" @click=${() => (this.most += PAGE)}>${graph.more}</button>`
          : ''
      }
    </section>`;
  }

  #place({ entity, shown, inside, engagements, middle }: Place, found: Found): TemplateResult {
    const { map } = this.text;
    const here = new Set([entity.id, ...inside.map(({ id }) => id)]);
    return html`<li>
      <h3>
        ${shown ? this.#link(entity) : html`<span class="entity">${entity.names[store.language]}</span>`}${middle ? html`<span class="quiet">${map.middle}</span>` : ''}
      </h3>
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
  #period({ id }: Entity, here: ReadonlySet<string>, { links }: Found): TemplateResult | string {
    const link = links.find(
      ({ kind, source, target, since }) => kind === 'PARTICIPATES_IN' && target === id && here.has(source) && since,
    );
    const words = link === undefined ? null : formatPeriod(link.since, link.until, store.language);
    return words === null ? '' : html`<span class="quiet">${words}</span>`;
  }

  #link({ id, type, names }: Entity): TemplateResult {
    return html`<a
      class="entity"
      href=${store.address({ selected: [id] })}
      aria-current=${this.state.selected.includes(id) ? 'true' : 'false'}
      >${typeMark(type)} <span>${names[store.language]}</span></a
    >`;
  }

  #empty(found: Found): TemplateResult {
    const { map, graph } = this.text;
    return html`<div class="notice">
        <h2>${map.empty}</h2>
        <p>${map.emptyHelp}</p>
        ${
          filtersIn(this.state).length === 0
            ? html`<a class="button" href=${store.address({ of: store.home, own: { zoom: '', centre: '' } })}
                >${map.toHome}</a
              >`
            : html`<button type="button" class="button" @click=${() => store.go(NO_FILTERS)}>
                ${graph.clearFilters}
              </button>`
        }
      </div>
      ${found.unplaced.length === 0 ? '' : this.#unplaced(found)}`;
  }

  #instead(): TemplateResult | undefined {
    return this.#located.notFound ? notFoundNotice(this.text) : this.#located.instead(this.text);
  }
}

/** What a map can show: who, and what they take part in. */
const mappable = ({ nodes }: Shown) => ({ nodes: nodes.filter(({ type }) => isActor(type) || isEngagement(type)) });

function byName(entities: readonly Entity[]): Entity[] {
  const { language } = store;
  const { compare } = new Intl.Collator(language);
  return [...entities].sort((a, b) => compare(a.names[language], b.names[language]));
}

customElements.define('vanort-view-map', MapView);
