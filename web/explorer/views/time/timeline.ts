import type { DatedFactFragment, TimelineKind } from '@vanort/client';
import { HistoryDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../../api.js';
import { NO_FILTERS } from '../../network-filters.js';
import { ApiTask } from '../../api-task.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import { entry } from './entry.js';
import { isTimelineKind, kindMark, TIMELINE_KINDS } from './kinds.js';
import { askNarrowing, narrowedKey } from './network-filter.js';
import { firstPages, fittingItems, type Items, LONGEST_PAGE, PAGE, pagesOf } from './pages.js';
import { partialFilterNotice, readTimes } from './partial-filter-notice.js';
import { yearOf } from './years.js';

/** What happened to what stands in the middle, in order, with where each fact is taken from. */
export class Timeline extends View {
  #history = new ApiTask<Items<DatedFactFragment>>(this, () => {
    const { state } = this;
    const kinds = this.#kinds;
    const language = store.apiLanguage;
    const [pages, times] = [pagesOf(state.own['pages']), readTimes()];
    const variables = { of: state.of, kinds: kinds.length > 0 ? kinds : null, language } as const;
    return {
      key: JSON.stringify([variables, pages, times, narrowedKey(state)]),
      about: state.of,
      ask: async (signal) => {
        const narrowing = await askNarrowing(state);
        const page = (first: number) => async (after: string | null) =>
          (await ask(HistoryDocument, { ...variables, first, after }, signal)).timelineConnection;
        return narrowing === null ? firstPages(pages, page(PAGE)) : fittingItems(narrowing, times, page(LONGEST_PAGE));
      },
    };
  });

  get #kinds(): TimelineKind[] {
    return (this.state.own['only'] ?? '').split(',').filter(isTimelineKind);
  }

  override render(): TemplateResult {
    return html`${this.#filter()}${this.#history.show(this.text, (history) => this.#list(history))}`;
  }

  #filter(): TemplateResult {
    const { time } = this.text;
    const kinds = this.#kinds;
    const toggle = (kind: TimelineKind) => {
      const next = kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
      store.go({ own: { only: next.join(','), pages: '' } });
    };
    return html`<fieldset class="kinds">
      <legend>${time.only}</legend>
      ${TIMELINE_KINDS.map(
        (kind) =>
          html`<label>
            <input type="checkbox" .checked=${kinds.includes(kind)} @change=${() => toggle(kind)} />
            ${kindMark(kind)} ${time.kinds[kind]}
          </label>`,
      )}
    </fieldset>`;
  }

  #list(history: Items<DatedFactFragment>): TemplateResult {
    const { time, graph } = this.text;
    const { total } = history;
    const items = history.items.slice(0, pagesOf(this.state.own['pages']) * PAGE);
    if (items.length === 0) {
      const filtered = this.#kinds.length > 0 || narrowedKey(this.state) !== '';
      return html`${partialFilterNotice(history)}
        <div class="notice">
          <h2>${time.nothing}</h2>
          <p>${filtered ? time.nothingOfKinds : time.nothingHelp}</p>
          ${
            filtered
              ? html`<button
                  type="button"
                  class="button"
                  @click=${() => store.go({ ...NO_FILTERS, own: { only: '' } })}
                >
                  ${graph.clearFilters}
                </button>`
              : html`<a class="button" href=${store.address({ of: store.home })}>${time.homeHistory}</a>`
          }
        </div>`;
    }
    return html`
      <p class="quiet" role="status">${time.count(items.length, total)}</p>
      ${partialFilterNotice(history)}
      <ol class="years" data-under-panel aria-busy=${this.#history.loading}>
        ${byYear(items).map(([year, facts]) => this.#year(year, facts))}
      </ol>
      ${
        items.length < total
          ? html`<button
              type="button"
              class="button"
              @click=${() => store.go({ own: { pages: String(pagesOf(this.state.own['pages']) + 1) } }, { replace: true })}
            >
              ${graph.more}
            </button>`
          : ''
      }
    `;
  }

  #year(year: number | null, facts: readonly DatedFactFragment[]): TemplateResult {
    const { time } = this.text;
    const present = year !== null && this.state.at !== null && yearOf(this.state.at) === year;
    return html`<li class="year" aria-current=${present ? 'date' : 'false'}>
      <div class="year-head">
        <h2>${year ?? time.otherDate}</h2>
        ${
          year === null
            ? ''
            : html`<a href=${store.address({ at: String(year), own: { show: '', only: '', pages: '' } })}
                >${time.seeNetwork}<span class="visually-hidden"> ${year}</span></a
              >`
        }
      </div>
      <ul>
        ${facts.map((fact) => html`<li>${entry(fact)}</li>`)}
      </ul>
    </li>`;
  }
}

/** Facts in their order, those of a year together. */
function byYear(facts: readonly DatedFactFragment[]): [number | null, DatedFactFragment[]][] {
  const groups: [number | null, DatedFactFragment[]][] = [];
  for (const fact of facts) {
    const year = yearOf(fact.date);
    const last = groups.at(-1);
    if (last !== undefined && last[0] === year) last[1].push(fact);
    else groups.push([year, [fact]]);
  }
  return groups;
}

customElements.define('vanort-view-timeline', Timeline);
