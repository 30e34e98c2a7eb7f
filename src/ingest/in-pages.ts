import type { Run } from '../db/reads.js';

/** Runs work in a transaction: one for all of a small change set, or one for each page of a large one. */
export type InTransaction = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

/** So many nodes a transaction, where a large change set is worked through. */
export const PAGE = 1_000;

/**
 * Works through the rows that a statement finds, page by page, each in a transaction.
 * @param cypher takes `$after`, the `id` of the last row of the page before, and `$limit`
 */
export async function inPages(
  inTransaction: InTransaction,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
  change: (run: Run, rows: readonly Readonly<Record<string, unknown>>[]) => Promise<unknown>,
): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const from: string = after;
    after = await inTransaction(async (run) => {
      const rows = await run(cypher, { ...parameters, after: from, limit: PAGE });
      if (rows.length > 0) await change(run, rows);
      return rows.length < PAGE ? undefined : String(rows.at(-1)?.id);
    });
  }
}
