import { ENTITY_TYPE_LABELS } from '../../src/model/labels/labels.js';
import type { EntityType } from '@vanort/client';
import { SuggestionsDocument, type SuggestionsQuery } from '@vanort/client/documents';
import { html, nothing, type TemplateResult } from 'lit';
import { TYPES } from '../graph/palette.js';
import { findTextLanguage, languageCode, type TextLanguage } from '../../src/model/language.js';
import { SHELL_TEXTS } from '../shell/texts.js';
import { ask } from './api.js';
import { ApiTask } from './api-task.js';
import { searchExamples } from './search-example.js';
import { SITE_ROOT } from './site.js';
import { store } from './store.js';
import { textsIn, type Texts } from './text/texts.js';
import { typeMark } from './type-mark.js';
import { View } from './view.js';
import './search-box.css';

export interface Picked {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** The words that were found, where they do not stand in the name. */
  readonly words?: string | undefined;
}

const MOST = 12;
const WAIT_MS = 120;

/**
 * A field that suggests entities while one types: a combobox as WAI-ARIA describes it, with its suggestions in groups
 * by type. Tells what was picked with the event `pick`.
 */
export class SearchBox extends View {
  static override readonly properties = {
    label: {},
    value: {},
    inHeader: { attribute: false },
    found: { state: true },
    open: { state: true },
    active: { state: true },
    failed: { state: true },
  };
  declare label: string;
  declare value: string;
  /** A field of the site's search form: it has a name, and Enter sends the form unless a suggestion was gone to. */
  declare inHeader: boolean;
  declare found: readonly Picked[] | null;
  declare open: boolean;
  declare active: number;
  declare failed: boolean;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  readonly #example = new ApiTask(this, () => (this.inHeader ? null : { key: store.home, ask: searchExamples }));
  readonly #id = `search-${String(++count)}`;

  constructor() {
    super();
    this.label = '';
    this.value = '';
    this.inHeader = false;
    this.found = null;
    this.open = false;
    this.active = -1;
    this.failed = false;
  }

