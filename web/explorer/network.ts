import { RELATION_LABELS } from '../../src/model/labels/labels.js';
import type { DrawnLinkFragment, DrawnNodeFragment, DrawnTieFragment, EntityType, RelationKind } from '@vanort/client';
import { MoreNeighboursDocument, NetworkDocument, type NetworkQuery } from '@vanort/client/documents';
import { ask } from './api.js';
import { withDormancyInNames } from '../graph/dormant.js';
import type { Drawn, DrawnLink } from '../graph/to-graph.js';
import { isEntityType, onlyOfType } from './only-of-type.js';
import { store } from './store.js';
import type { ViewState } from './view-state.js';

/** How many entities are drawn at first, and how many a page of a hub's neighbours adds. */
const LIMIT = 300;
const PAGE = 100;

export type Left = NetworkQuery['neighbourhood']['omitted'][number];

/** What is drawn and listed: the middle's network, and all that was asked for beside it. */
export interface Pictured<Link extends DrawnLink = DrawnLink> {
  readonly nodes: readonly DrawnNodeFragment[];
  readonly links: readonly Link[];
  /** What is there and not shown, by entity and kind. */
  readonly omitted: readonly Left[];
  /** The same in the parts that it was asked for in: a picture grows by them. Left out: it is one. */
  readonly stages?: readonly Drawn[];
  /** The ties that some of the links are, with what is folded into them. */
  readonly folded?: readonly DrawnTieFragment[];
}

/** A network of single relationships. */
export type Shown = Pictured<DrawnLinkFragment>;

/** What the network depends on; equal keys, equal networks. */
export const networkKey = ({ of, depth, at, kinds, areas, expanded }: ViewState): string =>
  JSON.stringify([of, depth, at, kinds, areas, expanded, store.language]);

/** The network that a state asks for. Parts asked for before are not asked for again. `types`: only these. */
export async function askNetwork(state: ViewState, types?: readonly EntityType[]): Promise<Shown> {
  const entries = state.expanded.map((entry) => entry.split(':'));
  const around = await Promise.all([
    askAround(state, state.of, state.depth, types),
    ...entries
      .filter(([, kind]) => kind === undefined || isEntityType(kind))
      .map(async ([id = '', type]) => onlyOfType(await askAround(state, id, 1, types), id, type)),
  ]);
  // Pages go on from what the others left out, so that each brings what is not there yet.
  const left = around.flatMap(({ omitted }) => omitted);
  const pages = await Promise.all(
    entries.flatMap(([id = '', kind, count]) => {
      if (kind === undefined || !isKind(kind)) return [];
      const start = left.find((entry) => entry.node === id && entry.kind === kind);
      return [askMore(state, id, kind, { pages: Number(count), start, types })];
    }),
  );
  const stages = [...around, ...pages].map((part) => merge([part]));
  return { ...merge(stages), stages };
}

const isKind = (text: string): text is RelationKind => text in RELATION_LABELS.sv;

/** Expansions with one more page of a hub's neighbours of a kind. */
export function onePageMore(expanded: readonly string[], id: string, kind: RelationKind): string[] {
  const start = `${id}:${kind}:`;
  const now = expanded.find((entry) => entry.startsWith(start));
  const pages = now === undefined ? 1 : Number(now.slice(start.length)) + 1;
  return [...expanded.filter((entry) => entry !== now), `${start}${pages}`];
}

const filters = ({ at, areas }: ViewState) => ({ at, areas: areas.length > 0 ? [...areas] : null, types: null });

function askAround(state: ViewState, of: string, depth: number, only?: readonly EntityType[]): Promise<Shown> {
  const kinds = state.kinds.length > 0 ? [...state.kinds] : null;
  const variables = {
    of,
    depth,
    kinds,
    ...filters(state),
    ...(only && { types: [...only] }),
    limit: LIMIT,
    language: store.apiLanguage,
  };
  return once(`around ${JSON.stringify(variables)}`, async () => (await ask(NetworkDocument, variables)).neighbourhood);
}

async function askMore(
  state: ViewState,
  of: string,
  kind: RelationKind,
  { pages, start, types }: { pages: number; start: Left | undefined; types: readonly EntityType[] | undefined },
): Promise<Shown> {
  const shown: Shown[] = [];
  let after = start?.cursor ?? null;
  for (let page = 0; page < Math.min(pages || 1, MOST_PAGES); page++) {
    const { edges, pageInfo, totalCount } = await askPage(state, of, kind, { after, types });
    const count = (start?.count ?? totalCount) - (page + 1) * PAGE;
    const cursor = pageInfo.endCursor ?? null;
    shown.push({
      nodes: edges.map(({ node }) => node),
      links: edges.map(({ link }) => link),
      omitted: [{ node: of, kind, count: pageInfo.hasNextPage ? Math.max(count, 0) : 0, cursor }],
    });
    if (!pageInfo.hasNextPage) break;
    after = cursor;
  }
  return merge(shown);
}

/** A hub is looked at page by page, not drawn whole. */
const MOST_PAGES = 50;

function askPage(
  state: ViewState,
  of: string,
  kind: RelationKind,
  { after, types }: { after: string | null; types: readonly EntityType[] | undefined },
) {
  // As the network was asked for, or its cursor is another question's.
  const variables = {
    ...{ of, kind, ...filters(state), ...(types && { types: [...types] }) },
    ...{ first: PAGE, after, language: store.apiLanguage },
  };
  return once(
    `page ${JSON.stringify(variables)}`,
    async () => (await ask(MoreNeighboursDocument, variables)).neighbours,
  );
}

/** One network of several; what a later part says of what is left out holds. */
export function merge<Link extends DrawnLink>(parts: readonly Pictured<Link>[]): Pictured<Link> {
  const nodes = new Map(parts.flatMap((part) => part.nodes).map((node) => [node.id, withDormancyInNames(node)]));
  const links = new Map(parts.flatMap((part) => part.links).map((link) => [link.id, link]));
  const left = new Map(parts.flatMap((part) => part.omitted).map((entry) => [`${entry.node}:${entry.kind}`, entry]));
  return {
    nodes: [...nodes.values()],
    links: [...links.values()],
    omitted: [...left.values()].filter(({ count }) => count > 0),
    folded: parts.flatMap(({ folded = [] }) => folded),
  };
}

const MOST_KEPT = 60;
const keptAnswers = new Map<string, Promise<unknown>>();

/** Answers of this visit, so that one more step asks for that step only. A failure is not kept. */
export function once<Data>(key: string, asking: () => Promise<Data>): Promise<Data> {
  const kept = keptAnswers.get(key) as Promise<Data> | undefined;
  if (kept !== undefined) return kept;
  const answer = asking();
  keptAnswers.set(key, answer);
  answer.catch(() => keptAnswers.delete(key));
  if (keptAnswers.size > MOST_KEPT) keptAnswers.delete(keptAnswers.keys().next().value!);
  return answer;
}
