import type { EvidenceCoverageOfKindResolvers, QueryResolvers, Resolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { shareOf } from './evidence-coverage.js';

const query: QueryResolvers['evidenceCoverage'] = async (_root, args, { countedEvidence }) => {
  const at = readAsOf(args.at, 'anytime', args.includeUndated);
  const { value, state, computedAt } = await countedEvidence.get(at);
  const byKind = value.filter(({ kind }) => args.kinds?.includes(kind) ?? true);
  const relationships = byKind.reduce((sum, kind) => sum + kind.relationships, 0);
  const withEvidence = byKind.reduce((sum, kind) => sum + kind.withEvidence, 0);
  return {
    relationships,
    withEvidence,
    share: shareOf(withEvidence, relationships),
    byKind,
    revision: state.number,
    computedAt,
  };
};

const ofKind: EvidenceCoverageOfKindResolvers = {
  lacking: ({ relationships, withEvidence }) => relationships - withEvidence,
  share: ({ relationships, withEvidence }) => shareOf(withEvidence, relationships),
};

export const resolvers: Resolvers = {
  Query: { evidenceCoverage: query },
  EvidenceCoverageOfKind: ofKind,
};
