/** Cypher that says whether an engagement, a variable of the query, is dormant by all that is known: see `db/dormancy`. */
export const isDormant = (engagement: string): string => `${engagement}.dormantFrom IS NOT NULL`;

/** Cypher that says whether an engagement was active, or may have been, on some day of the time of the parameters of `AsOf`. */
export const isActive = (engagement: string): string =>
  `(${engagement}.dormantFrom IS NULL OR $atMax IS NULL OR ${engagement}.dormantFrom > $atMin)`;
