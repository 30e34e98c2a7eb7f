import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { ImportError } from './import-error.js';

/** A file while it is written: nothing is in its place before it is whole. */
export interface DraftFile {
  /** @throws ImportError WRITE_FAILED, as on a full disk; nothing is left of the file then */
  readonly write: (text: string) => Promise<void>;
  /** Puts the file in its place; where nothing was written, there is none. */
  readonly close: () => Promise<void>;
  /** Gives up: nothing is left of it. */
  readonly discard: () => Promise<void>;
}

/** Opens the stream to a file; another for tests, as of a disk that is full. */
export type OpenStream = (file: string) => WriteStream;

/** Begins a file, which is opened with the first that is written. */
export function draftFile(file: string, open: OpenStream = createWriteStream): DraftFile {
  const draft = `${file}.part`;
  let stream: WriteStream | undefined;
  let failure: unknown;
  const discard = async () => {
    stream?.destroy();
    await rm(draft, { force: true });
  };
  const check = async () => {
    if (failure === undefined) return;
    await discard();
    throw new ImportError('WRITE_FAILED', `${file} cannot be written: is the disk full?`, { cause: failure });
  };
  return {
    async write(text) {
      if (stream === undefined) {
        stream = open(draft);
        stream.on('error', (error) => (failure ??= error));
      }
      try {
        if (!stream.write(text)) await once(stream, 'drain');
      } catch (error) {
        failure ??= error;
      }
      await check();
    },
    async close() {
      if (stream === undefined) return;
      stream.end();
      await finished(stream).catch((error: unknown) => (failure ??= error));
      await check();
      await rename(draft, file);
    },
    discard,
  };
}
