import { DUTY_NAMES } from '../../model/duties.js';
import { entityTypeOf } from '../../model/entity-types.js';
import { RELATION_KIND_NAMES } from '../../model/relation-types.js';
import type {
  ActorKind,
  AgreementStatus,
  ReviewRule,
  ReviewStatus,
  Stage,
  TimelineKind,
  Trend,
} from '../../generated/resolvers.js';
import type { EngagementKind, OrganisationKind } from '../../model/vocabularies.js';
import {
  uncheckedEnum,
  object,
  listOf,
  number,
  enumOf,
  nullable,
  projectionOf,
  string,
  stringList,
  type Decoder,
} from './decoders.js';

/**
 * The one place where rows of the database become the entities that resolvers return. Each reads a map projection
 * such as `actor {.*}` and throws when the graph holds something else than the registry says.
 */

const ENTITY = Symbol('entity');

/** Marks what a reader makes as an entity. */
const branded =
  <T extends object>(read: Decoder<T>): Decoder<T> =>
  (row) => {
    const made = read(row);
    Object.defineProperty(made, ENTITY, { value: true });
    return made;
  };

/** Whether this is an entity made here, with the model's own properties, not a row that `@neo4j/graphql` projected. */
export const isEntity = (value: unknown): boolean => typeof value === 'object' && value !== null && ENTITY in value;

const NAMED = { id: string, name: string, nameSv: string, nameEn: string, grammar: stringList };
const SUMMARIES = { summarySv: nullable(string), summaryEn: nullable(string) };
const labelsOf = listOf(string);
const TYPE = { column: 'labels', read: (labels: unknown) => entityTypeOf(labelsOf(labels)) };

const ACTOR = {
  ...NAMED,
  kind: uncheckedEnum<ActorKind>(),
  altNames: stringList,
  ...SUMMARIES,
  organisationKind: nullable(uncheckedEnum<OrganisationKind>()),
  population: nullable(number),
  daytimePopulation: nullable(number),
  latitude: nullable(number),
  longitude: nullable(number),
  wikidataId: nullable(string),
  rorId: nullable(string),
  lei: nullable(string),
  geonamesId: nullable(string),
};
const ENGAGEMENT = {
  ...NAMED,
  kind: uncheckedEnum<EngagementKind>(),
  altNames: stringList,
  ...SUMMARIES,
  since: nullable(string),
  until: nullable(string),
  stage: nullable(uncheckedEnum<Stage>()),
  trend: nullable(uncheckedEnum<Trend>()),
};
const PRIORITY_AREA = { ...NAMED, altLabels: { column: 'altNames', read: stringList }, ...SUMMARIES };
const DOCUMENT = {
  ...NAMED,
  diaryNumber: nullable(string),
  date: nullable(string),
  sha256: nullable(string),
  url: nullable(string),
  licence: nullable(string),
  attribution: nullable(string),
};
const EVIDENCE = { id: string, section: string, anchor: string, claimSv: string, claimEn: string };
/** Valid time and attestation, as every relationship carries them. */
const CLAIM = {
  since: nullable(string),
  until: nullable(string),
  untilMax: nullable(string),
  attestedOn: nullable(string),
  evidence: listOf(string),
};
const RELATION = {
  ...CLAIM,
  id: string,
  duty: nullable(enumOf(DUTY_NAMES)),
  roleSv: nullable(string),
  roleEn: nullable(string),
  noteSv: nullable(string),
  noteEn: nullable(string),
};

/**
 * Cypher for the properties of each that are read here, as in `engagement {${PROPERTIES.engagement}}`: the rest stays
 * where it is.
 */
export const PROPERTIES = {
  actor: projectionOf(ACTOR),
  engagement: projectionOf(ENGAGEMENT),
  area: projectionOf(PRIORITY_AREA),
  document: projectionOf(DOCUMENT),
  evidence: projectionOf(EVIDENCE),
  claim: projectionOf(CLAIM),
  relation: projectionOf(RELATION),
} as const;

export const toActor = branded(object(ACTOR));
export const toEngagement = branded(object(ENGAGEMENT));
export const toPriorityArea = branded(object(PRIORITY_AREA));
export const toDocument = branded(object(DOCUMENT));
export const toEvidence = branded(object({ ...EVIDENCE, document: toDocument }));
export const toClaim = object(CLAIM);
export const toRelation = object({ ...RELATION, kind: enumOf(RELATION_KIND_NAMES), source: string, target: string });

export const toNode = object({
  ...NAMED,
  type: TYPE,
  status: nullable(string),
  kind: nullable(string),
  latitude: nullable(number),
  longitude: nullable(number),
  parties: nullable(number),
  degree: number,
});
/** An entity as far as a sentence about it needs it. */
const toSubject = object({ ...NAMED, type: TYPE, status: nullable(string) });

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

export const toReview = branded(
  object({
    ...NAMED,
    rule: uncheckedEnum<ReviewRule>(),
    status: uncheckedEnum<ReviewStatus>(),
    date: nullable(string),
  }),
);
export const toAgreement = branded(
  object({
    ...NAMED,
    status: uncheckedEnum<AgreementStatus>(),
    signedOn: nullable(string),
    plannedFor: nullable(string),
  }),
);
export const toDecision = branded(
  object({ ...NAMED, paragraph: nullable(string), date: nullable(string), ...SUMMARIES }),
);
export const toCostRule = branded(object({ ...NAMED, ruleSv: string, ruleEn: string }));

export type ActorEntity = ReturnType<typeof toActor>;
export type EngagementEntity = ReturnType<typeof toEngagement>;
export type PriorityAreaEntity = ReturnType<typeof toPriorityArea>;
export type DocumentEntity = ReturnType<typeof toDocument>;
export type EvidenceEntity = ReturnType<typeof toEvidence>;
export type Claim = ReturnType<typeof toClaim>;
export type RelationEntity = ReturnType<typeof toRelation>;
/** Anything in the graph, as far as a drawing needs it. */
export type NodeEntity = ReturnType<typeof toNode>;
export type SubjectEntity = ReturnType<typeof toSubject>;
export type DatedFact = ReturnType<typeof toDatedFact>;
export type RecordingEntity = ReturnType<typeof toRecording>;
export type ReviewEntity = ReturnType<typeof toReview>;
export type AgreementEntity = ReturnType<typeof toAgreement>;
export type DecisionEntity = ReturnType<typeof toDecision>;
export type CostRuleEntity = ReturnType<typeof toCostRule>;

/** Rows of evidence, by id. */
export const toEvidenceById = (rows: unknown): ReadonlyMap<string, EvidenceEntity> =>
  new Map(listOf(toEvidence)(rows).map((evidence) => [evidence.id, evidence]));
