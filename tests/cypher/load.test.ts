import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { EVIDENCE, PAPER, batchOf, entity, loadBatch, relation } from '../batches.js';
import { IngestError } from '../../src/ingest/ingest-error.js';
import { checkOutDatabase } from '../pooled-database.js';
import { clear, contents } from './contents.js';

const database = checkOutDatabase();
let graph: Graph;

beforeAll(() => {
  ({ graph } = database);
});
beforeEach(() => clear(graph));

const cities = [entity('CITY', 'linkoping', { population: 160_000 }), entity('CITY', 'palo-alto')];
const sisters = [...cities, entity('PARTNERSHIP', 'sisters', { kind: 'SISTER_CITY' })];
const takePart = [
  relation('PARTICIPATES_IN', 'linkoping', 'sisters', { since: '1987', until: '..' }),
  relation('PARTICIPATES_IN', 'palo-alto', 'sisters', { since: '1987', until: '..' }),
];
const batch = batchOf(sisters, takePart);

const properties = async (id: string) => {
  const [row] = await graph.read('MATCH (n:Entity {id: $id}) RETURN properties(n) AS properties', { id });
  return row?.properties as Record<string, unknown>;
};

describe('a load', () => {
  it('writes each record once, with its labels and its ends', async () => {
    const result = await loadBatch(graph, batch);

    expect(result).toMatchObject({ records: 7, statementsAdded: 6, statementsRetired: 0, changed: 7, revision: 1 });
    expect(await contents(graph)).toEqual({
      nodes: new Set([
        `${PAPER.id} Document Entity Governance`,
        'linkoping Actor City Entity',
        'palo-alto Actor City Entity',
        'sisters Engagement Entity Partnership',
        `${EVIDENCE} Evidence`,
      ]),
      edges: new Set([
        'linkoping PARTICIPATES_IN sisters',
        'palo-alto PARTICIPATES_IN sisters',
        `${EVIDENCE} CITES ${PAPER.id}`,
      ]),
    });
  });

  it('stores whole numbers as integers, folded names, and days to compare beside the dates', async () => {
    await loadBatch(graph, batch);

    const [row] = await graph.read(
      `MATCH (city:City {id: 'linkoping'})-[r:PARTICIPATES_IN]->()
       RETURN city.population IS :: INTEGER AS whole, city.foldedNames AS folded, r {.*} AS r`,
    );

    expect(row).toMatchObject({ whole: true, folded: ['linkoping'] });
    expect(row?.r).toMatchObject({ since: '1987', sinceMin: '1987-01-01', sinceMax: '1987-12-31', until: '..' });
    expect(row?.r).toMatchObject({ validFrom: '1987-01-01', attestedOn: PAPER.date, recordedBy: 'test' });
    expect(row?.r).not.toHaveProperty('validTo');
  });

  it('of the same a second time changes nothing, not even when it was recorded', async () => {
    const first = await loadBatch(graph, batch);
    const before = await properties('linkoping');

    const second = await loadBatch(graph, batch, { recordedBy: 'somebody else' });

    expect(second).toMatchObject({ statementsAdded: 0, changed: 0, revision: first.revision });
    expect(await properties('linkoping')).toEqual(before);
  });

  it('of a record that differs changes that record alone, and takes away what it no longer says', async () => {
    await loadBatch(graph, batch);
    const untouched = await properties('palo-alto');
    const [, ...others] = batch.entities.filter(({ id }) => id !== 'linkoping');

    const renamed = entity('CITY', 'linkoping', { name: 'Linköping' });
    const result = await loadBatch(graph, { ...batch, entities: [batch.entities[0]!, ...others, renamed] });

    expect(result).toMatchObject({ changed: 1, revision: 2 });
    expect(await properties('linkoping')).toMatchObject({ name: 'Linköping', foldedNames: ['linkoping'] });
    expect(await properties('linkoping')).not.toHaveProperty('population');
    expect(await properties('palo-alto')).toEqual(untouched);
  });

  it('lets evidence move to another document, and cites one only', async () => {
    await loadBatch(graph, batch);
    const protocol = entity('DOCUMENT', 'protocol');

    await loadBatch(graph, {
      ...batch,
      entities: [...batch.entities, protocol],
      evidence: [{ ...batch.evidence[0]!, document: 'protocol' }],
    });

    const { edges } = await contents(graph);
    expect([...edges].filter((edge) => edge.includes('CITES'))).toEqual([`${EVIDENCE} CITES protocol`]);
  });

  it("keeps several relationships of one kind between the same two apart by duty or by the source's key", async () => {
    const body = entity('ORGANISATION', 'board', { organisationKind: 'EXECUTIVE_BOARD' });
    const duties = ['DECIDES', 'INFORMS'].map((duty) =>
      relation('RESPONSIBLE_FOR', 'board', 'sisters', { properties: { duty } }),
    );
    const terms = ['1987', '2018'].map((since) =>
      relation('PARTICIPATES_IN', 'linkoping', 'sisters', { since, key: `term-${since}` }),
    );

    await loadBatch(graph, batchOf([...sisters, body], [...duties, ...terms]));

    const rows = await graph.read('MATCH ()-[r:RESPONSIBLE_FOR|PARTICIPATES_IN]->() RETURN r.id AS id ORDER BY id');
    expect(rows.map(({ id }) => id)).toEqual([
      'board--RESPONSIBLE_FOR--sisters--DECIDES',
      'board--RESPONSIBLE_FOR--sisters--INFORMS',
      'linkoping--PARTICIPATES_IN--sisters--term-1987',
      'linkoping--PARTICIPATES_IN--sisters--term-2018',
    ]);
  });

  it('writes more records than fit in one statement', async () => {
    const many = Array.from({ length: 5_001 }, (_, n) => entity('COMPANY', `company-${n}`));

    expect(await loadBatch(graph, batchOf(many))).toMatchObject({ records: 5_003, changed: 5_003 });
    const [row] = await graph.read('MATCH (n:Company) RETURN count(n) AS count');
    expect(row?.count).toBe(5_001);
  });

  it('by two at once writes each record once', async () => {
    await Promise.all([loadBatch(graph, batch), loadBatch(graph, batch)]);

    const [row] = await graph.read('MATCH (n:Entity) RETURN count(n) AS count');
    expect(row?.count).toBe(4);
  });
});

