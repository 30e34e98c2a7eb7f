import { z } from 'zod';
import { DUTY_NAMES } from '../graph/duties.js';
import { RELATION_KIND_NAMES, entityTypeOf } from '../graph/kinds.js';
import type {
  ActorKind,
  AgreementStatus,
  EngagementKind,
  OrganisationKind,
  ReviewRule,
  ReviewStatus,
  Stage,
  TimelineKind,
  Trend,
} from '../generated/resolvers.js';

/**
 * The one place where rows of the database become the entities that resolvers return. Each reads a map projection
 * such as `actor {.*}` and throws when the graph holds something else than the registry says.
 */

const entities = new WeakSet();
const entity = <T extends object>(value: T): T => {
  entities.add(value);
  return value;
};

/** Whether this is an entity made here, with the model's own properties, not a row that `@neo4j/graphql` projected. */
export const isEntity = (value: unknown): boolean => typeof value === 'object' && value !== null && entities.has(value);

const absent = <T extends z.ZodType>(form: T) => form.nullish().transform((value) => value ?? null);
const text = absent(z.string());
const number = absent(z.number());
const texts = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);
const Named = z.object({ id: z.string(), name: z.string(), nameSv: z.string(), nameEn: z.string(), grammar: texts });

const ActorForm = Named.extend({
  kind: z.string().transform((kind) => kind as ActorKind),
  altNames: texts,
  summarySv: text,
  summaryEn: text,
  organisationKind: text.transform((kind) => kind as OrganisationKind | null),
  population: number,
  daytimePopulation: number,
  latitude: number,
  longitude: number,
  wikidataId: text,
  rorId: text,
  lei: text,
  geonamesId: text,
});
const Actor = ActorForm.transform(entity);

const EngagementForm = Named.extend({
  kind: z.string().transform((kind) => kind as EngagementKind),
  altNames: texts,
  summarySv: text,
  summaryEn: text,
  since: text,
  until: text,
  stage: text.transform((stage) => stage as Stage | null),
  trend: text.transform((trend) => trend as Trend | null),
});
const Engagement = EngagementForm.transform(entity);

const PriorityAreaForm = Named.extend({ altNames: texts, summarySv: text, summaryEn: text });
const PriorityArea = PriorityAreaForm.transform(({ altNames, ...area }) => entity({ ...area, altLabels: altNames }));

const DocumentForm = Named.extend({
  diaryNumber: text,
  date: text,
  sha256: text,
  url: text,
  licence: text,
  attribution: text,
});
const Document = DocumentForm.transform(entity);

const EvidenceForm = z.object({
  id: z.string(),
  section: z.string(),
  anchor: z.string(),
  claimSv: z.string(),
  claimEn: z.string(),
});
const Evidence = EvidenceForm.extend({ document: Document }).transform(entity);

/** Valid time and attestation, as every relationship carries them. */
const Claimed = z.object({ since: text, until: text, untilMax: text, attestedOn: text, evidence: z.array(z.string()) });

const RelationForm = Claimed.extend({
  id: z.string(),
  duty: absent(z.enum(DUTY_NAMES)),
  roleSv: text,
  roleEn: text,
  noteSv: text,
  noteEn: text,
});
const Relation = RelationForm.extend({
  kind: z.enum(RELATION_KIND_NAMES),
  source: z.string(),
  target: z.string(),
});

const Thing = z
  .object({
    ...Named.shape,
    status: text,
    kind: text,
    latitude: number,
    longitude: number,
    parties: number,
    labels: z.array(z.string()),
    degree: z.number(),
  })
  .transform(({ labels, ...thing }) => ({ ...thing, type: entityTypeOf(labels) }));

/** A thing as far as a sentence about it needs it. */
const DatedThing = Named.extend({ status: text, labels: z.array(z.string()) }).transform(({ labels, ...thing }) => ({
  ...thing,
  type: entityTypeOf(labels),
}));

