import { createHash } from 'node:crypto';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { badUserInput } from '../../queries/api/errors.js';

/** How much memory the documents that clients registered may take; those used longest ago go first. */
const MAX_BYTES = 4_000_000;
/** What an entry takes beside its texts. */
const OVERHEAD_BYTES = 300;

/** Apollo's store of automatic persisted queries, bounded in bytes: a client whose document is gone sends it again. */
export const createPersistedQueryStore = (maxBytes = MAX_BYTES): InMemoryLRUCache =>
  new InMemoryLRUCache({
    maxSize: maxBytes,
    sizeCalculation: (text, key) => 2 * (text.length + key.length) + OVERHEAD_BYTES,
  });

/** A request that names a document by its hash; by GET its extensions are JSON in the address. */
const Hashed = z.object({
  query: z.string().optional(),
  extensions: z.object({ persistedQuery: z.unknown() }),
});
const PersistedQuery = z.object({ version: z.literal(1), sha256Hash: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * Refuses an automatic persisted query that cannot be one, as a hook of the route that takes documents: Apollo Server
 * answers these without an error code.
 */
export async function checkPersistedQuery({ method, query, body }: FastifyRequest): Promise<void> {
  const { data: hashed } = Hashed.safeParse(method === 'GET' ? withParsedExtensions(query) : body);
  if (hashed?.extensions.persistedQuery == null) return;
  const { data: persisted } = PersistedQuery.safeParse(hashed.extensions.persistedQuery);
  if (persisted === undefined) {
    throw badUserInput('extensions.persistedQuery', 'must have version 1 and a sha256Hash of 64 hexadecimal digits.');
  }
  if (hashed.query !== undefined && persisted.sha256Hash !== sha256(hashed.query)) {
    throw badUserInput('extensions.persistedQuery', 'has a sha256Hash that is not the one of the query.');
  }
}

function withParsedExtensions(query: unknown): unknown {
  const { data } = z.looseObject({ extensions: z.string() }).safeParse(query);
  if (data === undefined) return undefined;
  try {
    return { ...data, extensions: JSON.parse(data.extensions) as unknown };
  } catch {
    // Apollo Server refuses what is not JSON.
    return undefined;
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
