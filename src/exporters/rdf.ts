import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { CONTEXT, STATEMENT_CONTEXT } from '../model/linked-data.js';

/** Contexts stand in the data itself: none is ever fetched. */
const refuse = (url: string): never => {
  throw new Error(`A context of its own is asked for: ${url}`);
};

/** The names that stand for vocabularies in every form of RDF. */
export const PREFIXES: Readonly<Record<string, string>> = {
  ...STATEMENT_CONTEXT,
  ...Object.fromEntries(
    Object.entries(CONTEXT).flatMap(([name, value]) =>
      /^[a-z]+$/.test(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  ),
};

/** The statements that JSON-LD stands for. */
export async function quadsOf(data: object): Promise<Quad[]> {
  const options = { documentLoader: refuse, format: 'application/n-quads' } as const;
  const triples: unknown = await jsonld.toRDF(data, options);
  if (typeof triples !== 'string') throw new Error('The RDF is not in text');
  // The same names for the same data, whatever was parsed before: a reader's copy must be known by its bytes.
  return new Parser({ format: 'N-Quads', blankNodePrefix: '_:' }).parse(triples);
}
