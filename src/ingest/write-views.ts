import type { Run } from '../db/reads.js';
import { ENTITY_TYPES, ENTITY_TYPE_NAMES, labelsOf, type EntityType } from '../model/entity-types.js';
import { RELATION_KIND_NAMES, type RelationKind } from '../model/relation-types.js';
import { resolveEntity, resolveRelation } from '../model/statements/resolve.js';
import type { ChangeSet } from './change-set.js';
import { readDocuments } from './documents.js';
import { statedType, toStatement, type StoredStatement } from './statement-rows.js';
import { entityView, relationView, type ViewRow } from './view-rows.js';

/** What was written or removed. */
export interface ChangedViews {
  /** Ids of entities whose own view changed, or that a changed relationship is of. */
  readonly touched: ReadonlySet<string>;
  readonly changed: number;
}

type BySubject = ReadonlyMap<string, readonly StoredStatement[]>;

/** Whether a subject is a document, which comes before all that rests on it: what its word weighs is in its own view. */
const isDocument = (about: string, [first]: readonly StoredStatement[]) =>
  first !== undefined && (first.evidence ?? null) === null && first.document === about;

/**
 * Brings entities and relationships in line with their statements, in the caller's transaction: writes those that differ
 * and removes those of which nothing is said any more.
 * @param subjects each with its current statements; none: nothing is said of it
 * @param added subjects of which nothing was said before: their relationships are not there yet
 * @param afterDocuments what has to come after the documents and before all else
 */
export async function writeViews(
  run: Run,
  changeSet: ChangeSet,
  subjects: BySubject,
  added: ReadonlySet<string> = new Set(),
  afterDocuments?: () => Promise<unknown>,
): Promise<ChangedViews> {
  const documents = new Map([...subjects].filter(([about, statements]) => isDocument(about, statements)));
  const others = new Map([...subjects].filter(([about]) => !documents.has(about)));
  const first = await writeSubjects(run, changeSet, documents, added);
  await afterDocuments?.();
  const rest = await writeSubjects(run, changeSet, others, added);
  return { touched: new Set([...first.touched, ...rest.touched]), changed: first.changed + rest.changed };
}