/** What a thing (`subject`), or a relationship between it and the `object`, says of one date. */
const Told = z.object({
  id: z.string(),
  relation: Relation.nullable(),
  subject: DatedThing,
  object: DatedThing.nullable(),
  evidence: texts,
});
const DatedFact = Told.extend({
  kind: z.string().transform((kind) => kind as TimelineKind),
  date: z.string(),
  first: z.string(),
  last: z.string(),
  attestedOn: text,
});
const Recording = Told.extend({ recordedAt: z.string() });

const Review = Named.extend({
  rule: z.string().transform((rule) => rule as ReviewRule),
  status: z.string().transform((status) => status as ReviewStatus),
  date: text,
}).transform(entity);

const Agreement = Named.extend({
  status: z.string().transform((status) => status as AgreementStatus),
  signedOn: text,
  plannedFor: text,
}).transform(entity);

const Decision = Named.extend({ paragraph: text, date: text, summarySv: text, summaryEn: text }).transform(entity);

const CostRule = Named.extend({ ruleSv: z.string(), ruleEn: z.string() }).transform(entity);

const properties = ({ shape }: z.ZodObject): string =>
  Object.keys(shape)
    .map((name) => `.${name}`)
    .join(', ');

/** Cypher for the properties of each that are read here, as in `engagement {${PROPERTIES.engagement}}`: the rest stays where it is. */
export const PROPERTIES = {
  actor: properties(ActorForm),
  engagement: properties(EngagementForm),
  area: properties(PriorityAreaForm),
  document: properties(DocumentForm),
  evidence: properties(EvidenceForm),
  claim: properties(Claimed),
  relation: properties(RelationForm),
} as const;

export type ActorEntity = z.output<typeof Actor>;
export type EngagementEntity = z.output<typeof Engagement>;
export type PriorityAreaEntity = z.output<typeof PriorityArea>;
export type DocumentEntity = z.output<typeof Document>;
export type EvidenceEntity = z.output<typeof Evidence>;
export type Claim = z.output<typeof Claimed>;
export type RelationEntity = z.output<typeof Relation>;
/** Anything in the graph, as far as a drawing needs it. */
export type ThingEntity = z.output<typeof Thing>;
export type DatedThingEntity = z.output<typeof DatedThing>;
export type DatedFact = z.output<typeof DatedFact>;
export type RecordingEntity = z.output<typeof Recording>;
export type ReviewEntity = z.output<typeof Review>;
export type AgreementEntity = z.output<typeof Agreement>;
export type DecisionEntity = z.output<typeof Decision>;
export type CostRuleEntity = z.output<typeof CostRule>;

export const toActor = (row: unknown): ActorEntity => Actor.parse(row);
export const toEngagement = (row: unknown): EngagementEntity => Engagement.parse(row);
export const toPriorityArea = (row: unknown): PriorityAreaEntity => PriorityArea.parse(row);
export const toClaim = (row: unknown): Claim => Claimed.parse(row);
export const toRelation = (row: unknown): RelationEntity => Relation.parse(row);
export const toDatedFact = (row: unknown): DatedFact => DatedFact.parse(row);
export const toRecording = (row: unknown): RecordingEntity => Recording.parse(row);
export const toReview = (row: unknown): ReviewEntity => Review.parse(row);
export const toAgreement = (row: unknown): AgreementEntity => Agreement.parse(row);
export const toDecision = (row: unknown): DecisionEntity => Decision.parse(row);
export const toCostRule = (row: unknown): CostRuleEntity => CostRule.parse(row);
export const toDocument = (row: unknown): DocumentEntity => Document.parse(row);
export const toThing = (row: unknown): ThingEntity => Thing.parse(row);

/** Rows of evidence, by id. */
export const toEvidenceById = (rows: unknown): ReadonlyMap<string, EvidenceEntity> =>
  new Map(
    z
      .array(Evidence)
      .parse(rows)
      .map((evidence) => [evidence.id, evidence]),
  );
