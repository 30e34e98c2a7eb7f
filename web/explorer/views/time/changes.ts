import { LOCALES } from '../../../../src/model/language.js';
import type { ChangesQuery, DatedFactFragment, RecordedQuery } from '@vanort/client';
import { ChangesDocument, RecordedDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../../api.js';
import { ApiTask } from '../../api-task.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import { entry, entityLink } from './entry.js';
import { kindMark, TIMELINE_KINDS } from './kinds.js';
import { askNarrowing, narrowedKey } from './network-filter.js';
import { firstPages, fittingItems, type Items, LONGEST_PAGE, PAGE, pagesOf } from './pages.js';
import { partialFilterNotice, readTimes } from './partial-filter-notice.js';
import { thisYear } from './years.js';

/** What changed, and between which years. */
interface Changed<Item> extends Items<Item> {
  readonly from: string;
  readonly to: string;
}
type Recording = RecordedQuery['changes']['recorded']['edges'][number]['node'];

/** A period of which most people know what was before. */
const YEARS_BACK = 10;
const LONGEST_YEAR = 4;
/** A load writes hundreds at once: they are told, not spread out. */
const FEW = 20;

/**
 * What changed between two years. Two times apart: when it was so (valid time), and when it was written into the graph
 * (recorded time).
 */
export class Changes extends View {
  static override readonly properties = { name: { attribute: false }, logOpen: { state: true } };
  /** Of what stands in the middle, in words. */
  declare name: string | undefined;
  /** Whether somebody wants to know what was written into the graph: it is asked for then. */
  declare logOpen: boolean;

  #valid = new ApiTask<Changed<DatedFactFragment>>(this, () => {
    const asked = this.#asked('pages');
    if (asked === null) return null;
    const { key, about, variables, pages } = asked;
    const { from, to } = variables;
    const { state } = this;
    const narrowed = !this.#everywhere;
    const times = readTimes();
    return {
      key: narrowed ? `${key} ${times} ${narrowedKey(state)}` : key,
      about,
      ask: async (signal) => {
        const narrowing = narrowed ? await askNarrowing(state) : null;
        const page =
          (first: number) =>
          async (after: string | null): Promise<ChangesQuery['changes']> =>
            (await ask(ChangesDocument, { ...variables, first, after }, signal)).changes;
        const changes =
          narrowing === null
            ? await firstPages(pages, page(PAGE))
            : await fittingItems(narrowing, times, page(LONGEST_PAGE));
        return { ...changes, from, to };
      },
    };
  });
  #recorded = new ApiTask<Changed<Recording>>(this, () => {
    const asked = this.#asked('recorded');
    if (asked === null || !this.logOpen) return null;
    const { key, about, variables, pages } = asked;
    const { from, to } = variables;
    const page = async (after: string | null, signal: AbortSignal) =>
      (await ask(RecordedDocument, { ...variables, first: FEW, after }, signal)).changes.recorded;
    return {
      key,
      about,
      ask: async (signal) => ({ ...(await firstPages(pages, (after) => page(after, signal))), from, to }),
    };
  });

  constructor() {
    super();
    this.logOpen = false;
  }

  #opened = (event: Event): void => {
    this.logOpen = (event.target as HTMLDetailsElement).open;
  };

  get #start(): string {
    return this.state.own['start'] || String(thisYear() - YEARS_BACK);
  }

  get #end(): string {
    return this.state.own['end'] || String(thisYear());
  }

  get #everywhere(): boolean {
    return this.state.own['whose'] === 'all';
  }

  /** What is wrong with the two years, in words; null: nothing. */
  get #wrong(): string | null {
    const { time } = this.text;
    if (![this.#start, this.#end].every((year) => /^\d{4}$/.test(year))) return time.notAYear;
    return Number(this.#start) > Number(this.#end) ? time.wrongOrder : null;
  }

  #asked(pagesName: string) {
    if (this.#wrong !== null) return null;
    const variables = {
      from: this.#start,
      to: this.#end,
      of: this.#everywhere ? null : this.state.of,
      first: PAGE,
      language: store.apiLanguage,
    } as const;
    const pages = pagesOf(this.state.own[pagesName]);
    return { key: JSON.stringify([variables, pages]), about: String(variables.of), variables, pages };
  }

  override render(): TemplateResult {
    const { time } = this.text;
    const wrong = this.#wrong;
    return html`
      ${this.#period(wrong)}
      ${
        wrong === null
          ? html`<div class="both" data-under-panel>
              <section aria-labelledby="valid-heading">
                <h2 id="valid-heading">${time.valid}</h2>
                <p class="quiet">${time.validHelp}</p>
                ${this.#valid.show(this.text, (changes) => this.#validList(changes))}
              </section>
              <details class="log" @toggle=${this.#opened}>
                <summary>${time.recorded}</summary>
                <p class="quiet">${time.recordedHelp}</p>
                ${this.logOpen ? this.#recorded.show(this.text, (changes) => this.#recordedList(changes)) : ''}
              </details>
            </div>`
          : ''
      }
    `;
  }

  #period(wrong: string | null): TemplateResult {
    const { time } = this.text;
    const set = (name: string) => (event: Event) =>
      store.go({ own: { [name]: (event.target as HTMLInputElement).value.trim(), pages: '', recorded: '' } });
    const year = (name: 'start' | 'end', label: string, value: string) =>
      html`<label
        >${label}
        <input
          type="text"
          inputmode="numeric"
          autocomplete="off"
          size=${LONGEST_YEAR}
          maxlength=${LONGEST_YEAR}
          .value=${value}
          aria-invalid=${wrong === null ? 'false' : 'true'}
          aria-describedby="period-wrong"
          @change=${set(name)}
      /></label>`;
    return html`<div class="period" role="group" aria-label=${time.parts.changes}>
      ${year('start', time.fromYear, this.#start)} ${year('end', time.toYear, this.#end)}
      <label
        >${time.whose}
        <select
          @change=${(event: Event) =>
            store.go({ own: { whose: (event.target as HTMLSelectElement).value, pages: '', recorded: '' } })}
        >
          <option value="" .selected=${!this.#everywhere}>${this.name ?? this.state.of}</option>
          <option value="all" .selected=${this.#everywhere}>${time.everywhere}</option>
        </select>
      </label>
      <p id="period-wrong" class="wrong" role="alert">${wrong ?? ''}</p>
    </div>`;
  }

  #validList(changes: Changed<DatedFactFragment>): TemplateResult {
    const { time } = this.text;
    const { total } = changes;
    const items = changes.items.slice(0, pagesOf(this.state.own['pages']) * PAGE);
    if (total === 0) {
      return html`${partialFilterNotice(changes)}
        <p class="none">${time.noChanges(changes.from, changes.to)}</p>`;
    }
    // What was written is no change of what is: it stands by itself.
    const [events, documents] = [
      items.filter(({ kind }) => kind !== 'ISSUED'),
      items.filter(({ kind }) => kind === 'ISSUED'),
    ];
    const counts = TIMELINE_KINDS.map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length }));
    return html`
      <p role="status">${time.count(items.length, total)}</p>
      ${partialFilterNotice(changes)}
      <ul class="counts">
        ${counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => html`<li>${kindMark(kind)} ${time.kinds[kind]} <b>${count}</b></li>`)}
      </ul>
      <ul class="facts" aria-busy=${this.#valid.loading}>
        ${events.map((item) => html`<li>${entry(item)}</li>`)}
      </ul>
      ${
        documents.length === 0
          ? ''
          : html`<details ?open=${events.length === 0 || store.printing}>
              <summary>${time.documents(documents.length)}</summary>
              <ul class="facts">
                ${documents.map((item) => html`<li>${entry(item)}</li>`)}
              </ul>
            </details>`
      }
      ${this.#more('pages', items.length, total)}
    `;
  }

  #recordedList({ items, total, from, to }: Changed<Recording>): TemplateResult {
    const { time } = this.text;
    if (total === 0) return html`<p class="none">${time.nothingRecorded(from, to)}</p>`;
    const when = new Intl.DateTimeFormat(LOCALES[store.language], {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    const days = new Map<string, Recording[]>();
    for (const item of items) {
      const day = when.format(new Date(item.recordedAt));
      days.set(day, [...(days.get(day) ?? []), item]);
    }
    return html`
      <p role="status">${time.count(items.length, total)}</p>
      ${[...days].map(
        ([day, recordings]) =>
          html`<h3>${day}</h3>
            <ul class="recordings" aria-busy=${this.#recorded.loading}>
              ${recordings.map(({ title, subject }) => html`<li>${entityLink({ ...subject, name: title })}</li>`)}
            </ul>`,
      )}
      ${this.#more('recorded', items.length, total)}
    `;
  }

  #more(name: string, shown: number, total: number): TemplateResult | string {
    if (shown >= total) return '';
    const next = String(pagesOf(this.state.own[name]) + 1);
    return html`<button
      type="button"
      class="button"
      @click=${() => store.go({ own: { [name]: next } }, { replace: true })}
    >
      ${this.text.graph.more}
    </button>`;
  }
}

customElements.define('vanort-changes', Changes);
