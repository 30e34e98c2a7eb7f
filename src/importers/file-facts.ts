import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { firstBytes } from './tables/text-stream.js';
import { ImportError } from './import-error.js';
import type { FileSample } from './importer.js';

const SAMPLE_BYTES = 64 * 1024;

/** What is known of a file before it is read. */
export interface FileFacts {
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string;
  /** Line feeds in it, by which progress is told where rows are lines. */
  readonly lines: number;
  readonly sample: FileSample;
}

/** @throws ImportError FILE_NOT_FOUND */
export async function factsOf(file: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  let lines = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      const bytes = chunk as Buffer;
      hash.update(bytes);
      for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
    }
  } catch (cause) {
    throw new ImportError('FILE_NOT_FOUND', `${file} cannot be opened.`, { cause });
  }
  const bytes = await firstBytes(file, SAMPLE_BYTES);
  // A zero byte stands in no text that is not UTF-16, which importers decode themselves.
  const text = bytes.includes(0) ? '' : bytes.toString('utf8');
  return { sha256: hash.digest('hex'), lines, sample: { name: path.basename(file), text, bytes } };
}

/**
 * Name of the data set that a file is an edition of: the importer's and the file's, without what looks like a version or
 * a date. A newer edition thus replaces what the older one said, and another list stands beside it.
 */
export function dataSetOf(importer: string, fileName: string): string {
  const stem = fileName
    .replace(/\.[a-z0-9]{1,6}$/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/(?:^|[-.])v?\d[\d.-]*(?=[-.]|$)/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .replace(/-{2,}/g, '-');
  return `${importer}/${stem === '' ? 'data' : stem}`;
}
