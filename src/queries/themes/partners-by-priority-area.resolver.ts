import type { GraphQLResolveInfo } from 'graphql';
import type {
  QueryPartnersByPriorityAreaArgs,
  QueryResolvers,
  ReasonResolvers,
  Resolvers,
} from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import type { QueryContext } from '../api/context.js';
import { badUserInput } from '../api/errors.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { pageInfo, readFirst, readNumber } from '../api/paging.js';
import { derivedFrom } from '../rows/interpretation.js';
import { partnersByPriorityArea, reasonSentence, type PartnersQuestion } from './partners-by-priority-area.js';
import { isSelected } from '../api/selection.js';
import { unlistedNetworks } from './unlisted-networks.js';

type Arguments = Omit<QueryPartnersByPriorityAreaArgs, 'area'>;
type Areas = Pick<PartnersQuestion, 'areas' | 'atLeast' | 'areaArgument'>;

async function partners(args: Arguments, areas: Areas, { graph, homeActor }: QueryContext, info: GraphQLResolveInfo) {
  const question: PartnersQuestion = {
    of: args.of ?? homeActor,
    ...areas,
    at: readAsOf(args.at, 'today', args.includeUndated),
    includeNarrower: args.includeNarrower ?? true,
    includeCoMembers: args.includeCoMembers ?? true,
    types: args.types ?? null,
    withFacets: isSelected(info, 'facets'),
    first: readFirst(args.first),
    after: args.after ?? null,
  };
  const page = await partnersByPriorityArea(graph, question);
  return {
    totalCount: page.totalCount,
    edges: page.partners,
    facets: page.facets,
    unlistedNetworks:
      question.includeCoMembers && isSelected(info, 'unlistedNetworks') ? await unlistedNetworks(graph, question) : [],
    pageInfo: pageInfo(page.partners, page.hasNextPage, args.after),
  };
}

const byArea: QueryResolvers['partnersByPriorityArea'] = (_root, args, context, info) =>
  partners(args, { areas: [args.area], atLeast: 1, areaArgument: 'area' }, context, info);

const acrossAreas: QueryResolvers['partnersAcrossAreas'] = (_root, args, context, info) => {
  const areas = [...new Set(args.areas)];
  if (areas.length < 2 || areas.length > MAX_AREAS) {
    throw badUserInput('areas', `must hold 2 to ${MAX_AREAS} different ids.`);
  }
  const atLeast = readNumber('atLeast', args.atLeast, { fallback: 2, min: 1, max: areas.length });
  return partners(args, { areas, atLeast, areaArgument: 'areas' }, context, info);
};

const MAX_AREAS = 20;

const reason: ReasonResolvers = {
  ...derivedFrom,
  sentence: (parent, { language }, context) => reasonSentence(parent, language ?? context.language),
  since: ({ claim }) => claim.since,
  until: ({ claim }) => claim.until,
  attestedOn: ({ claim }) => claim.attestedOn,
  areaEvidence: ({ areaEvidenceIds }, _args, { evidence }) => loadEvidence(evidence, areaEvidenceIds),
  evidence: ({ evidenceIds }, _args, { evidence }) => loadEvidence(evidence, evidenceIds),
};

export const resolvers: Resolvers = {
  Query: { partnersAcrossAreas: acrossAreas, partnersByPriorityArea: byArea },
  Reason: reason,
};
