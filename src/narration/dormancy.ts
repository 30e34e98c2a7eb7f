import { catalogueOf } from './catalogue.js';
import { formatStart } from './format-date.js';
import type { Language } from './language.js';

/** Whether an engagement is dormant, as far as a sentence tells it. */
export interface Dormancy {
  readonly stage?: string | null;
  /** What is known beside its own stage, such as of its agreement; its stage alone says it where this is left out. */
  readonly dormant?: boolean | null;
  readonly dormantSince?: string | null;
}

export const isDormant = ({ dormant, stage }: Dormancy): boolean => dormant ?? stage === 'DORMANT';

/** A clause about an engagement with the fact, where it is one, that this is dormant, and since when. */
export const withDormancy = (clause: string, engagement: Dormancy, language: Language): string =>
  isDormant(engagement)
    ? catalogueOf(language).claims.dormant(clause, formatStart(engagement.dormantSince ?? null, language))
    : clause;
