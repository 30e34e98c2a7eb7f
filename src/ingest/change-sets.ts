import { z } from 'zod';
import type { Graph } from '../db/graph.js';

/** A change set as the log of changes tells it. */
export interface LoggedChangeSet {
  readonly id: string;
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly status: 'OPEN' | 'DONE' | 'CONTINUED' | 'ROLLED_BACK' | 'UNDONE' | 'REPLACED';
  readonly recordedBy: string | null;
  readonly statementsAdded: number;
  readonly statementsRetired: number;
  /** Id of the change set that it took back; null: it is a load. */
  readonly undoes: string | null;
}

const logged: z.ZodType<LoggedChangeSet> = z.object({
  id: z.string(),
  source: z.string(),
  startedAt: z.string(),
  status: z.enum(['OPEN', 'DONE', 'CONTINUED', 'ROLLED_BACK', 'UNDONE', 'REPLACED']),
  recordedBy: z.string().nullable(),
  statementsAdded: z.number(),
  statementsRetired: z.number(),
  undoes: z.string().nullable(),
});

const LATEST = `
  MATCH (c:ChangeSet)
  RETURN c.id AS id, c.source AS source, c.startedAt AS startedAt, c.status AS status, c.recordedBy AS recordedBy,
    coalesce(c.statementsAdded, 0) AS statementsAdded, coalesce(c.statementsRetired, 0) AS statementsRetired,
    c.undoes AS undoes
  ORDER BY startedAt DESC, id LIMIT $limit`;

/** The latest change sets, the newest first. */
export async function latestChangeSets(graph: Graph, limit: number): Promise<LoggedChangeSet[]> {
  return (await graph.read(LATEST, { limit })).map((row) => logged.parse(row));
}
