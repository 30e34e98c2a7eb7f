import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { MIGRATIONS } from '../../src/db/migrations.js';
import { deriveLeft } from '../../src/ingest/home.js';
import { ingest, type IngestOptions } from '../../src/ingest/ingest.js';
import { recordsOf, type EvidenceRecord, type GraphBatch } from '../../src/ingest/records.js';
import { batchOf, entity, EVIDENCE, loadBatch, PAPER, relation } from '../batches.js';
import { graphDigest } from '../graph-digest.js';
import { checkOutDatabase } from '../pooled-database.js';
import { clear, contents } from './contents.js';

const database = checkOutDatabase();
let graph: Graph;

beforeAll(() => {
  ({ graph } = database);
});
beforeEach(() => clear(graph));

const load = (batch: GraphBatch, options: Partial<IngestOptions> = {}) =>
  ingest(graph, { source: 'paper', recordedBy: 'test', ...options }, recordsOf(batch));

const place = (id: string, document: string): EvidenceRecord => ({
  ...{ id, document, section: '1', anchor: 'words' },
  claim: { sv: 'Så är det', en: 'It is so' },
});

/** A source of its own: a document of a day, and one place in it. */
const source = (
  name: string,
  document: Parameters<typeof entity>[2],
  says: (evidence: string[]) => Pick<GraphBatch, 'entities' | 'relations'>,
): GraphBatch => {
  const { entities, relations } = says([`said-in-${name}`]);
  return {
    entities: [entity('DOCUMENT', name, document), ...entities],
    evidence: [place(`said-in-${name}`, name)],
    relations,
  };
};

const cities = [entity('CITY', 'linkoping', { wikidataId: 'Q25413' }), entity('CITY', 'palo-alto')];
const sisters = entity('PARTNERSHIP', 'sisters', { kind: 'SISTER_CITY' });
const participation = (since?: string) => [
  relation('PARTICIPATES_IN', 'linkoping', 'sisters', { since }),
  relation('PARTICIPATES_IN', 'palo-alto', 'sisters', { since }),
];
const first = batchOf([...cities, sisters], participation('1986'));

const one = async (cypher: string) => (await graph.read(cypher))[0];
const edges = () =>
  graph.read(
    'MATCH ()-[r:PARTICIPATES_IN]->() RETURN r.id AS id, r.since AS since, r.disputed AS disputed ORDER BY id',
  );

