import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Graph } from '../../db/graph.js';
import { ingest } from '../../ingest/ingest.js';
import type { IngestRecord } from '../../ingest/records.js';
import { StartError } from '../../start-error.js';
import { exportLine, type ExportLine } from './lines.js';
import { evidenceRecord, statementRecord } from './to-records.js';

/** What was loaded. */
export interface LoadedJsonLines {
  readonly changeSets: readonly string[];
  readonly records: number;
  /** Whether anything in the graph is new or different. */
  readonly changed: number;
}

export interface LoadJsonLinesOptions {
  readonly recordedBy: string;
  /** Id of the home actor, whose word weighs more; null: there is none. */
  readonly home: string | null;
  /** Called with the number of records loaded so far. */
  readonly onProgress?: (records: number) => void;
}

/** Whether a file looks like an export of all of a graph in JSON Lines. */
export const isJsonLinesExport = (sample: string): boolean => /^\{"record":"ABOUT","vanort":"export",/.test(sample);

/**
 * Load an export of a whole graph (`vanort export --format jsonl`): statements, evidence and documents as they were, each by
 * the data set that had brought it. Into an empty graph it makes the same graph. The file is read through, and seen to be
 * whole, before anything is loaded. What one data set says of documents, entities or relationships is a change set.
 * @throws StartError IMPORT_INVALID naming the line, IngestError
 */
export async function loadJsonLines(
  graph: Graph,
  file: string,
  { recordedBy, home, onProgress = () => {} }: LoadJsonLinesOptions,
): Promise<LoadedJsonLines> {
  const sha256 = await verify(file);
  const changeSets: string[] = [];
  let [records, changed] = [0, 0];
  for await (const { dataSet, group } of groupsOf(recordsOf(file))) {
    const before = records;
    const loaded = await ingest(
      graph,
      // Parts of what it says come apart, so that nothing refers to what is not there yet: silence retires nothing.
      {
        source: dataSet,
        recordedBy,
        home,
        sha256,
        isComplete: false,
        onProgress: (count) => onProgress(before + count),
      },
      group,
    );
    changeSets.push(loaded.changeSet);
    records += loaded.records;
    changed += loaded.changed;
  }
  return { changeSets, records, changed };
}

interface Line {
  readonly number: number;
  readonly line: ExportLine;
}

async function* linesOf(file: string, onText: (text: string) => void = () => {}): AsyncGenerator<Line> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    onText(text);
    try {
      yield { number, line: exportLine.parse(JSON.parse(text)) };
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
      throw invalid(file, number, 'is not in the format of an export of all of a graph', error);
    }
  }
}

/** @returns SHA-256 of its lines, in hex */
async function verify(file: string): Promise<string> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let [last, end]: [number, ExportLine | undefined] = [0, undefined];
  for await (const { number, line } of linesOf(file, (text) => hash.update(`${text}\n`))) {
    if ((number === 1) !== (line.record === 'ABOUT')) throw invalid(file, number, 'is not where it belongs');
    if (end !== undefined) throw invalid(file, number, 'stands after the end');
    if (line.record === 'END') end = line;
    else counts[line.record] = (counts[line.record] ?? 0) + 1;
    last = number;
  }
  if (end?.record !== 'END') throw invalid(file, last, 'is the last, and the end is missing');
  const names = new Set([...Object.keys(counts), ...Object.keys(end.counts)]);
  const lost = [...names].find((name) => counts[name] !== end.counts[name]);
  if (lost !== undefined) throw invalid(file, last, `counts other lines of ${lost} than there are`);
  return hash.digest('hex');
}

const invalid = (file: string, line: number, what: string, cause?: unknown) =>
  new StartError('IMPORT_INVALID', `${file}: line ${line} ${what}. Nothing was changed.`, { cause });

/** A record with the data set that brings it, and the part of it that belongs to one change set. */
interface Sourced {
  readonly dataSet: string;
  readonly part: string;
  readonly record: IngestRecord;
}

async function* recordsOf(file: string): AsyncGenerator<Sourced> {
  for await (const { number, line } of linesOf(file)) {
    const { record } = line;
    if (record === 'EVIDENCE') yield { dataSet: line.dataSet, part: record, record: evidenceRecord(line) };
    if (record !== 'STATEMENT') continue;
    try {
      yield { dataSet: line.dataSet, part: partOf(line), record: statementRecord(line) };
    } catch (error) {
      throw error instanceof TypeError ? invalid(file, number, `is at fault: ${error.message}`, error) : error;
    }
  }
}

const partOf = ({ subject, evidence }: { subject: string; evidence: string | null }) =>
  evidence === null ? 'DOCUMENT' : subject;

/** Runs of records of one data set and part; each is to be read to its end before the next. */
async function* groupsOf(
  records: AsyncGenerator<Sourced>,
): AsyncGenerator<{ dataSet: string; group: AsyncIterable<IngestRecord> }> {
  let next = await records.next();
  while (next.done !== true) {
    const { dataSet, part } = next.value;
    const group = async function* (): AsyncGenerator<IngestRecord> {
      while (next.done !== true && next.value.dataSet === dataSet && next.value.part === part) {
        yield next.value.record;
        next = await records.next();
      }
    };
    yield { dataSet, group: group() };
  }
}
