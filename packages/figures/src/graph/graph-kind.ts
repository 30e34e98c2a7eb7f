import type {
  EmbedGraphQuery,
  EmbedGraphQueryVariables,
  EmbedTiesQuery,
  EmbedTiesQueryVariables,
} from '@vanort/client';
import type { Figure, FigureKind, Question } from '../figure.js';
import { withKey } from '../key.js';
import type { Vocabulary } from '../vocabulary.js';
import { FIGURE_TEXTS } from '../words/figure-texts.js';
import { treeOf } from './network-tree.js';
import { networkOf, tieNetworkOf, type Network } from './network.js';

/** More entities than this are too many for one look; by depth. */
const LIMITS = [1, 40, 60, 80] as const;

/** The ties of actors and engagements, and the network around anything. */
export interface GraphQuestions {
  readonly ties: Question<EmbedTiesQuery, EmbedTiesQueryVariables>;
  readonly around: Question<EmbedGraphQuery, EmbedGraphQueryVariables>;
}

/**
 * Who is tied to an actor or an engagement, as the public reads it: what two share is one line between them. Around
 * anything else, an area, a document, a decision, each relationship is a line.
 */
export const graphKind: FigureKind<GraphQuestions> = {
  longWord: 9,
  find: async (ask, { ties, around }, { id, options: { depth, at }, language }) => {
    const variables = { of: id, depth, at, limit: LIMITS[depth] ?? 60, language };
    const tied = depth === 0 ? null : await ask(ties, variables).catch(nothingFound);
    if (tied !== null) {
      return (vocabulary) => figureOf(tieNetworkOf(tied, vocabulary), id, vocabulary, tied.graphRevision.recordedAt);
    }
    const answer = await ask(around, { ...variables, partners: depth === 1 });
    return (vocabulary) => figureOf(networkOf(answer, id, vocabulary), id, vocabulary, answer.graphRevision.recordedAt);
  },
};

/** What is neither an actor nor an engagement has no ties. */
function nothingFound(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'NOT_FOUND') return null;
  throw error;
}

function figureOf(network: Network, id: string, vocabulary: Vocabulary, recordedAt?: string | null): Figure {
  const words = FIGURE_TEXTS[vocabulary.language];
  const { nodes, ties } = network;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const middle = byId.get(id) ?? nodes[0]!;
  const tree = treeOf(network, middle, { rankOf: vocabulary.rankOf, notDrawn: words.notDrawn });
  return {
    title: words.graphTitle(middle.name),
    description: words.graphDescription(middle.name, nodes.length - 1, ties.length),
    subject: middle,
    entities: nodes,
    isEmpty: false,
    layOut: (options) => withKey(tree(options), vocabulary),
    table: {
      head: [words.relation, words.what, words.since],
      rows: ties.map(({ source, target, sentence, since }) => [
        sentence,
        [source, target].flatMap((end) => byId.get(end) ?? []),
        since === null ? words.unknown : vocabulary.formatDate(since),
      ]),
    },
    about: aboutIn(network),
    claims: ties,
    leftOut: network.leftOut,
    recordedAt: recordedAt ?? null,
  };
}

/** What is said of an entity or a tie of a network. */
const aboutIn =
  ({ ties }: Network) =>
  (id: string) =>
    ties
      .filter((tie) => tie.id === id || tie.source === id || tie.target === id)
      .map(({ sentence, evidence }) => ({ sentence, sources: evidence.map(({ document }) => document) }));