describe('a source that is loaded again', () => {
  it('has one edge where a start is corrected, and keeps what was said before as a retired statement', async () => {
    await load(first);
    const result = await load(batchOf([...cities, sisters], participation('1987')));

    expect(result).toMatchObject({ statementsAdded: 2, statementsRetired: 2, changed: 2 });
    expect(await edges()).toEqual([
      { id: 'linkoping--PARTICIPATES_IN--sisters', since: '1987', disputed: null },
      { id: 'palo-alto--PARTICIPATES_IN--sisters', since: '1987', disputed: null },
    ]);
    const retired = await graph.read(
      'MATCH (s:Statement) WHERE NOT s.current RETURN s.values AS values, s.retiredIn AS retiredIn',
    );
    expect(retired.map(({ values }) => values)).toEqual(['{"since":"1986"}', '{"since":"1986"}']);
    expect(retired[0]?.retiredIn).toEqual([result.changeSet]);
  });

  it('loses both a relationship and its ends in one load', async () => {
    await load(first);
    await load(batchOf([]));

    expect((await contents(graph)).nodes).toEqual(
      new Set(['paper Document Entity Governance', 'said-in-paper Evidence']),
    );
  });

  it('loses what it no longer says, but for what others say too', async () => {
    await load(batchOf([...cities, sisters, entity('COMPANY', 'acme')], participation('1986')));
    await load(
      source('other', { date: '2020' }, (evidence) => ({
        entities: [],
        relations: [relation('PARTICIPATES_IN', 'palo-alto', 'sisters', { evidence })],
      })),
      { source: 'other' },
    );

    const result = await load(batchOf([cities[0]!, sisters], []));

    expect((await edges()).map(({ id }) => id)).toEqual(['palo-alto--PARTICIPATES_IN--sisters']);
    const { nodes } = await contents(graph);
    expect([...nodes].filter((node) => node.startsWith('acme'))).toEqual([]);
    // An entity stays while a relationship of another source is of it.
    expect([...nodes].filter((node) => node.startsWith('palo-alto'))).toHaveLength(1);
    expect(result.statementsRetired).toBe(4);
  });

  it('brings back what it says again, with its history', async () => {
    await load(first);
    await load(batchOf([...cities, sisters], []));
    await load(first);

    expect(await edges()).toHaveLength(2);
    const row = await one(
      'MATCH (s:Statement {kind: "PARTICIPATES_IN"}) RETURN s.recordedIn AS recorded, s.retiredIn AS retired, s.current AS current LIMIT 1',
    );
    expect(row).toMatchObject({ current: true });
    expect(row?.recorded).toHaveLength(2);
    expect(row?.retired).toHaveLength(1);
  });

  it('has the label of its type alone where that is another', async () => {
    await load(batchOf([entity('COMPANY', 'acme')]));
    await load(batchOf([entity('ORGANISATION', 'acme', { organisationKind: 'OTHER' })]));

    expect((await contents(graph)).nodes).toContain('acme Actor Entity Organisation');
  });

  it('is one step of the revision however much it changes, and none where it changes nothing', async () => {
    const { revision } = await load(first);
    expect(await load(first)).toMatchObject({ revision, changed: 0, statementsAdded: 0, statementsRetired: 0 });
    expect(await load(batchOf([...cities, sisters], participation('1987')))).toMatchObject({ revision: revision + 1 });
  });
});

describe('a second source', () => {
  it('adds to an entity and erases nothing, which it finds by an identifier whatever it calls it', async () => {
    await load(first);
    const second = source('register', { documentKind: 'REGISTER' }, (evidence) => ({
      entities: [
        {
          ...entity('CITY', 'se-linkoping', { name: 'Linkoping', wikidataId: 'Q25413', geonamesId: '2694762' }),
          evidence,
        },
      ],
      relations: [relation('PARTICIPATES_IN', 'se-linkoping', 'sisters', { evidence })],
    }));

    await load(second, { source: 'register' });

    expect(
      await one(
        "MATCH (n:City {id: 'linkoping'}) RETURN n.name AS name, n.altNames AS altNames, n.wikidataId AS wikidataId, n.geonamesId AS geonamesId",
      ),
    ).toEqual({
      ...{ name: 'linkoping', altNames: ['Linkoping'], wikidataId: 'Q25413', geonamesId: '2694762' },
    });
    expect((await edges()).map(({ id }) => id)).toEqual([
      'linkoping--PARTICIPATES_IN--sisters',
      'palo-alto--PARTICIPATES_IN--sisters',
    ]);
  });

  it('may join entities that are there already', async () => {
    await load(batchOf([...cities, sisters]));
    await load(
      source('other', {}, (evidence) => ({
        entities: [],
        relations: [relation('PARTICIPATES_IN', 'linkoping', 'sisters', { evidence })],
      })),
      {
        source: 'other',
      },
    );

    expect(await edges()).toHaveLength(1);
  });

  it('that says otherwise leaves the edge as the heavier word has it, and marks it', async () => {
    const home = { home: 'linkoping' };
    const own = batchOf([...cities, sisters], participation('1987'));
    const paper = entity('DOCUMENT', PAPER.id, { date: PAPER.date, documentKind: 'REPORT', publisherId: 'linkoping' });
    await load({ ...own, entities: [paper, ...own.entities.slice(1)] }, home);
    const register = source('register', { date: '2026', documentKind: 'REGISTER' }, (evidence) => ({
      entities: [],
      relations: [relation('PARTICIPATES_IN', 'palo-alto', 'sisters', { since: '1990', evidence })],
    }));
    await load(register, { source: 'register', ...home });

    expect(await edges()).toEqual([
      { id: 'linkoping--PARTICIPATES_IN--sisters', since: '1987', disputed: null },
      { id: 'palo-alto--PARTICIPATES_IN--sisters', since: '1987', disputed: true },
    ]);
  });

  it('of a document that turns out to be of another publisher is resolved anew, without being said again', async () => {
    const home = { home: 'linkoping' };
    await load(batchOf([...cities, sisters], participation('1987')), home);
    const other = (publisherId?: string) =>
      entity('DOCUMENT', 'other', { date: '2010', ...(publisherId !== undefined && { publisherId }) });
    const says = relation('PARTICIPATES_IN', 'palo-alto', 'sisters', { since: '1990', evidence: ['said-in-other'] });
    await load(
      { entities: [other()], evidence: [place('said-in-other', 'other')], relations: [says] },
      { source: 'other', ...home },
    );
    // Nobody of the graph speaks in either: the later is followed.
    expect((await edges())[1]).toMatchObject({ since: '1987', disputed: true });

    await load(
      { entities: [other('linkoping')], evidence: [], relations: [] },
      { source: 'other', ...home, isComplete: false },
    );

    expect((await edges())[1]).toMatchObject({ since: '1990', disputed: true });
    expect(await one('MATCH (d:Document) WHERE d.restated IS NOT NULL RETURN count(d) AS left')).toEqual({ left: 0 });
  });
});

