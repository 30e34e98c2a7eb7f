import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Graph } from '../../graph/graph.js';
import { readRevision } from '../../queries/revision.js';

/** How long a revision that was read is taken to be the present one; a change elsewhere is unseen for this long at most. */
const GOOD_FOR_MS = 900;
/** After how long it is read again, while it is still good: so that nobody waits for it. */
const READ_AGAIN_MS = 400;
const READ_TIMEOUT_MS = 2_000;
/** How long a revision that a client has seen elsewhere is waited for. */
const REACH_TIMEOUT_MS = 2_000;
const REACH_PAUSE_MS = 20;

/** The graph's revision as a server knows it: read every 400 ms while it is asked for, and after each write of ours. */
export interface KnownRevision {
  /** The present revision, at least `atLeast`; null when the database does not say. @throws REVISION_NOT_REACHED */
  current(atLeast?: number): Promise<number | null>;
}

interface Reading {
  readonly revision: number | null;
  readonly begun: number;
  readonly writes: number;
}

export function createKnownRevision(graph: Graph): KnownRevision {
  let known: Reading = { revision: null, begun: -Infinity, writes: -1 };
  let underway: Promise<Reading> | null = null;

  async function read(): Promise<Reading> {
    const [begun, writes] = [performance.now(), graph.writes()];
    const late = new AbortController();
    try {
      const revision = await Promise.race([
        readRevision(graph),
        sleep(READ_TIMEOUT_MS, null, { signal: late.signal }).catch(() => null),
      ]);
      return { revision, begun, writes };
    } catch {
      return { revision: null, begun, writes };
    } finally {
      late.abort();
    }
  }

  /** A reading that began when this was called or later. */
  async function readAnew(): Promise<Reading> {
    const asked = performance.now();
    while (known.begun < asked) {
      underway ??= read().finally(() => (underway = null));
      known = await underway;
    }
    return known;
  }

  const age = () => performance.now() - known.begun;
  const isPresent = () => known.revision !== null && known.writes === graph.writes() && age() < GOOD_FOR_MS;

  return {
    current: async (atLeast = 0) => {
      let { revision } = isPresent() ? known : await readAnew();
      if (underway === null && age() > READ_AGAIN_MS) void readAnew();
      const giveUp = performance.now() + REACH_TIMEOUT_MS;
      while (revision !== null && revision < atLeast) {
        if (performance.now() > giveUp) throw notReached(atLeast, revision);
        await sleep(REACH_PAUSE_MS);
        ({ revision } = await readAnew());
      }
      return revision;
    },
  };
}

const notReached = (wanted: number, reached: number) =>
  new GraphQLError(`The graph is at revision ${reached}, and ${wanted} was asked for. Try again in a moment.`, {
    extensions: { code: 'REVISION_NOT_REACHED' },
  });
