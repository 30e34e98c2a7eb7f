import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { z } from 'zod';
import type { Graph } from '../db/graph.js';
import { encodeProperties, FLOATS_OF, UnsupportedValueError } from '../db/stored-value.js';
import { cannotBeWritten, StartError } from '../start-error.js';
import { FORMAT, type BackupEnd, type BackupHeader, type BackupNode, type BackupRelation } from './format.js';
import { IdTable } from './id-table.js';
import { inChunks } from './lines.js';
import { verifyBackup } from './read-backup.js';

const STATE = `
  OPTIONAL MATCH (s:GraphState {id: 'graph'})
  RETURN coalesce(s.revision, 0) AS revision, COLLECT { MATCH (m:Migration) RETURN m.version AS version ORDER BY version } AS migrations`;

/** Locks belong to those who hold them now. */
export const KEPT_NODES = 'MATCH (n) WHERE NOT n:Lock';

const NODES = `CYPHER 5 ${KEPT_NODES}
  RETURN id(n) AS ref, labels(n) AS labels, properties(n) AS properties, ${FLOATS_OF('n')} AS floats`;

const RELATIONS = `CYPHER 5 MATCH (a)-[r]->(b)
  RETURN id(a) AS from, id(b) AS to, type(r) AS type, properties(r) AS properties, ${FLOATS_OF('r')} AS floats`;

const state = z.object({ revision: z.number(), migrations: z.array(z.number()) });
const storedRow = { properties: z.record(z.string(), z.unknown()), floats: z.array(z.string()) };
const nodeRow = z.object({ ref: z.number(), labels: z.array(z.string()), ...storedRow });
const relationRow = z.object({ from: z.number(), to: z.number(), type: z.string(), ...storedRow });

/**
 * Write all of the graph to a file. Those who write to it wait meanwhile, so that the file holds one state; those who
 * read do not. The file has its name once it is whole and has been read back.
 * @param onProgress called with how many nodes and relationships are written
 * @throws StartError BACKUP_FAILED, GraphError
 */
export async function backup(graph: Graph, file: string, onProgress: (count: number) => void = () => {}) {
  const part = `${file}.part`;
  try {
    return await graph.exclusively('migrate', () =>
      graph.exclusively('ingest', async () => {
        await rm(part, { force: true });
        const text = Readable.from(inChunks(linesOf(graph, onProgress)), { objectMode: false });
        await pipeline(text, createGzip(), createWriteStream(part, { flags: 'wx', mode: 0o600 }));
        await synchronised(part);
        const written = await verifyBackup(part);
        await rename(part, file);
        return written;
      }),
    );
  } catch (error) {
    await rm(part, { force: true });
    throw failure(error, file);
  }
}

/** A file that has its name is on the disk, also after a power cut. */
async function synchronised(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function failure(error: unknown, file: string): unknown {
  if (error instanceof UnsupportedValueError) return new StartError('BACKUP_FAILED', error.message, { cause: error });
  return cannotBeWritten('BACKUP_FAILED', file, error);
}

async function* linesOf(graph: Graph, onProgress: (count: number) => void): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (value: BackupHeader | BackupNode | BackupRelation) => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  const { revision, migrations } = state.parse((await graph.read(STATE))[0]);
  yield line({ vanort: 'backup', format: FORMAT, createdAt: new Date().toISOString(), migrations, revision });
  const places = new IdTable();
  let nodes = 0;
  for await (const row of graph.stream(NODES)) {
    const { ref, labels, properties, floats } = nodeRow.parse(row);
    places.set(ref, nodes);
    nodes += 1;
    yield line({ labels, ...storedOf(properties, floats) });
    onProgress(nodes);
  }
  let relationships = 0;
  for await (const row of graph.stream(RELATIONS)) {
    const { type, properties, floats, ...ends } = relationRow.parse(row);
    const [from, to] = [places.get(ends.from), places.get(ends.to)];
    if (from === undefined || to === undefined) {
      throw new StartError('BACKUP_FAILED', 'The graph was changed by other means while it was read: try again.');
    }
    relationships += 1;
    yield line({ type, from, to, ...storedOf(properties, floats) });
    onProgress(nodes + relationships);
  }
  yield `${JSON.stringify({ nodes, relationships, sha256: hash.digest('hex') } satisfies BackupEnd)}\n`;
}

function storedOf(found: Readonly<Record<string, unknown>>, floats: readonly string[]) {
  const { properties, exact } = encodeProperties(found, floats);
  type Stored = Pick<BackupNode, 'properties' | 'exact'>;
  return { properties, ...(exact.length > 0 && { exact }) } as Stored;
}
