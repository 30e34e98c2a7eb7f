import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../../graph/dates.js';
import { jump } from '../../jump.js';
import { legend, lineKey } from '../../legend.js';
import { areasQuestion, filtersIn, foldedFilters, networkFilters, NO_FILTERS } from '../../network-filters.js';
import { networkKey, type Shown } from '../../network.js';
import { areOfTies } from '../../picture-state.js';
import { askMapped } from '../../pictured.js';
import { ApiTask } from '../../api-task.js';
import { store } from '../../store.js';
import { notFoundNotice } from '../../not-found-notice.js';
import { View } from '../../view.js';
import { visibleOf } from '../../visible.js';
import './map.css';
import { mapKey } from './map-key.js';
import { type Country, isActor, isEngagement, type Location, type Place, type Places, placesOf } from './places.js';
import { fetchLocations } from './locations.js';
import { byName, entityLink } from './place-list.js';
import { fetchPlaceSources, type PlaceSource } from './place-sources.js';
import { mapTexts } from './texts.js';
import { fetchTieSentences, type TieSentence } from './tie-sentences.js';
import './world-map.js';

/** How many publishers are named below the map. */
const MOST_SOURCES = 5;

interface Located {
  readonly of: string;
  readonly at: string | null;
  readonly network: Shown;
  readonly spots: ReadonlyMap<string, Location>;
  readonly sources: readonly PlaceSource[];
  readonly sentences: readonly TieSentence[];
}

interface Found extends Places {
  /** All that there are, whichever is chosen. */
  readonly countries: readonly Country[];
  readonly links: Shown['links'];
}

/** Where those are that the network holds: a map, and the same as a list. */
export class MapView extends View {
  #located = new ApiTask<Located>(this, () => {
    const { state } = this;
    return {
      key: `${networkKey(state)} ${store.language}`,
      about: state.of,
      ask: async (signal) => {
        const network = await askMapped(state);
        const actors = network.nodes.filter(({ type }) => isActor(type)).map(({ id }) => id);
        const spots = await fetchLocations(actors, signal);
        const places = new Set([...spots.values()].map(({ entity }) => entity.id));
        const [sources, sentences] = await Promise.all([
          fetchPlaceSources([...places], signal),
          fetchTieSentences(state, signal),
        ]);
        return { of: state.of, at: state.at, network, spots, sources, sentences };
      },
    };
  });
  #found: { located: Located; key: string; found: Found } | undefined;
  #areas = areasQuestion(this);

  override render(): TemplateResult {
    const { map } = this.text;
    const located = this.#located.data;
    const middle = located?.network.nodes.find(({ id }) => id === located.of);
    const name = middle?.names[store.language];
    const isTied = middle !== undefined && (isActor(middle.type) || isEngagement(middle.type));
    const steps = isTied ? (areOfTies(this.state) ? 'ties' : 'actor') : 'other';
    return html`
      <div class="head">
        <h1>${name === undefined ? map.title : map.heading(name)}</h1>
        ${foldedFilters(networkFilters(this.#areas.data, this.text, { middle: name, steps }), this.text)}
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
    const { country = '' } = this.state.own;
    const key = JSON.stringify([this.state.hidden, this.state.selected, country]);
    if (this.#found?.located !== located || this.#found.key !== key) {
      const visible = visibleOf(located.network, this.state);
      const all = placesOf(visible, located.of, located.spots);
      const found = { ...inCountry(all, country), countries: countriesOf(all), links: visible.links };
      this.#found = { located, key, found };
    }
    return this.#found.found;
  }

  #shown({ at, network, sources, sentences }: Located, found: Found): TemplateResult {
    if (found.places.length === 0) return html`${this.#empty(found)} ${legend(mappable(network), this.text)}`;
    const { map, graph } = this.text;
    const left = network.omitted.reduce((sum, { count }) => sum + count, 0);
    const when = at === null ? map.anyTime : formatDate(at, store.language);
    return html`
      <p class="summary" role="status">
        ${map.summary(when, found.places.length, found.ties.length)}${left > 0 ? ` ${graph.left(left)}.` : ''}
      </p>
      ${jump(mapTexts(store.language).toMap, '.stage')} ${this.#countryChoice(found)}
      <div class="stage" data-under-panel>
        <vanort-world-map .found=${found} .sentences=${sentences} aria-busy=${this.#located.loading}></vanort-world-map>
      </div>
      ${jump(mapTexts(store.language).toList, 'vanort-place-list')} ${mapKey()} ${lineKey(network, this.text, 'map')}
      <details class="kinds-shown">
        <summary>${mapTexts(store.language).kinds}</summary>
        ${legend(mappable(network), this.text)}
      </details>
      ${found.unplaced.length === 0 ? '' : this.#unplaced(found)}
      <vanort-place-list .found=${found} .links=${found.links} .sentences=${sentences}></vanort-place-list>
      <p class="quiet outline">${map.outline} ${this.#credit(sources)}</p>
    `;
  }

  /** Whose data the places rest on: that of a licence with attribution wants to be named where it is shown. */
  #credit(sources: readonly PlaceSource[]): string {
    const names = sources.slice(0, MOST_SOURCES).map((source) => source[store.language]);
    return names.length === 0 ? '' : this.text.map.sources(names, sources.length - names.length);
  }

  #unplaced({ unplaced }: Found): TemplateResult {
    return html`<details class="unplaced">
      <summary>${this.text.map.unplaced(unplaced.length)}</summary>
      <ul>
        ${byName(unplaced).map((entity) => html`<li>${entityLink(entity)}</li>`)}
      </ul>
    </details>`;
  }

  #countryChoice({ countries }: Found): TemplateResult | string {
    if (countries.length < 2) return '';
    const { country = '' } = this.state.own;
    const text = mapTexts(store.language);
    return html`<label class="country"
      >${text.country}
      <select
        @change=${(event: Event) => store.go({ own: { country: (event.target as HTMLSelectElement).value, zoom: '', centre: '' } })}
      >
        <option value="" .selected=${country === ''}>${text.allCountries}</option>
        ${countries.map(
          ({ id, names }) => html`<option value=${id} .selected=${id === country}>${names[store.language]}</option>`,
        )}
      </select>
    </label>`;
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

/** The countries of places, by name. */
function countriesOf({ places }: Places): Country[] {
  const { compare } = new Intl.Collator(store.language);
  const countries = places.flatMap(({ country }) => country ?? []);
  const distinct = [...new Map(countries.map((country) => [country.id, country])).values()];
  return distinct.sort((a, b) => compare(a.names[store.language], b.names[store.language]));
}

/** Only places in a country, and the middle that they are tied to. */
function inCountry(all: Places, country: string): Places {
  if (country === '') return all;
  const isThere = (place: Place) => place.middle || place.country?.id === country;
  return {
    ...all,
    places: all.places.filter(isThere),
    ties: all.ties.filter(({ ends }) => ends.every(isThere)),
  };
}

/** What a map can show: who, and what they take part in. */
const mappable = ({ nodes }: Shown) => ({ nodes: nodes.filter(({ type }) => isActor(type) || isEngagement(type)) });

customElements.define('vanort-view-map', MapView);
