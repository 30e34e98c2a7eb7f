import path from 'node:path';
import type { Graph } from '../db/graph.js';
import { migrate } from '../db/migrate.js';
import { MIGRATIONS } from '../db/migrations.js';
import type { Run } from '../db/reads.js';
import { ensureSchema } from '../db/schema.js';
import { setExact } from '../db/stored-value.js';
import { StartError } from '../start-error.js';
import { removeAll } from './empty-graph.js';
import type { BackupNode, BackupRelation } from './format.js';
import { IdTable } from './id-table.js';
import { openBackup, type BackupContents, type BackupPart } from './read-backup.js';

/** A backup of no more nodes and relationships is restored in one transaction: whole, or not at all. */
const ONE_TRANSACTION = 20_000;
const ROWS_PER_STATEMENT = 2_000;

/** Calls work with a transaction: the same for all, or one of its own each time. */
type Write = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

export interface RestoreOptions {
  /** For tests: how many nodes and relationships are one transaction. */
  readonly oneTransaction?: number;
  /** Called with how many nodes and relationships are restored. */
  readonly onProgress?: (count: number) => void;
}

/**
 * A newer version may store what this one does not know.
 * @throws StartError BACKUP_TOO_NEW
 */
export function requireKnownVersion(file: string, { header }: BackupContents): void {
  const newest = Math.max(...MIGRATIONS.map(({ version }) => version));
  const theirs = Math.max(0, ...header.migrations);
  if (theirs <= newest) return;
  throw new StartError(
    'BACKUP_TOO_NEW',
    `${file} is of a newer Vänort (migration ${theirs}; this one has ${newest}): upgrade, and restore it then. Nothing was changed.`,
  );
}

/**
 * Puts what a backup holds in the place of all that the graph holds, and brings it to this version's shape. Up to 20,000
 * nodes and relationships, of both, are one transaction; more are several, and one that is stopped in the middle is to be made
 * again: it begins anew, and until then the graph is neither served nor added to. Others who write wait.
 * @param contents what `verifyBackup` found in the file
 * @throws StartError BACKUP_INVALID where the file is no longer what was verified, GraphError
 */
export async function restore(
  graph: Graph,
  file: string,
  contents: BackupContents,
  { oneTransaction = ONE_TRANSACTION, onProgress = () => {} }: RestoreOptions = {},
): Promise<void> {
  requireKnownVersion(file, contents);
  await ensureSchema(graph);
  const isSmall = Math.max(contents.nodes + contents.relationships, await sizeOf(graph)) <= oneTransaction;
  await graph.exclusively('migrate', () =>
    graph.exclusively('ingest', async (run) => {
      const write: Write = isSmall ? (work) => work(run) : (work) => graph.write(work);
      await write((each) => each(MARK, { file: path.resolve(file), now: new Date().toISOString() }));
      await removeAll(write);
      const state = await restoreParts(write, file, contents, onProgress);
      await write((each) => each(FINISH, { state }));
    }),
  );
  await migrate(graph);
}

async function sizeOf(graph: Graph): Promise<number> {
  const [row] = await graph.read('RETURN COUNT { MATCH (n) } + COUNT { MATCH ()-[r]->() } AS size');
  return Number(row?.size);
}

const MARK = `
  MERGE (s:GraphState {id: 'graph'})
  SET s.restoring = $file, s.loadingChangeSet = 'restore', s.loadingSource = $file, s.loadingSince = $now`;

const FINISH = "MERGE (s:GraphState {id: 'graph'}) SET s = $state";

/** @returns the properties of the graph's state, which is told last */
async function restoreParts(
  write: Write,
  file: string,
  { sha256 }: BackupContents,
  onProgress: (count: number) => void,
): Promise<BackupNode['properties']> {
  const { parts } = await openBackup(file);
  const ids = new IdTable();
  let state: BackupNode['properties'] = { id: 'graph' };
  let [nodes, count] = [0, 0];
  for await (const page of inPages(parts)) {
    const first = nodes;
    const rows = page.nodes.map((node, index) => ({ index, ...withExact(node) }));
    nodes += rows.length;
    state = page.nodes.find(isState)?.properties ?? state;
    const created = await write((run) => run(CREATE_NODES, { rows: rows.filter((row) => !isState(row)) }));
    for (const { index, id } of created) ids.set(first + Number(index), Number(id));
    const relations = page.relations.map((relation) => ({
      ...withExact(relation),
      // Ends are nodes of the file: `verifyBackup` has seen to it. Nothing leads to the graph's state.
      ...{ from: ids.get(relation.from) ?? null, to: ids.get(relation.to) ?? null },
    }));
    if (relations.length > 0) await write((run) => run(CREATE_RELATIONS, { rows: relations }));
    count += rows.length + relations.length;
    onProgress(count);
    if (page.sha256 !== null && page.sha256 !== sha256) {
      throw new StartError('BACKUP_INVALID', `${file} was changed while it was restored.`);
    }
  }
  return state;
}

const isState = ({ labels }: Pick<BackupNode, 'labels'>) => labels.includes('GraphState');

const withExact = <T extends BackupNode | BackupRelation>(row: T) => ({ ...row, exact: row.exact ?? [] });

const CREATE_NODES = `CYPHER 5
  UNWIND $rows AS row
  CREATE (n:$(row.labels))
  SET n = row.properties
  ${setExact('n', 'row')}
  RETURN row.index AS index, id(n) AS id`;

const CREATE_RELATIONS = `CYPHER 5
  UNWIND $rows AS row
  MATCH (a) WHERE id(a) = row.from
  MATCH (b) WHERE id(b) = row.to
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties
  ${setExact('r', 'row')}`;

interface Page {
  readonly nodes: BackupNode[];
  readonly relations: BackupRelation[];
  /** Of the whole, with the last page. */
  sha256: string | null;
}

/** Nodes or relationships of a page's size. */
async function* inPages(parts: AsyncIterable<BackupPart>): AsyncGenerator<Page> {
  let page: Page = { nodes: [], relations: [], sha256: null };
  for await (const part of parts) {
    const isOther = 'relation' in part && page.nodes.length > 0;
    if (isOther || page.nodes.length + page.relations.length === ROWS_PER_STATEMENT) {
      yield page;
      page = { nodes: [], relations: [], sha256: null };
    }
    if ('node' in part) page.nodes.push(part.node);
    else if ('relation' in part) page.relations.push(part.relation);
    else page.sha256 = part.end.sha256;
  }
  yield page;
}
