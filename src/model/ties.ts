import { engagementWeight } from './engagement-kinds.js';
import { TIE_WEIGHTS, type RelationKind } from './relation-types.js';
import type { Standing } from './vocabularies.js';

/** How much of its weight an engagement keeps by how it stands: what has ended says least of today. */
const STANDING_FACTORS: Readonly<Record<Standing, number>> = {
  MUTUAL: 1,
  ONE_SIDED: 0.95,
  UNCONFIRMED: 0.9,
  CONTRADICTED: 0.85,
  ENDED: 0.3,
};
const UNKNOWN_STANDING = 0.9;
/** A private person is never what joins two cities before all else. */
const PERSON_FACTOR = 0.01;

/** How much an engagement counts among what ties two actors. */
export const engagementStrength = (kind: string | null, standing: Standing | null): number =>
  engagementWeight(kind) * (standing === null ? UNKNOWN_STANDING : STANDING_FACTORS[standing]);

/** How much a direct relationship of two actors counts. */
export const relationStrength = (kind: RelationKind, isOver: boolean): number =>
  (TIE_WEIGHTS.get(kind) ?? 0) * (isOver ? STANDING_FACTORS.ENDED : 1);

/** How much a tie counts: by the strongest thing that is folded into it, and less than one more for how many there are. */
export function tieWeight(strengths: readonly number[], isOfPerson: boolean): number {
  const number = strengths.length;
  const weight = number === 0 ? 0 : Math.max(...strengths) + (number - 1) / number;
  return isOfPerson ? weight * PERSON_FACTOR : weight;
}

/**
 * How the part of one actor in an engagement stands: what two of many confirm holds for those two; of the others it is said.
 * @param confirmed whether the actor says itself that the engagement holds; null: that is not known apart
 */
export const standingOfPart = (engagement: Standing | null, confirmed: boolean | null | undefined): Standing | null =>
  engagement === 'MUTUAL' && confirmed === false ? 'ONE_SIDED' : engagement;

/** The best founded of several standings; null: nothing is said of any. */
export const bestStanding = (standings: readonly (Standing | null)[]): Standing | null =>
  BEST_FOUNDED.find((standing) => standings.includes(standing)) ?? null;

const BEST_FOUNDED: readonly Standing[] = ['MUTUAL', 'ONE_SIDED', 'CONTRADICTED', 'UNCONFIRMED', 'ENDED'];
