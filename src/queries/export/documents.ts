import type { Graph } from '../../db/graph.js';
import { LANGUAGES } from '../../model/language.js';
import { textProperty } from '../../model/localized-text.js';
import { nullable, object, string } from '../rows/decoders.js';

/** A document that facts rest on, as far as a citation goes. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly attribution: string | null;
}

/** So many are named in a file; registers, on which most rests, come first. */
export const MOST_CITED = 200;

export const CITED = `
  MATCH (d:Document)
  WITH d ORDER BY d.documentKind = 'REGISTER' DESC, d.id
  WITH collect(d) AS found
  CALL (found) {
    UNWIND found[..$most] AS d
    OPTIONAL MATCH (publisher:Actor {id: d.publisherId})
    RETURN collect({id: d.id, title: d.name, date: d.date, url: d.url, licence: d.licence, attribution: d.attribution,
      publisher: coalesce(publisher.name, ${LANGUAGES.map((tag) => `d.${textProperty('publisherName', tag)}`).join(', ')})}) AS documents
  }
  RETURN documents, size(found) AS count`;

const text = nullable(string);
const toDocument = object({
  ...{ id: string, title: string, publisher: text, date: text, url: text, licence: text, attribution: text },
});

/** The documents of the graph, and how many more there are than are named. */
export async function readCited(graph: Graph): Promise<{ documents: readonly CitedDocument[]; leftOut: number }> {
  const [row] = await graph.read(CITED, { most: MOST_CITED });
  const documents = (row?.documents as unknown[]).map(toDocument);
  return { documents, leftOut: Number(row?.count) - documents.length };
}
