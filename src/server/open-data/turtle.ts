import { Writer } from 'n3';
import { PREFIXES, quadsOf } from '../../exporters/rdf.js';

/** JSON-LD as Turtle, by way of the RDF that it stands for. */
export async function toTurtle(data: object): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads(await quadsOf(data));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null | undefined, text: string) => (error ? reject(error) : resolve(text)));
  });
}
