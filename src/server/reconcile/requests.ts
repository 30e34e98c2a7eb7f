import { z } from 'zod';
import { badUserInput } from '../../queries/api/errors.js';

/** OpenRefine asks about ten rows at a time. */
const MOST_QUERIES = 100;
const MOST_IDS = 1_000;
const MOST_CANDIDATES = 50;
const MAX_TEXT = 200;

const text = z.string().max(10_000);
const entity = z.object({ id: text, name: text.optional() });
const value = z.union([text, z.number(), z.boolean(), entity]);

const property = z.object({
  pid: z.string(),
  v: z.union([value, z.array(value)]).transform((given) => (Array.isArray(given) ? given : [given])),
});

const query = z
  .strictObject({
    query: text.optional(),
    type: z
      .union([text, z.array(text)])
      .optional()
      .transform((given) => (given === undefined ? [] : typeof given === 'string' ? [given] : given)),
    limit: z.number().int().min(1).optional(),
    properties: z.array(property).default([]),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine((one) => one.query !== undefined || one.properties.length > 0, 'needs a "query" or "properties"');

/** One row, as it is asked about. */
export type ReconciliationQuery = z.output<typeof query>;

const batch = z.record(z.string(), query);

const extension = z.object({
  ids: z.array(text).max(MOST_IDS),
  properties: z.array(z.object({ id: text, settings: z.record(z.string(), z.unknown()).optional() })),
});

export type Extension = z.output<typeof extension>;

/** @throws BAD_USER_INPUT naming the parameter, and where in it the fault is */
function readJson<T>(parameter: string, json: string, schema: z.ZodType<T>): T {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw badUserInput(parameter, 'must be JSON.');
  }
  const result = schema.safeParse(parsed);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw badUserInput(parameter, `${[...(issue?.path ?? []), issue?.message].join(': ')}.`);
}

/** Queries by the caller's own ids. @throws BAD_USER_INPUT naming `queries` */
export function readQueries(json: string): ReadonlyMap<string, ReconciliationQuery> {
  const queries = new Map(Object.entries(readJson('queries', json, batch)));
  if (queries.size > MOST_QUERIES) throw badUserInput('queries', `must be at most ${MOST_QUERIES}.`);
  return queries;
}

/** @throws BAD_USER_INPUT naming `extend` */
export const readExtension = (json: string): Extension => readJson('extend', json, extension);

/** What was typed so far. @throws BAD_USER_INPUT naming `prefix` */
export function readPrefix(prefix: unknown): string {
  if (typeof prefix === 'string' && prefix.length <= MAX_TEXT) return prefix;
  throw badUserInput('prefix', `must be a text of at most ${MAX_TEXT} characters.`);
}

/** How many of a list, and from which on. @throws BAD_USER_INPUT naming the parameter */
export function readCount(parameter: string, given: unknown, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (typeof given === 'string' && /^\d{1,6}$/.test(given)) return Number(given);
  throw badUserInput(parameter, 'must be a whole number.');
}

/** So many candidates for a row: five where nothing is said. */
export const limitOf = ({ limit = 5 }: ReconciliationQuery): number => Math.min(limit, MOST_CANDIDATES);
