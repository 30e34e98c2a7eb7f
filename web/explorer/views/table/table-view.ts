import { html, type TemplateResult } from 'lit';
import type { DrawnNodeFragment } from '@vanort/client';
import { legend } from '../../legend.js';
import { areasQuestion, foldedFilters, networkFilters } from '../../network-filters.js';
import { networkKey, type Shown } from '../../network.js';
import { askListed } from '../../pictured.js';
import { ApiTask } from '../../api-task.js';
import { Scope } from '../../scope.js';
import { whatIfAddress, withoutAll } from '../../what-if-link.js';
import { fileName } from '../../export/file-name.js';
import { store } from '../../store.js';
import { aboutShown, withCitation } from '../../export/citation.js';
import { csvOf, tsvOf } from '../../export/csv.js';
import { View } from '../../view.js';
import { visibleOf } from '../../visible.js';
import {
  type Column,
  filledIn,
  inOrder,
  inUsualOrder,
  linkColumns,
  linkRow,
  type Row,
  entityColumns,
  entityRow,
} from './columns.js';
import { facetFilters } from './facets.js';
import { grid, rowsShown } from './grid.js';
import { tableTexts } from './texts.js';
import {
  askEntities,
  facetsIn,
  idsIn,
  isNarrowed,
  isOwnFacet,
  type Entities,
  entitiesKey,
  withoutFilters,
} from './entities.js';
import './table.css';

/** How long the fingers rest before the table follows. */
const REST_MS = 250;

/** What the table is of; `show` says which. */
type Of = 'network' | 'links' | 'all';
/** What each is called in the name of its file. */
const PARTS: Readonly<Record<Of, string>> = { network: 'entities', links: 'connections', all: 'all' };

/**
 * The same as the other views show, as rows: the entities of the network, its relationships, or everything in the
 * graph.
 */
export class TableView extends View {
  static override readonly properties = { told: { state: true }, fetched: { state: true } };
  /** What copying and the like have to say. */
  declare told: string;
  /** How many rows have come so far. */
  declare fetched: number;

  constructor() {
    super();
    this.told = '';
    this.fetched = 0;
  }

