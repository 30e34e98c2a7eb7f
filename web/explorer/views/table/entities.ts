import type { EntityType, FacetKind, FacetName, EntitiesQuery, EntitiesQueryVariables } from '@vanort/client';
import { EntitiesDocument } from '@vanort/client/documents';
import { TYPES } from '../../../graph/palette.js';
import { ask } from '../../api.js';
import { store } from '../../store.js';
import type { ViewState } from '../../view-state.js';

type Edge = EntitiesQuery['browse']['edges'][number];
/** An entity in the list, with the countries that it counts under as of the date of the view. */
export type Entity = Edge['node'] & Pick<Edge, 'countries'>;
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
    entities.push(...browse.edges.map(({ node, countries }) => ({ ...node, countries })));
    facets = browse.facets ?? facets;
    onPage(entities.length);
    after = browse.pageInfo.endCursor ?? null;
    if (!browse.pageInfo.hasNextPage || entities.length >= MOST) {
      return { totalCount: browse.totalCount + Math.max(0, (ids?.length ?? 0) - MOST), entities, facets };
    }
  }
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
    language: store.apiLanguage,
  };
  // What the address says may be no type or kind: the server says so, by name.
  const types = list('TYPE') as EntityType[] | null;
  if (ids !== null) return { ...shared, ids: ids.slice(0, MOST), types, areas: null, at: null };
  const shown = (types ?? TYPES).filter((type) => !state.hidden.includes(type));
  return {
    ...shared,
    ids: null,
    types: types === null && state.hidden.length === 0 ? null : shown,
    areas: list('AREA'),
    at: state.at,
  };
}
