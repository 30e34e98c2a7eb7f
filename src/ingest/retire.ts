import type { Run } from '../db/reads.js';
import type { ChangeSet } from './change-set.js';
import { markStale } from './derive.js';
import { inPages, type InTransaction } from './in-pages.js';
import { readStatements, retireStatements } from './write-statements.js';
import { writeViews } from './write-views.js';

export const UNSAID = `
  MATCH (s:Statement) USING INDEX SEEK s:Statement(source, id)
  WHERE s.source = $source AND s.id > $after AND s.current AND s.seenIn <> $changeSet AND s.subject = $subject
  RETURN s.id AS id, s.about AS about ORDER BY s.id LIMIT $limit`;

export const RESTATED_DOCUMENTS = 'MATCH (d:Document) WHERE d.restated = true RETURN d.id AS id ORDER BY id';

export const RESTING_ON = `
  MATCH (s:Statement) USING INDEX SEEK s:Statement(document, about)
  WHERE s.document = $document AND s.about > $after AND s.current
  RETURN DISTINCT s.about AS id ORDER BY id LIMIT $limit`;

const CLEAR_RESTATED = 'MATCH (d:Document {id: $document}) SET d.restated = null';

/** What a phase of a change set did. */
export interface Changes {
  statementsRetired: number;
  changed: number;
}

/**
 * Retires what a source said before and no longer says: statements stay, the entities and relationships that rested on
 * nothing else go. Relationships first: an entity stays while any are left.
 */
export async function retireUnsaid(inTransaction: InTransaction, changeSet: ChangeSet): Promise<Changes> {
  const changes = { statementsRetired: 0, changed: 0 };
  for (const subject of ['RELATION', 'ENTITY']) {
    const parameters = { source: changeSet.source, changeSet: changeSet.id, subject };
    await inPages(inTransaction, UNSAID, parameters, async (run, rows) => {
      await retireStatements(
        run,
        changeSet,
        rows.map(({ id }) => String(id)),
      );
      changes.statementsRetired += rows.length;
      changes.changed += await resolveAnew(
        run,
        changeSet,
        rows.map(({ about }) => String(about)),
      );
    });
  }
  return changes;
}

/** Resolves anew what rests on documents whose day, kind or publisher is another. @returns how much changed */
export async function resolveRestated(inTransaction: InTransaction, changeSet: ChangeSet): Promise<number> {
  let changed = 0;
  const documents = await inTransaction((run) => run(RESTATED_DOCUMENTS));
  for (const { id: document } of documents) {
    await inPages(inTransaction, RESTING_ON, { document }, async (run, rows) => {
      changed += await resolveAnew(
        run,
        changeSet,
        rows.map(({ id }) => String(id)),
      );
    });
    await inTransaction((run) => run(CLEAR_RESTATED, { document }));
  }
  return changed;
}

/** Brings subjects in line with their current statements. @returns how many entities and relationships changed */
export async function resolveAnew(run: Run, changeSet: ChangeSet, subjects: readonly string[]): Promise<number> {
  const statements = await readStatements(run, [...new Set(subjects)]);
  const { changed, touched } = await writeViews(run, changeSet, statements);
  // How much a word weighs may be another where nothing else is.
  const ends = [...statements.values()]
    .flat()
    .flatMap(({ about, subject, from, to }) => (subject === 'ENTITY' ? [about] : [String(from), String(to)]));
  await markStale(run, new Set([...touched, ...ends]));
  return changed;
}
