import { groupBy } from './group-by.js';
import { boundsOf, mayAgree, type Ranked } from './statements/precedence.js';
import {
  factual,
  isLater,
  lastDayOf,
  latest,
  saidBy,
  speakerOf,
  unanswered,
  wordsOf,
  type EngagementStatements,
  type Word,
} from './statements/words.js';
import type { Standing } from './vocabularies.js';

export type { EngagementStatements } from './statements/words.js';

/** On what the statements of an engagement cannot all be true. */
export const CONTRADICTIONS = ['EXISTENCE', 'SINCE', 'KIND'] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** How an engagement stands by what its parties and others say of it. */
export interface StandingOf {
  readonly standing: Standing;
  /** Ids of the actors whose word makes it so, in order. */
  readonly by: readonly string[];
  /** Only of `CONTRADICTED`. */
  readonly on: readonly Contradiction[];
  /** The day of the document from which on it has stood so; null: unknown, as it follows from an undated one. */
  readonly since: string | null;
  /** Only of `ENDED`: when it ended (EDTF), as the statement says that prevails; null: it does not say. */
  readonly endedOn: string | null;
  /** Ids of the statements that it follows from, in precedence. */
  readonly why: readonly string[];
}

/** How an engagement stood in the course of time, as it is stored: from each day on, in order, as the value beside it. */
export interface StandingCourse {
  readonly days: readonly string[];
  readonly values: readonly Standing[];
  /** How it stands by all that is said, the undated documents with it; null: nobody says that there is one. */
  readonly now: Standing | null;
  /** Ids of the actors whose word makes it stand so now. */
  readonly by: readonly string[];
}

/**
 * How an engagement stands on a day; see docs/who-says-so.md. In this order:
 *
 * - ENDED: the word that prevails says that it is over, and no participant said later that it holds.
 * - CONTRADICTED: somebody says that it is over, or is not so, while others say that it holds, and no participant and
 *   nobody of more weight said so later; or two speakers, registers aside, give starts that cannot both be true or
 *   different kinds.
 * - MUTUAL: two participants or more say that it holds.
 * - ONE_SIDED: one participant does, or else another actor of the graph.
 * - UNCONFIRMED: registers or those who are no actors, such as the press, alone.
 *
 * @param at a day: only what was said by then; null: all, with what undated documents say
 * @returns null: it has fewer than two participants, or nobody had said anything of it
 */
export function standingOf({ at, ...of }: EngagementStatements & { readonly at: string | null }): StandingOf | null {
  const ranked = factual(of);
  const found = standingAt(ranked, of, at);
  if (found === null) return null;
  const { days, values } = courseOf(ranked, of, at);
  return { ...found, since: values.at(-1) === found.standing ? (days.at(-1) ?? null) : null };
}

/** The days on which the standing of an engagement changes, to be stored beside what it is now. */
export function standingCourse(of: EngagementStatements): StandingCourse {
  const ranked = factual(of);
  const now = standingAt(ranked, of, null);
  return { ...courseOf(ranked, of, null), now: now?.standing ?? null, by: now?.by ?? [] };
}

function courseOf(ranked: readonly Ranked[], of: EngagementStatements, until: string | null) {
  const changes: { day: string; standing: Standing }[] = [];
  for (const day of daysOf(ranked)) {
    if (until !== null && day > until) break;
    const standing = standingAt(ranked, of, day)?.standing;
    if (standing !== undefined && standing !== changes.at(-1)?.standing) changes.push({ day, standing });
  }
  return { days: changes.map(({ day }) => day), values: changes.map(({ standing }) => standing) };
}

/** The days on which something is said, or on which an end that was stated before has come. */
function daysOf(ranked: readonly Ranked[]): string[] {
  const days = ranked.flatMap(({ statement, saidOn }) => {
    const last = saidOn === null ? null : lastDayOf(statement);
    return [saidOn, last === null || last < saidOn! ? null : dayAfter(last)];
  });
  return [...new Set(days.filter((day) => day !== null))].sort();
}

const DAY = 86_400_000;
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

