import type { Sized } from './size.js';

/** One figure beside what it should be. */
export interface Target {
  readonly what: string;
  readonly size: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const GROWING = ['neighbourhood', 'partnersByPriorityArea', 'connections'];

/** What was measured against what the product promises itself. */
export function targetsOf(sized: readonly Sized[]): Target[] {
  const targets: Target[] = [];
  for (const { size, rows, soak } of sized) {
    const ours = (part: string) => rows.filter((row) => row.part === part && row.system.startsWith('Vänort'));
    for (const { query, ratio } of ours('product')) {
      targets.push({ what: `${query}, uncached / driver, managed read`, size, value: ratio, atLeast: 0.75 });
    }
    for (const { query, ratio } of ours('generated')) {
      targets.push({ what: `${query}, uncached / @neo4j/graphql on Apollo`, size, value: ratio, atLeast: 4 });
    }
    for (const { query, system, ratio } of ours('cached')) {
      const atLeast = system.includes('GET') ? 3 : 0.9;
      targets.push({ what: `${query}, cached / Apollo { __typename }`, size, value: ratio, atLeast });
    }
    for (const { query, p50, p99 } of ours('clients')) {
      targets.push({ what: `${query}, p99 / p50 under 64 clients`, size, value: p99 / p50, atMost: 4 });
    }
    for (const { query, ratio } of ours('postgres')) {
      targets.push({ what: `${query} / PostgreSQL`, size, value: ratio, atLeast: 1 });
    }
    if (soak !== null) {
      const value = soak.rssLastMb / soak.rssFirstMb;
      targets.push({ what: `resident memory after ${soak.minutes} minutes / at first`, size, value, atMost: 1.1 });
    }
  }
  const p50 = (size: string, query: string) =>
    sized
      .find((one) => one.size === size)
      ?.rows.find((row) => row.part === 'product' && row.query === query && row.system === 'Vänort')?.p50;
  for (const query of GROWING) {
    const [small, large] = [p50('10k', query), p50('1m', query)];
    if (small === undefined || large === undefined) continue;
    targets.push({ what: `${query}, p50 at 1M / at 10k`, size: '1m', value: large / small, atMost: 1.5 });
  }
  return targets;
}
