import type { AgreementResolvers, Resolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { graphChanging } from '../api/errors.js';
import { termAsOf, termFacts } from './agreement-term.js';

const term: AgreementResolvers['term'] = async ({ id }, { at }, context) => {
  const facts = await termFacts(context).load(id);
  if (facts === null) throw graphChanging();
  return termAsOf(facts, readAsOf(at, 'today', false));
};

export const resolvers: Resolvers = { Agreement: { term } };
