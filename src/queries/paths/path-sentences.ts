import { kindSentence } from '../../model/kind-words.js';
import type { PathSearchResult } from './connections.js';
import { isDescribed, isOneWithNext, repeatedSteps, type Path, type PathStep } from './path-rank.js';
import { catalogueOf } from '../../narration/catalogue.js';
import type { Language } from '../../narration/language.js';
import { atStart, grammaticalName, inside } from '../../narration/names.js';
import { clause, hasEnded, type ClaimPeriod } from '../../narration/sentences.js';
import { sharedClause } from '../../narration/tie-sentence.js';
import { withConfirmation } from '../../narration/confirmation.js';
import { withDormancy } from '../../narration/dormancy.js';
import { relationSentence } from '../../narration/relation-sentence.js';

/** What one step says; the first of two through an engagement says what joins its parties. */
export function stepSentence(step: PathStep, language: Language): string {
  return joinedSentence(step, language) ?? plainSentence(step, language);
}

/** The path as sentences. Two steps through an engagement are one. */
export function narrative(path: Path, language: Language): string {
  return toldSteps(path)
    .map((step) => stepSentence(step, language))
    .join(' ');
}

/** How many steps it has to who reads of it: two through an engagement are one. */
export const countSteps = (path: Path): number => toldSteps(path).length;

function toldSteps(path: Path): readonly PathStep[] {
  const repeated = repeatedSteps(path);
  return path.steps.filter((step) => !repeated.has(step));
}

/** What the search found; where it found nothing, how far it looked, and whether it was cut short. */
export function summary({ from, to, paths, searchedUpTo, exhausted }: PathSearchResult, language: Language): string {
  const [start, end, [best]] = [atStart(from, language), inside(to, language), paths];
  const { connected, notConnected, notFound } = catalogueOf(language).paths;
  if (best !== undefined) return connected(start, end, countSteps(best));
  return (exhausted ? notConnected : notFound)(start, end, searchedUpTo);
}

function plainSentence({ from, to, relation }: PathStep, language: Language): string {
  const forward = relation.source === from.id;
  return relationSentence({ ...relation, from: forward ? from : to, to: forward ? to : from }, language);
}

function joinedSentence(step: PathStep, language: Language): string | null {
  const { to, relation, next } = step;
  if (next === null || !isOneWithNext(step)) return null;
  const time = later(relation, next.relation);
  const joined = withConfirmation(joinedClause(step, next, time, language), to, language);
  return `${hasEnded(time) ? joined : withDormancy(joined, to, language)}.`;
}

function joinedClause(
  step: PathStep,
  next: NonNullable<PathStep['next']>,
  time: ClaimPeriod,
  language: Language,
): string {
  const { from, to: engagement } = step;
  const entry = kindSentence(engagement.kind);
  if (entry === undefined || !isDescribed(step)) {
    return sharedClause({ from, to: next.to }, { ...time, engagement }, language);
  }
  const blanks = { from: grammaticalName(from, language), to: grammaticalName(next.to, language) };
  return clause(entry.template, blanks, time, language);
}

/** Two parties have been joined since the later of them came in; when one's start is unknown, so is that of the tie. */
function later(one: PathStep['relation'], other: PathStep['relation']) {
  if (one.since === null || other.since === null) return { ...one, since: null };
  return one.since >= other.since ? one : other;
}
