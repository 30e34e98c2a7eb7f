import type { EntityType, FacetKind, FacetName, ThingsQuery, ThingsQueryVariables } from '@vanort/client';
import { ThingsDocument } from '@vanort/client/documents';
import { TYPES } from '../../../graph/palette.js';
import { ask } from '../../api.js';
import { store } from '../../store.js';
import type { ViewState } from '../../view-state.js';

export type Thing = ThingsQuery['browse']['edges'][number]['node'];
export type Facet = NonNullable<ThingsQuery['browse']['facets']>[number];

/** What fits the filters, as far as it is fetched, and the counts of each way to narrow it down. */
export interface Things {
  readonly totalCount: number;
  readonly things: readonly Thing[];
  readonly facets: readonly Facet[];
}

/** So many are fetched, to be sorted here; beyond it the person is asked to narrow down. */
const MOST = 1000;

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

/** What is asked for; equal texts, equal answers. */
export function thingsKey(state: ViewState): string {
  return JSON.stringify([filtersOf(state), state.hidden]);
}

/** All that fits the state's filters, page by page; types that the legend hides are left out here as well. */
export async function askThings(
  state: ViewState,
  onPage: (count: number) => void,
  signal: AbortSignal,
): Promise<Things> {
  const filters = filtersOf(state);
  const things: Thing[] = [];
  let facets: readonly Facet[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: ThingsQueryVariables = { ...filters, after, counted: after === null };
    const { browse }: ThingsQuery = await ask(ThingsDocument, variables, signal);
    things.push(...browse.edges.map(({ node }) => node));
    facets = browse.facets ?? facets;
    onPage(things.length);
    after = browse.pageInfo.endCursor ?? null;
    if (!browse.pageInfo.hasNextPage || things.length >= MOST) return { totalCount: browse.totalCount, things, facets };
  }
}

function filtersOf(state: ViewState) {
  const list = (facet: FacetName) => {
    const values = chosen(state, facet);
    return values.length === 0 ? null : [...values];
  };
  // What the address says may be no type or kind: the server says so, by name.
  const types = list('TYPE') as EntityType[] | null;
  const shown = (types ?? TYPES).filter((type) => !state.hidden.includes(type));
  return {
    text: state.own['q'] || null,
    types: types === null && state.hidden.length === 0 ? null : shown,
    kinds: list('KIND') as FacetKind[] | null,
    countries: list('COUNTRY'),
    areas: list('AREA'),
    decades: list('DECADE'),
    at: state.at,
    language: store.language === 'sv' ? ('SV' as const) : ('EN' as const),
  };
}
