import { lowerFirst, upperFirst } from '../../src/model/first-letter.js';
import { ENTITY_TYPE_LABELS, RELATION_LABELS } from '../../src/model/labels/labels.js';
import type { AreasQuery } from '@vanort/client';
import { AreasDocument } from '@vanort/client/documents';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { NETWORK_KINDS } from '../graph/names.js';
import { formatDate } from '../graph/dates.js';
import { ask } from './api.js';
import './network-filters.css';
import { ApiTask } from './api-task.js';
import { store } from './store.js';
import type { Texts } from './text/texts.js';
import { DEFAULT_DEPTH, type ViewState } from './view-state.js';

type Areas = AreasQuery['priorityAreaCoverage'];

/** What narrows all views down alike. */
export type SharedFilter = 'depth' | 'areas' | 'kinds' | 'at' | 'hidden';
const SHARED: readonly SharedFilter[] = ['depth', 'areas', 'kinds', 'at', 'hidden'];
/** The filters as they are when nobody has set any. */
export const NO_FILTERS: Pick<ViewState, SharedFilter> = {
  depth: DEFAULT_DEPTH,
  areas: [],
  kinds: [],
  at: null,
  hidden: [],
};

/** The filters that are set now. */
export const filtersIn = (state: ViewState): SharedFilter[] =>
  SHARED.filter((name) => {
    const value = state[name];
    return Array.isArray(value) ? value.length > 0 : value !== NO_FILTERS[name];
  });

/**
 * Filters, folded on a phone as long as none is set.
 * @param elsewhere those that have a field of their own in the view, outside of what is folded
 */
export function foldedFilters(
  filters: TemplateResult,
  { graph }: Texts,
  elsewhere: readonly SharedFilter[] = [],
): TemplateResult {
  if (!store.narrow) return filters;
  const set = setBeside(elsewhere).length;
  return html`<details class="folded-filters" ?open=${set > 0}>
    <summary>${graph.filters(set)}</summary>
    ${filters}
  </details>`;
}

const setBeside = (elsewhere: readonly SharedFilter[]): SharedFilter[] =>
  filtersIn(store.state).filter((name) => !elsewhere.includes(name));

/** The priority areas, asked for once. */
export const areasQuestion = (host: ReactiveControllerHost): ApiTask<Areas> =>
  new ApiTask(host, () => ({
    key: 'areas',
    ask: async (signal) => (await ask(AreasDocument, {}, signal)).priorityAreaCoverage,
  }));

const valueOf = (event: Event) => (event.target as HTMLSelectElement | HTMLInputElement).value;

export type Steps = keyof Texts['graph']['steps'];

export interface FilterOptions {
  /** The filters that this view honours. */
  readonly applies?: readonly SharedFilter[];
  /** Those of them that have a field of their own in the view. */
  readonly elsewhere?: readonly SharedFilter[];
  /** The name of what the network is around, once it is known. */
  readonly middle?: string | undefined;
  /** What a step is: from actor to actor by what ties them, or by a single connection, from an actor or from anything. */
  readonly steps?: Steps;
}

/**
 * What narrows a network down, as fields: they hold in all views alike. Where one is set that this view cannot follow,
 * it is said.
 */
export function networkFilters(
  known: Areas | undefined,
  text: Texts,
  { applies = SHARED, elsewhere = [], middle, steps = 'other' }: FilterOptions = {},
): TemplateResult {
  const holds = (name: SharedFilter) => applies.includes(name) && !elsewhere.includes(name);
  return html`<div class="filters network">
    ${holds('depth') ? depthChoice(text, middle, steps) : ''} ${holds('areas') ? areaChoice(known, text) : ''}
    ${holds('kinds') ? kindChoice(text) : ''} ${holds('at') ? asOf(text) : ''}
    ${setFilters(known, text, { applies, elsewhere, middle })}
  </div>`;
}

function depthChoice({ graph }: Texts, middle: string | undefined, steps: Steps): TemplateResult {
  const { depth } = store.state;
  return html`<label
    >${graph.depth(middle)}
    <select @change=${(event: Event) => store.go({ depth: Number(valueOf(event)) })}>
      ${graph.steps[steps].map(
        (words, index) =>
          html`<option value=${index + 1} .selected=${index + 1 === depth}>${index + 1}: ${words}</option>`,
      )}
    </select>
  </label>`;
}

interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

/** All, one, or the several that an address names. */
function choice<Value extends string>(
  { label, all }: { label: string; all: string },
  options: readonly Option<Value>[],
  chosen: readonly string[],
  choose: (chosen: Value[]) => void,
): TemplateResult {
  const nameOf = (id: string) => options.find(({ value }) => value === id)?.name ?? id;
  const pick = (event: Event) => {
    const picked = valueOf(event).split(',');
    choose(options.map(({ value }) => value).filter((value) => picked.includes(value)));
  };
  // One that the options do not have stands in the field as well: it narrows down all the same.
  const other = chosen.length > 1 || chosen.some((id) => !options.some(({ value }) => value === id));
  return html`<label
    >${label}
    <select @change=${pick}>
      <option value="" .selected=${chosen.length === 0}>${all}</option>
      ${
        other ? html`<option value=${chosen.join(',')} .selected=${true}>${chosen.map(nameOf).join(', ')}</option>` : ''
      }
      ${options.map(
        ({ value, name }) => html`<option value=${value} .selected=${!other && chosen[0] === value}>${name}</option>`,
      )}
    </select>
  </label>`;
}

function areaChoice(known: Areas | undefined, { graph }: Texts): TemplateResult {
  const options = known?.map(({ area }) => ({ value: area.id, name: area.prefLabel[store.language] })) ?? [];
  const label = { label: graph.areas, all: graph.allAreas };
  return choice(label, options, store.state.areas, (areas) => store.go({ areas }));
}

function kindChoice({ graph }: Texts): TemplateResult {
  const { compare } = new Intl.Collator(store.language);
  const options = NETWORK_KINDS.map((kind) => ({ value: kind, name: RELATION_LABELS[store.language][kind] }));
  options.sort((a, b) => compare(a.name, b.name));
  const label = { label: graph.kinds, all: graph.allKinds };
  return choice(label, options, store.state.kinds, (kinds) => store.go({ kinds }));
}

function asOf({ graph }: Texts): TemplateResult {
  return html`<label
    >${graph.asOf}
    <input
      type="text"
      inputmode="numeric"
      size="8"
      maxlength="10"
      pattern="\\d{4}(-\\d{2}){0,2}"
      placeholder=${graph.anyTime}
      .value=${store.state.at ?? ''}
      @change=${(event: Event) => store.go({ at: valueOf(event).trim() || null })}
    />
  </label>`;
}

/** What is hidden, the way back to all, and what is set that this view cannot follow. */
function setFilters(
  known: Areas | undefined,
  text: Texts,
  { applies = SHARED, elsewhere = [], middle }: FilterOptions,
): TemplateResult | string {
  const { graph } = text;
  const { language, state } = store;
  const set = setBeside(elsewhere);
  if (set.length === 0) return '';
  const areaName = (id: string) => known?.find(({ area }) => area.id === id)?.area.prefLabel[language] ?? id;
  const words: Record<SharedFilter, () => string> = {
    depth: () => `${lowerFirst(graph.depth(middle))} (${state.depth})`,
    areas: () => `${graph.areas.toLocaleLowerCase(language)} (${state.areas.map(areaName).join(', ')})`,
    kinds: () =>
      `${graph.kinds.toLocaleLowerCase(language)} (${state.kinds.map((kind) => RELATION_LABELS[language][kind]).join(', ')})`,
    at: () => `${graph.asOf.toLocaleLowerCase(language)} (${formatDate(state.at ?? '', language)})`,
    hidden: () => `${graph.hidden} (${state.hidden.map((type) => ENTITY_TYPE_LABELS[language][type].many).join(', ')})`,
  };
  const idle = set.filter((name) => !applies.includes(name));
  return html`
    ${set.includes('hidden') && !idle.includes('hidden') ? html`<span>${upperFirst(words.hidden())}</span>` : ''}
    <button type="button" class="button" @click=${() => store.go(NO_FILTERS)}>${graph.clearFilters}</button>
    ${idle.length === 0 ? '' : html`<p class="idle">${graph.notHere(idle.map((name) => words[name]()).join('; '))}</p>`}
  `;
}
