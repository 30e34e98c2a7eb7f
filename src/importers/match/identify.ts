import type { Run } from '../../db/reads.js';
import { BY_IDENTIFIER } from '../../ingest/identifiers.js';
import type { PreparedRecord } from '../../model/matching/match-record.js';

export const identifierKey = (property: string, value: string): string => `${property} ${value}`;

/** Ids of the graph's actors that have an identifier of one of these, by the identifier. */
export async function identify(run: Run, records: readonly PreparedRecord[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [property, cypher] of BY_IDENTIFIER) {
    const values = records.flatMap(({ identifiers: { [property]: value } }) => value ?? []);
    if (values.length === 0) continue;
    for (const { value, id } of await run(cypher, { values })) {
      found.set(identifierKey(property, String(value)), String(id));
    }
  }
  return found;
}
