import type { IngestRecord } from '../../../ingest/records.js';
import type { LocalizedText } from '../../../model/localized-text.js';
import { slugOf } from '../../../model/slug.js';
import { documentRecord, type WorldDocument } from './documents.js';
import type { World } from '../world.js';

/** One place of a document, and what it says. */
interface Place {
  /** The row, by what is its key. */
  readonly section: string;
  /** Words of the row. */
  readonly anchor: string;
  readonly claim: LocalizedText;
}

/** Collects the records of one source in an order in which each comes after what it refers to. */
export interface RecordList {
  /** @returns the id of the evidence, the same for the same section and anchor */
  cite(document: WorldDocument, place: Place): string;
  add(...records: readonly IngestRecord[]): void;
  /** Documents, evidence, entities and relationships. */
  records(): IngestRecord[];
}

export function makeRecordList(world: World): RecordList {
  const documents = new Set<WorldDocument>();
  const evidence = new Map<string, IngestRecord>();
  const said: IngestRecord[] = [];
  return {
    cite: (document, { section, anchor, claim }) => {
      documents.add(document);
      const id = `${document}-${slugOf(`${section} ${anchor}`)}`;
      if (!evidence.has(id)) evidence.set(id, { record: 'EVIDENCE', id, document, section, anchor, claim });
      return id;
    },
    add: (...records) => void said.push(...records),
    records: () => [
      ...[...documents].map((id) => documentRecord(id, world)),
      ...evidence.values(),
      ...said.filter(({ record }) => record === 'ENTITY'),
      ...said.filter(({ record }) => record === 'RELATION'),
    ],
  };
}
