import { dateBounds, OPEN_END } from '../edtf.js';
import { DATE_PROPERTIES } from '../dated-fields.js';
import { boundsOf, inPrecedence, mayAgree, prevailing, type Ranked } from './precedence.js';
import type { Statement, StatedValue, StatedValues } from './statement.js';

/** What a relationship or an entity is by its statements: the resolved view. */
export interface Resolved {
  readonly values: StatedValues;
  /** Ids of the statements that the values are taken from, by property; what is inferred is of none. */
  readonly valuesFrom: Readonly<Record<string, string>>;
  /** Id of the statement that it follows. */
  readonly follows: string;
  /** Whether another statement says otherwise. */
  readonly disputed: boolean;
  /** Ids of those that do, in precedence. */
  readonly differing: readonly string[];
  /** Ids of the evidence that attests it, each once. */
  readonly evidence: readonly string[];
  /** Dates (EDTF) of the documents that attest it. */
  readonly documentDates: readonly string[];
}

/** Those that say that something is or was so; a plan is none, and neither is a denial. */
const attests = ({ statement: { assertion } }: Ranked) =>
  assertion === 'HOLDS' || assertion === 'HELD' || assertion === 'ENDED';

/**
 * The rule by which statements become one relationship; see docs/who-says-so.md.
 *
 * - Whether it is: the first in precedence that says so or denies it is followed. A plan is never a fact, and silence
 *   ends nothing: a statement that does not speak of an end leaves it open.
 * - Each value is that of the first in precedence that states it; a more precise date prevails over one that holds it.
 * - An end counts where the statement followed says that it has ended or was so, or where nothing that was said later
 *   has it going on.
 *
 * @returns null: no relationship
 */
export function resolveRelation(statements: readonly Statement[], home: string | null): Resolved | null {
  const ranked = inPrecedence(statements, home);
  const [followed] = ranked.filter(({ statement }) => statement.assertion !== 'PLANNED');
  if (followed === undefined || followed.statement.assertion === 'DENIED') return null;
  const attesting = ranked.filter(attests);
  const { until: _until, formerly: _formerly, ...stating } = statingOf(attesting);
  const values = valuesIn(stating);
  const { end, from } = endOf(followed, attesting);
  return {
    values: { ...values, ...end },
    valuesFrom: idsOf({ ...stating, ...(from && { until: from }) }),
    follows: followed.statement.id,
    ...disputedBy(ranked.filter((one) => differs(one, followed, { ...values, ...end }))),
    ...attestation(attesting),
  };
}

/**
 * An entity is what its statements say of its properties, each by the same precedence; other names are those that any of
 * them gives it.
 * @returns null: no statement says that there is one
 */
export function resolveEntity(statements: readonly Statement[], home: string | null): Resolved | null {
  const ranked = inPrecedence(statements, home).filter(attests);
  const [followed] = ranked;
  if (followed === undefined) return null;
  const stating = statingOf(ranked);
  const values = valuesIn(stating);
  const altNames = otherNames(ranked, values.name);
  return {
    values: { ...values, altNames },
    valuesFrom: idsOf(stating),
    follows: followed.statement.id,
    ...disputedBy(ranked.filter((one) => differs(one, followed, values))),
    ...attestation(ranked),
  };
}

/** For each property the statement whose value of it prevails. */
function statingOf(ranked: readonly Ranked[]): Record<string, Ranked> {
  const properties = new Set(ranked.flatMap(({ statement }) => Object.keys(statement.values)));
  return Object.fromEntries(
    [...properties].sort().flatMap((property) => {
      const stating = prevailing(ranked, property, isDate(property));
      return stating === undefined ? [] : [[property, stating]];
    }),
  );
}

const valuesIn = (stating: Readonly<Record<string, Ranked>>): Record<string, StatedValue> =>
  Object.fromEntries(
    Object.entries(stating).map(([property, { statement }]) => [property, statement.values[property]!]),
  );
const idsOf = (stating: Readonly<Record<string, Ranked>>): Record<string, string> =>
  Object.fromEntries(Object.entries(stating).map(([property, { statement }]) => [property, statement.id]));

const isDate = (property: string) => DATE_PROPERTIES.includes(property);

interface End {
  readonly end: StatedValues;
  /** The statement that gives the date; absent: none does. */
  readonly from?: Ranked;
}

/** The end of a relationship: a date, or that it was `formerly` so, where nobody says until when. */
function endOf(followed: Ranked, attesting: readonly Ranked[]): End {
  const { assertion } = followed.statement;
  if (assertion === 'HOLDS') {
    const until = prevailing(
      attesting.filter((one) => one.statement.assertion === 'HOLDS' && isOpenAt(one, followed)),
      'until',
      true,
    );
    return until === undefined ? { end: {} } : { end: { until: until.statement.values.until! }, from: until };
  }
  const ending = attesting.filter((one) => one.statement.assertion !== 'HOLDS');
  const from = prevailing(ending, 'until', true);
  if (from !== undefined) return { end: { until: from.statement.values.until! }, from };
  if (assertion === 'HELD') return { end: { formerly: true } };
  const { date } = followed.statement.document;
  const last = date === null ? null : (dateBounds(date)?.max ?? null);
  return { end: last === null ? { formerly: true } : { until: `[..${last}]` } };
}

/** Whether an end as one states it does not lie before the day on which the other says that it goes on. */
const isOpenAt = (one: Ranked, followed: Ranked): boolean =>
  one === followed ||
  followed.saidOn === null ||
  (boundsOf(one.statement.values.until).max ?? '\uffff') >= followed.saidOn;

const disputedBy = (differing: readonly Ranked[]): Pick<Resolved, 'disputed' | 'differing'> => ({
  disputed: differing.length > 0,
  differing: differing.map(({ statement }) => statement.id),
});

/** Whether a statement says other than what prevails. */
function differs({ statement }: Ranked, followed: Ranked, values: StatedValues): boolean {
  const { assertion } = followed.statement;
  if (statement.assertion === 'DENIED') return true;
  if (statement.assertion === 'PLANNED') return false;
  if ((statement.assertion === 'HOLDS') !== (assertion === 'HOLDS')) return true;
  return Object.entries(statement.values).some(([property, value]) => !agrees(property, value, values[property]));
}

/** Names are told in many ways, and texts are our own words. */
export const TOLD = /^(name|names|altNames|summary|inText|bodyName|grammar|note|derivation|phrase|type)$/;

function agrees(property: string, stated: StatedValue, prevailed: StatedValue | undefined): boolean {
  if (prevailed === undefined || TOLD.test(property)) return true;
  if (!isDate(property)) return JSON.stringify(stated) === JSON.stringify(prevailed);
  return stated === OPEN_END || prevailed === OPEN_END || mayAgree(boundsOf(stated), boundsOf(prevailed));
}

function otherNames(ranked: readonly Ranked[], name: StatedValue | undefined): string[] {
  const given = ranked.flatMap(({ statement: { values } }) => [
    ...(Array.isArray(values.altNames) ? (values.altNames as string[]) : []),
    ...(typeof values.name === 'string' ? [values.name] : []),
  ]);
  return [...new Set(given)].filter((one) => one !== name);
}

function attestation(attesting: readonly Ranked[]): Pick<Resolved, 'evidence' | 'documentDates'> {
  const dates = attesting.map(({ statement }) => statement.document.date);
  return {
    evidence: [...new Set(attesting.flatMap(({ statement: { evidence } }) => evidence ?? []))].sort(),
    documentDates: [...new Set(dates.filter((date) => date !== null))].sort(),
  };
}
