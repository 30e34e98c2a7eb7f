import type { PreparedRecord } from './match-record.js';
import { scoreMatch, type MatchScore } from './score.js';

/** A candidate with its score. */
export interface ScoredCandidate extends MatchScore {
  readonly candidate: PreparedRecord;
}

/**
 * What becomes of a record: it is the first of the candidates (`JOIN`), none of them (`NEW`), or a person is asked
 * (`REVIEW`). Candidates are best first, those that are out of the question left out.
 */
export interface MatchOutcome {
  readonly outcome: 'JOIN' | 'NEW' | 'REVIEW';
  readonly candidates: readonly ScoredCandidate[];
}

/** From here on two records are one without anybody being asked. Fixed on the developing half of the labelled pairs. */
export const JOIN_FROM = 0.925;
/** So much better than the next must the best be. */
export const MARGIN = 0.0175;
/** Below, two records are not alike enough to ask somebody. */
export const REVIEW_FROM = 0.7;

/** Scores the candidates for a record and decides between them. The same input gives the same outcome in any order. */
export function decideMatch(record: PreparedRecord, candidates: Iterable<PreparedRecord>): MatchOutcome {
  const scored: ScoredCandidate[] = [];
  for (const candidate of candidates) {
    const { score, reasons } = scoreMatch(record, candidate);
    if (score >= REVIEW_FROM) scored.push({ candidate, score, reasons });
  }
  scored.sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
  const [best, next] = scored;
  if (best === undefined) return { outcome: 'NEW', candidates: [] };
  const isAlone = next === undefined || best.score - next.score >= MARGIN;
  if (best.score >= JOIN_FROM && isAlone) return { outcome: 'JOIN', candidates: scored };
  return { outcome: 'REVIEW', candidates: isAlone ? scored : scored.map(withSeveral(best.score)) };
}

const withSeveral =
  (best: number) =>
  (one: ScoredCandidate): ScoredCandidate =>
    best - one.score < MARGIN ? { ...one, reasons: [...one.reasons, 'SEVERAL_ALIKE'] } : one;
