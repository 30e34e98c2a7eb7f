import { createHash } from 'node:crypto';
import type { EntityRecord, EvidenceRecord, GraphBatch, PropertyValue, RelationRecord } from './records.js';
import { validTime } from '../model/valid-time.js';
import { sortKeysOf } from '../model/collated-texts.js';
import { dateBoundsOf } from '../model/date-bounds.js';
import { LANGUAGES } from '../model/language.js';
import { textProperties, type LocalizedText } from '../model/localized-text.js';
import { normalizeName } from '../model/normalize-name.js';
import type { Graph } from '../db/graph.js';
import type { Run } from '../db/reads.js';
import { writeSearchProperties } from '../db/search-properties.js';
import { labelsOf, type EntityType } from '../model/entity-types.js';
import { mayJoin, type RelationKind } from '../model/relation-types.js';
import { dateBounds, OPEN_END } from '../model/edtf.js';

/** What a load did. `changed` counts nodes and edges that were new or different; a second load of the same is 0. */
export interface LoadResult {
  readonly entities: number;
  readonly evidence: number;
  readonly relations: number;
  readonly changed: number;
  readonly revision: number;
}

/** A batch that cannot be loaded whole; the graph is as it was. `subject` names the record at fault. */
export class LoadError extends Error {
  constructor(
    readonly code:
      | 'EVIDENCE_MISSING'
      | 'EVIDENCE_UNKNOWN'
      | 'ENDPOINT_UNKNOWN'
      | 'RELATION_NOT_ALLOWED'
      | 'DATE_INVALID'
      | 'DUPLICATE',
    readonly subject: string,
    message: string,
  ) {
    super(`${subject}: ${message}`);
    this.name = 'LoadError';
  }
}

const ROWS_PER_STATEMENT = 5_000;

/**
 * Write a batch in one transaction, all or nothing. Idempotent: records are merged by id, and what has not changed is
 * not touched, so that `recordedAt` stays the time when a fact was first recorded in its present form.
 * @throws LoadError naming the first record at fault
 */
export async function loadBatch(graph: Graph, batch: GraphBatch): Promise<LoadResult> {
  const evidenceDates = checkEvidence(batch);
  checkEnds(batch);
  const recorded = { recordedAt: new Date().toISOString(), recordedBy: batch.recordedBy };
  return graph.write(async (run) => {
    let changed = 0;
    for (const [type, entities] of groupBy(batch.entities, (entity) => entity.type)) {
      changed += await inChunks(run, mergeEntities(type), entities.map(entityRow), recorded);
    }
    changed += await inChunks(run, MERGE_EVIDENCE, batch.evidence.map(evidenceRow), recorded);
    for (const [kind, relations] of groupBy(batch.relations, (relation) => relation.kind)) {
      const rows = relations.map((relation) => relationRow(relation, evidenceDates));
      changed += await inChunks(run, mergeRelations(kind), rows, recorded);
    }
    if (changed > 0)
      await writeSearchProperties(
        run,
        batch.entities.map(({ id }) => id),
      );
    return {
      entities: batch.entities.length,
      evidence: batch.evidence.length,
      relations: batch.relations.length,
      changed,
      revision: await advanceRevision(run, changed > 0, recorded.recordedAt),
    };
  });
}

/** Stable id of an edge: source, kind, target, and the duty or start where there can be several. */
export function relationId({ kind, from, to, since, properties }: RelationRecord): string {
  return [from, kind, to, properties.duty, since].filter((part) => typeof part === 'string').join('--');
}

type Properties = Record<string, StoredValue | null>;
type StoredValue = Exclude<PropertyValue, LocalizedText>;
interface LoadRow {
  readonly id: string;
  readonly hash: string;
  readonly properties: Properties;
  readonly from?: string;
  readonly to?: string;
}

const row = (id: string, properties: Properties, ends?: { from: string; to: string }): LoadRow => ({
  id,
  hash: createHash('sha256')
    .update(JSON.stringify([properties, ends]))
    .digest('hex')
    .slice(0, 32),
  properties: { ...properties, ...dateBoundsOf(properties), ...sortKeysOf(properties) },
  ...ends,
});

/** Properties as they are stored: a text by language is one for each language. */
const stored = (properties: Readonly<Record<string, PropertyValue>>): Record<string, StoredValue> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      isLocalized(value) ? Object.entries(textProperties(name, value)) : [[name, value]],
    ),
  );

/** A map by anything but a language is no text: the database refuses it. */
const isLocalized = (value: PropertyValue): value is LocalizedText =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => (LANGUAGES as readonly string[]).includes(key));

/** Every entity has a name in the languages of the model: lists are sorted by them. */
const entityRow = ({ id, type, name, names, altNames, evidence, properties }: EntityRecord) =>
  row(id, {
    ...(labelsOf(type)[1] === 'Actor' && { kind: type }),
    ...(type === 'INITIATIVE' && { kind: type }),
    ...stored(properties),
    ...{ id, name, altNames, evidence },
    ...textProperties('name', { sv: name, en: name, ...names }),
    foldedNames: [...new Set([name, ...Object.values(names ?? {}), ...altNames].map(normalizeName))],
  });

const evidenceRow = ({ id, document, ...properties }: EvidenceRecord) =>
  row(id, { id, ...stored(properties) }, { from: id, to: document });

function relationRow(relation: RelationRecord, evidenceDates: ReadonlyMap<string, string | undefined>): LoadRow {
  const { since, until, formerly, evidence, properties, from, to } = relation;
  const dates = evidence.map((id) => evidenceDates.get(id)).filter((date) => date !== undefined);
  const id = relationId(relation);
  const time = validTime(since, until, dates, formerly);
  return row(
    id,
    {
      ...stored(properties),
      id,
      since: since ?? null,
      until: until ?? null,
      ...(formerly && { formerly }),
      evidence,
      ...time,
    },
    { from, to },
  );
}

