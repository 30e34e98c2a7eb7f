import { DUTY_NAMES } from '../../model/duties.js';
import { ROLE_KINDS } from '../../model/roles.js';
import type { OrganisationKind, Standing } from '../../model/vocabularies.js';
import { entityTypeOf } from '../../model/entity-types.js';
import { RELATION_KIND_NAMES } from '../../model/relation-types.js';
import type { CompassPoint, TimelineKind } from '../../generated/resolvers.js';
import { ROW_SHAPES } from '../../generated/row-shapes.js';
import {
  boolean,
  isTrue,
  uncheckedEnum,
  object,
  listOf,
  number,
  enumOf,
  localized,
  nullable,
  nullableLocalized,
  projected,
  projectionOf,
  string,
  stringList,
  valuesOf,
} from './decoders.js';

/**
 * The one place where rows of the database become the entities that resolvers return. Each reads a map projection
 * such as `actor {.*}` and throws when the graph holds something else than the registry says. What is read of a type's own
 * fields comes from the model.
 */

/** A name, and how it stands in a sentence. */
const NAMED = {
  id: string,
  name: localized('name'),
  grammar: stringList,
  inText: nullableLocalized('inText'),
  bodyName: nullableLocalized('bodyName'),
};
/** How an engagement stands by all that is said of it: sentences say where nobody who is involved confirms it. */
const CONFIRMATION = { ownStanding: { column: 'standing', read: nullable(uncheckedEnum<Standing>()) } };
const ENGAGEMENT = { ...ROW_SHAPES.Engagement, ...CONFIRMATION };
/** Properties of an entity that a sentence about it needs, beside its type. */
const TOLD_OF = {
  ...NAMED,
  ...CONFIRMATION,
  status: nullable(string),
  plannedFor: nullable(string),
  stage: nullable(string),
  dormantSince: nullable(string),
};
const DRAWN = {
  ...TOLD_OF,
  kind: nullable(string),
  organisationKind: nullable(uncheckedEnum<OrganisationKind>()),
  latitude: nullable(number),
  longitude: nullable(number),
};
const labelsOf = listOf(string);
const TYPE = { column: 'labels', read: (labels: unknown) => entityTypeOf(labelsOf(labels)) };

/** Valid time and attestation, as every relationship carries them. */
const CLAIM = {
  since: nullable(string),
  until: nullable(string),
  untilMax: nullable(string),
  formerly: isTrue,
  attestedOn: nullable(string),
  evidence: listOf(string),
};
const RELATION = {
  ...CLAIM,
  id: string,
  validFrom: nullable(string),
  duty: nullable(enumOf(DUTY_NAMES)),
  role: nullableLocalized('role'),
  roleKind: nullable(enumOf(ROLE_KINDS)),
  phrase: nullableLocalized('phrase'),
  distanceKm: nullable(number),
  direction: nullable(uncheckedEnum<CompassPoint>()),
  note: nullableLocalized('note'),
  derivation: nullableLocalized('derivation'),
  confirmed: nullable(boolean),
};

/**
 * Cypher for the properties of each that are read here, as in `engagement {${PROPERTIES.engagement('engagement')}}`: the
 * rest stays where it is.
 */
export const PROPERTIES = {
  actor: projectionOf(ROW_SHAPES.Actor),
  engagement: projectionOf(ENGAGEMENT),
  area: projectionOf(ROW_SHAPES.PriorityArea),
  document: projectionOf(ROW_SHAPES.Document),
  evidence: projectionOf(ROW_SHAPES.Evidence),
  claim: projectionOf(CLAIM),
  named: projectionOf(NAMED),
  relation: projectionOf(RELATION),
} as const;

/** Cypher for the same as a list of values: of rows that come by the hundred, the keys would be most of what is read. */
export const VALUES = {
  actor: valuesOf(ROW_SHAPES.Actor),
  engagement: valuesOf(ENGAGEMENT),
  area: valuesOf(ROW_SHAPES.PriorityArea),
  claim: valuesOf(CLAIM),
  node: valuesOf(DRAWN),
  relation: valuesOf(RELATION),
} as const;

/** Cypher map of an entity, as far as a sentence about it needs it. */
export const subjectProjection = (node: string): string =>
  `${node} {${projectionOf(TOLD_OF)(node)}, labels: labels(${node})}`;

export const toActor = projected(ROW_SHAPES.Actor);
export const toEngagement = projected(ENGAGEMENT);
export const toPriorityArea = projected(ROW_SHAPES.PriorityArea);
export const toDocument = projected(ROW_SHAPES.Document);
export const toEvidence = projected(ROW_SHAPES.Evidence, { document: toDocument });
export const toClaim = projected(CLAIM);
export const toRelation = projected(RELATION, { kind: enumOf(RELATION_KIND_NAMES), source: string, target: string });

export const toNode = projected(DRAWN, {
  type: TYPE,
  parties: nullable(number),
  dormant: nullable(boolean),
  degree: number,
});
export const toSubject = projected(TOLD_OF, { type: TYPE });

/** An entity's id and names, whatever else its row holds. */
export const toNamed = projected(NAMED);

/** What an entity (`subject`), or a relationship between it and the `object`, says of one date. */
const TOLD = {
  id: string,
  relation: nullable(toRelation),
  subject: toSubject,
  object: nullable(toSubject),
  evidence: stringList,
};
export const toDatedFact = object({
  ...TOLD,
  kind: uncheckedEnum<TimelineKind>(),
  date: string,
  first: string,
  last: string,
  attestedOn: nullable(string),
});
export const toRecording = object({ ...TOLD, recordedAt: string });

export const toReview = object(ROW_SHAPES.Review);
export const toAgreement = object(ROW_SHAPES.Agreement);
export const toDecision = object(ROW_SHAPES.Decision);
export const toCostRule = object(ROW_SHAPES.CostRule);

export type ActorEntity = ReturnType<typeof toActor>;
export type EngagementEntity = ReturnType<typeof toEngagement>;
export type PriorityAreaEntity = ReturnType<typeof toPriorityArea>;
export type DocumentEntity = ReturnType<typeof toDocument>;
export type EvidenceEntity = ReturnType<typeof toEvidence>;
export type Claim = ReturnType<typeof toClaim>;
export type RelationEntity = ReturnType<typeof toRelation>;
/** Anything in the graph, as far as a drawing needs it. */
export type NodeEntity = ReturnType<typeof toNode>;
export type DatedFact = ReturnType<typeof toDatedFact>;
export type RecordingEntity = ReturnType<typeof toRecording>;
export type ReviewEntity = ReturnType<typeof toReview>;
export type AgreementEntity = ReturnType<typeof toAgreement>;
export type DecisionEntity = ReturnType<typeof toDecision>;
export type CostRuleEntity = ReturnType<typeof toCostRule>;

/** Rows of evidence, by id. */
export const toEvidenceById = (rows: unknown): ReadonlyMap<string, EvidenceEntity> =>
  new Map(listOf(toEvidence)(rows).map((evidence) => [evidence.id, evidence]));
