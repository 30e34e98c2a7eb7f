import type { Graph } from '../src/db/graph.js';
import { ingest, type IngestOptions, type IngestResult } from '../src/ingest/ingest.js';
import {
  recordsOf,
  type EntityRecord,
  type GraphBatch,
  type PropertyValue,
  type RelationRecord,
} from '../src/ingest/records.js';
import type { EntityType } from '../src/model/entity-types.js';
import type { RelationKind } from '../src/model/relation-types.js';

/** The one document and the one piece of evidence that small batches rest on. */
export const PAPER = { id: 'paper', date: '2017-10-09' };
export const EVIDENCE = 'said-in-paper';

/** A named entity; what a test does not care about has a plain value. */
export const entity = (
  type: EntityType,
  id: string,
  { name = id, ...properties }: Record<string, PropertyValue> & { name?: string } = {},
): EntityRecord => ({
  ...{ id, type, name, altNames: [], evidence: type === 'DOCUMENT' ? [] : [EVIDENCE] },
  properties: { ...(type === 'PARTNERSHIP' && { kind: 'COOPERATION' }), ...properties },
});

export const relation = (
  kind: RelationKind,
  from: string,
  to: string,
  more: Partial<RelationRecord> = {},
): RelationRecord => ({ kind, from, to, evidence: [EVIDENCE], properties: {}, ...more });

/** Loads a batch beside what there is: nothing is retired but what its own records said before. */
export const loadBatch = (
  graph: Graph,
  batch: GraphBatch,
  options: Partial<IngestOptions> = {},
): Promise<IngestResult> =>
  ingest(graph, { source: 'test', recordedBy: 'test', isComplete: false, ...options }, recordsOf(batch));

/** Removes what was loaded, and keeps the schema and the revision. */
export const emptyGraph = (graph: Graph): Promise<unknown> =>
  graph.write((run) => run('MATCH (n) WHERE n:Entity OR n:Evidence OR n:Statement OR n:ChangeSet DETACH DELETE n'));

/** A whole batch of these, with the document and the evidence they rest on. */
export const batchOf = (
  entities: readonly EntityRecord[],
  relations: readonly RelationRecord[] = [],
  more: Partial<GraphBatch> = {},
): GraphBatch => ({
  entities: [entity('DOCUMENT', PAPER.id, { date: PAPER.date }), ...entities],
  evidence: [
    { id: EVIDENCE, document: PAPER.id, section: '1', anchor: 'words', claim: { sv: 'Så är det', en: 'It is so' } },
  ],
  relations,
  ...more,
});
