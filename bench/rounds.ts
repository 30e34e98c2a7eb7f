import { check, measure, median, type Measured, type Way } from './measure.js';
import { sumOf } from './error-tally.js';
import type { System } from './process.js';
import type { Query } from './queries.js';

export interface Entry {
  readonly system: System;
  /** The query that it is asked; others may be asked another one, such as `{ __typename }`. */
  readonly query: Query;
  readonly way?: Way;
}

/** One system at one query: medians over the rounds. */
export interface Row extends Measured {
  readonly query: string;
  readonly system: string;
  readonly clients: number;
  /** Against the first of the entries: the median of each round's ratio of requests a second. */
  readonly ratio: number;
}

export interface Bounds {
  readonly clients: number;
  readonly rounds: number;
  readonly ms: number;
  /** Before anything counts: until its code is compiled for what it does now, a server is several times as slow. */
  readonly warmMs: number;
}

/** All entries in turn, round after round, so that what else the machine does falls on each alike. */
export async function compare(
  name: string,
  entries: readonly Entry[],
  { clients, rounds, ms, warmMs }: Bounds,
): Promise<Row[]> {
  const found = entries.map((): Measured[] => []);
  for (const { system, query, way } of entries) {
    await check(system, query, way);
    await measure(system, query, { clients, ms: warmMs, ...(way && { way }) });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { system, query, way }] of entries.entries()) {
      found[index]!.push(await measure(system, query, { clients, ms, ...(way && { way }) }));
    }
  }
  const middle = (values: readonly Measured[], key: Exclude<keyof Measured, 'failures'>) =>
    median(values.map((one) => one[key]));
  return entries.map(({ system }, index) => {
    const mine = found[index]!;
    return {
      ...{ query: name, system: system.name, clients },
      perSecond: middle(mine, 'perSecond'),
      p50: middle(mine, 'p50'),
      p99: middle(mine, 'p99'),
      cpuMsPerRequest: middle(mine, 'cpuMsPerRequest'),
      rssMb: middle(mine, 'rssMb'),
      errors: mine.reduce((sum, { errors }) => sum + errors, 0),
      failures: sumOf(mine.map(({ failures }) => failures)),
      ratio: median(mine.map((one, round) => one.perSecond / found[0]![round]!.perSecond)),
    };
  });
}