describe('a load that is refused', () => {
  const edge = 'edge linkoping--PARTICIPATES_IN--sisters';
  const bad = (...relations: Parameters<typeof relation>[]) =>
    batchOf(sisters, [takePart[1]!, ...relations.map((one) => relation(...one))]);

  it.each([
    [
      'an edge without evidence',
      bad(['PARTICIPATES_IN', 'linkoping', 'sisters', { evidence: [] }]),
      'EVIDENCE_MISSING',
      edge,
    ],
    [
      'an edge whose evidence is not there',
      bad(['PARTICIPATES_IN', 'linkoping', 'sisters', { evidence: ['nowhere'] }]),
      'EVIDENCE_UNKNOWN',
      edge,
    ],
    [
      'an edge from nobody',
      bad(['PARTICIPATES_IN', 'atlantis', 'sisters']),
      'ENDPOINT_UNKNOWN',
      'edge atlantis--PARTICIPATES_IN--sisters',
    ],
    [
      'an edge to nothing',
      bad(['PARTICIPATES_IN', 'linkoping', 'nothing', { since: '1987' }]),
      'ENDPOINT_UNKNOWN',
      'edge linkoping--PARTICIPATES_IN--nothing',
    ],
    [
      'an edge the registry does not allow',
      bad(['GOVERNS', 'linkoping', 'sisters']),
      'RELATION_NOT_ALLOWED',
      'edge linkoping--GOVERNS--sisters',
    ],
    [
      'an edge of which one place says two things',
      bad(['PARTICIPATES_IN', 'linkoping', 'sisters'], ['PARTICIPATES_IN', 'linkoping', 'sisters', { until: '2000' }]),
      'SAYS_TWO_THINGS',
      edge,
    ],
    [
      'an entity that is said to be two',
      batchOf([...sisters, entity('COMPANY', 'linkoping')]),
      'SAYS_TWO_THINGS',
      'entity linkoping',
    ],
    [
      'an entity on an impossible day',
      batchOf([entity('PARTNERSHIP', 'sisters', { since: '2017-02-30' })]),
      'DATE_INVALID',
      'entity sisters',
    ],
    [
      'an entity whose evidence is not there',
      batchOf([{ ...cities[0]!, evidence: ['nowhere'] }]),
      'EVIDENCE_UNKNOWN',
      'entity linkoping',
    ],
    [
      'evidence of no document',
      batchOf([], [], { evidence: [{ ...batch.evidence[0]!, document: 'lost' }] }),
      'ENDPOINT_UNKNOWN',
      `evidence ${EVIDENCE}`,
    ],
    [
      'the same evidence twice',
      batchOf([], [], { evidence: [batch.evidence[0]!, { ...batch.evidence[0]!, section: '2' }] }),
      'DUPLICATE',
      `evidence ${EVIDENCE}`,
    ],
    [
      'an edge that is not a date',
      bad(['PARTICIPATES_IN', 'linkoping', 'sisters', { since: 'long ago' }]),
      'DATE_INVALID',
      edge,
    ],
  ])('for %s names it, and leaves the graph as it was', async (_what, refused, code, subject) => {
    await loadBatch(graph, batchOf(cities));
    const before = await contents(graph);

    const error: unknown = await loadBatch(graph, refused).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(IngestError);
    expect(error).toMatchObject({ code, subject, message: expect.stringContaining(`${subject}: `) as string });
    expect(await contents(graph)).toEqual(before);
  });

  it('by the database is undone as a whole', async () => {
    await loadBatch(graph, batchOf([entity('CITY', 'linkoping')]));
    const before = await contents(graph);
    const clash = batchOf(
      [entity('CITY', 'norrkoping'), entity('EVENT', 'jubilee', { population: [] as string[] })],
      [],
      {
        evidence: [{ ...batch.evidence[0]!, section: { nested: 'maps cannot be stored' } as unknown as string }],
      },
    );

    await expect(loadBatch(graph, clash)).rejects.toMatchObject({ name: 'GraphError' });

    expect(await contents(graph)).toEqual(before);
  });
});
