import type { Graph } from '../src/db/graph.js';
import { migrate } from '../src/db/migrate.js';
import { ingest, type IngestResult } from '../src/ingest/ingest.js';
import { recordsOf, type EvidenceRecord, type EntityRecord } from '../src/ingest/records.js';
import { DOCUMENT_DATE, EVIDENCE_COUNT, type Network } from './network.js';

const DOCUMENT: EntityRecord = {
  ...({ id: 'document', type: 'DOCUMENT', name: 'Paper' } as const),
  ...{ altNames: [], evidence: [], properties: { date: DOCUMENT_DATE } },
};

const EVIDENCE: readonly EvidenceRecord[] = Array.from({ length: EVIDENCE_COUNT }, (_, n) => ({
  ...{ id: `evidence-${n}`, document: DOCUMENT.id, section: '1', anchor: 'words' },
  claim: { sv: 'Så är det', en: 'It is so' },
}));

/** Loads a network into an empty database, by the way that every importer takes. */
export async function loadNetwork(
  graph: Graph,
  { entities, relations }: Network,
  onProgress?: (records: number) => void,
): Promise<IngestResult> {
  await migrate(graph);
  const records = recordsOf({ entities: [DOCUMENT, ...entities], evidence: EVIDENCE, relations });
  return ingest(graph, { source: 'bench', recordedBy: 'bench', ...(onProgress && { onProgress }) }, records);
}
