import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../../model/api-error.js';
import type { Graph } from '../../db/graph.js';
import { readGraphState, type GraphState } from '../../queries/revision/revision.js';

/** How long a revision that was read counts as current: the maximum delay until another process's write is seen. */
const GOOD_FOR_MS = 900;
/** Age at which it is refreshed in the background, before it expires. */
const READ_AGAIN_MS = 400;
const READ_TIMEOUT_MS = 2_000;
/** How long to wait for a minimum revision that a client asks for. */
const REACH_TIMEOUT_MS = 2_000;
const REACH_PAUSE_MS = 20;

/**
 * Tracks the graph's revision: read at most every 400 ms while there are requests, and after each write of this
 * process.
 */
export interface RevisionWatcher {
  /** The current state, of revision `atLeast` or later; null when it cannot be read. @throws REVISION_NOT_REACHED */
  current(atLeast?: number): Promise<GraphState | null>;
  /** The current cache version if it is known without a database read, else null. */
  currentVersion(): string | null;
}

/** Version of everything cached: the graph's state, and the day, because many queries are as of today. */
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

  /** A reading that started no earlier than this call. */
  async function readAnew(): Promise<Reading> {
    const asked = performance.now();
    while (known.begun < asked) {
      underway ??= read().finally(() => (underway = null));
      known = await underway;
    }
    return known;
  }

  const age = () => performance.now() - known.begun;
  /** The last state read, unless it is too old or this process has written since. */
  const presentState = () => (age() < GOOD_FOR_MS && known.writes === graph.writes() ? known.state : null);
  const readAgainInTime = () => {
    if (underway === null && age() > READ_AGAIN_MS) void readAnew();
  };

  return {
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
  new ApiError(
    'REVISION_NOT_REACHED',
    `The graph is at revision ${reached}, and ${wanted} was asked for. Try again in a moment.`,
  );
