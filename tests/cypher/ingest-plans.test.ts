import { beforeAll, describe, expect, it } from 'vitest';
import { STALE } from '../../src/ingest/derive.js';
import { DOCUMENTS } from '../../src/ingest/documents.js';
import { SUBJECTS } from '../../src/ingest/home.js';
import { BY_IDENTIFIER } from '../../src/ingest/identifiers.js';
import { CITED_BY, EVIDENCE_OF_ID, TYPES_OF } from '../../src/ingest/references.js';
import { RESTATED_DOCUMENTS, RESTING_ON, UNSAID } from '../../src/ingest/retire.js';
import { STATEMENTS_OF_ENGAGEMENTS } from '../../src/ingest/standings.js';
import { KNOWN_STATEMENTS, STATEMENTS_ABOUT } from '../../src/ingest/write-statements.js';
import { hashesOf } from '../../src/ingest/write-views.js';
import { batchOf, EVIDENCE, entity, loadBatch, PAPER, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { faults, profile } from './plan.js';

const TIES = 300;
const pooled = checkOutDatabase();

beforeAll(async () => {
  const ties = Array.from({ length: TIES }, (_, n) => `tie-${n}`);
  await loadBatch(
    pooled.graph,
    batchOf(
      [entity('CITY', 'hub', { wikidataId: 'Q1' }), ...ties.map((id) => entity('PARTNERSHIP', id))],
      ties.map((id) => relation('PARTICIPATES_IN', 'hub', id)),
    ),
  );
});

const EDGE = 'hub--PARTICIPATES_IN--tie-7';
const ids = { ids: ['hub', 'tie-7', PAPER.id, EVIDENCE, EDGE] };
const page = { after: '', limit: 10 };
const unsaid = { source: 'test', changeSet: 'none', subject: 'RELATION', ...page };

const LOOK_UPS: [name: string, cypher: string, parameters: Record<string, unknown>][] = [
  ['types of entities', TYPES_OF, ids],
  ['documents that evidence cites', CITED_BY, ids],
  ['evidence of an id', EVIDENCE_OF_ID, ids],
  ...[...BY_IDENTIFIER].map(([property, cypher]): (typeof LOOK_UPS)[number] => [
    `entities by ${property}`,
    cypher,
    { values: ['Q1'] },
  ]),
  ['statements that are known', KNOWN_STATEMENTS, ids],
  ['statements about subjects', STATEMENTS_ABOUT, ids],
  ['documents of statements', DOCUMENTS, ids],
  ['hashes of relationships', hashesOf('PARTICIPATES_IN'), ids],
  ['what is said of engagements', STATEMENTS_OF_ENGAGEMENTS, ids],
  ['what a source no longer says', UNSAID, unsaid],
  ['documents that are restated', RESTATED_DOCUMENTS, {}],
  ['what rests on a document', RESTING_ON, { document: PAPER.id, ...page }],
  ['all subjects', SUBJECTS, page],
  ['entities to be derived', STALE, page],
];

describe('a load', () => {
  it.each(LOOK_UPS)('finds %s by an index', async (_name, cypher, parameters) => {
    const { operators } = await profile(pooled.graph, cypher, parameters);

    expect(faults(operators)).toEqual([]);
    expect(operators.some(({ name }) => name.includes('IndexSeek'))).toBe(true);
  });

  it('reads a page of a large source in as many steps wherever the page begins', async () => {
    const hits = async (after: string) => {
      const { operators, rows } = await profile(pooled.graph, UNSAID, { ...unsaid, after, limit: 20 });
      return { rows, dbHits: operators.reduce((sum, one) => sum + one.dbHits, 0) };
    };
    const first = await hits('');
    const second = await hits(String(first.rows.at(-1)?.id));

    expect(second.rows).toHaveLength(20);
    expect(second.dbHits).toBeLessThan(2 * first.dbHits);
  });
});
