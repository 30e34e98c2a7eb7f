import type { ChangeSet } from './change-set.js';
import { deriveStale } from './derive.js';
import { restoreEvidence } from './restore-evidence.js';
import { inPages, type InTransaction } from './in-pages.js';
import { resolveAnew, resolveRestated } from './retire.js';

/** By a walk over all statements: a load that fails in the middle is rare, and an index would cost every load. */
const OF_CHANGE_SET = `
  MATCH (s:Statement)
  WHERE s.id > $after AND s.subject = $subject AND (s.recordedIn[-1] = $changeSet OR s.retiredIn[-1] = $changeSet)
  RETURN s.id AS id, s.about AS about ORDER BY s.id LIMIT $limit`;

const TAKE_BACK = `
  UNWIND $ids AS id
  MATCH (s:Statement {id: id})
  FOREACH (_ IN CASE WHEN s.retiredIn[-1] = $changeSet THEN [1] ELSE [] END |
    SET s.retiredIn = s.retiredIn[..-1], s.current = true)
  FOREACH (_ IN CASE WHEN s.recordedIn[-1] = $changeSet THEN [1] ELSE [] END |
    SET s.recordedIn = s.recordedIn[..-1], s.current = false)
  WITH s WHERE size(s.recordedIn) = 0
  DELETE s`;

/** Brings the graph back to what it was before a change set that failed in the middle. */
export async function rollBack(inTransaction: InTransaction, changeSet: ChangeSet): Promise<void> {
  const takeBack = (subject: 'RELATION' | 'ENTITY') =>
    inPages(inTransaction, OF_CHANGE_SET, { subject, changeSet: changeSet.id }, async (run, rows) => {
      await run(TAKE_BACK, { ids: rows.map(({ id }) => id), changeSet: changeSet.id });
      await resolveAnew(
        run,
        changeSet,
        rows.map(({ about }) => String(about)),
      );
    });
  await takeBack('RELATION');
  await restoreEvidence(inTransaction, [changeSet.id]);
  await takeBack('ENTITY');
  await resolveRestated(inTransaction, changeSet);
  await deriveStale(inTransaction, changeSet.home);
}
