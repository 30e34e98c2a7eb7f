import { CandidateIndex } from '../../src/model/matching/candidate-index.js';
import { decideMatch, type MatchOutcome } from '../../src/model/matching/decide.js';
import { prepare, type PreparedRecord } from '../../src/model/matching/match-record.js';
import { actorKey, NAME_KINDS, type LabelledPair } from './labelled-pairs.js';

export interface Figures {
  readonly pairs: number;
  /** Joined automatically, of all pairs. */
  readonly coverage: number;
  /** Right, of those that are joined automatically. */
  readonly precision: number;
  /** Rightly joined automatically, of all pairs. */
  readonly recall: number;
  /** Harmonic mean of precision and recall of automatic joins. */
  readonly f1: number;
  /** Of those that are joined or go to review: the right actor is the first candidate. */
  readonly f1WithReview: number;
  readonly joined: number;
  readonly reviewed: number;
  readonly notFound: number;
}

export interface Judged {
  readonly pair: LabelledPair;
  readonly outcome: MatchOutcome;
  readonly isRight: boolean;
}

export interface Evaluation {
  readonly judged: readonly Judged[];
  /** Comparisons of two records. */
  readonly comparisons: number;
}

/**
 * For each pair: given the variant, its country and its type, which of all actors of the list of that country and type is
 * it? Every pair counts, also where no logic of names could tell.
 */
export function evaluate(pairs: readonly LabelledPair[]): Evaluation {
  const index = new CandidateIndex();
  const actors = new Map<string, PreparedRecord>();
  for (const { actor, country, type } of pairs) {
    const id = `${type} ${country} ${actorKey(actor)}`;
    if (actors.has(id)) continue;
    actors.set(id, toRecord(id, actor, country, type));
    index.add(actors.get(id)!);
  }
  let comparisons = 0;
  const judged = pairs.map((pair) => {
    const record = toRecord('', pair.variant, pair.country, pair.type);
    const candidates = index.candidatesOf(record);
    comparisons += candidates.length;
    const outcome = decideMatch(record, candidates);
    const isRight = outcome.candidates[0]?.candidate.id === `${pair.type} ${pair.country} ${actorKey(pair.actor)}`;
    return { pair, outcome, isRight };
  });
  return { judged, comparisons };
}

const toRecord = (id: string, name: string, country: string, type: string): PreparedRecord =>
  prepare({
    ...{ id, type, country, names: [name], position: null, identifiers: {} },
    nameKind: NAME_KINDS[type] ?? 'ORGANISATION',
  });

/** Figures of some of the judged pairs, rounded to four decimals. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const joined = judged.filter(({ outcome }) => outcome.outcome === 'JOIN');
  const reviewed = judged.filter(({ outcome }) => outcome.outcome === 'REVIEW');
  const right = joined.filter(({ isRight }) => isRight).length;
  const rightAtAll = judged.filter(({ isRight }) => isRight).length;
  const found = joined.length + reviewed.length;
  return {
    pairs: judged.length,
    coverage: rounded(joined.length / judged.length),
    precision: rounded(right / joined.length),
    recall: rounded(right / judged.length),
    f1: rounded((2 * right) / (joined.length + judged.length)),
    f1WithReview: rounded((2 * rightAtAll) / (found + judged.length)),
    joined: joined.length,
    reviewed: reviewed.length,
    notFound: judged.length - found,
  };
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
