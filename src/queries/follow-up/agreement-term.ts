import { dateBounds } from '../../model/edtf.js';
import type { AgreementStatus } from '../../generated/resolvers.js';
import type { AsOf } from '../api/as-of.js';
import { byId } from '../rows/by-id.js';
import { listOf, nullable, object, string } from '../rows/decoders.js';

/** What an agreement says of its own state, and when it governed what it is about. */
export interface TermFacts {
  readonly status: string | null;
  readonly terms: readonly { readonly since: string | null; readonly until: string | null }[];
}

export interface AgreementTerm {
  readonly since: string | null;
  readonly until: string | null;
  readonly hasRunOut: boolean;
}

/** Those of which a source says that they were in force. */
const WAS_IN_FORCE: readonly AgreementStatus[] = ['SIGNED', 'ACTIVE', 'DORMANT'];

/** Cypher of what the term of an agreement follows from. `agreement` is a variable of the query, never input. */
export const termFactsOf = (agreement: string): string => `{status: ${agreement}.status, terms: COLLECT {
    MATCH (${agreement})-[governs:GOVERNS]->(about:Entity)
    WITH governs, about ORDER BY governs.sinceDay, about.id LIMIT 100
    RETURN {since: governs.since, until: governs.until} }}`;

export const AGREEMENT_TERMS = `
  UNWIND $ids AS id
  MATCH (agreement:Agreement {id: id})
  RETURN id, ${termFactsOf('agreement')} AS value`;

export const toTermFacts = object({
  status: nullable(string),
  terms: listOf(object({ since: nullable(string), until: nullable(string) })),
});

/**
 * The term of an agreement as of the end of a day: the one place that says when one that was in force is no longer. It has
 * run out once each of its terms has; one without an end goes on.
 */
export function termOn({ status, terms }: TermFacts, day: string): AgreementTerm {
  const [first] = terms;
  const ends = terms.map(({ until }) => (until === null ? null : (dateBounds(until)?.max ?? null)));
  const isOver = ends.length > 0 && ends.every((end) => end !== null && end < day);
  const last = terms[ends.reduce((best, end, at) => ((end ?? '') > (ends[best] ?? '') ? at : best), 0)];
  return {
    since: first?.since ?? null,
    until: ends.includes(null) ? null : (last?.until ?? null),
    hasRunOut: isOver && WAS_IN_FORCE.some((one) => one === status),
  };
}

/** The term as of a date, or of today where none is asked for. */
export const termAsOf = (facts: TermFacts, { atMax }: Pick<AsOf, 'atMax'>): AgreementTerm =>
  termOn(facts, atMax ?? new Date().toISOString().slice(0, 10));

/** What the terms of agreements follow from, by id. */
export const termFacts = byId(AGREEMENT_TERMS, toTermFacts);