async function writeSubjects(
  run: Run,
  changeSet: ChangeSet,
  subjects: BySubject,
  added: ReadonlySet<string>,
): Promise<ChangedViews> {
  if (subjects.size === 0) return { touched: new Set(), changed: 0 };
  const documents = await readDocuments(run, [...subjects.values()].flat());
  const entities = new Map<EntityType, ViewRow[]>();
  const relations = new Map<RelationKind, (ViewRow & Ends)[]>();
  const gone: string[] = [];
  for (const [about, stored] of subjects) {
    const statements = stored.map((one) => toStatement(one, documents.get(one.document)));
    const [first] = stored;
    const isRelation = first?.subject === 'RELATION';
    const resolved = isRelation
      ? resolveRelation(statements, changeSet.home)
      : resolveEntity(statements, changeSet.home);
    if (resolved === null || first === undefined) gone.push(about);
    else if (isRelation) {
      const kind = first.kind as RelationKind;
      push(relations, kind, { ...relationView(about, resolved), from: String(first.from), to: String(first.to) });
    } else push(entities, statedType(resolved.values), entityView(about, statedType(resolved.values), resolved));
  }
  const touched = new Set<string>();
  let changed = 0;
  for (const [type, rows] of entities) {
    for (const id of await write(run, mergeEntities(type), rows, changeSet)) touched.add(id);
  }
  changed += touched.size;
  for (const [kind, rows] of relations) {
    const different = await writeRelations(run, kind, rows, changeSet, added);
    changed += different.length;
    for (const { from, to } of different) touched.add(from).add(to);
  }
  const removed = await removeSubjects(run, gone);
  for (const id of removed.touched) touched.add(id);
  return { touched, changed: changed + removed.changed };
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function push<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

async function write(
  run: Run,
  cypher: string,
  rows: readonly ViewRow[],
  { recordedAt, recordedBy }: ChangeSet,
): Promise<string[]> {
  const found = await run(cypher, { rows, recordedAt, recordedBy });
  return found.map(({ id }) => String(id));
}

const RECORD = 'x = row.properties, x.hash = row.hash, x.recordedAt = $recordedAt, x.recordedBy = $recordedBy';

/** What a document's word weighs by. Null compares with nothing. */
const weight = (map: string) =>
  `[coalesce(${map}.date, ''), coalesce(${map}.documentKind, ''), coalesce(${map}.publisherId, '')]`;

/** A document of another day, kind or publisher: what rests on it is to be resolved anew. */
const RESTATED = `CASE WHEN x.restated OR x.hash IS NOT NULL AND ${weight('x')} <> ${weight('row.properties')}
    THEN true END`;

/** An entity has the labels of its type alone: those of the type that it had before go. */
const mergeEntities = (type: EntityType) => {
  const labels = labelsOf(type);
  const others = ENTITY_TYPE_NAMES.flatMap((name) => labelsOf(name)).filter((label) => !labels.includes(label));
  return `
  UNWIND $rows AS row
  MERGE (x:Entity {id: row.id})
  WITH x, row, ${RESTATED} AS restated
  WHERE x.hash IS NULL OR x.hash <> row.hash OR NOT x:${ENTITY_TYPES[type].label}
  REMOVE x:${[...new Set(others)].join(':')}
  SET x:${labels.join(':')}, ${RECORD}
  ${type === 'DOCUMENT' ? 'SET x.restated = restated' : ''}
  RETURN row.id AS id`;
};

/** A load begins with statistics of an empty graph, by which a scan looks as good. */
const byIndex = (kind: RelationKind) => `USING INDEX SEEK x:${kind}(id)`;

export const hashesOf = (kind: RelationKind): string =>
  `UNWIND $ids AS id MATCH ()-[x:${kind} {id: id}]->() ${byIndex(kind)} RETURN id, x.hash AS hash`;

/** By the index of ids: to look for a relationship between two hubs, one of them would have to be walked around. */
const changeRelations = (kind: RelationKind) => `
  UNWIND $rows AS row
  MATCH ()-[x:${kind} {id: row.id}]->() ${byIndex(kind)}
  SET ${RECORD}
  RETURN row.id AS id`;

const createRelations = (kind: RelationKind) => `
  UNWIND $rows AS row
  MATCH (source:Entity {id: row.from})
  MATCH (target:Entity {id: row.to})
  CREATE (source)-[x:${kind}]->(target)
  SET ${RECORD}
  RETURN row.id AS id`;

async function writeRelations<T extends ViewRow>(
  run: Run,
  kind: RelationKind,
  rows: readonly T[],
  changeSet: ChangeSet,
  added: ReadonlySet<string>,
) {
  const before = rows.filter(({ id }) => !added.has(id));
  const found = before.length === 0 ? [] : await run(hashesOf(kind), { ids: before.map(({ id }) => id) });
  const hashes = new Map(found.map(({ id, hash }) => [id, hash]));
  const created = rows.filter(({ id }) => !hashes.has(id));
  const changed = rows.filter(({ id, hash }) => hashes.has(id) && hashes.get(id) !== hash);
  if (created.length > 0) await write(run, createRelations(kind), created, changeSet);
  if (changed.length > 0) await write(run, changeRelations(kind), changed, changeSet);
  return [...created, ...changed];
}

export const relationOf = (kind: RelationKind): string => `
  UNWIND $ids AS id
  MATCH (source)-[x:${kind} {id: id}]->(target) ${byIndex(kind)}
  WITH x, source.id AS source, target.id AS target
  DELETE x
  RETURN source, target`;

/**
 * An entity stays as it was while others refer to it, or evidence cites it. An index goes on finding what was marked and
 * deleted in one transaction, so the mark goes first.
 */
const REMOVE_ENTITIES = `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  WHERE NOT EXISTS { (n)--() } AND NOT EXISTS { MATCH (s:Statement {about: id}) WHERE s.current }
  SET n.stale = null
  DELETE n
  RETURN id`;

const KIND_IN_ID = new RegExp(`--(${RELATION_KIND_NAMES.join('|')})--`);

async function removeSubjects(run: Run, ids: readonly string[]): Promise<ChangedViews> {
  const relations = new Map<RelationKind, string[]>();
  for (const id of ids) {
    const kind = KIND_IN_ID.exec(id)?.[1];
    if (kind !== undefined) push(relations, kind as RelationKind, id);
  }
  const touched = new Set<string>();
  let changed = 0;
  for (const [kind, gone] of relations) {
    for (const { source, target } of await run(relationOf(kind), { ids: gone })) {
      touched.add(String(source)).add(String(target));
      changed += 1;
    }
  }
  const candidates = [...new Set([...ids.filter((id) => !KIND_IN_ID.test(id)), ...touched])];
  const removed = candidates.length === 0 ? [] : await run(REMOVE_ENTITIES, { ids: candidates });
  for (const { id } of removed) touched.delete(String(id));
  return { touched, changed: changed + removed.length };
}