const CHANGED = 'x.hash IS NULL OR x.hash <> row.hash';
const OVERWRITE = 'SET x = row.properties, x.hash = row.hash, x.recordedAt = $recordedAt, x.recordedBy = $recordedBy';

const mergeEntities = (type: EntityType) => `
  UNWIND $rows AS row
  MERGE (x:Entity {id: row.id})
  SET x:${labelsOf(type).join(':')}
  WITH x, row WHERE ${CHANGED}
  ${OVERWRITE}
  RETURN count(x) AS changed`;

const MERGE_EVIDENCE = `
  UNWIND $rows AS row
  MATCH (document:Document {id: row.to})
  MERGE (x:Evidence {id: row.id})
  WITH x, row, document WHERE ${CHANGED}
  ${OVERWRITE}
  WITH x, document
  OPTIONAL MATCH (x)-[old:CITES]->(other:Document) WHERE other <> document
  DELETE old
  MERGE (x)-[:CITES]->(document)
  RETURN count(x) AS changed`;

const mergeRelations = (kind: RelationKind) => `
  UNWIND $rows AS row
  MATCH (source:Entity {id: row.from})
  MATCH (target:Entity {id: row.to})
  MERGE (source)-[x:${kind} {id: row.id}]->(target)
  WITH x, row WHERE ${CHANGED}
  ${OVERWRITE}
  RETURN count(x) AS changed`;

async function inChunks(run: Run, cypher: string, rows: LoadRow[], recorded: Properties): Promise<number> {
  let changed = 0;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const [result] = await run(cypher, { rows: rows.slice(start, start + ROWS_PER_STATEMENT), ...recorded });
    changed += Number(result?.changed ?? 0);
  }
  return changed;
}

async function advanceRevision(run: Run, changed: boolean, recordedAt: string): Promise<number> {
  const [state] = await run(
    `MERGE (s:GraphState {id: 'graph'})
     SET s.revision = coalesce(s.revision, 0) + $step
     SET s.recordedAt = CASE WHEN $step > 0 THEN $recordedAt ELSE s.recordedAt END
     RETURN s.revision AS revision`,
    { step: changed ? 1 : 0, recordedAt },
  );
  return Number(state?.revision);
}

/** @returns for each evidence, the EDTF date of the document it cites (undefined: unknown) */
function checkEvidence(batch: GraphBatch): Map<string, string | undefined> {
  const documents = new Map(
    batch.entities
      .filter(({ type }) => type === 'DOCUMENT')
      .map(({ id, properties }) => [id, typeof properties.date === 'string' ? properties.date : undefined]),
  );
  const dates = new Map<string, string | undefined>();
  for (const { id, document } of batch.evidence) {
    if (dates.has(id)) throw new LoadError('DUPLICATE', `evidence ${id}`, 'stands in the batch twice.');
    if (!documents.has(document)) {
      throw new LoadError('ENDPOINT_UNKNOWN', `evidence ${id}`, `cites "${document}", which is not in the batch.`);
    }
    dates.set(id, documents.get(document));
  }
  const require = (subject: string, evidence: readonly string[]) => {
    const unknown = evidence.find((id) => !dates.has(id));
    if (unknown !== undefined) {
      throw new LoadError('EVIDENCE_UNKNOWN', subject, `names evidence "${unknown}", which is not in the batch.`);
    }
  };
  for (const relation of batch.relations) {
    const subject = `edge ${relationId(relation)}`;
    if (relation.evidence.length === 0) {
      throw new LoadError('EVIDENCE_MISSING', subject, 'has no evidence; every edge needs at least one.');
    }
    require(subject, relation.evidence);
  }
  for (const { id, evidence } of batch.entities) require(`entity ${id}`, evidence);
  return dates;
}

function checkEnds({ entities, evidence, relations }: GraphBatch): void {
  const types = new Map<string, EntityType>();
  const places = new Set(evidence.map(({ id }) => id));
  for (const { id, type } of entities) {
    if (types.has(id)) throw new LoadError('DUPLICATE', `entity ${id}`, 'stands in the batch twice.');
    // Clients keep what they get by its id alone, whatever it is.
    if (places.has(id)) throw new LoadError('DUPLICATE', `entity ${id}`, 'has the id of a piece of evidence.');
    types.set(id, type);
  }
  const seen = new Set<string>();
  for (const relation of relations) {
    const id = relationId(relation);
    const [from, to] = [types.get(relation.from), types.get(relation.to)];
    if (seen.has(id)) throw new LoadError('DUPLICATE', `edge ${id}`, 'stands in the batch twice.');
    seen.add(id);
    if (from === undefined || to === undefined) {
      const end = from === undefined ? relation.from : relation.to;
      throw new LoadError('ENDPOINT_UNKNOWN', `edge ${id}`, `"${end}" is not in the batch.`);
    }
    if (!mayJoin(relation.kind, from, to)) {
      throw new LoadError('RELATION_NOT_ALLOWED', `edge ${id}`, `${relation.kind} cannot join ${from} and ${to}.`);
    }
    checkDates(id, relation);
  }
}

function checkDates(id: string, { since, until }: RelationRecord): void {
  for (const date of [since, until === OPEN_END ? undefined : until]) {
    if (date === undefined || dateBounds(date) !== null) continue;
    throw new LoadError('DATE_INVALID', `edge ${id}`, `"${date}" is not an EDTF date.`);
  }
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
