import type { QueryResolvers, Resolvers, TieNetworkResolvers, TieResolvers } from '../../generated/resolvers.js';
import type { EngagementKind } from '../../model/vocabularies.js';
import { tieLabel, tieSentence } from '../../narration/tie-sentence.js';
import { readAsOf } from '../api/as-of.js';
import { readNumber } from '../api/paging.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { differencesInWords } from '../statements/beside.js';
import { inWords } from '../rows/interpretation.js';
import { endsAsTold } from './fold.js';
import type { TieNetwork } from './ties.js';
import type { AskedTie, TieNetworkMapper } from './ties.mappers.js';
import { ties } from './ties.js';

/** Where a source says one of its relationships itself, the tie is more than an interpretation. */
const isInterpretation = ({ links }: AskedTie) => links.every(({ derivation }) => derivation !== null);

const MAX_DEPTH = 3;
const MAX_NODES = 500;

const query: QueryResolvers['ties'] = async (_root, args, { graph, homeActor }) => {
  const question = {
    of: args.of ?? homeActor,
    depth: readNumber('depth', args.depth, { fallback: 1, min: 1, max: MAX_DEPTH }),
    types: args.types ?? null,
    areas: args.areas ?? null,
    kinds: args.kinds ?? null,
    at: readAsOf(args.at, 'anytime', args.includeUndated),
    limit: readNumber('limit', args.limit, { fallback: 100, min: 1, max: MAX_NODES }),
  };
  return asAsked(await ties(graph, question));
};

/** Ties with what they were asked by: the same two ends are tied by other things at another time. */
export function asAsked({ question: { at, areas, kinds }, ties: found, ...network }: TieNetwork): TieNetworkMapper {
  const undated = at.asked !== null && at.includeUndated ? '?' : '';
  const asked = [
    at.asked === null ? '' : `@${at.asked}${undated}`,
    areas === null ? '' : `#${[...areas].sort().join('+')}`,
    kinds === null ? '' : `!${[...kinds].sort().join('+')}`,
  ].join('');
  return { ...network, ties: found.map((tie) => ({ ...tie, asked })) };
}

const network: TieNetworkResolvers = {
  layers: ({ nodes, distances }) => {
    const layers: string[][] = [];
    for (const { id } of nodes) (layers[distances.get(id) ?? 0] ??= []).push(id);
    return layers;
  },
};

/** The key of a tie: the same two ends are tied by other things at another time. */
export const tieId = ({ from, to, asked }: AskedTie): string => `${from.id}~${to.id}${asked}`;

const tie: TieResolvers = {
  id: tieId,
  source: ({ from }) => from.id,
  target: ({ to }) => to.id,
  ends: (parent, _args, { homeActor }) => endsAsTold(parent, homeActor).map(({ id }) => id),
  sentence: (parent, { language }, context) => {
    const [from, to] = endsAsTold(parent, context.homeActor);
    return tieSentence({ ...parent, from, to }, language ?? context.language);
  },
  label: (parent, { language }, context) => tieLabel(parent, language ?? context.language),
  engagementKind: ({ shared: [first] }) =>
    first === undefined ? null : ((first.engagement.kind ?? 'INITIATIVE') as EngagementKind),
  relationKind: ({ shared, relations: [first] }) => (shared.length > 0 ? null : (first?.kind ?? null)),
  count: ({ shared, relations }) => shared.length + relations.length,
  engagements: ({ shared }) => shared.map(({ engagement }) => engagement),
  differences: ({ shared, relations }, { language }, context) =>
    differencesInWords(
      {
        engagements: shared.map(({ engagement }) => engagement.id),
        relations: relations.flatMap(({ id, kind }) => (kind === 'PARTICIPATES_IN' ? [] : [id])),
      },
      null,
      language ?? context.language,
      context,
    ),
  evidence: ({ links }, _args, { evidence }) =>
    loadEvidence(
      evidence,
      links.flatMap((link) => link.evidence),
    ),
  isInterpretation,
  interpretation: (tie, { language }, context) =>
    isInterpretation(tie)
      ? inWords(
          tie.links.map(({ derivation }) => derivation),
          language ?? context.language,
        )
      : null,
};

export const resolvers: Resolvers = { Query: { ties: query }, TieNetwork: network, Tie: tie };
