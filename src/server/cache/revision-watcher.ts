import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Graph } from '../../db/graph.js';
import { readGraphState, type GraphState } from '../../queries/revision/revision.js';

/** How long a revision that was read is taken to be the present one; a change elsewhere is unseen for this long at most. */
const GOOD_FOR_MS = 900;
/** After how long it is read again, while it is still good: so that nobody waits for it. */
const READ_AGAIN_MS = 400;
const READ_TIMEOUT_MS = 2_000;
/** How long a revision that a client has seen elsewhere is waited for. */
const REACH_TIMEOUT_MS = 2_000;
const REACH_PAUSE_MS = 20;

/** The graph's revision as a server knows it: read every 400 ms while it is asked for, and after each write of ours. */
export interface RevisionWatcher {
  /** The present state, of revision `atLeast` or later; null when the database does not say. @throws REVISION_NOT_REACHED */
  current(atLeast?: number): Promise<GraphState | null>;
  /** The moment of the last reading, however old; null when there was none, or something of ours was written since. */
  lastVersion(): string | null;
  /** The present moment, when it is known without asking the database; null: it has to be asked. */
  currentVersion(): string | null;
}

/** What answers depend on beside their question: the graph's state, and the day, for "today" is a part of many. */
export const cacheVersion = ({ number, recordedAt }: GraphState): string =>
  `${number} ${recordedAt ?? ''} ${new Date().toISOString().slice(0, 10)}`;

interface Reading {
  readonly state: GraphState | null;
  readonly begun: number;
  readonly writes: number;
}

export function createRevisionWatcher(graph: Graph): RevisionWatcher {
  let known: Reading = { state: null, begun: -Infinity, writes: -1 };
  let underway: Promise<Reading> | null = null;

  async function read(): Promise<Reading> {
    const [begun, writes] = [performance.now(), graph.writes()];
    const late = new AbortController();
    try {
      const state = await Promise.race([
        readGraphState(graph),
        sleep(READ_TIMEOUT_MS, null, { signal: late.signal }).catch(() => null),
      ]);
      return { state, begun, writes };
    } catch {
      return { state: null, begun, writes };
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
  /** The state that was read last, unless something of ours was written since. */
  const lastState = () => (known.writes === graph.writes() ? known.state : null);
  const presentState = () => (age() < GOOD_FOR_MS ? lastState() : null);
  const readAgainInTime = () => {
    if (underway === null && age() > READ_AGAIN_MS) void readAnew();
  };

  return {
    lastVersion: () => {
      const state = lastState();
      return state && cacheVersion(state);
    },
    currentVersion: () => {
      const state = presentState();
      if (state === null) return null;
      readAgainInTime();
      return cacheVersion(state);
    },
    current: async (atLeast = 0) => {
      let state = presentState() ?? (await readAnew()).state;
      readAgainInTime();
      const giveUp = performance.now() + REACH_TIMEOUT_MS;
      while (state !== null && state.number < atLeast) {
        if (performance.now() > giveUp) throw notReached(atLeast, state.number);
        await sleep(REACH_PAUSE_MS);
        ({ state } = await readAnew());
      }
      return state;
    },
  };
}

const notReached = (wanted: number, reached: number) =>
  new GraphQLError(`The graph is at revision ${reached}, and ${wanted} was asked for. Try again in a moment.`, {
    extensions: { code: 'REVISION_NOT_REACHED' },
  });
