import { Worker } from 'node:worker_threads';
import { ApiError } from '../../model/api-error.js';
import type { CentralityMeasures, EdgeList } from './centrality.js';
import { tookTooLong } from './network-snapshot.js';
import { workerScript } from './worker-script.js';

/** Measures networks in a thread of their own, one at a time, so that the server goes on answering. */
export interface CentralityWorker {
  /**
   * @param deadline the time, as of `Date.now`, by which it must be done, waiting for others included
   * @throws COMPUTATION_TIMEOUT, COMPUTATION_BUSY (too many wait already), COMPUTATION_FAILED (the thread died)
   */
  measure(ties: EdgeList, deadline: number): Promise<CentralityMeasures>;
  /** End the thread; whoever waits gets COMPUTATION_FAILED. */
  close(): Promise<void>;
}

const SCRIPT = workerScript('./centrality.worker', import.meta.url);
const MAX_WAITING = 8;
const MAX_MEMORY_MB = 1_024;

/** @param script what the thread runs; it posts its `Measures` as its one message */
export function createCentralityWorker(script: URL = SCRIPT): CentralityWorker {
  const closing = new AbortController();
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    measure: (ties, deadline) => {
      if (waiting >= MAX_WAITING) return Promise.reject(failure('COMPUTATION_BUSY', BUSY));
      waiting += 1;
      const turn = last.then(() => inThread(script, ties, deadline, closing.signal)).finally(() => (waiting -= 1));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      closing.abort();
      await last;
    },
  };
}

async function inThread(
  script: URL,
  ties: EdgeList,
  deadline: number,
  closing: AbortSignal,
): Promise<CentralityMeasures> {
  const left = deadline - Date.now();
  if (left <= 0) throw tookTooLong();
  if (closing.aborted) throw failure('COMPUTATION_FAILED', 'The server is stopping.');
  const worker = new Worker(script, {
    execArgv: [],
    workerData: { ties },
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  });
  let timer: NodeJS.Timeout | undefined;
  const stop = () => void worker.terminate();
  try {
    return await new Promise<CentralityMeasures>((resolve, reject) => {
      timer = setTimeout(() => reject(tookTooLong()), left);
      closing.addEventListener('abort', stop);
      worker.once('message', resolve);
      worker.once('error', (cause) => reject(failure('COMPUTATION_FAILED', FAILED, cause)));
      worker.once('exit', () => reject(failure('COMPUTATION_FAILED', FAILED)));
    });
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

const BUSY = 'Many networks are being measured already. Try again in a moment.';
const FAILED = 'The network could not be measured.';

const failure = (code: 'COMPUTATION_BUSY' | 'COMPUTATION_FAILED', message: string, cause?: unknown) =>
  new ApiError(code, message, { cause });
