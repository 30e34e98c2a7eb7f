import type { Graph } from '../../db/graph.js';
import { START_DATES } from '../../model/dated-fields.js';
import { nullable, object, string } from '../rows/decoders.js';

/** The first day that anything in the graph is dated to. A document's own date is that of a source, not of what it tells. */
export const OLDEST_FACT = `
  CALL () {
    MATCH ()-[tie]->() WHERE tie.sinceDay IS NOT NULL RETURN min(tie.sinceDay) AS day
    UNION ALL
    MATCH (entity:Entity) WHERE NOT entity:Document
    UNWIND [${START_DATES.map((property) => `entity.${property}Day`).join(', ')}] AS day
    RETURN min(day) AS day
  }
  RETURN min(day) AS day`;

const toOldest = object({ day: nullable(string) });

/** The oldest day, `YYYY-MM-DD`; null: nothing is dated. */
export async function oldestFact(graph: Graph): Promise<string | null> {
  const [row] = await graph.read(OLDEST_FACT);
  return row === undefined ? null : toOldest(row).day;
}
