/** How many requests failed, by status or by what was said. */
export type Failures = Readonly<Record<string, number>>;

/** Counts failures one by one. */
export function createTally(): {
  readonly failures: Failures;
  readonly count: (failure: string, times?: number) => void;
} {
  const failures: Record<string, number> = {};
  return {
    failures,
    count: (failure, times = 1) => {
      failures[failure] = (failures[failure] ?? 0) + times;
    },
  };
}

/** Failures of several, added up. */
export function sumOf(all: readonly Failures[]): Failures {
  const { failures, count } = createTally();
  for (const [failure, times] of all.flatMap((one) => Object.entries(one))) count(failure, times);
  return failures;
}
