import { openPromise, type Entry } from 'yauzl';
import { ImportError } from '../import-error.js';

/** How much an archive may hold, so that a small file cannot fill memory or disk (a "zip bomb"). */
export interface ZipLimits {
  readonly maxEntries: number;
  /** Bytes of all entries, inflated. */
  readonly maxBytes: number;
  /** Inflated bytes for each byte of the file, where they are more than `freeBytes`. */
  readonly maxRatio: number;
  readonly freeBytes: number;
}

/** A sheet of a million rows holds some hundred megabytes, and deflates to a twentieth of them. */
const SHEET_LIMITS: ZipLimits = {
  maxEntries: 10_000,
  maxBytes: 1024 ** 3,
  maxRatio: 200,
  freeBytes: 10 * 1024 ** 2,
};

export interface ZipArchive {
  readonly names: readonly string[];
  /** The bytes of an entry in chunks, inflated; none where there is no such entry. */
  read(name: string): AsyncIterable<Buffer>;
  close(): void;
}

/**
 * Opens a zip archive. What its directory declares is held against the limits before anything is inflated; an entry that
 * inflates to more than it declares is cut off while it is read.
 * @throws ImportError SOURCE_CUT_OFF, ZIP_TOO_LARGE
 */
export async function openZip(file: string, limits: ZipLimits = SHEET_LIMITS): Promise<ZipArchive> {
  const damaged = (cause: unknown) =>
    new ImportError('SOURCE_CUT_OFF', `${file} stops in the middle or is damaged: fetch or save it again.`, { cause });
  const zip = await openPromise(file, { autoClose: false, lazyEntries: true }).catch((cause: unknown) => {
    throw damaged(cause);
  });
  const entries = new Map<string, Entry>();
  try {
    if (zip.entryCount > limits.maxEntries) throw tooLarge(file, `${zip.entryCount} entries`);
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
      bytes += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
    }
    if (bytes > limits.maxBytes) throw tooLarge(file, `${bytes} bytes`);
    if (bytes > limits.freeBytes && bytes > limits.maxRatio * zip.fileSize) {
      throw tooLarge(file, `${bytes} bytes in ${zip.fileSize}`);
    }
  } catch (error) {
    zip.close();
    throw error instanceof ImportError ? error : damaged(error);
  }
  return {
    names: [...entries.keys()],
    async *read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return;
      try {
        // yauzl ends the stream with an error at the first byte beyond the declared size.
        for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Buffer;
      } catch (cause) {
        throw damaged(cause);
      }
    },
    close: () => zip.close(),
  };
}

const tooLarge = (file: string, what: string) =>
  new ImportError('ZIP_TOO_LARGE', `${file} would inflate to ${what}: it is refused. Save the table alone, or as CSV.`);
