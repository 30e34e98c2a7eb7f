import type { CostsByRule, DutyOfBody, PayerByRule, ResponsibilityFor } from './responsibility.js';
import type { Due } from './reviews-due.js';
import type { ReviewsDueAnswer } from './reviews-due.resolver.js';

/** What resolvers have of these types of the API, by the type's name. */
export type ResponsibilityMapper = ResponsibilityFor;
export type HeldDutyMapper = DutyOfBody;
export type CostResponsibilityMapper = CostsByRule;
export type PayerMapper = PayerByRule;
export type ReviewDueConnectionMapper = ReviewsDueAnswer;
export type ReviewDueMapper = Due;
