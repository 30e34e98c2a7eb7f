import type {
  CostResponsibilityResolvers,
  HeldDutyResolvers,
  PayerResolvers,
  QueryResolvers,
  ResponsibilityResolvers,
} from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { dutySentence, payerSentence, responsibility, unassigned } from './responsibility.js';

export const query: QueryResolvers['responsibility'] = (_root, { of, at, includeUndated }, { graph }) =>
  responsibility(graph, of, readAsOf(at, 'today', includeUndated));

export const whole: ResponsibilityResolvers = {
  duties: ({ duties }, { of }) => duties.filter(({ relation }) => of?.includes(relation.duty!) ?? true),
  unassigned: ({ duties }) => unassigned(duties),
};

export const duty: HeldDutyResolvers = {
  duty: ({ relation }) => relation.duty!,
  subject: ({ subject }) => ({ ...subject, distance: null }),
  sentence: (held, { language }, context) => dutySentence(held, language ?? context.language),
  rule: ({ relation }, { language }, context) =>
    (language ?? context.language) === 'SV' ? relation.noteSv : relation.noteEn,
  since: ({ relation }) => relation.since,
  until: ({ relation }) => relation.until,
  attestedOn: ({ relation }) => relation.attestedOn,
  evidence: ({ evidenceIds }, _args, { evidence }) => loadEvidence(evidence, evidenceIds),
  documents: async ({ evidenceIds }, _args, { evidence }) => {
    const places = await loadEvidence(evidence, evidenceIds);
    return [...new Map(places.map(({ document }) => [document.id, document])).values()];
  },
};

export const cost: CostResponsibilityResolvers = {
  costRule: ({ rule }) => rule,
  rule: ({ rule }, { language }, context) => ((language ?? context.language) === 'SV' ? rule.ruleSv : rule.ruleEn),
  evidence: ({ evidenceIds }, _args, { evidence }) => loadEvidence(evidence, evidenceIds),
};

export const payer: PayerResolvers = {
  sentence: (parent, { language }, context) => payerSentence(parent, language ?? context.language),
  note: ({ relation }, { language }, context) =>
    (language ?? context.language) === 'SV' ? relation.noteSv : relation.noteEn,
  evidence: ({ relation }, _args, { evidence }) => loadEvidence(evidence, relation.evidence),
};
