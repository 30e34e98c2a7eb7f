import type { Driver } from 'neo4j-driver';
import { graphErrorOf } from './errors.js';
import type { Parameters, Row } from './reads.js';

/** Rows that wait to be taken; the database is asked for more when fewer are left. */
const ROWS_IN_FLIGHT = 1_000;

/**
 * The rows of one read transaction, as the database finds them. No more are in memory than wait to be taken, on either
 * side, however slowly that is done. It sees what others commit meanwhile (Neo4j reads what is committed): for a read of
 * a whole graph, hold the lock of those who write.
 * @throws GraphError
 */
export async function* streamRows(
  driver: Driver,
  database: string | undefined,
  { cypher, parameters = {}, timeoutMs }: StreamedRead,
): AsyncGenerator<Row, void> {
  const session = driver.session({
    ...(database !== undefined && { database }),
    defaultAccessMode: 'READ',
    fetchSize: ROWS_IN_FLIGHT,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  try {
    for await (const record of session.run(cypher, parameters, { timeout: timeoutMs })) yield record.toObject();
  } catch (error) {
    throw graphErrorOf(error) ?? error;
  } finally {
    await session.close();
  }
}

export interface StreamedRead {
  readonly cypher: string;
  readonly parameters?: Parameters;
  /** How long it may take in all. */
  readonly timeoutMs: number;
}