  /** That of the page that it stands in: pages of the server say theirs by `lang`. */
  get #language(): TextLanguage {
    return findTextLanguage(this.lang) ?? store.language;
  }

  protected override get text(): Texts {
    return textsIn(this.#language);
  }

  override render(): TemplateResult {
    const { found, active } = this;
    const id = this.#id;
    const open = this.open && found !== null && this.value.trim() !== '';
    const search = this.text.search;
    return html`
      <label for=${id} class=${this.inHeader ? 'visually-hidden' : ''}>${this.label}</label>
      <input
        id=${id}
        type="text"
        name=${this.inHeader ? 'q' : nothing}
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        placeholder=${this.#hint}
        aria-expanded=${open}
        aria-controls="${id}-list"
        aria-autocomplete="list"
        aria-activedescendant=${open && active >= 0 ? `${id}-${active}` : nothing}
        .value=${this.value}
        @input=${this.#typed}
        @keydown=${this.#pressed}
        @focus=${() => (this.open = true)}
        @blur=${() => (this.open = false)}
      />
      <div class="suggestions" ?hidden=${!open} @pointerdown=${(event: Event) => event.preventDefault()}>
        <div role="listbox" id="${id}-list" aria-label=${search.suggestions}>${open ? this.#groups(found) : ''}</div>
        ${open && found.length === 0 ? html`<div class="none">${this.#none()}</div>` : ''}
        ${open ? html`<a class="all" href=${this.#allAddress}>${SHELL_TEXTS[this.#language].allResults(this.value.trim())}</a>` : ''}
      </div>
      <span class="visually-hidden" role="status"
        >${open ? (found.length === 0 ? search.none(this.value) : search.count(found.length)) : ''}</span
      >
    `;
  }

  /** The page of all that the text finds, beside the explorer. */
  get #allAddress(): string {
    const query = new URLSearchParams({ q: this.value.trim(), lang: this.#language });
    return new URL(`search?${query.toString()}`, SITE_ROOT).href;
  }

  get #hint(): string {
    const example = this.#example.data?.[0]?.names[this.#language];
    return example === undefined ? '' : this.text.search.example(example);
  }

  #none(): TemplateResult {
    const { search, state } = this.text;
    if (this.failed) return html`<p>${state.unreachable}</p>`;
    return html`<p><strong>${search.none(this.value)}</strong></p>
      <p class="quiet">${search.tryThis}</p>`;
  }

  #groups(found: readonly Picked[]): TemplateResult[] {
    let index = -1;
    return groupsOf(found).map(([type, hits]) => {
      const name = `${this.#id}-${type}`;
      return html`<div role="group" aria-labelledby=${name}>
        <div class="group-name" id=${name} role="presentation">${ENTITY_TYPE_LABELS[this.#language][type].many}</div>
        ${hits.map((hit) => {
          index += 1;
          const at = index;
          return html`<div
            role="option"
            id="${this.#id}-${at}"
            aria-selected=${at === this.active}
            @pointermove=${() => (this.active = at)}
            @click=${() => this.#pick(hit)}
          >
            ${typeMark(type)}<span
              >${hit.name}${hit.words === undefined ? '' : html` <span class="words">${hit.words}</span>`}</span
            >
          </div>`;
        })}
      </div>`;
    });
  }

  #typed = (event: Event): void => this.suggest((event.target as HTMLInputElement).value);

  /** Offer what a text may mean, once nothing more is typed for a moment. */
  suggest(typed: string): void {
    this.value = typed;
    this.open = true;
    clearTimeout(this.#waiting);
    this.#asking?.abort();
    const text = this.value.trim();
    if (text === '') this.found = null;
    else this.#waiting = setTimeout(() => void this.#ask(text), WAIT_MS);
  }

  async #ask(text: string): Promise<void> {
    const asking = (this.#asking = new AbortController());
    const language = languageCode(this.#language);
    this.failed = false;
    try {
      const { search } = await ask(SuggestionsDocument, { text, types: null, first: MOST, language }, asking.signal);
      this.found = groupsOf(search.edges.map(toPicked)).flatMap(([, hits]) => hits);
    } catch {
      if (asking.signal.aborted) return;
      this.failed = true;
      this.found = [];
    }
    this.active = this.found.length > 0 && !this.inHeader ? 0 : -1;
  }

  #pressed = (event: KeyboardEvent): void => {
    const { found } = this;
    if (event.key === 'Escape') {
      if (this.open && found !== null) this.open = false;
      else this.value = '';
      return;
    }
    if (found?.length === 0 && event.key === 'Enter' && !this.inHeader) location.assign(this.#allAddress);
    if (found === null || found.length === 0) return;
    const last = found.length - 1;
    const moves: Partial<Record<string, number>> = {
      ArrowDown: this.active >= last ? 0 : this.active + 1,
      ArrowUp: this.active <= 0 ? last : this.active - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      this.open = true;
      this.active = next;
      void this.updateComplete.then(() =>
        this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Enter') {
      const hit = found[this.active];
      if (hit === undefined || !this.open) return;
      event.preventDefault();
      this.#pick(hit);
    }
  };

  #pick(hit: Picked): void {
    this.value = this.inHeader ? '' : hit.name;
    this.open = false;
    this.found = null;
    this.dispatchEvent(new CustomEvent<Picked>('pick', { detail: hit, bubbles: true }));
  }
}

let count = 0;

/** What was found by its kind stands under the heading of its type: that says it. */
const SHOWN_BY_NAME: ReadonlySet<string> = new Set(['NAME', 'KIND']);

const toPicked = ({ node, match }: SuggestionsQuery['search']['edges'][number]): Picked => ({
  ...{ id: node.id, type: node.type, name: node.name },
  words: SHOWN_BY_NAME.has(match.source) ? undefined : match.text,
});

/** In the order of the best hit of each type; without hits, types do not show. */
function groupsOf(found: readonly Picked[]): [EntityType, Picked[]][] {
  const byType = new Map<EntityType, Picked[]>();
  for (const hit of found) byType.set(hit.type, [...(byType.get(hit.type) ?? []), hit]);
  return [...byType].filter(([type]) => TYPES.includes(type));
}

customElements.define('vanort-search', SearchBox);
