import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ApiError } from '../../model/api-error.js';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import type { Markup } from '../pages/html.js';
import { fontFilesFor } from './fonts.js';

/** Lengths in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws SVGs as PNGs in a pool of worker threads, so that the server's own thread goes on answering. */
export interface Rasteriser {
  /**
   * An SVG as PNG, `scale` pixels for each of its own.
   * @param abandoned aborted when nobody waits for the picture any more: it then gives back its place in the queue
   * @throws COMPUTATION_BUSY when the queue is full, or the server stops
   */
  toPng(picture: Markup, size: Size, scale: number, abandoned?: AbortSignal): Promise<Buffer>;
  /** Refuse what waits and what comes, and finish what is being drawn: the server stops. */
  drain(): void;
  /** End the threads. */
  close(): Promise<void>;
}

export interface RasteriserOptions {
  readonly threads?: number;
  /** How many pictures may wait for a thread. */
  readonly maxWaiting?: number;
  /** Module that the threads run. */
  readonly worker?: URL;
}

const WORKER = new URL('./rasterise.worker.js', import.meta.url);
/** One processor is left to the server's own thread. */
const THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));
const MAX_WAITING = 16;
/** How long a thread without work stays. */
const IDLE_MS = 30_000;
/** On Linux, where there is too little for all, threads of pictures come after the server's own. */
const NICE = 10;
/** A picture larger than this is drawn smaller instead: it would take the memory of many. */
const MAX_PIXELS = 8_000_000;

/** Threads start with the first picture. */
export function createRasteriser(options: RasteriserOptions = {}): Rasteriser {
  const { threads = THREADS, maxWaiting = MAX_WAITING, worker = WORKER } = options;
  const pool = new Piscina<{ svg: string; width: number; fontFiles: readonly string[] }, Uint8Array>({
    filename: fileURLToPath(worker),
    execArgv: [],
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    niceIncrement: NICE,
    // A thread that waits by atomics never gets to free the pixels of what it has drawn, 30 MB for a large picture.
    atomics: 'disabled',
  });
  // The pool ends a thread whose picture is aborted, which native code does not notice, and starts another beside it. So
  // pictures wait here, where one can leave, and each that has begun is finished.
  const queue = new PQueue({ concurrency: threads });
  const waitingPictures = new Set<AbortController>();
  let isDraining = false;
  return {
    toPng: async (picture, { width, height }, scale, abandoned) => {
      if (isDraining || queue.size >= maxWaiting) throw busy();
      if (abandoned?.aborted) throw clientLeft();
      const largestScale = Math.sqrt(MAX_PIXELS / (width * height));
      const task = {
        svg: picture.text,
        width: Math.max(1, Math.floor(width * Math.min(scale, largestScale))),
        fontFiles: fontFilesFor(picture.text),
      };
      const waiting = new AbortController();
      const leave = () => waiting.abort(clientLeft());
      const stopWaiting = () => {
        waitingPictures.delete(waiting);
        abandoned?.removeEventListener('abort', leave);
      };
      waitingPictures.add(waiting);
      abandoned?.addEventListener('abort', leave, { once: true });
      const run = () => {
        stopWaiting();
        return pool.run(task);
      };
      const png = await queue.add(run, { signal: waiting.signal }).finally(stopWaiting);
      return Buffer.from(png.buffer, png.byteOffset, png.byteLength);
    },
    drain: () => {
      isDraining = true;
      for (const waiting of waitingPictures) waiting.abort(busy());
    },
    close: () => pool.destroy(),
  };
}

const busy = () => new ApiError('COMPUTATION_BUSY', 'Many pictures are being drawn already. Try again in a moment.');

/** Nobody gets to read it: nginx's status keeps it apart from faults. */
const clientLeft = () => new ApiError('CLIENT_CLOSED_REQUEST', 'The client has left.');
