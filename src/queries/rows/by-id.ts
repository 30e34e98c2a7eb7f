import DataLoader from 'dataloader';
import type { QueryContext } from '../api/context.js';

/** So many ids are one read. */
export const MAX_BATCH = 1_000;

/** One of each request: what it loads is read once for all that the request asks for. */
export function perRequest<T>(create: (context: QueryContext) => T): (context: QueryContext) => T {
  const requests = new WeakMap<object, T>();
  return (context) => {
    const known = requests.get(context) ?? create(context);
    requests.set(context, known);
    return known;
  };
}

/** A loader of values by id, from rows of an `id` and a `value`; null for what the graph does not have. */
export const byId = <T>(cypher: string, decode: (value: unknown) => T) =>
  perRequest(
    ({ graph }) =>
      new DataLoader<string, T | null>(
        async (ids) => {
          const rows = await graph.read(cypher, { ids });
          const found = new Map(rows.map(({ id, value }) => [id, decode(value)]));
          return ids.map((id) => found.get(id) ?? null);
        },
        { maxBatchSize: MAX_BATCH },
      ),
  );
