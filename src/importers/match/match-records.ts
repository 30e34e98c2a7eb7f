import type { Graph } from '../../db/graph.js';
import type { IngestRecord } from '../../ingest/records.js';
import { ownFields } from '../../model/served-types.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { mayJoin } from '../../model/relation-types.js';
import type { MatchOutcome } from '../../model/matching/decide.js';
import type { ImportedEntity, ImportedRow, ImportRecord, RejectedRow, TieRecord } from '../importer.js';
import { Countries } from './countries.js';
import { EntityIds } from './entity-ids.js';
import { OneWord } from './one-word.js';
import { Resolver, type MatchCounts as Decided } from './resolver.js';
import type { ReviewRow } from './review.js';
import { expandTies, type Tie } from './ties.js';

/** So many records are looked up at a time. */
const RECORDS_PER_BATCH = 2_000;
/** Of the candidates for a record, so many are shown to the person who decides. */
const MOST_CANDIDATES = 5;

export interface MatchOptions {
  /** Name of the data set, as its change sets have it: keys are remembered by it. */
  readonly source: string;
  /** Called for each candidate of a record that a person is asked about. */
  readonly onReview?: (row: ReviewRow) => void;
  /** Called for each row that cannot be taken in. */
  readonly onRejected?: (row: RejectedRow) => void;
  /** Whether decisions are kept in the graph: true where it is left out; a dry run says false. */
  readonly remembers?: boolean;
  /** 2,000 where it is left out. */
  readonly recordsPerBatch?: number;
}

/** What became of the rows: complete when all records have been read. */
export interface MatchCounts extends Readonly<Decided> {
  readonly rows: number;
  readonly rejected: number;
  /** Records that wait for a decision on an entity that they name. */
  readonly heldBack: number;
  /** Records left out since the same place of the source had said something else of the same subject. */
  readonly leftOut: number;
}

export interface Matching {
  readonly records: AsyncIterable<IngestRecord>;
  readonly counts: () => MatchCounts;
}

/**
 * Turns what an importer says into records with the graph's ids, as a stream in batches. A record is an entity of the
 * graph by a key in a register, by what was decided before, or by its names, country and distance where that is certain.
 * Where it is not, the record and what rests on it are held back, and a person is asked: nothing false and nothing twice
 * comes into the graph, and the same file with the decisions brings the rest. What was decided is remembered, so that
 * the same file gives the same ids.
 */
