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

/** The rule of `holds` within a period whose days are Cypher expressions, such as parameters of other names. */
export const holdsWithin = (
  relation: string,
  { min, max, includeUndated }: Readonly<Record<'min' | 'max' | 'includeUndated', string>>,
): string =>
  `(${relation}.validFrom <= ${max} OR (${includeUndated} AND ${relation}.since IS NULL))
      AND (${relation}.validTo IS NULL OR ${relation}.validTo >= ${min})`;

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
