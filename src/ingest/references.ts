import type { Run } from '../db/reads.js';
import { entityTypeOf, type EntityType } from '../model/entity-types.js';
import { dateBounds, OPEN_END } from '../model/edtf.js';
import { DATE_PROPERTIES } from '../model/dated-fields.js';
import { mayJoin } from '../model/relation-types.js';
import { IngestError } from './ingest-error.js';
import { relationId, type EntityRecord, type EvidenceRecord, type RelationRecord } from './records.js';

/** The records of one transaction, by what they are. */
export interface Batch {
  readonly entities: readonly EntityRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly relations: readonly RelationRecord[];
}

type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** What a batch refers to: in it, or in the graph already. */
export interface References {
  /** Type of each entity by id. */
  readonly types: Lookup<EntityType>;
  /** Id of the document that each piece of evidence cites. */
  readonly documents: Lookup<string>;
}

const NONE: References = { types: new Map(), documents: new Map() };

export const TYPES_OF = 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, labels(n) AS labels';
export const CITED_BY =
  'UNWIND $ids AS id MATCH (:Evidence {id: id})-[:CITES]->(document:Document) RETURN id, document.id AS document';
export const EVIDENCE_OF_ID = 'UNWIND $ids AS id MATCH (e:Evidence {id: id}) RETURN id';

/**
 * Looks up in the graph what a batch refers to and does not bring itself.
 * @param earlier what batches before it brought, where nothing is written
 */
export async function readReferences(run: Run, batch: Batch, earlier: References = NONE): Promise<References> {
  const ownTypes = new Map(batch.entities.map(({ id, type }) => [id, type]));
  const ownDocuments = new Map(batch.evidence.map(({ id, document }) => [id, document]));
  const types = layered(ownTypes, earlier.types);
  const documents = layered(ownDocuments, earlier.documents);
  const ends = batch.relations.flatMap(({ from, to }) => [from, to]);
  const cited = batch.evidence.map(({ document }) => document);
  for (const { id, labels } of await lookUp(run, TYPES_OF, [...ends, ...cited], types)) {
    ownTypes.set(String(id), entityTypeOf(labels as string[]));
  }
  const places = [...batch.entities, ...batch.relations].flatMap(({ evidence }) => evidence);
  for (const { id, document } of await lookUp(run, CITED_BY, places, documents)) {
    ownDocuments.set(String(id), String(document));
  }
  await checkIds(run, batch, types);
  return { types, documents };
}

const layered = <T>(own: Lookup<T>, below: Lookup<T>): Lookup<T> => ({
  get: (id) => own.get(id) ?? below.get(id),
  has: (id) => own.has(id) || below.has(id),
});

function lookUp(run: Run, cypher: string, ids: readonly string[], known: Lookup<unknown>) {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  return missing.length === 0 ? Promise.resolve([]) : run(cypher, { ids: missing });
}

/** Clients keep what they get by its id alone, whatever it is: no entity has the id of a piece of evidence. */
async function checkIds(run: Run, { entities, evidence }: Batch, types: Lookup<EntityType>) {
  const inGraph = async (cypher: string, ids: readonly string[]): Promise<string[]> =>
    (await lookUp(run, cypher, ids, new Map())).map(({ id }) => String(id));
  const places = new Set(evidence.map(({ id }) => id));
  const [clash] = [
    ...entities.map(({ id }) => id).filter((id) => places.has(id)),
    ...evidence.map(({ id }) => id).filter((id) => types.has(id)),
    ...(await inGraph(
      EVIDENCE_OF_ID,
      entities.map(({ id }) => id),
    )),
    ...(await inGraph(TYPES_OF, [...places])),
  ];
  if (clash === undefined) return;
  throw new IngestError('DUPLICATE', `entity ${clash}`, 'has the id of a piece of evidence.');
}

/** @throws IngestError naming the first record at fault */
export function checkBatch({ entities, evidence, relations }: Batch, { types, documents }: References): void {
  const stated = new Map<string, EntityType>();
  for (const { id, type, evidence: places, properties } of entities) {
    const subject = `entity ${id}`;
    if ((stated.get(id) ?? type) !== type) {
      throw new IngestError('SAYS_TWO_THINGS', subject, `is said to be ${stated.get(id)} and ${type}.`);
    }
    stated.set(id, type);
    requireEvidence(subject, places, documents);
    for (const property of DATE_PROPERTIES) requireDate(subject, properties[property]);
  }
  for (const { id, document } of evidence) {
    if (types.get(document) === 'DOCUMENT') continue;
    throw new IngestError(
      'ENDPOINT_UNKNOWN',
      `evidence ${id}`,
      `cites "${document}", which is no document of the graph.`,
    );
  }
  for (const relation of relations) checkRelation(relation, types, documents);
}

function checkRelation(relation: RelationRecord, types: References['types'], documents: References['documents']): void {
  const { kind, from, to, since, until, evidence } = relation;
  const subject = `edge ${relationId(relation)}`;
  const [source, target] = [types.get(from), types.get(to)];
  if (source === undefined || target === undefined) {
    const end = source === undefined ? from : to;
    throw new IngestError('ENDPOINT_UNKNOWN', subject, `"${end}" is neither in the graph nor further up.`);
  }
  if (!mayJoin(kind, source, target)) {
    throw new IngestError('RELATION_NOT_ALLOWED', subject, `${kind} cannot join ${source} and ${target}.`);
  }
  requireEvidence(subject, evidence, documents);
  requireDate(subject, since);
  requireDate(subject, until);
}

function requireEvidence(subject: string, evidence: readonly string[], documents: References['documents']): void {
  const unknown = evidence.find((id) => !documents.has(id));
  if (unknown === undefined) return;
  const message = `names evidence "${unknown}", which is neither in the graph nor further up.`;
  throw new IngestError('EVIDENCE_UNKNOWN', subject, message);
}

function requireDate(subject: string, date: unknown): void {
  if (date === undefined || date === OPEN_END || (typeof date === 'string' && dateBounds(date) !== null)) return;
  throw new IngestError('DATE_INVALID', subject, `${JSON.stringify(date)} is not an EDTF date.`);
}
