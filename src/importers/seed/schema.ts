import { z } from 'zod';
import type { EntityType } from '../../model/entity-types.js';
import { ORGANISATION_KINDS, PARTNERSHIP_KINDS } from '../../model/vocabularies.js';
import { RELATION_KIND_NAMES } from '../../model/relation-types.js';
import { dateBounds, OPEN_END } from '../../model/edtf.js';

/**
 * What a seed file may hold: lists of records by the names below, in any file. Field names and enums are those of the
 * SDL, except that a text in both languages is written `{ sv, en }`. The JSON Schema that editors use is made from
 * this.
 */

/** Codes that a schema hands on to the check's problem, for faults that have a name of their own. */
export type SchemaFault = 'DATE_INVALID' | 'PLANNED_BUT_SIGNED' | 'FIELD_NOT_OF_KIND';
const fault = (code: SchemaFault, error: string, path?: string[]) => ({
  error,
  params: { code },
  ...(path && { path }),
});

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be an id: a-z, 0-9 and single hyphens')
  .describe('Stable id: a-z, 0-9 and hyphens.');
const text = z.string().min(1);
const bothLanguages = z.strictObject({ sv: text, en: text }).describe('The text in Swedish and in English.');
const evidence = z.array(id).min(1, 'needs at least one evidence id').describe('Ids of evidence, at least one.');

const written = (error: string) => z.union([z.string(), z.int()], { error }).transform(String);
const DATE = 'must be an EDTF date such as 1987, 2017-11-14 or "[..2017-10-09]" (with quotes)';
const date = written(DATE)
  .refine((value) => dateBounds(value) !== null, fault('DATE_INVALID', DATE))
  .describe('EDTF: 1987, 2017-11, 2017-11-14, "[..2017-10-09]" (on or before). Leave out what is not known.');
const end = written(`${DATE}, or ".." for what goes on`)
  .refine((value) => value === OPEN_END || dateBounds(value) !== null, fault('DATE_INVALID', `${DATE}, or ".."`))
  .describe('EDTF, or ".." for what goes on. Leave out what is not known.');

const named = {
  id,
  name: text.describe('Its own usual name.'),
  names: bothLanguages.optional().describe('Its name in each language, where it differs from `name`.'),
  altNames: z.array(text).optional().describe('Other names it is known by.'),
  grammar: z
    .array(z.enum(['PLURAL', 'DEFINITE']))
    .optional()
    .describe('How its English name stands in a sentence: PLURAL (Departments inform), DEFINITE (the United States).'),
};
const entity = { ...named, evidence };
const summary = bothLanguages.optional();
const wikidataId = z
  .string()
  .regex(/^Q[1-9]\d*$/)
  .optional();

export const stage = z.enum(['PLANNED', 'EARLY', 'ESTABLISHED', 'ENDED']);
export const trend = z.enum(['GROWING', 'STABLE', 'DECLINING']);
export const duty = z.enum([
  'DECIDES',
  'ANSWERS',
  'HANDLES',
  'PREPARES',
  'COORDINATES',
  'INFORMS',
  'IMPLEMENTS',
  'REVIEWS',
]);
export const organisationKind = z.enum(ORGANISATION_KINDS);
export const partnershipKind = z.enum(PARTNERSHIP_KINDS);
export const agreementStatus = z.enum(['PLANNED', 'DECIDED', 'SIGNED', 'ACTIVE', 'DORMANT', 'ENDED']);
export const reviewRule = z.enum(['ONCE_PER_MANDATE_PERIOD', 'BEFORE_NEW_AGREEMENT']);
export const reviewStatus = z.enum(['DUE', 'DONE']);
export const eventKind = z.enum(['VISIT', 'JUBILEE', 'OTHER']);

const engagement = {
  ...entity,
  summary,
  since: date.optional(),
  until: end.optional(),
  stage: stage.optional(),
  trend: trend.optional(),
};

const agreement = z
  .strictObject({ ...entity, status: agreementStatus, signedOn: date.optional(), plannedFor: date.optional() })
  .refine(
    ({ status, signedOn }) => signedOn === undefined || !['PLANNED', 'DECIDED'].includes(status),
    fault('PLANNED_BUT_SIGNED', 'an agreement that is not yet signed has no signing date', ['signedOn']),
  );

