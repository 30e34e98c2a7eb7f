import { z } from 'zod';
import { EDGE_TYPES, type EdgeTypeName } from '../../model/edge-types.js';
import { ENTITY_TYPE_ENTRIES, type EntityType } from '../../model/entity-types.js';
import {
  RELATION_KINDS,
  RELATION_KIND_NAMES,
  type RelationKind,
  type RelationTypeEntry,
} from '../../model/relation-types.js';
import { valuesOf } from '../../model/vocabularies.js';
import { localizedText, date, end, fault, ownSchemas, seedValue, text, type SeedValue } from './field-schemas.js';

/**
 * What a seed file may hold: lists of records by the names below, in any file. Fields and their values are those of the
 * model, except that a text in both languages is written `{ sv, en }`. The JSON Schema that editors use is made from
 * this.
 */

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be an id: a-z, 0-9 and single hyphens')
  .describe('Stable id: a-z, 0-9 and hyphens.');
const evidence = z.array(id).min(1, 'needs at least one evidence id').describe('Ids of evidence, at least one.');

/** What a record says beside its values: see docs/who-says-so.md. */
const saying = {
  assertion: z
    .enum(valuesOf('Assertion'))
    .optional()
    .describe('What its sources say: HOLDS where it is left out, HELD (formerly), PLANNED, ENDED, DENIED.'),
  entryOf: id.optional().describe('Id of the actor in whose entry of a register it stands.'),
  statedBy: z
    .record(z.string(), evidence)
    .optional()
    .describe('Which of the evidence states a field, where its words do not tell: `{ population: [id] }`.'),
};

const named = {
  id,
  name: text.describe('Its own usual name.'),
  names: localizedText.optional().describe('Its name in each language, where it differs from `name`.'),
  altNames: z.array(text).optional().describe('Other names it is known by.'),
  grammar: z
    .array(z.enum(['PLURAL', 'DEFINITE']))
    .optional()
    .describe('How its English name stands in a sentence: PLURAL (Departments inform), DEFINITE (the United States).'),
  inText: localizedText
    .optional()
    .describe('As it stands inside a sentence: lower case and definite in Swedish, with its article in English.'),
  bodyName: localizedText.optional().describe('What a city is called where its municipality is meant.'),
};

const entity = z
  .object({
    id: z.string(),
    name: z.string(),
    names: localizedText.optional(),
    altNames: z.array(z.string()).optional(),
    evidence: z.array(z.string()).optional(),
    assertion: saying.assertion,
    entryOf: z.string().optional(),
    statedBy: saying.statedBy,
  })
  .catchall(seedValue);

/** An entity of a seed file: what every one has, and the fields of its type. */
export type SeedEntity = z.output<typeof entity>;

const NOT_YET_SIGNED: readonly SeedValue[] = ['PLANNED', 'DECIDED'];

/** What must hold between the fields of a record, by type. */
const RULES: Partial<Record<EntityType, (schema: z.ZodType<SeedEntity>) => z.ZodType<SeedEntity>>> = {
  AGREEMENT: (schema) =>
    schema.refine(
      ({ status, signedOn }) => signedOn === undefined || !NOT_YET_SIGNED.includes(status),
      fault('PLANNED_BUT_SIGNED', 'an agreement that is not yet signed has no signing date', ['signedOn']),
    ),
  DOCUMENT: (schema) =>
    schema
      .refine(
        ({ documentKind }) => documentKind !== undefined,
        fault('DOCUMENT_KIND_MISSING', 'needs its kind, which decides how much its word weighs', ['documentKind']),
      )
      .refine(
        ({ publisherId, publisherName }) => (publisherId === undefined) !== (publisherName === undefined),
        fault('PUBLISHER_NOT_ONE', 'has one publisher: an actor (publisherId) or somebody else (publisherName)', [
          'publisherId',
        ]),
      ),
};