  #waiting: ReturnType<typeof setTimeout> | undefined;
  #scope = new Scope(this);
  #areas = areasQuestion(this);
  #network = new ApiTask<Shown>(this, () => {
    const { state } = this;
    return this.#of === 'all' ? null : { key: networkKey(state), about: state.of, ask: () => askListed(state) };
  });
  #entities = new ApiTask<Entities>(this, () => {
    const { state } = this;
    const network = this.#network.data;
    if (this.#of === 'links' || (this.#of === 'network' && network === undefined)) return null;
    const ids = this.#of === 'all' ? null : idsIn(visibleOf(network!, state).nodes, state);
    const key = entitiesKey(state, ids);
    const about = JSON.stringify([this.#of, state.of]);
    return { key, about, ask: (signal) => askEntities(state, ids, (count) => (this.fetched = count), signal) };
  });

  get #of(): Of {
    const { show } = this.state.own;
    return show === 'links' || show === 'all' ? show : 'network';
  }

  override render(): TemplateResult {
    const text = tableTexts(store.language);
    return html`<div class="page">
      <header>
        <h1>${text.heading}</h1>
        <p class="lead">${text.lead}</p>
        ${this.#scope.render()}
      </header>
      <div class="table-and-filters">${foldedFilters(this.#filters(), this.text)} ${this.#content()}</div>
    </div>`;
  }

  #filters(): TemplateResult {
    const text = tableTexts(store.language);
    const { own } = this.state;
    const facets = this.#entities.data?.facets ?? [];
    const option = (of: Of, name: string) =>
      html`<option value=${of === 'network' ? '' : of} .selected=${of === this.#of}>${name}</option>`;
    return html`<section class="filters" aria-label=${text.filters}>
      <label class="field">
        <span>${text.show}</span>
        <select
          @change=${(event: Event) =>
            store.go({ own: { show: (event.target as HTMLSelectElement).value, sort: '', page: '' } })}
        >
          ${option('network', text.network(this.#scope.name))} ${option('links', text.links(this.#scope.name))}
          ${option('all', text.entities)}
        </select>
      </label>
      ${networkFilters(
        this.#areas.data,
        this.text,
        this.#of === 'all'
          ? { applies: ['areas', 'at', 'hidden'], elsewhere: ['areas'] }
          : { middle: this.#scope.name },
      )}
      <label class="field" data-empty=${(own['q'] ?? '') === ''}>
        <span>${text.search}</span>
        <input
          type="search"
          .value=${own['q'] ?? ''}
          @input=${(event: Event) => this.#typed((event.target as HTMLInputElement).value)}
          @change=${(event: Event) => this.#look((event.target as HTMLInputElement).value)}
        />
      </label>
      ${this.#of === 'all' || this.#network.data === undefined ? '' : this.#types(this.#network.data)}
      ${
        this.#of === 'links'
          ? ''
          : facetFilters(
              this.#of === 'all'
                ? facets
                : facetsIn(facets, this.#network.data?.nodes ?? [], this.state).filter(({ name }) =>
                    isOwnFacet(this.state, name),
                  ),
            )
      }
      ${
        isNarrowed(this.state) || (this.#of === 'all' && this.state.areas.length > 0)
          ? html`<button type="button" class="button" @click=${() => store.go(withoutFilters())}>${text.clear}</button>`
          : ''
      }
    </section>`;
  }

  /** The table follows what is typed, once the fingers rest. */
  #typed(text: string): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#look(text), REST_MS);
  }

  #look(text: string): void {
    clearTimeout(this.#waiting);
    if (text.trim() !== (this.state.own['q'] ?? '')) store.go({ own: { q: text.trim(), page: '' } }, { replace: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#waiting);
  }

  /** The legend of all views, opened where there is room. */
  #types(network: Shown): TemplateResult {
    return html`<details class="facet" ?open=${matchMedia('(min-width: 46rem)').matches}>
      <summary>${tableTexts(store.language).facets.TYPE}</summary>
      ${legend(network, this.text)}
    </details>`;
  }

  #content(): TemplateResult {
    const text = tableTexts(store.language);
    const ofNetwork = this.#of === 'links' || (this.#of === 'network' && this.#network.data === undefined);
    const question = ofNetwork ? this.#network : this.#entities;
    if (question.data === undefined) {
      return html`<div class="rows" aria-busy="true">
        ${question.instead(this.text)}
        ${question.loading && this.fetched > 0 ? html`<p class="quiet">${text.fetching(this.fetched)}</p>` : ''}
      </div>`;
    }
    const [columns, unsorted] = filledIn(...this.#rows());
    const { sort = '' } = this.state.own;
    const column = Math.max(
      0,
      columns.findIndex(({ id }) => id === sort.replace(/^-/, '')),
    );
    const rows =
      sort === ''
        ? inUsualOrder(unsorted, store.language)
        : inOrder(unsorted, column, sort.startsWith('-'), store.language);
    const entities = this.#of === 'links' ? undefined : this.#entities.data;
    const left = this.#of === 'all' ? [] : (this.#network.data?.omitted ?? []);
    const leftOut = left.reduce((sum, { count }) => sum + count, 0);
    return html`<section class="rows" aria-label=${text.heading} aria-busy=${question.loading ? 'true' : 'false'}>
      ${(this.#of !== 'all' && this.#network.beside(this.text)) || question.beside(this.text)}
      ${this.#tools(columns, rows)}
      ${
        entities !== undefined && entities.totalCount > entities.entities.length
          ? html`<p class="partly">${text.partly(entities.entities.length, entities.totalCount)}</p>`
          : ''
      }
      ${leftOut > 0 ? html`<p class="partly">${this.text.graph.left(leftOut)}.</p>` : ''}
      ${
        rows.length === 0
          ? html`<div class="nothing">
              <p>${text.nothing}</p>
              <p>${text.tryElse}</p>
            </div>`
          : grid(columns, rows, sort === '' ? null : columns[column]!.id, sort.startsWith('-'))
      }
    </section>`;
  }

  #rows(): [readonly Column[], readonly Row[]] {
    const { language } = store;
    if (this.#of !== 'links') {
      const { entities, facets } = this.#entities.data!;
      return [entityColumns(language), entities.map((entity) => entityRow(entity, facets, language))];
    }
    const { nodes, links } = visibleOf(this.#network.data!, this.state);
    const byId = new Map<string, DrawnNodeFragment>(nodes.map((node) => [node.id, node]));
    const words = (this.state.own['q'] ?? '').toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
    const rows = links
      .map((link) => linkRow(link, byId, language))
      .filter(({ name }) => words.every((word) => name.toLocaleLowerCase(language).includes(word)));
    return [linkColumns(language), rows];
  }

  #tools(columns: readonly Column[], rows: readonly Row[]): TemplateResult {
    const text = tableTexts(store.language);
    const { selected } = this.state;
    return html`<div class="tools">
      <p role="status">
        ${rows.length === 0 ? text.none : text.rows(...rowsShown(rows.length), rows.length)}
        <span>${this.told}</span>
      </p>
      ${
        selected.length > 0
          ? html`<span class="tag accent">${text.selected(selected.length)}</span>
              <a class="button" href=${store.address({ view: 'graph', own: {} })}>${text.selectedInGraph}</a>
              ${this.#whatIf()}
              <button type="button" class="button" @click=${() => store.go({ selected: [] })}>${text.unselect}</button>`
          : ''
      }
      <button type="button" class="button" @click=${() => void this.#copy(columns, rows)}>${text.copy}</button>
      <button type="button" class="button" @click=${() => void this.#download(columns, rows)}>${text.download}</button>
    </div>`;
  }

  /** What is lost without all that is selected, where it can be taken away. */
  #whatIf(): TemplateResult | string {
    const selected = new Set(this.state.selected);
    const known = this.#entities.data?.entities ?? this.#network.data?.nodes ?? [];
    const removable = known.filter((node) => selected.has(node.id) && whatIfAddress(node) !== null);
    return removable.length === 0 || removable.length < selected.size
      ? ''
      : html`<a class="button" href=${withoutAll(removable.map(({ id }) => id))}
          >${tableTexts(store.language).whatIf}</a
        >`;
  }

  async #copy(columns: readonly Column[], rows: readonly Row[]): Promise<void> {
    const text = tableTexts(store.language);
    try {
      await navigator.clipboard.writeText(tsvOf(asText(columns, rows)));
      this.told = text.copied(rows.length);
    } catch {
      this.told = text.copyFailed;
    }
  }

  async #download(columns: readonly Column[], rows: readonly Row[]): Promise<void> {
    const { language } = store;
    const text = tableTexts(language);
    try {
      const about = await aboutShown(text.heading, this.state.at);
      const cited = withCitation(asText(columns, rows), [text.citation, about.citation]);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([csvOf(cited, language)], { type: 'text/csv;charset=utf-8' }));
      link.download = fileName(this.state, {
        ...{ home: store.home, date: about.date, language, ending: 'csv' },
        part: PARTS[this.#of],
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    } catch {
      this.told = this.text.state.failed;
    }
  }
}

const asText = (columns: readonly Column[], rows: readonly Row[]): string[][] => [
  columns.map(({ heading }) => heading),
  ...rows.map(({ cells }) => cells.map(({ text }) => text)),
];

customElements.define('vanort-view-table', TableView);
