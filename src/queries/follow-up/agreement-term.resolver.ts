import type { AgreementResolvers, Resolvers } from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { graphChanging } from '../api/errors.js';
import { termFacts, termOn } from './agreement-term.js';

const term: AgreementResolvers['term'] = async ({ id }, { at }, context) => {
  const facts = await termFacts(context).load(id);
  if (facts === null) throw graphChanging();
  const { atMax } = readAsOf(at, 'today', false);
  return termOn(facts, atMax ?? new Date().toISOString().slice(0, 10));
};

export const resolvers: Resolvers = { Agreement: { term } };
