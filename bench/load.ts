import type { RelationRecord } from '../src/ingest/records.js';
import { textProperties } from '../src/model/localized-text.js';
import { validTime } from '../src/model/valid-time.js';
import { dateBoundsOf } from '../src/model/date-bounds.js';
import { normalizeName } from '../src/model/normalize-name.js';
import type { Graph } from '../src/db/graph.js';
import { labelsOf } from '../src/model/entity-types.js';
import { relationId } from '../src/ingest/load.js';
import { migrate } from '../src/db/migrate.js';
import { DOCUMENT_DATE, EVIDENCE_COUNT, type Network } from './network.js';

const ROWS = 10_000;
const RECORDED = { recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'bench', hash: 'bench' };

/**
 * Write a network as `loadBatch` would, in many transactions: its one transaction would not fit in memory. Indexes come
 * after the data, which is faster.
 */
export async function loadNetwork(graph: Graph, { entities, relations }: Network): Promise<void> {
  await graph.alterSchema('CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE');
  await graph.write((run) =>
    run(
      `CREATE (document:Document:Entity:Governance {id: 'document', name: 'Paper', name_sv: 'Paper', name_en: 'Paper',
         date: $date, altNames: [], foldedNames: ['paper'], evidence: []})
       WITH document UNWIND range(0, $count - 1) AS n
       CREATE (:Evidence {id: 'evidence-' + n, section: '1', anchor: 'words', claim_sv: 'Så är det', claim_en: 'It is so'})
         -[:CITES]->(document)`,
      { count: EVIDENCE_COUNT, date: DOCUMENT_DATE },
    ),
  );
  for (const [type, group] of grouped(entities, (entity) => entity.type)) {
    const rows = group.map(({ id, name, altNames, evidence, properties }) => {
      const kind = labelsOf(type)[1] === 'Actor' || type === 'INITIATIVE' ? { kind: type } : {};
      const all = {
        ...kind,
        ...properties,
        id,
        name,
        ...textProperties('name', { sv: name, en: name }),
        altNames,
        evidence,
        ...RECORDED,
      };
      return { ...all, foldedNames: [normalizeName(name)], ...dateBoundsOf(all) };
    });
    await inChunks(graph, `UNWIND $rows AS row CREATE (x:Entity:${labelsOf(type).join(':')}) SET x = row`, rows);
  }
  for (const [kind, group] of grouped(relations, (relation) => relation.kind)) {
    const rows = group.map((relation) => {
      const { from, to, since = null, until = null, evidence } = relation;
      const properties = { id: relationId(relation), since, until, evidence, ...timeOf(relation), ...RECORDED };
      return { from, to, properties };
    });
    await inChunks(
      graph,
      `UNWIND $rows AS row
       MATCH (source:Entity {id: row.from}) MATCH (target:Entity {id: row.to})
       CREATE (source)-[x:${kind}]->(target) SET x = row.properties`,
      rows,
    );
  }
  // Its last migration derives what is searched.
  await migrate(graph);
}

/** Reading a date takes longer than writing a relationship, and there are few different ones. */
const times = new Map<string, Record<string, string | null>>();

function timeOf({ since, until }: RelationRecord): Record<string, string | null> {
  const key = `${since} ${until}`;
  const known = times.get(key) ?? { ...validTime(since, until, [DOCUMENT_DATE]), ...dateBoundsOf({ since, until }) };
  times.set(key, known);
  return known;
}

async function inChunks(graph: Graph, cypher: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS) {
    await graph.write((run) => run(cypher, { rows: rows.slice(start, start + ROWS) }));
  }
}

function grouped<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
