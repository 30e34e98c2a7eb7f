import type {
  GapCandidateConnectionResolvers,
  GapCandidateResolvers,
  QueryGapCandidatesArgs,
  QueryResolvers,
  Resolvers,
} from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import type { QueryContext } from '../api/context.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { facetsOfEntities } from '../facets/facets.js';
import { candidateSentence, gapCandidates, type GapPage, type GapQuestion } from './gap-candidates.js';
import { pageInfo, readFirst } from '../api/paging.js';

/** A page of candidates as a client gets it, with what its facets are of. */
export interface GapAnswer {
  readonly question: GapQuestion;
  readonly ids: readonly string[];
  readonly totalCount: number;
  readonly edges: GapPage['candidates'];
  readonly pageInfo: ReturnType<typeof pageInfo>;
}

const questionOf = (args: QueryGapCandidatesArgs, homeActor: string): GapQuestion => ({
  of: args.of ?? homeActor,
  area: args.area,
  at: readAsOf(args.at, 'today', args.includeUndated),
  types: null,
  first: readFirst(args.first),
  after: null,
});

const query: QueryResolvers['gapCandidates'] = async (_root, args, { graph, homeActor }: QueryContext) =>
  (await gapCandidates(graph, questionOf(args, homeActor))).candidates.map(({ node }) => node);

const inPages: QueryResolvers['gapCandidatesConnection'] = async (_root, args, { graph, homeActor }) => {
  const question = { ...questionOf(args, homeActor), types: args.types ?? null, after: args.after ?? null };
  const { ids, totalCount, candidates, hasNextPage } = await gapCandidates(graph, question);
  return { question, ids, totalCount, edges: candidates, pageInfo: pageInfo(candidates, hasNextPage, args.after) };
};

const connection: GapCandidateConnectionResolvers = {
  facets: ({ ids, question: { at, types } }, _args, { graph }) => facetsOfEntities(graph, ids, at, types),
};

const candidate: GapCandidateResolvers = {
  sentence: (parent, { language }, context) => candidateSentence(parent, language ?? context.language),
  evidence: ({ evidenceIds }, _args, { evidence }) => loadEvidence(evidence, evidenceIds),
};

export const resolvers: Resolvers = {
  Query: { gapCandidates: query, gapCandidatesConnection: inPages },
  GapCandidate: candidate,
  GapCandidateConnection: connection,
};
