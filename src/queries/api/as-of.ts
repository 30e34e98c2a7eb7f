import { END_DATES, START_DATES } from '../../model/dated-fields.js';
import { pointBounds } from '../../model/edtf.js';
import { badUserInput } from './errors.js';

/** The parameters of `holds`: a period of days, or null for any time. */
export interface AsOf {
  readonly atMin: string | null;
  readonly atMax: string | null;
  readonly includeUndated: boolean;
  /** The date as it was asked for: cursors are made for it, so that one without a date outlives midnight. */
  readonly asked: string | null;
}

/**
 * Read the argument `at`. A date of less precision than a day stands for its whole period: a claim holds at `1990` if
 * it holds on some day of 1990.
 * @param absent what it means to leave it out: `today`, or `anytime` for everything recorded
 * @throws BAD_USER_INPUT when it is not an EDTF date
 */
export function readAsOf(
  at: string | null | undefined,
  absent: 'today' | 'anytime',
  includeUndated: boolean | null | undefined,
): AsOf {
  const text = at ?? (absent === 'today' ? new Date().toISOString().slice(0, 10) : null);
  if (text === null) return { atMin: null, atMax: null, includeUndated: true, asked: null };
  const bounds = pointBounds(text);
  if (bounds === null) {
    throw badUserInput('at', 'must be an EDTF date such as "1990", "2017-11" or "2017-11-14".');
  }
  return { atMin: bounds.min, atMax: bounds.max, includeUndated: includeUndated ?? false, asked: at ?? null };
}

/**
 * Cypher that says whether a claim holds at the time of the parameters of `AsOf`: it began, or was attested, by then,
 * and had not ended. `relation` is a variable of the query, never input.
 */
export const holds = (relation: string): string =>
  `($atMax IS NULL
    OR ${holdsWithin(relation, { min: '$atMin', max: '$atMax', includeUndated: '$includeUndated' })})`;

/**
 * The rule of `holds` within a period whose days are Cypher expressions, such as parameters of other names. What no source
 * dates in any way is so today, as it is recorded and nobody says that it is over; of earlier days nothing is known.
 */
export const holdsWithin = (
  relation: string,
  { min, max, includeUndated }: Readonly<Record<'min' | 'max' | 'includeUndated', string>>,
): string =>
  `(${relation}.validFrom <= ${max} OR (${relation}.since IS NULL AND (${includeUndated}
        OR (${relation}.validFrom IS NULL AND NOT coalesce(${relation}.formerly, false) AND ${max} >= toString(date())))))
      AND (${relation}.validTo IS NULL OR ${relation}.validTo >= ${min})`;

/** A claim without a start of its own, that nobody says was over by the time of the parameters of `AsOf`. */
const isOpen = (relation: string) =>
  `${relation}.since IS NULL AND NOT coalesce(${relation}.formerly, false)
    AND (${relation}.validTo IS NULL OR ${relation}.validTo >= $atMin)`;

/** An engagement of two with more relationships than this is told of in more ways than anybody dates. */
const MOST_PARTS = 20;

/**
 * Cypher that says whether something dated proves an engagement of two to be there at the time of the parameters of `AsOf`:
 * its own start or that of one of the two, an agreement on it that was signed, an event within it. `engagement` is a
 * variable of the query, never input.
 */
const isProven = (engagement: string): string =>
  `((${engagement}.untilMax IS NULL OR ${engagement}.untilMax >= $atMin)
    AND COUNT { (${engagement})<-[:PARTICIPATES_IN]-() } <= ${MOST_PARTS}
    AND COUNT { MATCH (${engagement})<-[:PARTICIPATES_IN]-(one:Actor) RETURN DISTINCT one } = 2
    AND (coalesce(${engagement}.sinceDay <= $atMax, false)
      OR EXISTS { MATCH (${engagement})<-[dated:PARTICIPATES_IN]-(:Actor) WHERE dated.sinceDay <= $atMax }
      OR EXISTS { MATCH (${engagement})<-[:GOVERNS]-(pact:Agreement)
        WHERE pact.signedOnDay <= $atMax AND NOT coalesce(pact.status, '') IN ['PLANNED', 'DECIDED'] }
      OR EXISTS { MATCH (${engagement})<-[:PART_OF]-(event:Event) WHERE event.dateDay <= $atMax }))`;

/**
 * Cypher that says whether somebody took part at the time of the parameters of `AsOf`: it `holds`, or the engagement
 * `isProven`, which takes both to be there. `proven` is a variable that holds that, so that it is worked out once.
 */
const tookPart = (part: string, proven: string): string => `(${holds(part)} OR (${proven} AND ${isOpen(part)}))`;

/**
 * Cypher that says whether an actor is known to lie somewhere at the time of the parameters of `AsOf`: the relationship
 * `holds`, or nobody dates it, as nobody does where a university is, and the actor took part in something by then.
 */
const lay = (relation: string, actor: string): string =>
  `(${holds(relation)} OR (type(${relation}) = 'LOCATED_IN' AND ${isOpen(relation)}
    AND EXISTS { MATCH (${actor})-[part:PARTICIPATES_IN]->(work:Engagement)
      WHERE part.validFrom <= $atMax OR work.sinceDay <= $atMax }))`;

/** What Cypher says of who is tied to whom at a time. */
export interface Presence {
  readonly isProven: typeof isProven;
  readonly tookPart: typeof tookPart;
  readonly lay: typeof lay;
}

export const AT_A_DATE: Presence = { isProven, tookPart, lay };
/** With all that is said of any time there is nothing to prove, and nothing of it to plan. */
const AT_ANY_TIME: Presence = { isProven: () => 'false', tookPart: holds, lay: holds };

export const presenceAt = ({ atMax }: AsOf): Presence => (atMax === null ? AT_ANY_TIME : AT_A_DATE);

/**
 * Cypher that says whether an entity was there at the time of the parameters of `AsOf`. One that is dated was, from
 * when it began, was signed, took place or was issued, until it ended. One that is not was, while some relationship of
 * it held. `entity` is a variable of the query, never input.
 */
export const wasThere = (entity: string): string => {
  const start = `coalesce(${START_DATES.map((property) => `${entity}.${property}Day`).join(', ')})`;
  const ends = END_DATES.map((property) => `(${entity}.${property}Max IS NULL OR ${entity}.${property}Max >= $atMin)`);
  return `($atMax IS NULL OR ${ends.join(' AND ')} AND CASE
    WHEN ${start} IS NOT NULL THEN ${start} <= $atMax
    ELSE $includeUndated OR EXISTS { MATCH (${entity})-[tie]-(:Entity) WHERE ${holds('tie')} } END)`;
};
