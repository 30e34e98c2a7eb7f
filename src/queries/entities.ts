import { z } from 'zod';
import { DUTY_NAMES } from '../graph/duties.js';
import { RELATION_KIND_NAMES, entityTypeOf } from '../graph/kinds.js';
import type { ActorKind, EngagementKind, OrganisationKind, Stage, Trend } from '../generated/resolvers.js';

/**
 * The one place where rows of the database become the entities that resolvers return. Each reads a map projection
 * such as `actor {.*}` and throws when the graph holds something else than the registry says.
 */

const absent = <T extends z.ZodType>(form: T) => form.nullish().transform((value) => value ?? null);
const text = absent(z.string());
const number = absent(z.number());
const texts = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);
const Named = z.object({ id: z.string(), name: z.string(), nameSv: z.string(), nameEn: z.string() });

const Actor = Named.extend({
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

const Engagement = Named.extend({
  kind: z.string().transform((kind) => kind as EngagementKind),
  altNames: texts,
  summarySv: text,
  summaryEn: text,
  since: text,
  until: text,
  stage: text.transform((stage) => stage as Stage | null),
  trend: text.transform((trend) => trend as Trend | null),
});

const PriorityArea = Named.extend({ altNames: texts, summarySv: text, summaryEn: text }).transform(
  ({ altNames, ...area }) => ({ ...area, altLabels: altNames }),
);

const Document = Named.extend({
  diaryNumber: text,
  date: text,
  sha256: text,
  url: text,
  licence: text,
  attribution: text,
});

const Evidence = z.object({
  id: z.string(),
  section: z.string(),
  anchor: z.string(),
  claimSv: z.string(),
  claimEn: z.string(),
  document: Document,
});

/** Valid time and attestation, as every relationship carries them. */
const Claimed = z.object({ since: text, until: text, untilMax: text, attestedOn: text, evidence: z.array(z.string()) });

const Relation = Claimed.extend({
  id: z.string(),
  kind: z.enum(RELATION_KIND_NAMES),
  source: z.string(),
  target: z.string(),
  duty: absent(z.enum(DUTY_NAMES)),
  roleSv: text,
  roleEn: text,
  noteSv: text,
  noteEn: text,
});

const Thing = z
  .object({ ...Named.shape, labels: z.array(z.string()), degree: z.number() })
  .transform(({ labels, ...thing }) => ({ ...thing, type: entityTypeOf(labels) }));

export type ActorEntity = z.output<typeof Actor>;
export type EngagementEntity = z.output<typeof Engagement>;
export type PriorityAreaEntity = z.output<typeof PriorityArea>;
export type DocumentEntity = z.output<typeof Document>;
export type EvidenceEntity = z.output<typeof Evidence>;
export type Claim = z.output<typeof Claimed>;
export type RelationEntity = z.output<typeof Relation>;
/** Anything in the graph, as far as a drawing needs it. */
export type ThingEntity = z.output<typeof Thing>;

export const toActor = (row: unknown): ActorEntity => Actor.parse(row);
export const toEngagement = (row: unknown): EngagementEntity => Engagement.parse(row);
export const toPriorityArea = (row: unknown): PriorityAreaEntity => PriorityArea.parse(row);
export const toEvidence = (row: unknown): EvidenceEntity => Evidence.parse(row);
export const toClaim = (row: unknown): Claim => Claimed.parse(row);
export const toRelation = (row: unknown): RelationEntity => Relation.parse(row);
export const toThing = (row: unknown): ThingEntity => Thing.parse(row);

/** Rows of evidence, by id. */
export const toEvidenceById = (rows: unknown): ReadonlyMap<string, EvidenceEntity> =>
  new Map(
    z
      .array(Evidence)
      .parse(rows)
      .map((evidence) => [evidence.id, evidence]),
  );
