import { groupBy } from '../group-by.js';
import { OPEN_END } from '../edtf.js';
import { boundsOf, inPrecedence, type Ranked } from './precedence.js';
import { compareLevels } from './speaker-level.js';
import type { Statement, StatementDocument } from './statement.js';

/** An engagement with what decides how it stands. */
export interface EngagementStatements {
  /** Id of the engagement. */
  readonly engagement: string;
  /** Ids of the actors that take part in it. */
  readonly participants: readonly string[];
  /** Current statements about the engagement itself and about the relationships `PARTICIPATES_IN` to it. */
  readonly statements: readonly Statement[];
  /** Id of the home actor; null: there is none. */
  readonly home: string | null;
  /** The day against which a stated end is held when no day is asked for; left out: the day of the document. */
  readonly today?: string;
}

/** What a speaker says of an engagement as a whole by its latest statement: that it goes on, was so, or is not so. */
export interface Word {
  readonly speaker: string;
  readonly says: 'HOLDS' | 'OVER' | 'DENIED';
  readonly ranked: Ranked;
}

/** Who speaks in a document: its publisher; the document itself, where the graph does not have that actor. */
export const speakerOf = ({ id, publisherId }: StatementDocument): string => publisherId ?? id;

/** Statements that say that something is, was or is not so, in precedence. A plan is no fact. */
export const factual = ({ statements, home }: EngagementStatements): Ranked[] =>
  inPrecedence(statements, home).filter(({ statement }) => statement.assertion !== 'PLANNED');

/** Those that were said by a day; without one, all, with those in documents of no known date. */
export const saidBy = (ranked: readonly Ranked[], day: string | null): readonly Ranked[] =>
  day === null ? ranked : ranked.filter(({ saidOn }) => saidOn !== null && saidOn <= day);

/** Whether one was said after another. What is undated counts as the earliest, as in precedence. */
export const isLater = (one: Ranked, other: Ranked): boolean => (one.saidOn ?? '') > (other.saidOn ?? '');

/** The one that was said last; of those of one day the one whose id comes first. */
export const latest = (ranked: readonly Ranked[]): Ranked | undefined =>
  ranked.reduce<Ranked | undefined>((found, one) => {
    if (found === undefined || isLater(one, found)) return one;
    return isLater(found, one) || found.statement.id < one.statement.id ? found : one;
  }, undefined);

/** The last day of a stated end; null: none is stated, or it goes on. */
export const lastDayOf = ({ values }: Statement): string | null =>
  values.until === OPEN_END ? null : boundsOf(values.until).max;

function saying({ statement, saidOn }: Ranked, today: string | null): Word['says'] {
  if (statement.assertion === 'DENIED') return 'DENIED';
  if (statement.assertion !== 'HOLDS') return 'OVER';
  const last = lastDayOf(statement);
  return last !== null && last < (today ?? saidOn ?? '') ? 'OVER' : 'HOLDS';
}

/**
 * Each speaker's word, in precedence. Of the engagement and of each participation its latest statement counts. An
 * engagement is between two at least: it is over for a speaker that leaves fewer than two parties in it, while one that
 * leaves a network of many ends nothing.
 */
export function wordsOf(ranked: readonly Ranked[], of: EngagementStatements, day: string | null): Word[] {
  const words = new Map<Ranked, Word>();
  for (const [speaker, own] of groupBy(ranked, ({ statement }) => speakerOf(statement.document))) {
    const word = wordOf(own, of, day ?? of.today ?? null);
    if (word !== null) words.set(word.ranked, { speaker, ...word });
  }
  return ranked.flatMap((one) => words.get(one) ?? []);
}

function wordOf(own: readonly Ranked[], of: EngagementStatements, today: string | null): Omit<Word, 'speaker'> | null {
  const bySubject = [...groupBy(own, ({ statement }) => statement.about)].map(
    ([about, of]) => [about, latest(of)!] as const,
  );
  const whole = bySubject.find(([about]) => about === of.engagement)?.[1];
  const parts = bySubject.filter(([about]) => about !== of.engagement).map(([, one]) => one);
  const goingOn = parts.filter((one) => saying(one, today) === 'HOLDS');
  const gone = parts.filter((one) => !goingOn.includes(one));
  const part = latest(of.participants.length - gone.length < 2 ? gone : goingOn);
  // A document that tells of an engagement in the same breath as of its end does not say that it goes on.
  const ranked = whole === undefined || (part !== undefined && !isLater(whole, part)) ? part : whole;
  return ranked === undefined ? null : { ranked, says: saying(ranked, today) };
}

/** Words that it is over, or not so, which no participant and nobody of more weight has answered since. */
export function unanswered(words: readonly Word[], participants: readonly string[]): readonly Word[] {
  const holding = words.filter(({ says }) => says === 'HOLDS');
  return words.filter(
    ({ says, ranked }) =>
      says !== 'HOLDS' &&
      !holding.some(
        (word) =>
          isLater(word.ranked, ranked) &&
          (participants.includes(word.speaker) || compareLevels(word.ranked.level, ranked.level) < 0),
      ),
  );
}
