import type {
  ActorLossResolvers,
  AreaLossResolvers,
  GovernanceLossResolvers,
  QueryResolvers,
  RemovedEntityResolvers,
  Resolvers,
  ReviewLossResolvers,
  WhatIfResolvers,
} from '../../generated/resolvers.js';
import type { Language } from '../../narration/language.js';
import { atStart } from '../../narration/names.js';
import { derivedFrom } from '../rows/interpretation.js';
import {
  actorLossSentence,
  areaLossSentence,
  governanceLossSentence,
  removalSentence,
  whatIfSummary,
} from '../../narration/what-if-sentences.js';
import { readAsOf } from '../api/as-of.js';
import { reviewTitle } from '../follow-up/review-reason.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { asAsked, tieId } from '../ties/ties.resolver.js';
import { isLeftWithNone, whatIf, type WhatIf } from './what-if.js';

const query: QueryResolvers['whatIf'] = (_root, args, context) =>
  whatIf(context, {
    without: args.without,
    of: args.of ?? context.homeActor,
    at: readAsOf(args.at, 'today', false),
    withParts: args.withParts,
  });

const result: WhatIfResolvers = {
  summary: (parent, { language }, context) => summaryOf(parent, language ?? context.language),
  actors: ({ actors, of }) => actors.map((loss) => ({ ...loss, home: of })),
  network: ({ network }) => asAsked(network),
  lostTies: ({ network, lostTies }) => {
    const lost = new Set<unknown>(lostTies.map(({ from, to }) => `${from.id} ${to.id}`));
    return asAsked(network)
      .ties.filter(({ from, to }) => lost.has(`${from.id} ${to.id}`))
      .map(tieId);
  },
};

const summaryOf = ({ removed, actors, areas, reviews, governance }: WhatIf, language: Language) =>
  whatIfSummary(
    {
      without: removed.filter(({ reason }) => reason === 'ASKED').map(({ entity }) => entity),
      engagements: removed.filter(({ reason, isOwn }) => reason !== 'ASKED' && isOwn).length,
      ofOthers: removed.filter(({ isOwn }) => !isOwn).length,
      cutOff: actors.filter(({ connection }) => connection === 'NONE').length,
      loosened: actors.filter(({ connection }) => connection !== 'NONE').length,
      areas: areas.length,
      areasWithNone: areas.filter(isLeftWithNone).length,
      ...{ reviews: reviews.length, governance: governance.filter(({ isOwn }) => isOwn).length },
    },
    language,
  );

const removedEntity: RemovedEntityResolvers = {
  ...derivedFrom,
  sentence: (parent, { language }, context) => removalSentence(parent, language ?? context.language),
  evidence: (parent, _args, { evidence }) => loadEvidence(evidence, parent.evidence),
};
const actorLoss: ActorLossResolvers = {
  ...derivedFrom,
  sentence: (parent, { language }, context) => actorLossSentence(parent, language ?? context.language),
  evidence: (parent, _args, { evidence }) => loadEvidence(evidence, parent.evidence),
};
const areaLoss: AreaLossResolvers = {
  ...derivedFrom,
  isLeftWithNone,
  sentence: (parent, { language }, context) => areaLossSentence(parent, language ?? context.language),
  evidence: (parent, _args, { evidence }) => loadEvidence(evidence, parent.evidence),
};
const reviewLoss: ReviewLossResolvers = {
  sentence: (parent, { language }, context) => `${reviewTitle(parent, language ?? context.language)}.`,
  evidence: (parent, _args, { evidence }) => loadEvidence(evidence, parent.evidence),
};
const governanceLoss: GovernanceLossResolvers = {
  ...derivedFrom,
  sentence: ({ entity }, { language }, context) =>
    governanceLossSentence(atStart(entity, language ?? context.language), language ?? context.language),
  evidence: (parent, _args, { evidence }) => loadEvidence(evidence, parent.evidence),
};

export const resolvers: Resolvers = {
  Query: { whatIf: query },
  WhatIf: result,
  RemovedEntity: removedEntity,
  ActorLoss: actorLoss,
  AreaLoss: areaLoss,
  ReviewLoss: reviewLoss,
  GovernanceLoss: governanceLoss,
};
