import type { Graph } from '../../db/graph.js';
import { START_DATES } from '../../model/dated-fields.js';
import { nullable, object, string } from '../rows/decoders.js';
import { createStateCache, withStableRevision } from './revision.js';

export const EARLIEST_FACT = `
  CALL () {
    MATCH ()-[tie]->() WHERE tie.sinceDay IS NOT NULL RETURN min(tie.sinceDay) AS day
    UNION ALL
    MATCH (entity:Entity) WHERE NOT entity:Document
    UNWIND [${START_DATES.map((property) => `entity.${property}Day`).join(', ')}] AS day
    RETURN min(day) AS day
  }
  RETURN min(day) AS day`;

const decode = object({ day: nullable(string) });

/** The first day that anything in the graph is dated to: it takes a read of the whole, once for each revision. */
export interface EarliestFact {
  /**
   * @returns `YYYY-MM-DD`; null: nothing is dated
   * @throws GRAPH_CHANGING
   */
  get(): Promise<string | null>;
}

export function createEarliestFact(graph: Graph): EarliestFact {
  const cache = createStateCache<string | null>(graph, 1);
  return {
    get: async () => {
      const { value } = await cache.get('earliest', async () => {
        const { value: rows, state } = await withStableRevision(graph, () => graph.read(EARLIEST_FACT));
        return { value: decode(rows[0]!).day, state, computedAt: new Date().toISOString() };
      });
      return value;
    },
  };
}
