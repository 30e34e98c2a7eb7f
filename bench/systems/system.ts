import type { Connection } from '../../src/db/connect.js';
import { createTally, type Failures } from '../error-tally.js';
import type { Query } from '../queries.js';

// As the product runs: tsx switches source maps on, by which each stack that a driver writes down costs more than a read.
process.setSourceMapsEnabled(false);

/** What a system is told at its start, in the environment variable `BENCH`. */
export interface Setup {
  readonly connection: Connection;
  readonly queries: readonly Query[];
  /** Which of several that one program can be. */
  readonly variant: string;
}

export type Order =
  | { readonly order: 'usage' }
  /** For those without HTTP: ask a query over and over, from so many clients at once. */
  | { readonly order: 'run'; readonly query: string; readonly clients: number; readonly ms: number };

export interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
}
export interface Run {
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
  readonly failures: Failures;
}

/** Runs one query once. */
export type Ask = (variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

export const readSetup = (): Setup => JSON.parse(process.env.BENCH ?? '') as Setup;

/** Say that this process is ready, at an address or to run by order, and obey until the parent goes. */
export function serve(url: string | null, asks: ReadonlyMap<string, Ask> = new Map(), setup?: Setup): void {
  process.on('message', (order: Order) => void obey(order).then((reply) => process.send?.(reply)));
  process.on('disconnect', () => process.exit());
  process.send?.({ url });

  async function obey(order: Order): Promise<Usage | Run> {
    if (order.order === 'usage') {
      const { user, system } = process.cpuUsage();
      return { cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage.rss() / 1e6 };
    }
    const { variables } = setup!.queries.find(({ name }) => name === order.query)!;
    return loop(asks.get(order.query)!, variables, order);
  }
}

async function loop(
  ask: Ask,
  variables: readonly Readonly<Record<string, unknown>>[],
  { clients, ms }: { clients: number; ms: number },
): Promise<Run> {
  const latencies: number[] = [];
  const { failures, count } = createTally();
  let turn = 0;
  const end = performance.now() + ms;
  const client = async () => {
    while (performance.now() < end) {
      const begun = performance.now();
      try {
        await ask(variables[turn++ % variables.length]!);
        latencies.push(performance.now() - begun);
      } catch (error) {
        count(error instanceof Error ? error.message.slice(0, 80) : 'failed');
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { latencies, failures };
}
