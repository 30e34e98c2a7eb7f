import type {
  DrawnNodeFragment,
  EntityType,
  FacetKind,
  FacetName,
  EntitiesQuery,
  EntitiesQueryVariables,
  Standing,
} from '@vanort/client';
import { DaysDocument, EntitiesDocument } from '@vanort/client/documents';
import { STANDING_LABELS } from '../../../../src/model/labels/labels.js';
import { TYPES } from '../../../graph/palette.js';
import { STANDINGS } from '@vanort/figures';
import { ask } from '../../api.js';
import { store } from '../../store.js';
import type { ViewState } from '../../view-state.js';

type Edge = EntitiesQuery['browse']['edges'][number];
/** An entity in the list, with the countries that it counts under as of the date of the view. */
export type Entity = Edge['node'] &
  Pick<Edge, 'countries'> & {
    /** When it was signed, taken, done or held; null: it has no day, or none is known. */
    readonly date: string | null;
  };
export type Facet = NonNullable<EntitiesQuery['browse']['facets']>[number];

/** What fits the filters, as far as it is fetched, and the counts of each way to narrow it down. */
export interface Entities {
  readonly totalCount: number;
  readonly entities: readonly Entity[];
  readonly facets: readonly Facet[];
}

/** So many are fetched, to be sorted here; beyond it the person is asked to narrow down. */
const MOST = 1000;

/**
 * Whether a facet narrows a network down here: areas do so in all views, and types, unless an address has them here.
 */
export const isOwnFacet = (state: ViewState, facet: FacetName): boolean =>
  facet !== 'AREA' && (facet !== 'TYPE' || chosen(state, facet).length > 0);

/** Where the address keeps a facet's chosen values; the areas are those of all views. */
const NAMES: Readonly<Record<Exclude<FacetName, 'AREA'>, string>> = {
  TYPE: 'types',
  COUNTRY: 'countries',
  KIND: 'kind',
  DECADE: 'decades',
  STANDING: 'standing',
};

/** The values of a facet that are chosen. */
export const chosen = ({ areas, own }: ViewState, facet: FacetName): readonly string[] =>
  facet === 'AREA' ? areas : (own[NAMES[facet]] ?? '').split(',').filter(Boolean);

/** What to change for a value of a facet to be chosen, or not any more. */
export function toggled(state: ViewState, facet: FacetName, value: string): Partial<ViewState> {
  const now = chosen(state, facet);
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  return facet === 'AREA' ? { areas: next, own: { page: '' } } : { own: { [NAMES[facet]]: next.join(','), page: '' } };
}

export const withoutFilters = (): Partial<ViewState> => ({
  areas: [],
  own: { ...Object.fromEntries(Object.values(NAMES).map((name) => [name, ''])), q: '', page: '' },
});

/** Whether the list is narrowed down by a text or a facet. */
export const isNarrowed = ({ own }: ViewState): boolean =>
  ['q', ...Object.values(NAMES)].some((name) => (own[name] ?? '') !== '');

/**
 * The ids of a network's entities that the list is of. As of a date the network knows how its engagements stood, and a list
 * of ids does not: so it is narrowed down here.
 */
export function idsIn(nodes: readonly DrawnNodeFragment[], state: ViewState): string[] {
  const standings = state.at === null ? [] : chosen(state, 'STANDING');
  const stands = ({ standing }: DrawnNodeFragment) =>
    standings.length === 0 || (standing !== null && standings.includes(standing));
  return nodes.filter(stands).map(({ id }) => id);
}

/** The facets of a network's list, with how its engagements stood as of the date of the view. */
export function facetsIn(
  facets: readonly Facet[],
  nodes: readonly DrawnNodeFragment[],
  { at }: ViewState,
): readonly Facet[] {
  if (at === null) return facets;
  const values = STANDINGS.map((value) => ({
    ...{ value, label: STANDING_LABELS[store.language][value] },
    count: nodes.filter(({ standing }) => standing === value).length,
  })).filter(({ count }) => count > 0);
  return facets.map((facet) => (facet.name === 'STANDING' ? { ...facet, values } : facet));
}

/** What is asked for; equal texts, equal answers. */
export function entitiesKey(state: ViewState, ids: readonly string[] | null): string {
  return JSON.stringify(filtersOf(state, ids));
}

/**
 * All that fits the state's filters, page by page.
 * @param ids only these, to which the filters of all views have been applied; null: everything that fits them
 */
export async function askEntities(
  state: ViewState,
  ids: readonly string[] | null,
  onPage: (count: number) => void,
  signal: AbortSignal,
): Promise<Entities> {
  const filters = filtersOf(state, ids);
  const entities: Entity[] = [];
  let facets: readonly Facet[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: EntitiesQueryVariables = { ...filters, after, counted: after === null };
    const { browse }: EntitiesQuery = await ask(EntitiesDocument, variables, signal);
    const days = await daysOf(
      browse.edges.map(({ node }) => node),
      signal,
    );
    entities.push(
      ...browse.edges.map(({ node, countries }) => ({ ...node, countries, date: days.get(node.id) ?? null })),
    );
    facets = browse.facets ?? facets;
    onPage(entities.length);
    after = browse.pageInfo.endCursor ?? null;
    if (!browse.pageInfo.hasNextPage || entities.length >= MOST) {
      return { totalCount: browse.totalCount + Math.max(0, (ids?.length ?? 0) - MOST), entities, facets };
    }
  }
}

/** Types that have a day of their own, which says since when they hold, or when it was. */
const DATED: readonly EntityType[] = ['AGREEMENT', 'DECISION', 'EVENT', 'REVIEW', 'DOCUMENT'];

/** The days of those of a page that have one. */
async function daysOf(
  page: readonly { readonly id: string; readonly type: EntityType }[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string | null>> {
  const ids = page.filter(({ type }) => DATED.includes(type)).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const lists = Object.values(await ask(DaysDocument, { ids }, signal));
  return new Map(lists.flat().map(({ id, date }) => [id, date]));
}

function filtersOf(state: ViewState, ids: readonly string[] | null) {
  const list = (facet: FacetName) => {
    const values = chosen(state, facet);
    return values.length === 0 ? null : [...values];
  };
  const shared = {
    text: state.own['q'] || null,
    kinds: list('KIND') as FacetKind[] | null,
    countries: list('COUNTRY'),
    decades: list('DECADE'),
    standings: list('STANDING') as Standing[] | null,
    // The network's own filters have been applied to ids; how they stand is as of the date all the same.
    standingAt: state.at,
    language: store.apiLanguage,
  };
  // What the address says may be no type or kind: the server says so, by name.
  const types = list('TYPE') as EntityType[] | null;
  if (ids !== null) {
    const standings = state.at === null ? shared.standings : null;
    return { ...shared, standings, ids: ids.slice(0, MOST), types, areas: null, at: null };
  }
  const shown = (types ?? TYPES).filter((type) => !state.hidden.includes(type));
  return {
    ...shared,
    ids: null,
    types: types === null && state.hidden.length === 0 ? null : shown,
    areas: list('AREA'),
    at: state.at,
  };
}
