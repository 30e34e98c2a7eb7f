import type { DrawnTieFragment, EntityType, TieLineFragment } from '@vanort/client';
import { TiesDocument } from '@vanort/client/documents';
import type { DrawnLink } from '../graph/to-graph.js';
import { ask } from './api.js';
import { merge, once, type Pictured, type Shown } from './network.js';
import { onlyOfType } from './only-of-type.js';
import { tieIdOf } from './panel/link-id.js';
import { unfoldedTies } from './picture-state.js';
import { store } from './store.js';
import type { ViewState } from './view-state.js';

const LIMIT = 200;

/**
 * The network as the public reads it: actors and what ties them. Ties that the person has unfolded are told by their
 * engagements; what was asked for beside the middle's network is there too.
 */
export async function askTies(state: ViewState): Promise<Pictured> {
  const parts = await Promise.all([
    askAround(state, state.of, state.depth),
    ...state.expanded.map(async (entry) => {
      const [id = '', type] = entry.split(':');
      return onlyOfType(await askAround(state, id, 1), id, type);
    }),
  ]);
  const stages = parts.map((part) => merge([part]));
  const unfolded = new Set(unfoldedTies(state));
  const opened = stages.flatMap((stage) => stage.folded ?? []).filter((tie) => unfolded.has(keyOf(tie)));
  if (opened.length > 0) stages.push(merge([engagementsOf(opened)]));
  const whole = merge(stages);
  const links = whole.links.filter(({ id }) => !unfolded.has(id));
  return {
    ...whole,
    links,
    stages: stages.map((stage) => ({ ...stage, links: stage.links.filter(({ id }) => !unfolded.has(id)) })),
  };
}

/**
 * The same network, told by what is folded into its ties: who is in it is the same within as many steps, and so is each
 * engagement that joins them.
 */
export async function askUnfolded(state: ViewState): Promise<Shown> {
  const { nodes, folded = [], omitted } = await askTies({ ...state, own: {} });
  return merge([
    { nodes, links: [], omitted },
    {
      nodes: folded.flatMap(({ engagements }) => engagements),
      links: folded.flatMap(({ links }) => links),
      omitted: [],
    },
  ]);
}

const keyOf = ({ source, target }: Pick<DrawnTieFragment, 'source' | 'target'>): string => tieIdOf(source, target);

function askAround(state: ViewState, of: string, depth: number): Promise<Pictured> {
  const { at, areas, kinds } = state;
  const types: EntityType[] | null = null;
  const variables = {
    ...{ of, depth, at, types, areas: areas.length > 0 ? [...areas] : null },
    kinds: kinds.length > 0 ? [...kinds] : null,
    ...{ limit: LIMIT, language: store.apiLanguage },
  };
  return once(`ties ${JSON.stringify(variables)}`, async () => {
    const { ties: network } = await ask(TiesDocument, variables);
    const left =
      network.omitted === 0
        ? []
        : [{ node: of, kind: 'PARTICIPATES_IN' as const, count: network.omitted, cursor: null }];
    return { nodes: network.nodes, links: network.ties.map(lineOf), omitted: left, folded: network.ties };
  });
}

/** A tie as it is drawn: a line between its ends, in the order of its sentence. */
export const lineOf = (tie: TieLineFragment): DrawnLink => ({
  ...{ id: keyOf(tie), source: tie.ends[0]!, target: tie.ends[1]!, kind: null },
  ...{ sentence: tie.sentence, label: tie.label, since: tie.since, until: tie.until, formerly: false },
  ...{ isInterpretation: tie.isInterpretation, interpretation: tie.interpretation ?? null },
  ...{ standing: tie.standing, tieKind: tie.engagementKind, count: tie.count, weight: tie.weight },
});

/** What is folded into ties, as entities and relationships. */
const engagementsOf = (ties: readonly DrawnTieFragment[]): Pictured => ({
  nodes: ties.flatMap(({ engagements }) => engagements),
  links: ties.flatMap(({ links }) => links),
  omitted: [],
});
