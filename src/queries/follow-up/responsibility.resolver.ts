import type {
  CostResponsibilityResolvers,
  HeldDutyResolvers,
  PayerResolvers,
  QueryResolvers,
  Resolvers,
  ResponsibilityResolvers,
} from '../../generated/resolvers.js';
import { textIn, translationIn } from '../../narration/language.js';
import { readAsOf } from '../api/as-of.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { dutySentence, payerSentence, responsibility, unassigned } from './responsibility.js';

const query: QueryResolvers['responsibility'] = (_root, { of, at, includeUndated }, { graph }) =>
  responsibility(graph, of, readAsOf(at, 'today', includeUndated));

const whole: ResponsibilityResolvers = {
  duties: ({ duties }, { of }) => duties.filter(({ relation }) => of?.includes(relation.duty!) ?? true),
  unassigned: ({ duties }) => unassigned(duties),
};

const duty: HeldDutyResolvers = {
  duty: ({ relation }) => relation.duty!,
  sentence: (held, { language }, context) => dutySentence(held, language ?? context.language),
  rule: ({ relation }, { language }, context) => translationIn(relation.note, language ?? context.language),
  since: ({ relation }) => relation.since,
  until: ({ relation }) => relation.until,
  attestedOn: ({ relation }) => relation.attestedOn,
  evidence: ({ evidenceIds }, _args, { evidence }) => loadEvidence(evidence, evidenceIds),
  documents: async ({ evidenceIds }, _args, { evidence }) => {
    const places = await loadEvidence(evidence, evidenceIds);
    return [...new Map(places.map(({ document }) => [document.id, document])).values()];
  },
};

const cost: CostResponsibilityResolvers = {
  costRule: ({ rule }) => rule,
  rule: ({ rule }, { language }, context) => textIn(rule.rule, language ?? context.language),
  evidence: ({ evidenceIds }, _args, { evidence }) => loadEvidence(evidence, evidenceIds),
};

const payer: PayerResolvers = {
  sentence: (parent, { language }, context) => payerSentence(parent, language ?? context.language),
  note: ({ relation }, { language }, context) => translationIn(relation.note, language ?? context.language),
  evidence: ({ relation }, _args, { evidence }) => loadEvidence(evidence, relation.evidence),
};

export const resolvers: Resolvers = {
  Query: { responsibility: query },
  CostResponsibility: cost,
  HeldDuty: duty,
  Payer: payer,
  Responsibility: whole,
};
