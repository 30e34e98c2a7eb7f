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
    const ours = (part: string) => rows.filter((row) => row.part === part && row.contestant.startsWith('Vänort'));
    for (const { question, ratio } of ours('product')) {
      targets.push({ what: `${question}, uncached / driver, managed read`, size, value: ratio, atLeast: 0.75 });
    }
    for (const { question, ratio } of ours('generated')) {
      targets.push({ what: `${question}, uncached / @neo4j/graphql on Apollo`, size, value: ratio, atLeast: 4 });
    }
    for (const { question, contestant, ratio } of ours('cached')) {
      const atLeast = contestant.includes('GET') ? 3 : 0.9;
      targets.push({ what: `${question}, cached / Apollo { __typename }`, size, value: ratio, atLeast });
    }
    for (const { question, p50, p99 } of ours('clients')) {
      targets.push({ what: `${question}, p99 / p50 under 64 clients`, size, value: p99 / p50, atMost: 4 });
    }
    for (const { question, ratio } of ours('postgres')) {
      if (question !== 'connections') continue;
      targets.push({ what: `${question} / PostgreSQL`, size, value: ratio, atLeast: 5 });
    }
    if (soak !== null) {
      const value = soak.rssLastMb / soak.rssFirstMb;
      targets.push({ what: `resident memory after ${soak.minutes} minutes / at first`, size, value, atMost: 1.1 });
    }
  }
  const p50 = (size: string, question: string) =>
    sized
      .find((one) => one.size === size)
      ?.rows.find((row) => row.part === 'product' && row.question === question && row.contestant === 'Vänort')?.p50;
  for (const question of GROWING) {
    const [small, large] = [p50('10k', question), p50('1m', question)];
    if (small === undefined || large === undefined) continue;
    targets.push({ what: `${question}, p50 at 1M / at 10k`, size: '1m', value: large / small, atMost: 1.5 });
  }
  return targets;
}
