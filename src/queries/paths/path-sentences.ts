import { ENGAGEMENT_KINDS } from '../../model/engagement-kinds.js';
import { isDescribed, type PathStep, type Path, type PathSearchResult } from './connections.js';
import { catalogueOf } from '../../narration/catalogue.js';
import type { Language } from '../../narration/language.js';
import { atStart, grammaticalName, inside } from '../../narration/names.js';
import { sentence } from '../../narration/sentences.js';
import { relationSentence } from '../../narration/relation-sentence.js';

/** What one step says; the first of two through an engagement says what joins its parties, where that says more. */
export function stepSentence(step: PathStep, language: Language): string {
  return joinedSentence(step, language) ?? plainSentence(step, language);
}

/** The path as sentences. Two steps through an engagement become one sentence where a template exists for its kind. */
export function narrative({ steps }: Path, language: Language): string {
  const sentences: string[] = [];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index]!;
    const joined = joinedSentence(step, language);
    sentences.push(joined ?? plainSentence(step, language));
    if (joined !== null) index += 1;
  }
  return sentences.join(' ');
}

/** What the search found, or that it found nothing, how far it looked, and whether it was cut short. */
export function summary({ from, to, paths, searchedUpTo, exhausted }: PathSearchResult, language: Language): string {
  const [start, end, best] = [atStart(from, language), inside(to, language), paths[0]?.steps.length];
  const { connected, notConnected, notFound, mayBeMore } = catalogueOf(language).paths;
  if (best !== undefined) return connected(start, end, best) + (exhausted ? '' : ` ${mayBeMore}`);
  return (exhausted ? notConnected : notFound)(start, end, searchedUpTo);
}

function plainSentence({ from, to, relation }: PathStep, language: Language): string {
  const forward = relation.source === from.id;
  return relationSentence({ ...relation, from: forward ? from : to, to: forward ? to : from }, language);
}

function joinedSentence(step: PathStep, language: Language): string | null {
  const { from, to, relation, next } = step;
  const entry = ENGAGEMENT_KINDS[to.kind ?? ''];
  if (next === null || entry === undefined || !isDescribed(step)) return null;
  const blanks = { from: grammaticalName(from, language), to: grammaticalName(next.to, language) };
  return sentence(entry.template, blanks, later(relation, next.relation), language);
}

/** Two parties have been joined since the later of them came in; when one's start is unknown, so is that of the tie. */
function later(one: PathStep['relation'], other: PathStep['relation']) {
  if (one.since === null || other.since === null) return { ...one, since: null };
  return one.since >= other.since ? one : other;
}
