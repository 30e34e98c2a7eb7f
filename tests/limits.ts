/**
 * How long a query of a test may take, in milliseconds: so long that it is reached by one that hangs, however slow or
 * busy the machine is. Where a limit is what is tested, the test has one of its own.
 */
export const QUERY_LIMIT_MS = 10 * 60_000;
