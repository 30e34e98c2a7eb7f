import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ImportError } from '../import-error.js';

/** Attributes of an element by their local names, without prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** What is to be done with the elements of a document, by their local names. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** No text, tag or attribute of a sheet is longer, in characters. */
const MAX_TOKEN_LENGTH = 2 * 1024 * 1024;

/**
 * Reads XML as a stream, and yields what the handler emits.
 * @throws ImportError FORMAT_INVALID where it is not well-formed or declares a document type, whose entities might expand
 *   without end; ROW_TOO_LONG where text goes on without a tag
 */
export async function* readXml<T>(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  handlerOf: (emit: (value: T) => void) => XmlHandler,
): AsyncGenerator<T, void> {
  const emitted: T[] = [];
  const handler = handlerOf((value) => emitted.push(value));
  let sinceTag = 0;
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new ImportError('FORMAT_INVALID', `${file} holds XML that is not well-formed: save it again.`, { cause });
  });
  parser.on('doctype', () => {
    throw new ImportError('FORMAT_INVALID', `${file} declares a document type, which no sheet does.`);
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    sinceTag = 0;
    handler.open(localName(name), localNames(attributes));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    handler.close?.(localName(name));
  });
  const decoder = new TextDecoder();
  for await (const chunk of bytes) {
    sinceTag += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (sinceTag > MAX_TOKEN_LENGTH) {
      throw new ImportError('ROW_TOO_LONG', `${file} has a cell of more than ${MAX_TOKEN_LENGTH} characters.`);
    }
    yield* emitted.splice(0);
  }
  parser.close();
  yield* emitted.splice(0);
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Of attributes with the same local name the first counts: others are extensions of it. */
function localNames(attributes: SaxesTagPlain['attributes']): Attributes {
  const entries = Object.entries(attributes).map(([name, value]) => [localName(name), value] as const);
  return Object.fromEntries(entries.toReversed());
}
