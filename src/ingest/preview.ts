import { groupBy } from '../model/group-by.js';
import type { Graph } from '../db/graph.js';
import type { EntityType } from '../model/entity-types.js';
import { resolveEntity, resolveRelation, type Resolved } from '../model/statements/resolve.js';
import type { Statement } from '../model/statements/statement.js';
import { batchStatements, groupedRecords } from './batch.js';
import { newChangeSet, type ChangeSet, type ChangeSetOptions } from './change-set.js';
import { readDocuments } from './documents.js';
import { resolveIdentifiers } from './identifiers.js';
import { inBatches } from './in-batches.js';
import { inPages } from './in-pages.js';
import type { IngestRecord } from './records.js';
import { checkBatch, readReferences } from './references.js';
import { UNSAID } from './retire.js';
import { toStatement, type StatementRow, type StoredStatement } from './statement-rows.js';
import { KNOWN_STATEMENTS, readStatements } from './write-statements.js';

const RECORDS_PER_BATCH = 1_000;
/** So many ids of each kind of change are told. */
const EXAMPLES = 20;

/** What becomes of an entity or a relationship. */
export type Change = 'PLANNED' | 'CONFIRMED' | 'CHANGED' | 'ADDED' | 'ENDED' | 'IN_CONFLICT';

export interface ChangeSummary {
  readonly entities: number;
  readonly relations: number;
  /** Ids of the first of them. */
  readonly examples: readonly string[];
}

/** What a load would do. */
export interface Preview {
  readonly records: number;
  /** `PLANNED`: said to be planned alone, which is no fact yet. `CONFIRMED`: said by one more, with nothing else different. `ENDED`: no longer said, or said to have ended. */
  readonly changes: Readonly<Record<Change, ChangeSummary>>;
}

/**
 * What `ingest` would do with these records, without a write: the same checks, statements and rule.
 * @throws IngestError naming the first record at fault, as `ingest` does
 */
export async function preview(
  graph: Graph,
  options: ChangeSetOptions,
  records: Iterable<IngestRecord> | AsyncIterable<IngestRecord>,
): Promise<Preview> {
  const changeSet = newChangeSet(options);
  const run = graph.read;
  const tally = createTally();
  const aliases = new Map<string, string>();
  const earlier = { types: new Map<string, EntityType>(), documents: new Map<string, string>() };
  const seen = new Set<string>();
  let count = 0;
  for await (const group of inBatches(records, RECORDS_PER_BATCH)) {
    const batch = await resolveIdentifiers(run, groupedRecords(group), aliases);
    const references = await readReferences(run, batch, earlier);
    checkBatch(batch, references);
    const rows = batchStatements(batch, changeSet, references.documents);
    for (const { id, type } of batch.entities) earlier.types.set(id, type);
    for (const { id, document } of batch.evidence) earlier.documents.set(id, document);
    await weigh(graph, changeSet, rows, tally);
    for (const { id } of rows) seen.add(id);
    count += group.length;
  }
  if (changeSet.isComplete) await weighUnsaid(graph, changeSet, seen, tally);
  return { records: count, changes: tally.summaries() };
}

type Tally = ReturnType<typeof createTally>;

/** Counts each subject once: by the weightiest of what becomes of it. */
function createTally() {
  const WEIGHT: readonly Change[] = ['PLANNED', 'CONFIRMED', 'CHANGED', 'ADDED', 'ENDED', 'IN_CONFLICT'];
  const changes = new Map<string, { change: Change; subject: StatementRow['subject'] }>();
  return {
    count(id: string, subject: StatementRow['subject'], change: Change) {
      const before = changes.get(id)?.change;
      if (before === undefined || WEIGHT.indexOf(change) > WEIGHT.indexOf(before)) changes.set(id, { change, subject });
    },
    changeOf: (id: string) => changes.get(id)?.change,
    summaries(): Preview['changes'] {
      const summaryOf = (wanted: Change): ChangeSummary => {
        const found = [...changes].filter(([, { change }]) => change === wanted);
        const entities = found.filter(([, { subject }]) => subject === 'ENTITY').length;
        return {
          entities,
          relations: found.length - entities,
          examples: found.slice(0, EXAMPLES).map(([id]) => id),
        };
      };
      return {
        PLANNED: summaryOf('PLANNED'),
        ADDED: summaryOf('ADDED'),
        CHANGED: summaryOf('CHANGED'),
        CONFIRMED: summaryOf('CONFIRMED'),
        ENDED: summaryOf('ENDED'),
        IN_CONFLICT: summaryOf('IN_CONFLICT'),
      };
    },
  };
}

/** Weighs what a batch says against what is said already. */
async function weigh(graph: Graph, changeSet: ChangeSet, rows: readonly StatementRow[], tally: Tally) {
  const known = await graph.read(KNOWN_STATEMENTS, { ids: rows.map(({ id }) => id) });
  const current = new Set(known.filter((one) => one.current === true).map(({ id }) => id));
  const added = rows.filter(({ id }) => !current.has(id)).map((row): StoredStatement => ({ ...row, seenIn: '' }));
  const news = groupBy(added, ({ about }) => about);
  const before = await readStatements(graph.read, [...news.keys()]);
  const documents = await readDocuments(graph.read, [...added, ...[...before.values()].flat()]);
  const resolved = (statements: readonly StoredStatement[]): Resolved | null => {
    const said = statements.map((one): Statement => toStatement(one, documents.get(one.document)));
    const isRelation = statements[0]?.subject === 'RELATION';
    return isRelation ? resolveRelation(said, changeSet.home) : resolveEntity(said, changeSet.home);
  };
  const said = new Set(rows.map(({ id }) => id));
  for (const [about, statements] of news) {
    const earlier = before.get(about) ?? [];
    const left = earlier.filter(({ id, source }) => source !== changeSet.source || said.has(id));
    const after = resolved([...left, ...statements]);
    tally.count(about, statements[0]!.subject, changeOf(earlier.length === 0 ? null : resolved(earlier), after));
  }
}

function changeOf(before: Resolved | null, after: Resolved | null): Change {
  if (after === null) return before === null ? 'PLANNED' : 'ENDED';
  if (after.disputed && before?.disputed !== true) return 'IN_CONFLICT';
  if (before === null) return 'ADDED';
  const ended = ({ values }: Resolved) => values.formerly === true || (values.until ?? '..') !== '..';
  if (ended(after) && !ended(before)) return 'ENDED';
  return JSON.stringify(before.values) === JSON.stringify(after.values) ? 'CONFIRMED' : 'CHANGED';
}

/** Weighs what the source said before, and the records do not say. */
async function weighUnsaid(graph: Graph, changeSet: ChangeSet, seen: ReadonlySet<string>, tally: Tally) {
  for (const subject of ['RELATION', 'ENTITY'] as const) {
    const parameters = { source: changeSet.source, changeSet: changeSet.id, subject };
    await inPages(
      (work) => work(graph.read),
      UNSAID,
      parameters,
      async (_, rows) => {
        const unsaid = rows.filter(({ id }) => !seen.has(String(id)));
        const abouts = [...new Set(unsaid.map(({ about }) => String(about)))].filter(
          (id) => tally.changeOf(id) === undefined,
        );
        const statements = await readStatements(graph.read, abouts);
        for (const [about, all] of statements) {
          const left = all.filter(({ id, source }) => source !== changeSet.source || seen.has(id));
          tally.count(about, subject, left.length === 0 ? 'ENDED' : 'CHANGED');
        }
      },
    );
  }
}