export function matchRecords(
  graph: Graph,
  rows: AsyncIterable<ImportedRow | RejectedRow> | Iterable<ImportedRow | RejectedRow>,
  options: MatchOptions,
): Matching {
  const { source, remembers = true, recordsPerBatch = RECORDS_PER_BATCH } = options;
  const counts = { rows: 0, rejected: 0, heldBack: 0 };
  const ids = new EntityIds();
  const resolver = new Resolver(graph, {
    ids,
    source,
    remembers,
    onReview: (entity, outcome) => {
      for (const row of reviewRows(source, entity, outcome)) options.onReview?.(row);
    },
  });
  const countries = new Countries(ids);
  const oneWord = new OneWord();
  const reject = (row: RejectedRow) => {
    counts.rejected += 1;
    options.onRejected?.(row);
  };

  async function* records(): AsyncGenerator<IngestRecord> {
    let batch: Located[] = [];
    for await (const row of rows) {
      counts.rows += 1;
      if ('code' in row) {
        reject(row);
        continue;
      }
      for (const record of row.records) batch.push({ line: row.line, record });
      if (batch.length < recordsPerBatch) continue;
      for await (const one of translated(batch)) yield* oneWord.of(one);
      batch = [];
    }
    for await (const one of translated(batch)) yield* oneWord.of(one);
  }

  async function* translated(batch: readonly Located[]): AsyncGenerator<IngestRecord> {
    const entities = batch.flatMap(({ record }) => (isMatched(record) ? record : []));
    // Before their cities: a country that is new gets the id of its name.
    await countries.load(graph, entities);
    await resolver.resolve(
      entities,
      batch.flatMap(({ record }) => keysIn(record)),
    );
    const ties: (Tie & Pick<Located, 'line'>)[] = [];
    const tieKeys = new Set(batch.flatMap(({ record }) => (record.record === 'TIE' ? (record.id ?? []) : [])));
    const ofTies: Relation[] = [];
    for (const { line, record } of batch) {
      if (record.record === 'EVIDENCE') yield record;
      else if (record.record === 'ENTITY' && record.type === 'DOCUMENT') yield record;
      else if (record.record === 'ENTITY' && resolver.isHeld(record.id)) continue;
      else if (keysIn(record).some((key) => resolver.isHeld(key))) counts.heldBack += 1;
      else if (record.record === 'ENTITY') yield* entityRecords(record);
      else if (record.record === 'RELATION' && (tieKeys.has(record.from) || tieKeys.has(record.to)))
        ofTies.push(record);
      else if (record.record === 'RELATION') {
        const [from, to] = [idOf(record.from), idOf(record.to)];
        if (from === to) reject(selfRelation(line, from));
        else yield { ...record, from, to, entryOf: record.entryOf === undefined ? undefined : idOf(record.entryOf) };
      } else {
        const [a, b] = record.between;
        const tie = {
          line,
          record,
          between: [idOf(a), idOf(b)],
          entryOf: record.entryOf && idOf(record.entryOf),
        } as const;
        if (tie.between[0] === tie.between[1]) reject(selfRelation(line, tie.between[0]));
        else ties.push(tie);
      }
    }
    const engagements = new Map<string, string>();
    for await (const { tie, engagement, records } of expandTies(graph, ties, (id) => resolver.nameOf(id))) {
      if (tie.record.id !== undefined) engagements.set(tie.record.id, engagement);
      yield* records;
    }
    for (const { from, to, entryOf, ...relation } of ofTies) {
      const [source, target] = [from, to].map((key) => (tieKeys.has(key) ? engagements.get(key) : idOf(key)));
      if (source === undefined || target === undefined) counts.heldBack += 1;
      else yield { ...relation, from: source, to: target, entryOf: entryOf === undefined ? undefined : idOf(entryOf) };
    }
  }

  const idOf = (key: string) => resolver.resolved(key).id;

  function* entityRecords({ country, preferredId: _preferredId, ...entity }: Entity): Generator<IngestRecord> {
    const { id, name, type } = resolver.resolved(entity.id);
    const told =
      type === null || type === entity.type ? entity : { ...entity, type, properties: fitting(type, entity) };
    // The graph's name goes on; the one that the source has is another name of it.
    const altNames = name === null || name === entity.name ? entity.altNames : [entity.name, ...entity.altNames];
    const entryOf = entity.entryOf === undefined ? undefined : idOf(entity.entryOf);
    yield { ...told, id, name: name ?? entity.name, altNames: [...new Set(altNames)], entryOf };
    if (mayJoin('IN_COUNTRY', told.type, 'COUNTRY')) yield* countries.recordsOf({ ...told, country }, id);
  }

  return {
    records: { [Symbol.asyncIterator]: records },
    counts: () => ({ ...counts, ...resolver.counts, leftOut: oneWord.leftOut }),
  };
}

interface Located {
  readonly line: number;
  readonly record: ImportRecord;
}

type Entity = Extract<ImportRecord, { record: 'ENTITY' }>;
type Relation = Extract<ImportRecord, { record: 'RELATION' }>;

const isMatched = (record: ImportRecord): record is Entity => record.record === 'ENTITY' && record.type !== 'DOCUMENT';

/** The source's keys that a record names beside its own. */
function keysIn(record: ImportRecord): readonly string[] {
  if (record.record === 'EVIDENCE') return [];
  const entry = record.entryOf === undefined ? [] : [record.entryOf];
  if (record.record === 'ENTITY') return entry;
  return record.record === 'RELATION' ? [record.from, record.to, ...entry] : [...record.between, ...entry];
}

/** Properties that an entity of another type has as well. */
function fitting(type: EntityType, { properties }: Entity): TieRecord['properties'] {
  const own = Object.entries(ownFields(ENTITY_TYPES[type])).map(([field, { property = field }]) => property);
  return Object.fromEntries(Object.entries(properties).filter(([property]) => own.includes(property)));
}

const selfRelation = (line: number, id: string): RejectedRow => ({
  line,
  field: 'to',
  code: 'SELF_RELATION',
  reason: `Both ends are "${id}" in the graph: name two different ones.`,
  cells: {},
});

function reviewRows(source: string, entity: ImportedEntity, { candidates }: MatchOutcome): ReviewRow[] {
  const { id: key, name, type, country = '' } = entity;
  return candidates.slice(0, MOST_CANDIDATES).map(({ candidate, score, reasons }) => ({
    ...{ source, key, name, type, country, score, reasons },
    candidateId: candidate.id,
    candidateName: candidate.names[0] ?? candidate.id,
    candidateCountry: candidate.country ?? '',
  }));
}
