import DataLoader from 'dataloader';
import type { Graph } from '../../db/graph.js';
import { sourcesInPrecedence } from '../../model/statements/precedence.js';
import { PROPERTIES, toEvidenceById, type EvidenceEntity } from './entities.js';

const MAX_BATCH = 2_000;

export const EVIDENCE_BY_ID = `
  UNWIND $ids AS id
  MATCH (evidence:Evidence {id: id})-[:CITES]->(document:Document)
  RETURN collect(evidence {${PROPERTIES.evidence('evidence')}, document: document {${PROPERTIES.document('document')}}}) AS evidence`;

/** Evidence by id, each with its document, for one request: all that an answer asks for comes in one read. */
export interface EvidenceLoader {
  readonly byId: DataLoader<string, EvidenceEntity>;
  /** Id of the home actor, whose word weighs more than others'. */
  readonly home: string;
}

export const createEvidenceLoader = (graph: Graph, home: string): EvidenceLoader => ({
  home,
  byId: new DataLoader(
    async (ids) => {
      const [row] = await graph.readBatched(EVIDENCE_BY_ID, { ids });
      const found = toEvidenceById(row?.evidence);
      return ids.map((id) => found.get(id) ?? new Error(`Evidence ${id} is missing from the graph`));
    },
    { maxBatchSize: MAX_BATCH },
  ),
});

/** All evidence of these ids, each once, what the graph follows first. @throws when the graph lacks one */
export async function loadEvidence({ byId, home }: EvidenceLoader, ids: readonly string[]): Promise<EvidenceEntity[]> {
  return sourcesInPrecedence(await Promise.all([...new Set(ids)].map((id) => byId.load(id))), home);
}
