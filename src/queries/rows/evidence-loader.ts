import DataLoader from 'dataloader';
import type { Graph } from '../../db/graph.js';
import { PROPERTIES, toEvidenceById, type EvidenceEntity } from './entities.js';

const MAX_BATCH = 2_000;

export const EVIDENCE_BY_ID = `
  UNWIND $ids AS id
  MATCH (evidence:Evidence {id: id})-[:CITES]->(document:Document)
  RETURN collect(evidence {${PROPERTIES.evidence('evidence')}, document: document {${PROPERTIES.document('document')}}}) AS evidence`;

/** Evidence by id, each with its document, for one request: all that an answer asks for comes in one read. */
export type EvidenceLoader = DataLoader<string, EvidenceEntity>;

export const createEvidenceLoader = (graph: Graph): EvidenceLoader =>
  new DataLoader(
    async (ids) => {
      const [row] = await graph.readBatched(EVIDENCE_BY_ID, { ids });
      const found = toEvidenceById(row?.evidence);
      return ids.map((id) => found.get(id) ?? new Error(`Evidence ${id} is missing from the graph`));
    },
    { maxBatchSize: MAX_BATCH },
  );

/** All evidence of these ids, each once, in order of id. @throws when the graph lacks one */
export function loadEvidence(loader: EvidenceLoader, ids: readonly string[]): Promise<EvidenceEntity[]> {
  return Promise.all([...new Set(ids)].sort().map((id) => loader.load(id)));
}
