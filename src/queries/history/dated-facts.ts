import type { TimelineKind } from '../../generated/resolvers.js';
import { isPast } from '../../model/edtf.js';
import { ENTITY_TYPE_ENTRIES, type EntityTypeEntry, type Label } from '../../model/entity-types.js';
import type { RelationKind } from '../../model/relation-types.js';
import { ownFields } from '../../model/served-types.js';
import { valuesOf } from '../../model/vocabularies.js';
import { PROPERTIES, subjectProjection, type DatedFact } from '../rows/entities.js';
import { catalogueOf } from '../../narration/catalogue.js';
import { nameIn, type Language } from '../../narration/language.js';
import { atStart, inNumber } from '../../narration/names.js';
import { relationSentence } from '../../narration/relation-sentence.js';

/** Cypher for one date of a node or relationship, with the days to find and sort it by. */
const dated = (variable: 'node' | 'relation', property: string, kind: TimelineKind) =>
  `{kind: '${kind}', date: ${variable}.${property}, first: ${variable}.${property}Day,
    last: coalesce(${variable}.${property}Max, ${variable}.${property}Day)}`;

/** Dates that say what they do on a condition. An agreement that is not signed has no day of signing. */
const CONDITIONAL_DATES: Partial<Record<Label, string>> = {
  Agreement: `[CASE WHEN coalesce(node.status, 'PLANNED') IN $notYetSigned
    THEN ${dated('node', 'plannedFor', 'PLANNED')} ELSE ${dated('node', 'signedOn', 'SIGNED')} END]`,
  Review: `CASE WHEN node.status = 'DONE' THEN [${dated('node', 'date', 'REVIEWED')}] ELSE [] END`,
};

/** What the dates of an entity's own say, as the model has it. */
function datesOf(entry: EntityTypeEntry): string | null {
  const dates = Object.entries(ownFields(entry)).flatMap(([field, { tells, property = field }]) =>
    tells === undefined ? [] : [dated('node', property, tells)],
  );
  return dates.length === 0 ? null : `[${dates.join(', ')}]`;
}

const OWN_DATES: readonly (readonly [label: string, dates: string])[] = ENTITY_TYPE_ENTRIES.flatMap(([, entry]) => {
  const conditional: Readonly<Record<string, string>> = CONDITIONAL_DATES;
  const dates = conditional[entry.label] ?? datesOf(entry);
  return dates === null ? [] : [[entry.label, dates] as const];
});

/** Relationships that tell of one moment: they have one entry, whatever dates they carry. */
const MOMENTARY: Partial<Record<RelationKind, TimelineKind>> = {
  DECIDED: 'DECIDED',
  INITIATED: 'HAPPENED',
  ARRANGED: 'HAPPENED',
  SENT_TO: 'HAPPENED',
  SUCCEEDED_BY: 'HAPPENED',
};

/** Relationships whose date is that of their target, where it has one. */
const ACTS_OF_TARGET: readonly RelationKind[] = ['PARTICIPATES_IN', 'DECIDED', 'ARRANGED'];

const KINDS: readonly TimelineKind[] = valuesOf('TimelineKind');

/** The parameters of `DATED_FACTS`, beside a `Period`. @param kinds null: all */
export const factParameters = (kinds: readonly TimelineKind[] | null) => ({
  kinds: kinds ?? KINDS,
  momentary: MOMENTARY,
  notYetSigned: ['PLANNED', 'DECIDED'],
  actsOfTarget: ACTS_OF_TARGET,
});

/**
 * Cypher for the dated facts that a row's `node` or `relation` (the other is null) says of itself and that overlap the
 * period: `factId`, `kind`, `date`, `first`, `last`. Left out is what says nothing new or nothing true: that a part,
 * a decision or an agreement belongs to something since its own date; that a party is in since the beginning; that an
 * agreement which is not signed governs; an end that is only known to be no later than the document that says so, which
 * happened on no day; a document on which nothing rests. (Neo4j 5.26 takes `NOT x IN a AND
 * NOT (p AND x IN b)` for `NOT x IN a + b`: dates are compared by `=` here.)
 */
