import type { Standing, StandingsQuery, StandingsQueryVariables } from '@vanort/client';
import { StandingsDocument } from '@vanort/client/documents';
import { STANDINGS } from '@vanort/figures';
import { ask } from '../../api.js';
import { store } from '../../store.js';
import type { ViewState } from '../../view-state.js';

export type Standings = StandingsQuery['standings'];

/** So many are shown at first, and come with each press of the button. */
export const PAGE = 20;
/** The most that one answer of the API holds. */
const MOST = 100;

/** The standings that the address narrows the list down to. */
export const chosenStandings = ({ own }: ViewState): Standing[] => {
  const names = (own['standing'] ?? '').split(',');
  return STANDINGS.filter((one) => names.includes(one));
};

/** Unless somebody wants them by weight alone. */
export const isDisputedFirst = ({ own }: ViewState): boolean => own['first'] !== 'any';

/** How many engagements are to be shown: whole pages. */
export function shownCount({ own }: ViewState): number {
  const asked = Number(own['shown'] ?? PAGE);
  return Number.isInteger(asked) && asked > PAGE ? asked : PAGE;
}

export function standingsQuestion(state: ViewState): StandingsQueryVariables {
  const standings = chosenStandings(state);
  return {
    of: state.of,
    at: state.at,
    standings: standings.length > 0 ? standings : null,
    disputedFirst: isDisputedFirst(state),
    first: PAGE,
    language: store.apiLanguage,
    said: true,
  };
}

/** As many engagements as are to be shown, in as few answers as hold them. */
export async function askStandings(
  variables: StandingsQueryVariables,
  count: number,
  signal: AbortSignal,
): Promise<Standings> {
  const edges: Standings['edges'] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(count - edges.length, MOST);
    const { standings }: StandingsQuery = await ask(StandingsDocument, { ...variables, first, after }, signal);
    edges.push(...standings.edges);
    after = standings.pageInfo.endCursor ?? null;
    if (!standings.pageInfo.hasNextPage || edges.length >= count) return { ...standings, edges };
  }
}
