import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { CONTEXT } from './vocabulary.js';

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
  const triples = await jsonld.toRDF(data as jsonld.JsonLdDocument, options);
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads(new Parser({ format: 'N-Quads' }).parse(String(triples)));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) =>
      error === null || error === undefined ? resolve(text) : reject(error),
    );
  });
}
