import { isAscii } from 'node:buffer';

/** Labels of the Encoding Standard; what it calls Latin-1 is Windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** So many of the first bytes decide between UTF-8 and UTF-16. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The encoding of a text: that of its byte order mark; UTF-16 where every other byte of its beginning is mostly zero;
 * else UTF-8, unless more characters beyond ASCII are invalid in it than valid: text in Windows-1252 is hardly ever valid UTF-8
 * by chance, while one bad byte in much good UTF-8 is a fault of that row. Reads the whole, in chunks.
 */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8');
  let isFirst = true;
  let [valid, invalid] = [0, 0];
  const count = (text: string) => {
    for (const [character] of text.matchAll(BEYOND_ASCII)) {
      if (character === REPLACEMENT) invalid += 1;
      else valid += 1;
    }
  };
  for await (const chunk of chunks) {
    if (isFirst) {
      const certain = byMark(chunk) ?? byZeros(chunk.subarray(0, SAMPLE_BYTES));
      if (certain !== undefined) return certain;
      isFirst = false;
    }
    // A character may be cut by the end of the chunk before; then this one begins beyond ASCII.
    if (!isAscii(chunk)) count(decoder.decode(chunk, { stream: true }));
  }
  count(decoder.decode());
  return invalid > valid ? 'windows-1252' : 'utf-8';
}

const BEYOND_ASCII = /[^\0-\x7f]/gu;
const REPLACEMENT = '\uFFFD';

function byMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** Text of European languages in UTF-16 has a zero in most pairs of bytes; other text has none. */
function byZeros(sample: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 2 / 2;
  if (odd > most && even < odd / 10) return 'utf-16le';
  return even > most && odd < even / 10 ? 'utf-16be' : undefined;
}