describe('engagements', () => {
  it('have a standing and its course, by what their parties say', async () => {
    const home = { home: 'linkoping' };
    await load(batchOf([...cities, sisters], participation('1987')), home);
    expect(await one('MATCH (e:Engagement) RETURN e.standing AS standing')).toEqual({ standing: 'UNCONFIRMED' });
    for (const publisherId of ['linkoping', 'palo-alto']) {
      const says = source(
        `${publisherId}-page`,
        { date: publisherId === 'linkoping' ? '2020' : '2021', publisherId },
        (evidence) => ({
          entities: [],
          relations: [relation('PARTICIPATES_IN', 'palo-alto', 'sisters', { evidence })],
        }),
      );
      await load(says, { source: publisherId, ...home });
    }
    expect(
      await one(
        'MATCH (e:Engagement) RETURN e.standing AS standing, e.standingDays AS days, e.standingValues AS values',
      ),
    ).toEqual({
      standing: 'MUTUAL',
      days: ['2017-10-09', '2020-01-01', '2021-01-01'],
      values: ['UNCONFIRMED', 'ONE_SIDED', 'MUTUAL'],
    });
  });

  it('know who of many confirms them, also after a restart that left them out of date', async () => {
    const home = { home: 'linkoping' };
    await load(
      batchOf(
        [...cities, entity('CITY', 'dalian'), sisters],
        [...participation('1987').slice(0, 2), relation('PARTICIPATES_IN', 'dalian', 'sisters')],
      ),
      home,
    );
    const confirmed = () =>
      graph.read('MATCH (a)-[r:PARTICIPATES_IN]->() RETURN a.id AS id, r.confirmed AS confirmed ORDER BY id');
    expect((await confirmed()).map((row) => row['confirmed'])).toEqual([null, null, null]);
    for (const publisherId of ['linkoping', 'palo-alto']) {
      const says = source(`${publisherId}-page`, { date: '2020', publisherId }, (evidence) => ({
        entities: [],
        relations: [relation('PARTICIPATES_IN', publisherId, 'sisters', { evidence })],
      }));
      await load(says, { source: publisherId, ...home });
    }
    const expected = [
      { id: 'dalian', confirmed: false },
      { id: 'linkoping', confirmed: true },
      { id: 'palo-alto', confirmed: true },
    ];
    expect(await confirmed()).toEqual(expected);

    await graph.write((run) => run('MATCH ()-[r:PARTICIPATES_IN]->() REMOVE r.confirmed'));
    await MIGRATIONS.find(({ version }) => version === 11)!.up(graph);
    await deriveLeft(graph, 'linkoping');
    expect(await confirmed()).toEqual(expected);
  });
});

