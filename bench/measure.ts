import autocannon from 'autocannon';
import { createTally, type Failures } from './error-tally.js';
import type { System } from './process.js';
import type { Query } from './queries.js';

/** What came of asking one system one query for a while. */
export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU of the system's own process. */
  readonly cpuMsPerRequest: number;
  readonly rssMb: number;
  readonly errors: number;
  readonly failures: Failures;
}

/** As long as the server's own limit: a slow answer is a slow one, not an error. */
const TIMEOUT_SECONDS = 60;
/** How often autocannon looks whether its clients have ended. */
const LOOKS_EVERY_MS = 100;

/** How a query is put: a document by POST, or a persisted one by GET. */
export type Way = (query: Query) => readonly autocannon.Request[];

export const byPost: Way = ({ document, variables }) =>
  variables.map((one) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables: one }),
  }));

export async function measure(
  system: System,
  query: Query,
  { clients, ms, way = byPost }: { clients: number; ms: number; way?: Way },
): Promise<Measured> {
  const before = await system.usage();
  const begun = performance.now();
  const { latencies, failures, ended } =
    system.url === null
      ? { ...(await system.run(query.name, clients, ms)), ended: performance.now() }
      : await load(system.url, way(query), clients, ms);
  const seconds = (ended - begun) / 1_000;
  const after = await system.usage();
  const sorted = [...latencies].sort((a, b) => a - b);
  return {
    perSecond: sorted.length / seconds,
    p50: at(sorted, 0.5),
    p99: at(sorted, 0.99),
    cpuMsPerRequest: (after.cpuMs - before.cpuMs) / Math.max(1, sorted.length),
    rssMb: after.rssMb,
    errors: Object.values(failures).reduce((sum, times) => sum + times, 0),
    failures,
  };
}

const at = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN;

/**
 * Load by autocannon; an answer that is not 200 is an error here too. As those that run by order do, its clients ask
 * different queries at the same time, and end when what they asked last is answered: a slow answer counts like a quick one.
 */
function load(url: string, requests: readonly autocannon.Request[], clients: number, ms: number) {
  return new Promise<{ latencies: number[]; failures: Failures; ended: number }>((resolve, reject) => {
    const latencies: number[] = [];
    let ended = performance.now();
    const { failures, count } = createTally();
    const running: Client[] = [];
    const instance = autocannon(
      {
        url,
        connections: clients,
        // No end by itself: it would drop what is being answered.
        amount: Number.MAX_SAFE_INTEGER,
        sampleInt: LOOKS_EVERY_MS,
        timeout: TIMEOUT_SECONDS,
        requests: [...requests],
        setupClient: (client) => {
          const first = Math.floor((running.length * requests.length) / clients);
          client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
          running.push(client as Client);
        },
      },
      (error: Error | null) => {
        if (error === null) resolve({ latencies, failures, ended });
        else reject(error);
      },
    );
    setTimeout(() => {
      for (const client of running) client.responseMax = 1;
    }, ms);
    instance.on('response', (_client, status, _bytes, time) => {
      ended = performance.now();
      if (status === 200) latencies.push(time);
      else count(String(status));
    });
    instance.on('reqError', (error: Error) => count(error.message));
  });
}

/** How many requests a client makes is not in autocannon's types: it ends after the answer that makes them enough. */
type Client = autocannon.Client & { responseMax: number };

/** Ask once, and make sure that it is answered: a fast error must not win. */
export async function check(system: System, query: Query, way: Way = byPost): Promise<number> {
  if (system.url === null) return 0;
  const [{ method, path, headers, body } = {}] = way(query);
  const response = await fetch(new URL(path ?? system.url, system.url), {
    method: method ?? 'GET',
    headers: headers as Record<string, string>,
    ...(typeof body === 'string' && { body }),
  });
  const text = await response.text();
  if (response.status !== 200 || text.startsWith('{"errors"')) {
    throw new Error(`${system.name}, ${query.name}: ${response.status} ${text.slice(0, 300)}`);
  }
  return text.length;
}

export const median = (values: readonly number[]): number =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  );