function standingAt(
  all: readonly Ranked[],
  of: EngagementStatements,
  at: string | null,
): Omit<StandingOf, 'since'> | null {
  if (of.participants.length < 2) return null;
  const said = saidBy(all, at);
  const words = wordsOf(said, of, at);
  const [prevailing] = words;
  if (prevailing === undefined) return null;
  const holding = words.filter(({ says }) => says === 'HOLDS');
  const byParticipants = holding.filter(({ speaker }) => of.participants.includes(speaker));
  const isAnswered = byParticipants.some((word) => isLater(word.ranked, prevailing.ranked));
  if (prevailing.says === 'OVER' && !isAnswered) {
    return result('ENDED', rankedOf(words.filter(({ says }) => says === 'OVER')), endOf(prevailing.ranked));
  }
  const contradictions = contradictionsIn(said, words, of);
  if (contradictions.length > 0) {
    const between = new Set(contradictions.flatMap((one) => one.between));
    const inOrder = said.filter((one) => between.has(one));
    return { ...result('CONTRADICTED', inOrder), on: contradictions.map(({ on }) => on) };
  }
  if (byParticipants.length > 0) {
    return result(byParticipants.length > 1 ? 'MUTUAL' : 'ONE_SIDED', rankedOf(byParticipants));
  }
  const byActors = holding.filter(({ ranked }) => isActor(ranked) && !isRegister(ranked, of));
  return byActors.length > 0
    ? result('ONE_SIDED', rankedOf(byActors))
    : { ...result('UNCONFIRMED', rankedOf(words)), by: [] };
}

const rankedOf = (words: readonly Word[]) => words.map(({ ranked }) => ranked);
const isActor = ({ statement }: Ranked) => statement.document.publisherId !== null;
/** A register is the word of nobody, unless a participant keeps it: its own list is its word. */
const isRegister = ({ level, statement: { document } }: Ranked, { participants }: EngagementStatements) =>
  level === 'REGISTER' && !participants.includes(speakerOf(document));

function endOf({ statement: { values } }: Ranked): string | null {
  return typeof values.until === 'string' ? values.until : null;
}

const result = (standing: Standing, why: readonly Ranked[], endedOn: string | null = null) => ({
  standing,
  by: [...new Set(why.flatMap(({ statement }) => statement.document.publisherId ?? []))].sort(),
  on: [],
  endedOn,
  why: why.map(({ statement }) => statement.id),
});

interface Contradicted {
  readonly on: Contradiction;
  readonly between: readonly Ranked[];
}

function contradictionsIn(
  said: readonly Ranked[],
  words: readonly Word[],
  of: EngagementStatements,
): readonly Contradicted[] {
  const stating = said.filter((one) => one.statement.assertion !== 'DENIED' && !isRegister(one, of));
  const found: Record<Contradiction, readonly Ranked[]> = {
    EXISTENCE: onExistence(words, of),
    SINCE: onStart(stating, of),
    KIND: between(stating, 'kind', (one, other) => one === other),
  };
  return CONTRADICTIONS.map((on) => ({ on, between: found[on] })).filter((one) => one.between.length > 0);
}

function onExistence(words: readonly Word[], { participants }: EngagementStatements): readonly Ranked[] {
  const holding = words.filter(({ says }) => says === 'HOLDS');
  const against = unanswered(words, participants);
  return holding.length === 0 || against.length === 0 ? [] : rankedOf([...against, ...holding]);
}

/** Two have begun together; of more, each has begun to take part when it did. */
function onStart(stating: readonly Ranked[], { participants }: EngagementStatements): readonly Ranked[] {
  const comparable =
    participants.length === 2 ? [stating] : groupBy(stating, ({ statement }) => statement.about).values();
  return [...comparable].flatMap((group) =>
    between(group, 'since', (one, other) => mayAgree(boundsOf(one), boundsOf(other))),
  );
}

/**
 * Statements of different speakers whose values of a property cannot all be true. Of each speaker the latest that states
 * one of a subject counts; two speakers agree where some of what one says fits some of what the other says.
 */
function between(
  stating: readonly Ranked[],
  property: string,
  agree: (one: unknown, other: unknown) => boolean,
): readonly Ranked[] {
  const withValue = stating.filter(({ statement }) => statement.values[property] !== undefined);
  const bySpeaker = [...groupBy(withValue, ({ statement }) => speakerOf(statement.document)).values()].map((own) =>
    [...groupBy(own, ({ statement }) => statement.about).values()].map((of) => latest(of)!),
  );
  const valueOf = ({ statement }: Ranked) => statement.values[property];
  return bySpeaker
    .filter((own) =>
      bySpeaker.some(
        (others) => others !== own && !own.some((one) => others.some((other) => agree(valueOf(one), valueOf(other)))),
      ),
    )
    .flat();
}