describe('two loads', () => {
  it('at once end as one after the other', async () => {
    const other = source('other', { date: '2020' }, (evidence) => ({
      entities: [],
      relations: [relation('PARTICIPATES_IN', 'palo-alto', 'sisters', { since: '1990', evidence })],
    }));
    await load(first);
    await load(other, { source: 'other' });
    const digest = await graphDigest(graph);
    await clear(graph);
    await load(batchOf([...cities, sisters]));

    await Promise.all([load(first), load(other, { source: 'other' })]);

    expect(await graphDigest(graph)).toBe(digest);
    expect(await one('MATCH (c:ChangeSet) RETURN collect(DISTINCT c.status) AS states')).toEqual({ states: ['DONE'] });
  });

  it('of the same source end as the last', async () => {
    await Promise.all([load(first), load(first), load(first)]);

    expect(await edges()).toHaveLength(2);
    expect(await one('MATCH (s:Statement) RETURN count(s) AS count')).toEqual({ count: 6 });
  });
});

describe('a change set that does not fit one transaction', () => {
  const many = batchOf(Array.from({ length: 250 }, (_, n) => entity('COMPANY', `company-${n}`)));
  const inSteps = { recordsPerTransaction: 50, recordedBy: 'test' };

  it('is announced while it is on its way', async () => {
    const seen: unknown[] = [];
    async function* slowly() {
      let count = 0;
      for (const record of recordsOf(many)) {
        if (++count === 210)
          seen.push(await one('MATCH (s:GraphState) RETURN s.loadingSource AS source, s.revision AS revision'));
        yield record;
      }
    }
    await ingest(graph, { source: 'many', ...inSteps }, slowly());

    expect(seen).toEqual([{ source: 'many', revision: null }]);
    expect(await one('MATCH (s:GraphState) RETURN s.loadingSource AS source, s.revision AS revision')).toEqual({
      source: null,
      revision: 1,
    });
  });

  it('that has a fault in the middle leaves the graph as it was', async () => {
    await loadBatch(graph, batchOf([...cities, entity('COMPANY', 'company-3', { name: 'Three' })]));
    const digest = await graphDigest(graph);
    const words = { ...place(EVIDENCE, PAPER.id), anchor: 'other words' };
    const faulty = { ...many, evidence: [words], relations: [relation('ACTIVE_IN', 'company-7', 'atlantis')] };

    await expect(ingest(graph, { source: 'test', ...inSteps }, recordsOf(faulty))).rejects.toMatchObject({
      code: 'ENDPOINT_UNKNOWN',
      subject: 'edge company-7--ACTIVE_IN--atlantis',
    });

    expect(await graphDigest(graph)).toBe(digest);
    expect(await one('MATCH (c:ChangeSet) WHERE c.status <> "DONE" RETURN c.status AS status')).toEqual({
      status: 'ROLLED_BACK',
    });
  });
});

describe('a load that is refused', () => {
  it('names evidence that another source has already', async () => {
    await load(first);
    const other = { ...batchOf([]), evidence: [{ ...place(EVIDENCE, PAPER.id), section: '2' }] };

    await expect(load(other, { source: 'other' })).rejects.toMatchObject({
      code: 'EVIDENCE_TAKEN',
      subject: `evidence ${EVIDENCE}`,
    });
  });

  it('names an entity with an identifier of another', async () => {
    await load(first);
    const clash = batchOf([entity('CITY', 'palo-alto', { wikidataId: 'Q25413' })]);

    await expect(load(clash, { source: 'other' })).rejects.toMatchObject({
      code: 'IDENTIFIER_TAKEN',
      subject: 'entity palo-alto',
    });
  });
});
