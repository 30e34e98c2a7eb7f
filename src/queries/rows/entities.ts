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
import { code, form, listOf, number, oneOf, optional, projectionOf, text, texts, type Reader } from './decoders.js';

/**
 * The one place where rows of the database become the entities that resolvers return. Each reads a map projection
 * such as `actor {.*}` and throws when the graph holds something else than the registry says.
 */

const ENTITY = Symbol('entity');

/** Marks what a reader makes as an entity. */
const entity =
  <T extends object>(read: Reader<T>): Reader<T> =>
  (row) => {
    const made = read(row);
    Object.defineProperty(made, ENTITY, { value: true });
    return made;
  };

/** Whether this is an entity made here, with the model's own properties, not a row that `@neo4j/graphql` projected. */
export const isEntity = (value: unknown): boolean => typeof value === 'object' && value !== null && ENTITY in value;

const NAMED = { id: text, name: text, nameSv: text, nameEn: text, grammar: texts };
const SUMMARIES = { summarySv: optional(text), summaryEn: optional(text) };
const labelsOf = listOf(text);
const TYPE = { column: 'labels', read: (labels: unknown) => entityTypeOf(labelsOf(labels)) };

const ACTOR = {
  ...NAMED,
  kind: code<ActorKind>(),
  altNames: texts,
  ...SUMMARIES,
  organisationKind: optional(code<OrganisationKind>()),
  population: optional(number),
  daytimePopulation: optional(number),
  latitude: optional(number),
  longitude: optional(number),
  wikidataId: optional(text),
  rorId: optional(text),
  lei: optional(text),
  geonamesId: optional(text),
};
const ENGAGEMENT = {
  ...NAMED,
  kind: code<EngagementKind>(),
  altNames: texts,
  ...SUMMARIES,
  since: optional(text),
  until: optional(text),
  stage: optional(code<Stage>()),
  trend: optional(code<Trend>()),
};
const PRIORITY_AREA = { ...NAMED, altLabels: { column: 'altNames', read: texts }, ...SUMMARIES };
const DOCUMENT = {
  ...NAMED,
  diaryNumber: optional(text),
  date: optional(text),
  sha256: optional(text),
  url: optional(text),
  licence: optional(text),
  attribution: optional(text),
};
const EVIDENCE = { id: text, section: text, anchor: text, claimSv: text, claimEn: text };
/** Valid time and attestation, as every relationship carries them. */
const CLAIM = {
  since: optional(text),
  until: optional(text),
  untilMax: optional(text),
  attestedOn: optional(text),
  evidence: listOf(text),
};
const RELATION = {
  ...CLAIM,
  id: text,
  duty: optional(oneOf(DUTY_NAMES)),
  roleSv: optional(text),
  roleEn: optional(text),
  noteSv: optional(text),
  noteEn: optional(text),
};

/** Cypher for the properties of each that are read here, as in `engagement {${PROPERTIES.engagement}}`: the rest stays where it is. */
export const PROPERTIES = {
  actor: projectionOf(ACTOR),
  engagement: projectionOf(ENGAGEMENT),
  area: projectionOf(PRIORITY_AREA),
  document: projectionOf(DOCUMENT),
  evidence: projectionOf(EVIDENCE),
  claim: projectionOf(CLAIM),
  relation: projectionOf(RELATION),
} as const;

export const toActor = entity(form(ACTOR));
export const toEngagement = entity(form(ENGAGEMENT));
export const toPriorityArea = entity(form(PRIORITY_AREA));
export const toDocument = entity(form(DOCUMENT));
export const toEvidence = entity(form({ ...EVIDENCE, document: toDocument }));
export const toClaim = form(CLAIM);
export const toRelation = form({ ...RELATION, kind: oneOf(RELATION_KIND_NAMES), source: text, target: text });

export const toNode = form({
  ...NAMED,
  type: TYPE,
  status: optional(text),
  kind: optional(text),
  latitude: optional(number),
  longitude: optional(number),
  parties: optional(number),
  degree: number,
});
/** An entity as far as a sentence about it needs it. */
const toSubject = form({ ...NAMED, type: TYPE, status: optional(text) });

/** What an entity (`subject`), or a relationship between it and the `object`, says of one date. */
const TOLD = {
  id: text,
  relation: optional(toRelation),
  subject: toSubject,
  object: optional(toSubject),
  evidence: texts,
};
export const toDatedFact = form({
  ...TOLD,
  kind: code<TimelineKind>(),
  date: text,
  first: text,
  last: text,
  attestedOn: optional(text),
});
export const toRecording = form({ ...TOLD, recordedAt: text });

export const toReview = entity(
  form({ ...NAMED, rule: code<ReviewRule>(), status: code<ReviewStatus>(), date: optional(text) }),
);
export const toAgreement = entity(
  form({ ...NAMED, status: code<AgreementStatus>(), signedOn: optional(text), plannedFor: optional(text) }),
);
export const toDecision = entity(form({ ...NAMED, paragraph: optional(text), date: optional(text), ...SUMMARIES }));
export const toCostRule = entity(form({ ...NAMED, ruleSv: text, ruleEn: text }));

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