const document = z.strictObject({
  ...named,
  diaryNumber: text.optional(),
  date: date.optional(),
  sourceFile: text.optional().describe('Name of the file in which `check` looks the anchors up.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('SHA-256 of that file, in hex.'),
  url: z.url().optional(),
  licence: text.optional(),
  attribution: text.optional(),
});

/** The lists of entities, each with the type that its records become. */
export const ENTITY_LISTS = {
  documents: { type: 'DOCUMENT', schema: document },
  countries: { type: 'COUNTRY', schema: z.strictObject({ ...entity, isoCode: z.string().regex(/^[A-Z]{2}$/) }) },
  regions: { type: 'REGION', schema: z.strictObject(entity) },
  cities: {
    type: 'CITY',
    schema: z.strictObject({
      ...entity,
      summary,
      population: z.int().nonnegative().optional(),
      daytimePopulation: z.int().nonnegative().optional(),
      latitude: z.number().min(-90).max(90).optional(),
      longitude: z.number().min(-180).max(180).optional(),
      wikidataId,
      geonamesId: z
        .string()
        .regex(/^[1-9]\d*$/)
        .optional(),
    }),
  },
  universities: {
    type: 'UNIVERSITY',
    schema: z.strictObject({ ...entity, summary, rorId: z.url().optional(), wikidataId }),
  },
  companies: {
    type: 'COMPANY',
    schema: z.strictObject({
      ...entity,
      summary,
      lei: z
        .string()
        .regex(/^[A-Z0-9]{20}$/)
        .optional(),
      wikidataId,
    }),
  },
  associations: { type: 'ASSOCIATION', schema: z.strictObject({ ...entity, summary }) },
  organisations: { type: 'ORGANISATION', schema: z.strictObject({ ...entity, kind: organisationKind, summary }) },
  people: { type: 'PERSON', schema: z.strictObject({ ...entity, summary }) },
  partnerships: { type: 'PARTNERSHIP', schema: z.strictObject({ ...engagement, kind: partnershipKind }) },
  initiatives: { type: 'INITIATIVE', schema: z.strictObject(engagement) },
  agreements: { type: 'AGREEMENT', schema: agreement },
  decisions: {
    type: 'DECISION',
    schema: z.strictObject({ ...entity, paragraph: text.optional(), date: date.optional(), summary }),
  },
  actionPlans: { type: 'ACTION_PLAN', schema: z.strictObject({ ...entity, stage: stage.optional(), summary }) },
  activities: {
    type: 'ACTIVITY',
    schema: z.strictObject({ ...entity, stage: stage.optional(), date: date.optional() }),
  },
  reviews: {
    type: 'REVIEW',
    schema: z.strictObject({ ...entity, rule: reviewRule, status: reviewStatus, date: date.optional() }),
  },
  costRules: { type: 'COST_RULE', schema: z.strictObject({ ...entity, rule: bothLanguages }) },
  guidelines: { type: 'GUIDELINE', schema: z.strictObject({ ...entity, rule: bothLanguages }) },
  events: { type: 'EVENT', schema: z.strictObject({ ...entity, kind: eventKind, date: date.optional() }) },
  priorityAreas: { type: 'PRIORITY_AREA', schema: z.strictObject({ ...entity, summary }) },
  goals: {
    type: 'SUSTAINABLE_DEVELOPMENT_GOAL',
    schema: z.strictObject({ ...entity, number: z.int().min(1).max(17) }),
  },
} as const satisfies Record<string, { type: EntityType; schema: z.ZodType }>;

export type EntityList = keyof typeof ENTITY_LISTS;
export type SeedEntity = z.output<(typeof ENTITY_LISTS)[EntityList]['schema']>;
export type SeedDocument = z.output<typeof document>;

export const evidenceSchema = z.strictObject({
  id,
  document: id,
  section: text.describe('The heading as it stands in the source; for a table, the id in the row.'),
  anchor: text.describe('A few words that stand there, unchanged.'),
  claim: bothLanguages.describe('The claim in our own words.'),
});
export type SeedEvidence = z.output<typeof evidenceSchema>;

const ROLE_KINDS = ['PARTICIPATES_IN', 'AFFILIATED_WITH'];

export const relationSchema = z
  .strictObject({
    from: id,
    kind: z.enum(RELATION_KIND_NAMES),
    to: id,
    since: date.optional(),
    until: end.optional(),
    role: bothLanguages.optional(),
    duty: duty.optional(),
    distanceKm: z.number().positive().optional(),
    note: bothLanguages.optional(),
    evidence,
  })
  .refine(
    ({ kind, duty }) => (kind === 'RESPONSIBLE_FOR') === (duty !== undefined),
    fault('FIELD_NOT_OF_KIND', 'RESPONSIBLE_FOR has a duty; no other kind has', ['duty']),
  )
  .refine(
    ({ kind, role }) => role === undefined || ROLE_KINDS.includes(kind),
    fault('FIELD_NOT_OF_KIND', `only ${ROLE_KINDS.join(' and ')} have a role`, ['role']),
  )
  .refine(
    ({ kind, distanceKm }) => distanceKm === undefined || kind === 'NEAR',
    fault('FIELD_NOT_OF_KIND', 'only NEAR has a distance', ['distanceKm']),
  );
export type SeedRelation = z.output<typeof relationSchema>;

const listOf = (schema: z.ZodType) => z.array(schema).optional();

/** A whole seed file. */
export const seedFileSchema = z.strictObject({
  ...Object.fromEntries(Object.entries(ENTITY_LISTS).map(([list, { schema }]) => [list, listOf(schema)])),
  evidence: listOf(evidenceSchema),
  relations: listOf(relationSchema),
});
