import type { Run } from '../db/reads.js';
import { writeDormancy } from '../db/dormancy.js';
import { writeSearchProperties } from '../db/search-properties.js';
import { PAGE, type InTransaction } from './in-pages.js';
import { writeStandings } from './standings.js';

/** Only what is not marked yet is written: a hub is touched by very many batches. */
const MARK = `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id}) WHERE n.stale IS NULL
  SET n.stale = true`;

export const STALE = 'MATCH (n:Entity) WHERE n.stale = true RETURN n.id AS id LIMIT $limit';

const CLEAR = 'UNWIND $ids AS id MATCH (n:Entity {id: id}) SET n.stale = null';

/**
 * Marks entities whose derived properties (what search looks at, the standing of engagements, since when they are dormant) are out of date. They stay
 * marked until `deriveStale` has brought them up to date, also over a restart.
 */
export async function markStale(run: Run, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size > 0) await run(MARK, { ids: [...ids] });
}

/** Brings what is derived of marked entities up to date, in pages. */
export async function deriveStale(inTransaction: InTransaction, home: string | null): Promise<void> {
  for (let count = PAGE; count === PAGE;) {
    count = await inTransaction(async (run) => {
      const ids = (await run(STALE, { limit: PAGE })).map(({ id }) => String(id));
      if (ids.length === 0) return 0;
      await writeSearchProperties(run, ids);
      await writeStandings(run, ids, home);
      await writeDormancy(run, ids);
      await run(CLEAR, { ids });
      return ids.length;
    });
  }
}
