import { dateBounds, OPEN_END, type DayBounds } from '../edtf.js';
import type { SpeakerLevel } from '../vocabularies.js';
import { compareLevels, speakerLevel } from './speaker-level.js';
import type { Statement, StatementDocument } from './statement.js';

/** A statement with what decides its precedence. */
export interface Ranked {
  readonly statement: Statement;
  readonly level: SpeakerLevel;
  /** The first day that the document's date may be, `YYYY-MM-DD`; null: unknown. */
  readonly saidOn: string | null;
}

const UNBOUNDED: DayBounds = { min: null, max: null };

/** First and last day of a date as a statement gives it; an open end or a text that is no date has none. */
export const boundsOf = (date: unknown): DayBounds =>
  typeof date === 'string' && date !== OPEN_END ? (dateBounds(date) ?? UNBOUNDED) : UNBOUNDED;

/**
 * Statements in order of precedence: the heavier speaker first, then the later document (one without a date last), then
 * by the ids of document, place and statement, so that the order in which they arrived never matters, and so that one
 * document is followed in all that equally heavy ones say.
 */
export function inPrecedence(statements: readonly Statement[], home: string | null): Ranked[] {
  return statements
    .map((statement) => ({ statement, ...weightOf(statement.document, home) }))
    .sort(
      (a, b) =>
        compareWeights(a, b) ||
        compareText(a.statement.document.id, b.statement.document.id) ||
        compareText(a.statement.evidence ?? '', b.statement.evidence ?? '') ||
        compareText(a.statement.id, b.statement.id),
    );
}

/**
 * Places in documents in the same order of precedence: what is followed stands before what others say, so that whoever
 * reads the first source alone reads the one that the graph goes by.
 */
export function sourcesInPrecedence<Source extends { readonly id: string; readonly document: StatementDocument }>(
  sources: readonly Source[],
  home: string | null,
): Source[] {
  return sources
    .map((source) => ({ source, ...weightOf(source.document, home) }))
    .sort(
      (a, b) =>
        compareWeights(a, b) ||
        compareText(a.source.document.id, b.source.document.id) ||
        compareText(a.source.id, b.source.id),
    )
    .map(({ source }) => source);
}

type Weight = Pick<Ranked, 'level' | 'saidOn'>;

function weightOf(document: StatementDocument, home: string | null): Weight {
  const { min, max } = boundsOf(document.date);
  return { level: speakerLevel(document, home), saidOn: min ?? max };
}

const compareWeights = (a: Weight, b: Weight) =>
  compareLevels(a.level, b.level) || compareText(b.saidOn ?? '', a.saidOn ?? '');

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether two dates can both be true of one event: their days meet. What is unknown agrees with all. */
export function mayAgree(one: DayBounds, other: DayBounds): boolean {
  return (one.min ?? '') <= (other.max ?? '\uffff') && (other.min ?? '') <= (one.max ?? '\uffff');
}

/** Whether a date is more precise than another that holds it. */
export function refines(inner: DayBounds, outer: DayBounds): boolean {
  const isInside = (inner.min ?? '') >= (outer.min ?? '') && (inner.max ?? '\uffff') <= (outer.max ?? '\uffff');
  return isInside && (inner.min !== outer.min || inner.max !== outer.max);
}

/**
 * The statement whose value of a property prevails: the first in precedence that states one; of a date, the first of those
 * that make it more precise, and so on.
 */
export function prevailing(ranked: readonly Ranked[], property: string, isDate: boolean): Ranked | undefined {
  const stating = ranked.filter(({ statement }) => statement.values[property] !== undefined);
  let chosen = stating[0];
  while (isDate && chosen !== undefined && chosen.statement.values[property] !== OPEN_END) {
    const outer = boundsOf(chosen.statement.values[property]);
    const finer = stating.find(({ statement }) => refines(boundsOf(statement.values[property]), outer));
    if (finer === undefined) break;
    chosen = finer;
  }
  return chosen;
}
