import type { GapFiller } from './gap-candidates.js';
import type { GapAnswer } from './gap-candidates.resolver.js';
import type { PartnerReason } from './partners-by-priority-area.js';

/** What resolvers have of these types of the API, by the type's name. */
export type ReasonMapper = PartnerReason;
export type GapCandidateMapper = GapFiller;
export type GapCandidateConnectionMapper = GapAnswer;
