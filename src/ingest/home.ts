import type { Graph } from '../db/graph.js';
import { closeChangeSet, newChangeSet, openChangeSet } from './change-set.js';
import { deriveStale, STALE } from './derive.js';
import { inPages, type InTransaction } from './in-pages.js';
import { resolveAnew } from './retire.js';

const HOME = "MATCH (s:GraphState {id: 'graph'}) RETURN s.home AS home";

export const SUBJECTS = `
  MATCH (s:Statement) WHERE s.about > $after AND s.current
  RETURN DISTINCT s.about AS id ORDER BY id LIMIT $limit`;

/** Id of the home actor that the graph was last loaded or resolved for; null: there was none. */
export async function homeOf(graph: Graph): Promise<string | null> {
  const home = (await graph.read(HOME))[0]?.home;
  return typeof home === 'string' ? home : null;
}

/**
 * Resolves all of the graph anew where it was resolved for another home actor, whose word weighed more.
 * @returns whether it was
 */
export async function resolveForHome(graph: Graph, home: string | null): Promise<boolean> {
  const isResolvedFor = async () => (await homeOf(graph)) === home;
  if (await isResolvedFor()) return false;
  return graph.exclusively('ingest', async () => {
    if (await isResolvedFor()) return false;
    const changeSet = newChangeSet({ source: 'home', recordedBy: 'start', home });
    const inTransaction: InTransaction = (work) => graph.write(work);
    await inTransaction((run) => openChangeSet(run, changeSet));
    let changed = 0;
    await inPages(inTransaction, SUBJECTS, {}, async (run, rows) => {
      changed += await resolveAnew(
        run,
        changeSet,
        rows.map(({ id }) => String(id)),
      );
    });
    await deriveStale(inTransaction, home);
    await inTransaction((run) => closeChangeSet(run, changeSet, { statementsAdded: 0, statementsRetired: 0, changed }));
    return true;
  });
}

/** Works out anew what a migration, or a load that was stopped, has left out of date. */
export async function deriveLeft(graph: Graph, home: string | null): Promise<void> {
  const left = await graph.read(STALE, { limit: 1 });
  if (left.length === 0) return;
  const inTransaction: InTransaction = (work) => graph.write(work);
  await graph.exclusively('ingest', () => deriveStale(inTransaction, home));
}
