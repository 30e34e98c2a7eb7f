import type { Run } from '../db/reads.js';
import { standingCourse } from '../model/standing.js';
import { readDocuments } from './documents.js';
import { toStatement, toStoredStatement } from './statement-rows.js';

/** Everything that is said of engagements: of each itself, and of who takes part in it. */
export const STATEMENTS_OF_ENGAGEMENTS = `
  UNWIND $ids AS id
  MATCH (e:Engagement {id: id})
  OPTIONAL MATCH (e)<-[r:PARTICIPATES_IN]-(participant:Actor)
  WITH e, collect(r.id) AS relations, collect(DISTINCT participant.id) AS participants
  WITH e, participants, CASE WHEN size(participants) < 2 THEN [] ELSE relations + e.id END AS subjects
  CALL (subjects) {
    UNWIND subjects AS subject
    MATCH (s:Statement {about: subject}) USING INDEX SEEK s:Statement(about) WHERE s.current
    RETURN collect(properties(s)) AS statements
  }
  RETURN e.id AS id, participants, statements`;

const WRITE = `
  UNWIND $rows AS row
  MATCH (e:Engagement {id: row.id})
  SET e.standing = row.now, e.standingDays = row.days, e.standingValues = row.values
  WITH e, row
  MATCH (e)<-[part:PARTICIPATES_IN]-(actor:Actor)
  SET part.confirmed = CASE row.now WHEN 'MUTUAL' THEN actor.id IN row.by END`;

/**
 * Stores the standing of those that are engagements, and its course beside it, in the caller's transaction; of one that
 * several confirm also who of those that take part does: of many, two are enough for it to be mutual.
 */
export async function writeStandings(run: Run, ids: readonly string[], home: string | null): Promise<void> {
  const found = await run(STATEMENTS_OF_ENGAGEMENTS, { ids });
  if (found.length === 0) return;
  const engagements = found.map(({ id, participants, statements }) => ({
    id: String(id),
    participants: participants as string[],
    stored: (statements as unknown[]).map(toStoredStatement),
  }));
  const documents = await readDocuments(
    run,
    engagements.flatMap(({ stored }) => stored),
  );
  const today = new Date().toISOString().slice(0, 10);
  const rows = engagements.map(({ id, participants, stored }) => {
    const statements = stored.map((one) => toStatement(one, documents.get(one.document)));
    const { now, by, days, values } = standingCourse({ engagement: id, participants, statements, home, today });
    return { id, now, by, days: days.length === 0 ? null : days, values: values.length === 0 ? null : values };
  });
  await run(WRITE, { rows });
}
