import type { Graph } from '../db/graph.js';
import { ingest, type IngestResult } from '../ingest/ingest.js';
import { preview, type Preview } from '../ingest/preview.js';
import type { FileFacts } from './file-facts.js';
import type { Importer, ImportedRow, RejectedRow } from './importer.js';
import { matchRecords, type MatchCounts } from './match/match-records.js';
import type { ReviewRow } from './match/review.js';

export interface FileImportOptions {
  readonly file: string;
  readonly facts: FileFacts;
  readonly importer: Importer;
  /** The data set, as `dataSetOf` names it. */
  readonly source: string;
  /** Id of the home actor; null: there is none. */
  readonly home: string | null;
  readonly recordedBy: string;
  /** The day that the file was fetched or made, EDTF. */
  readonly retrievedOn?: string | undefined;
  /** Whether the file is all that the source says: what it said before and no longer says is retired. */
  readonly isComplete: boolean;
  readonly onRejected: (row: RejectedRow) => Promise<void>;
  readonly onReview: (row: ReviewRow) => Promise<void>;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** How far an import has come. */
export interface ImportProgress {
  /** The row that has been read. */
  readonly line: number;
  readonly rows: number;
  readonly rejected: number;
}

export interface FileImport<Result> {
  readonly matched: MatchCounts;
  readonly result: Result;
}

/**
 * Reads a file, matches what it names with the graph and loads it as one change set. Rows at fault and matches that a
 * person has to decide are handed to the callbacks, and all else is loaded.
 * @throws ImportError, IngestError; the graph is then as it was
 */
export async function importFile(graph: Graph, options: FileImportOptions): Promise<FileImport<IngestResult>> {
  const { source, home, recordedBy, isComplete, facts } = options;
  const { records, counts } = matching(graph, options, true);
  const result = await ingest(graph, { source, home, recordedBy, isComplete, sha256: facts.sha256 }, records);
  return { matched: counts(), result };
}

/** What `importFile` would do, without a write. */
export async function previewFile(graph: Graph, options: FileImportOptions): Promise<FileImport<Preview>> {
  const { source, home, recordedBy, isComplete } = options;
  const { records, counts } = matching(graph, options, false);
  const result = await preview(graph, { source, home, recordedBy, isComplete }, records);
  return { matched: counts(), result };
}

function matching(graph: Graph, options: FileImportOptions, remembers: boolean) {
  const { file, facts, importer, source, home, retrievedOn, onProgress } = options;
  const context = { home: home ?? '', retrievedOn, sha256: facts.sha256, fileName: facts.sample.name };
  const told: (() => Promise<void>)[] = [];
  const { records, counts } = matchRecords(graph, observed(importer.read(file, context), onProgress), {
    ...{ source, remembers },
    onRejected: (row) => told.push(() => options.onRejected(row)),
    onReview: (row) => told.push(() => options.onReview(row)),
  });
  return { records: toldBeforeEnd(records, told), counts };
}

/** What is told to the callbacks is written before the load ends: a full disk takes the load back. */
async function* toldBeforeEnd<T>(records: AsyncIterable<T>, told: (() => Promise<void>)[]): AsyncGenerator<T> {
  const tell = async () => {
    for (const one of told.splice(0)) await one();
  };
  for await (const record of records) {
    if (told.length > 0) await tell();
    yield record;
  }
  await tell();
}

async function* observed(
  rows: AsyncIterable<ImportedRow | RejectedRow>,
  onProgress: FileImportOptions['onProgress'],
): AsyncGenerator<ImportedRow | RejectedRow> {
  const progress = { line: 0, rows: 0, rejected: 0 };
  for await (const row of rows) {
    progress.rows += 1;
    progress.line = row.line;
    if ('code' in row) progress.rejected += 1;
    onProgress?.(progress);
    yield row;
  }
}
