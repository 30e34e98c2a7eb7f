/** How much memory each cache of a server may take; bytes. */
export interface CacheShares {
  /** Answers of GraphQL (`query-cache.ts`). */
  readonly queries: number;
  /** Whole responses, with their headers (`response-cache.ts`). */
  readonly responses: number;
  /** Figures, pages and open data as they are sent, compressed (`body-cache.ts`). */
  readonly bodies: number;
  /** What figures, entity pages and the page `/embed` are made of, and fall back on while the database is away. */
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
