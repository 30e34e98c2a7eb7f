import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { ImportError } from '../import-error.js';
import { detectEncoding, type Encoding } from './encoding.js';

const GZIP_MAGIC = [0x1f, 0x8b];

/** The first bytes of a file. @throws ImportError FILE_NOT_FOUND, FILE_EMPTY */
export async function firstBytes(file: string, length: number): Promise<Buffer> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new ImportError('FILE_NOT_FOUND', `${file} cannot be opened.`, { cause });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    if (bytesRead === 0) throw new ImportError('FILE_EMPTY', `${file} is empty.`);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The bytes of a file in chunks, inflated where it is gzip. @throws ImportError FILE_NOT_FOUND, FILE_EMPTY, SOURCE_CUT_OFF */
export async function* bytesOf(file: string): AsyncGenerator<Uint8Array, void> {
  const magic = await firstBytes(file, GZIP_MAGIC.length);
  const isGzip = GZIP_MAGIC.every((byte, index) => magic[index] === byte);
  const source = createReadStream(file);
  try {
    yield* isGzip ? inflated(source, file) : (source as AsyncIterable<Buffer>);
  } finally {
    source.destroy();
  }
}

async function* inflated(source: ReadStream, file: string): AsyncGenerator<Buffer, void> {
  const gunzip = source.pipe(createGunzip());
  source.once('error', (error) => gunzip.destroy(error));
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (cause) {
    throw new ImportError('SOURCE_CUT_OFF', `${file} stops in the middle or is damaged: fetch it again.`, { cause });
  }
}

/**
 * The text of a file in chunks, whatever its encoding, without byte order mark, every line ended by `\n`.
 * @param encoding detected where it is left out, for which the file is read once more
 */
export async function* textOf(file: string, encoding?: Encoding): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding ?? (await detectEncoding(bytesOf(file))));
  let held = '';
  const unified = (text: string) => {
    // "\r\n" may be cut in two by the end of a chunk: the return is held back until what follows it is known.
    const whole = held + text;
    held = whole.endsWith('\r') ? '\r' : '';
    return whole.slice(0, whole.length - held.length).replace(/\r\n?/g, '\n');
  };
  for await (const chunk of bytesOf(file)) yield unified(decoder.decode(chunk, { stream: true }));
  yield unified(decoder.decode());
  if (held !== '') yield '\n';
}
