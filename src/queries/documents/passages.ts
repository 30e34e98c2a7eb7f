import type { Graph } from '../../db/graph.js';
import { formOf } from '../../model/evidence-form.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { EvidenceForm } from '../../model/vocabularies.js';
import { isTrue, listOf, localized, nullable, object, projected, projectionOf, string } from '../rows/decoders.js';

/** So many places of a document are told, and so many entities that each bears on. */
const MOST_PASSAGES = 500;
const MOST_ENTITIES = 6;

const PASSAGE = { id: string, section: string, anchor: string, isParaphrase: isTrue, claim: localized('claim') };

export const PASSAGES_OF_DOCUMENT = `
  MATCH (document:Document {id: $document})<-[:CITES]-(passage:Evidence)
  WITH document, passage ORDER BY passage.section, passage.id LIMIT $limit
  RETURN passage {${projectionOf(PASSAGE)('passage')}} AS passage, document.documentKind AS documentKind`;

/** By place, what is stated there: the ends of relationships, and entities. Ends without a first one are entities. */
export const STATED_IN_DOCUMENT = `
  MATCH (s:Statement) USING INDEX SEEK s:Statement(document, about)
  WHERE s.document = $document AND s.about >= '' AND s.current AND s.evidence IS NOT NULL
  UNWIND CASE WHEN s.from IS NULL THEN [s.about] ELSE [s.from, s.to] END AS id
  RETURN s.evidence AS evidence, collect(DISTINCT id)[..$each] AS ids LIMIT $limit`;

/** A place of a document that facts rest on. */
export interface Passage {
  readonly id: string;
  readonly section: string;
  /** The words that stand there. */
  readonly anchor: string;
  /** Whether these are its own words. */
  readonly form: EvidenceForm;
  /** What they bear, in our words. */
  readonly claim: LocalizedText;
  /** What it bears on, by id. */
  readonly entities: readonly string[];
}

const toPassage = projected(PASSAGE);
const kindOf = nullable(string);
const toStated = object({ evidence: string, ids: listOf(string) });

/** The places of a document that facts rest on, by section. */
export async function passagesOf(graph: Graph, document: string): Promise<Passage[]> {
  const [passages, stated] = await Promise.all([
    graph.read(PASSAGES_OF_DOCUMENT, { document, limit: MOST_PASSAGES }),
    graph.read(STATED_IN_DOCUMENT, { document, limit: MOST_PASSAGES, each: MOST_ENTITIES }),
  ]);
  const entities = new Map(stated.map(toStated).map(({ evidence, ids }) => [evidence, ids]));
  return passages.map(({ passage, documentKind }) => {
    const { isParaphrase, ...found } = toPassage(passage);
    const form = formOf({ ...found, isParaphrase, document: { documentKind: kindOf(documentKind) } });
    return { ...found, form, entities: entities.get(found.id) ?? [] };
  });
}
