import { compareNames } from './compare-names.js';
import { distanceKm } from './distance.js';
import type { PreparedRecord } from './match-record.js';
import type { MatchReason } from './reasons.js';

/** How sure it is that two records are one, 0 to 1, and why. */
export interface MatchScore {
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Centres that different registers give for one municipality lie so near each other, in kilometres. */
const NEAR_KM = 25;
/** Two of one name and country that lie farther apart are namesakes. */
const FAR_KM = 60;
const COUNTRY_UNKNOWN_AT_MOST = 0.85;
const SEAT_AT_MOST = 0.8;
const FAR_AT_MOST = 0.3;
const NEAR_ADDS = 0.01;

/**
 * Compares two records of one type: by identifiers, country, names and distance. A record of another type, of another
 * country or with another key in the same register is another entity, whatever it is called.
 */
export function scoreMatch(one: PreparedRecord, other: PreparedRecord): MatchScore {
  if (one.type !== other.type) return { score: 0, reasons: [] };
  const identifiers = compareIdentifiers(one, other);
  if (identifiers === 'SAME') return { score: 1, reasons: ['SAME_IDENTIFIER'] };
  const hasCountries = one.country !== null && other.country !== null;
  if (hasCountries && one.country !== other.country) return { score: 0, reasons: ['COUNTRY_DIFFERS'] };
  const named = compareNames(one.forms, other.forms);
  if (named.score === 0) return named;
  const reasons = [...named.reasons, hasCountries ? ('SAME_COUNTRY' as const) : ('COUNTRY_UNKNOWN' as const)];
  let score = hasCountries ? named.score : Math.min(named.score, COUNTRY_UNKNOWN_AT_MOST);
  const km = one.position === null || other.position === null ? null : distanceKm(one.position, other.position);
  if (km !== null && km > FAR_KM) return { score: Math.min(score, FAR_AT_MOST), reasons: [...reasons, 'FAR'] };
  if (km !== null && km <= NEAR_KM) [score] = [Math.min(1, score + NEAR_ADDS), reasons.push('NEAR')];
  if (identifiers === 'DIFFERENT') return otherKey(score, reasons, km);
  return { score, reasons };
}

/** A municipality and its seat have each a key of their own, and mostly stand for each other; others are two. */
function otherKey(score: number, reasons: readonly MatchReason[], km: number | null): MatchScore {
  const mayBeSeat = reasons.includes('SAME_NAME_WITHOUT_AFFIX') || (km !== null && km <= NEAR_KM);
  return mayBeSeat
    ? { score: Math.min(score, SEAT_AT_MOST), reasons: [...reasons, 'IDENTIFIER_DIFFERS', 'MUNICIPALITY_OR_SEAT'] }
    : { score: 0, reasons: [...reasons, 'IDENTIFIER_DIFFERS'] };
}

function compareIdentifiers(one: PreparedRecord, other: PreparedRecord): 'SAME' | 'DIFFERENT' | 'NONE' {
  let compared: 'DIFFERENT' | 'NONE' = 'NONE';
  for (const [property, value] of Object.entries(one.identifiers)) {
    const its = other.identifiers[property];
    if (its === value) return 'SAME';
    if (its !== undefined) compared = 'DIFFERENT';
  }
  return compared;
}