export const DATED_FACTS = `
  UNWIND (CASE
    ${OWN_DATES.map(([label, dates]) => `WHEN node:${label} THEN ${dates}`).join('\n    ')}
    WHEN relation IS NULL THEN []
    WHEN $momentary[type(relation)] IS NOT NULL OR relation.since = relation.until THEN
      [CASE WHEN relation.since IS NULL THEN ${dated('relation', 'until', 'HAPPENED')}
        ELSE ${dated('relation', 'since', 'HAPPENED')} END]
    ELSE [${dated('relation', 'since', 'BEGAN')}, ${dated('relation', 'until', 'ENDED')}]
  END) AS own
  WITH node, relation, own.date AS date, own.first AS first, own.last AS last, own.kind AS told,
    coalesce($momentary[type(relation)], own.kind) AS kind
  WHERE last >= $from AND first <= $to AND kind IN $kinds
  WITH *, startNode(relation) AS source, endNode(relation) AS target
  WHERE CASE
    WHEN node:Document THEN EXISTS { (node)-[:BASED_ON|STATED_IN|CONCERNS|PART_OF]-(:Entity) }
    WHEN relation IS NULL THEN true
    ELSE date <> coalesce(source.date, source.signedOn, CASE told WHEN 'ENDED' THEN source.until ELSE source.since END, '')
      AND NOT (type(relation) IN $actsOfTarget
        AND date = coalesce(target.date, CASE told WHEN 'ENDED' THEN target.until ELSE target.since END, ''))
      AND (told <> 'ENDED' OR (date <> '[..' + coalesce(relation.attestedFrom, '') + ']'
        AND date <> '[..' + coalesce(relation.attestedOn, '') + ']'))
      AND NOT (type(relation) = 'GOVERNS' AND coalesce(source.status, '') IN $notYetSigned)
    END
  WITH node, relation, date, first, last, kind, coalesce(relation.id, node.id) + '--' + kind AS factId`;

/**
 * The order of dated facts: by first day, of the same the less precise date first (a year stands before its months and
 * days), then exact dates before those that are "on or before" or "on or after" that day, then by id.
 */
export const FACT_ORDER = 'ORDER BY first, last DESC, date, factId';

/** Cypher for the ends of a row's `relation`, as `subject` and `object`; of a `node`, itself as `subject`. */
export const ENDS = 'WITH *, coalesce(startNode(relation), node) AS subject, endNode(relation) AS object';

/** Cypher for what a client may see of a row of `DATED_FACTS` with its `ENDS`: a map that `toDatedFact` reads. */
export const FACT = `{
    id: factId, kind: kind, date: date, first: first, last: last,
    relation: relation {${PROPERTIES.relation('relation')}, kind: type(relation), source: subject.id, target: object.id},
    subject: ${subjectProjection('subject')},
    object: ${subjectProjection('object')},
    attestedOn: CASE WHEN relation IS NOT NULL THEN relation.attestedOn WHEN node:Document THEN node.date ELSE
      head(COLLECT { MATCH (evidence:Evidence)-[:CITES]->(document:Document)
        WHERE evidence.id IN node.evidence AND document.dateDay IS NOT NULL
        RETURN document.date ORDER BY document.dateDay DESC, document.id LIMIT 1 }) END,
    evidence: CASE WHEN relation IS NOT NULL THEN relation.evidence WHEN node:Document THEN
      COLLECT { MATCH (node)-[rest:BASED_ON|STATED_IN|CONCERNS|PART_OF]-(:Entity)
        UNWIND rest.evidence AS id RETURN DISTINCT id ORDER BY id LIMIT 5 }
      ELSE node.evidence END
  }`;

/** What happened, in a sentence; a relationship tells its dates with it. */
export function factTitle({ kind, relation, subject, object, date }: DatedFact, language: Language): string {
  if (relation !== null && object !== null)
    return relationSentence({ ...relation, from: subject, to: object }, language);
  // A document is told by its title, and what happened by its name: there is no verb to go with them.
  const isTitle = kind === 'ISSUED' || kind === 'HAPPENED';
  const told = catalogueOf(language).timeline[kind]((isTitle ? nameIn : atStart)(subject, language), isPast(date));
  return inNumber(told, subject, language);
}
