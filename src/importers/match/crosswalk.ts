import { z } from 'zod';
import type { Run } from '../../db/reads.js';
import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';

/**
 * What became of a record of a source: the entity that it is, or those that a person said it is not. Kept in the graph
 * as a node `Match`, by source and key, so that it is decided once.
 */
export interface Crosswalk {
  readonly key: string;
  /** Id of the graph's entity; null: not decided. */
  readonly entity: string | null;
  /** The name that the entity had when the record joined it; null: the record's own name is told. */
  readonly name: string | null;
  /** The type of that entity; null: the record's own. */
  readonly type: EntityType | null;
  /** Ids of entities that it is not. */
  readonly others: readonly string[];
  readonly score: number | null;
  readonly reasons: readonly string[];
  readonly decidedBy: 'RULE' | 'PERSON';
}

const stored = z.object({
  key: z.string(),
  entity: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  name: z
    .string()
    .nullish()
    .transform((name) => name ?? null),
  type: z
    .enum(ENTITY_TYPE_NAMES)
    .nullish()
    .transform((type) => type ?? null),
  others: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
  score: z
    .number()
    .nullish()
    .transform((score) => score ?? null),
  reasons: z
    .array(z.string())
    .nullish()
    .transform((reasons) => reasons ?? []),
  decidedBy: z.enum(['RULE', 'PERSON']),
});

/** Sources and keys have no spaces at their ends; the first space of an id ends the source. */
const idOf = (source: string, key: string): string => `${source.replaceAll(' ', '_')} ${key}`;

export const REMEMBERED = `
  UNWIND $ids AS id
  MATCH (m:Match {id: id})
  RETURN m {.key, .entity, .name, .type, .others, .score, .reasons, .decidedBy} AS match`;

/** What is remembered of records of a source, by their keys. */
export async function readCrosswalk(
  run: Run,
  source: string,
  keys: readonly string[],
): Promise<Map<string, Crosswalk>> {
  if (keys.length === 0) return new Map();
  const rows = await run(REMEMBERED, { ids: keys.map((key) => idOf(source, key)) });
  return new Map(rows.map(({ match }) => stored.parse(match)).map((one) => [one.key, one]));
}

/** What a rule decided never takes the place of what was decided before. */
const REMEMBER = `
  UNWIND $rows AS row
  MERGE (m:Match {id: row.id})
  WITH m, row WHERE m.entity IS NULL
  SET m += row.decided, m.source = $source, m.decidedAt = $decidedAt`;

/** Keeps what was decided, in the caller's transaction. It can be made twice. */
export async function writeCrosswalk(run: Run, source: string, decided: readonly Crosswalk[]): Promise<void> {
  if (decided.length === 0) return;
  const rows = decided.map((one) => ({ id: idOf(source, one.key), decided: one }));
  await run(REMEMBER, { rows, source, decidedAt: new Date().toISOString() });
}

/** A person's word replaces what was decided before. */
const DECIDE = `
  UNWIND $rows AS row
  MERGE (m:Match {id: row.source + ' ' + row.key})
  SET m.key = row.key, m.source = row.name, m.decidedBy = 'PERSON', m.decidedAt = $decidedAt,
    m.entity = coalesce(row.entity, CASE WHEN m.entity IN row.others THEN null ELSE m.entity END),
    m.others = [id IN coalesce(m.others, []) WHERE NOT id IN row.others AND id <> coalesce(row.entity, '')] + row.others
  WITH m, row WHERE row.entity IS NOT NULL
  MATCH (e:Entity {id: row.entity})
  SET m.name = e.name, m.type = head([label IN labels(e) WHERE $types[label] IS NOT NULL | $types[label]])`;

const TYPES = Object.fromEntries(ENTITY_TYPE_NAMES.map((type) => [ENTITY_TYPES[type].label, type]));

/** What a person decided of one record. */
export interface PersonalDecision {
  readonly source: string;
  readonly key: string;
  /** Id of the entity that it is; null: none of those that it was compared with. */
  readonly entity: string | null;
  /** Ids of those that it is not. */
  readonly others: readonly string[];
}

/** Keeps what a person decided: it is never asked again. */
export async function decideCrosswalk(run: Run, decisions: readonly PersonalDecision[]): Promise<void> {
  if (decisions.length === 0) return;
  const rows = decisions.map(({ source, ...rest }) => ({ ...rest, name: source, source: source.replaceAll(' ', '_') }));
  await run(DECIDE, { rows, types: TYPES, decidedAt: new Date().toISOString() });
}
