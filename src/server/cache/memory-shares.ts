/** Memory limit of each cache of a server, in bytes. */
export interface CacheShares {
  /** GraphQL results (`query-cache.ts`). */
  readonly queries: number;
  /** Whole responses, with their headers (`response-cache.ts`). */
  readonly responses: number;
  /** Encoded bodies of figures, pages and open data (`body-cache.ts`). */
  readonly bodies: number;
  /** Data of figures, entity pages and the page `/embed`, also served stale while the database is unavailable. */
  readonly figures: number;
  readonly entities: number;
  readonly offers: number;
}

/** Shares out the memory of `ANSWER_CACHE_MB`: together the caches never take more. 0 switches all of them off. */
export const shareOut = (megabytes: number): CacheShares => {
  const bytes = megabytes * 1_000_000;
  return {
    queries: bytes / 4,
    responses: bytes / 4,
    bodies: bytes / 4,
    figures: bytes / 8,
    entities: bytes / 16,
    offers: bytes / 16,
  };
};