/** The lists of entities by name, each with the type that its records become. */
export const ENTITY_LISTS: ReadonlyMap<string, { readonly type: EntityType; readonly schema: z.ZodType<SeedEntity> }> =
  new Map(
    ENTITY_TYPE_ENTRIES.map(([type, entry]) => {
      const rests = entry.withoutEvidence ? {} : { evidence, ...saying };
      const schema = z.strictObject({ ...named, ...rests, ...ownSchemas(entry) }).pipe(entity);
      return [entry.seedList ?? entry.plural, { type, schema: RULES[type]?.(schema) ?? schema }];
    }),
  );

export const evidenceSchema = z.strictObject({
  id,
  document: id,
  section: text.describe('The heading as it stands in the source; for a table, the id in the row.'),
  anchor: text.describe('A few words that stand there, unchanged, and nowhere else in the document.'),
  prefix: text.optional().describe('Words before the anchor, where it alone stands in the document more than once.'),
  suffix: text.optional().describe('Words after the anchor, where it alone stands in the document more than once.'),
  isParaphrase: z
    .literal(true)
    .optional()
    .describe('The words of the document are not at hand: the anchor is what somebody wrote down of them.'),
  claim: localizedText.describe('The claim in our own words.'),
});
export type SeedEvidence = z.output<typeof evidenceSchema>;

/** The relation types whose relationships have a field beside those of all. */
const kindsWith = (field: string): readonly RelationKind[] =>
  RELATION_KIND_NAMES.filter((kind) => {
    const { edge = 'Claim' }: RelationTypeEntry = RELATION_KINDS[kind];
    return field in EDGE_TYPES[edge satisfies EdgeTypeName].fields;
  });
const [DUTY_KINDS, ROLE_KINDS, DISTANCE_KINDS] = [kindsWith('duty'), kindsWith('role'), kindsWith('distanceKm')];

export const relationSchema = z
  .strictObject({
    from: id,
    kind: z.enum(RELATION_KIND_NAMES),
    to: id,
    key: id.optional().describe('Tells it from others of its kind between the same two, such as two terms of office.'),
    since: date.optional(),
    until: end.optional(),
    role: localizedText.optional(),
    duty: z.enum(valuesOf('Duty')).optional(),
    phrase: localizedText
      .optional()
      .describe('The duty as its sentence says it after the name; {to} stands for what it is for.'),
    roleKind: z.enum(valuesOf('RoleKind')).optional(),
    distanceKm: z.number().positive().optional(),
    direction: z.enum(valuesOf('CompassPoint')).optional(),
    derivation: localizedText
      .optional()
      .describe('How it, or its dates, follow from the source, where that does not say so itself.'),
    note: localizedText.optional(),
    evidence,
    ...saying,
  })
  .refine(
    ({ kind, duty, phrase }) =>
      DUTY_KINDS.includes(kind) === (duty !== undefined) && (phrase === undefined || duty !== undefined),
    fault('FIELD_NOT_OF_KIND', `${DUTY_KINDS.join(' and ')} has a duty; no other kind has`, ['duty']),
  )
  .refine(
    ({ kind, role, roleKind }) => (role ?? roleKind) === undefined || ROLE_KINDS.includes(kind),
    fault('FIELD_NOT_OF_KIND', `only ${ROLE_KINDS.join(' and ')} have a role`, ['role']),
  )
  .refine(
    ({ kind, distanceKm, direction }) => (distanceKm ?? direction) === undefined || DISTANCE_KINDS.includes(kind),
    fault('FIELD_NOT_OF_KIND', `only ${DISTANCE_KINDS.join(' and ')} has a distance`, ['distanceKm']),
  );
export type SeedRelation = z.output<typeof relationSchema>;

const listOf = (schema: z.ZodType) => z.array(schema).optional();

/** A whole seed file. */
export const seedFileSchema = z.strictObject({
  ...Object.fromEntries([...ENTITY_LISTS].map(([list, { schema }]) => [list, listOf(schema)])),
  evidence: listOf(evidenceSchema),
  relations: listOf(relationSchema),
});
