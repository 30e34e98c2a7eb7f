import { StringDecoder } from 'node:string_decoder';

const CHUNK = 64 * 1024;

/** The same text in larger pieces, each of which costs a write or a turn of a stream. */
export async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const text of texts) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/**
 * The lines of a text in UTF-8 without their ends; the last one has one too.
 * @throws RangeError where one is longer than `longest` characters, or the end of the last is missing
 */
export async function* linesIn(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    const [first = '', ...others] = decoder.write(chunk).split('\n');
    begun.push(first);
    length += first.length;
    if (length > longest) throw new RangeError('A line is too long');
    const last = others.pop();
    if (last === undefined) continue;
    yield begun.join('');
    yield* others;
    begun = [last];
    length = last.length;
  }
  if (length > 0 || decoder.end() !== '') throw new RangeError('The end of the last line is missing');
}
