import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { CONTEXT } from '../../model/linked-data.js';

/** Contexts stand in the data itself: none is ever fetched. */
const refuse = (url: string): never => {
  throw new Error(`A context of its own is asked for: ${url}`);
};

const PREFIXES = {
  schema: 'https://schema.org/',
  ...Object.fromEntries(
    Object.entries(CONTEXT).filter(([name, value]) => /^[a-z]+$/.test(name) && typeof value === 'string'),
  ),
};

/** JSON-LD as Turtle, by way of the RDF that it stands for. */
export async function toTurtle(data: object): Promise<string> {
  const options = { documentLoader: refuse, format: 'application/n-quads' } as const;
  const triples: unknown = await jsonld.toRDF(data, options);
  if (typeof triples !== 'string') throw new Error('The RDF is not in text');
  const writer = new Writer({ prefixes: PREFIXES });
  // The same names for the same data, whatever was parsed before: a reader's copy must be known by its bytes.
  writer.addQuads(new Parser({ format: 'N-Quads', blankNodePrefix: '_:' }).parse(triples));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null | undefined, text: string) => (error ? reject(error) : resolve(text)));
  });
}
