import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import type { RejectedRow } from '../../src/importers/importer.js';
import { matchRecords } from '../../src/importers/match/match-records.js';
import { readAreaLabels } from '../../src/importers/partner-list/area-labels.js';
import { partnerList } from '../../src/importers/partner-list/partner-list.js';
import { ingest } from '../../src/ingest/ingest.js';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { graphDigest } from '../graph-digest.js';
import { clear } from './contents.js';
import { checkOutDatabase } from '../pooled-database.js';

const LIST = join(import.meta.dirname, '../fixtures/partners-umea.csv');
const database = checkOutDatabase();
let graph: Graph;

async function importList(source = 'partner-list') {
  const rejected: RejectedRow[] = [];
  const importer = partnerList({ areas: await readAreaLabels(graph.read) });
  const context = {
    ...{ home: 'umea', retrievedOn: '2026-11-30', fileName: basename(LIST) },
    sha256: createHash('sha256').update(readFileSync(LIST)).digest('hex'),
  };
  const matching = matchRecords(graph, importer.read(LIST, context), {
    source,
    onRejected: (row) => rejected.push(row),
  });
  const result = await ingest(graph, { source, recordedBy: 'test', home: 'umea' }, matching.records);
  return { result, rejected, counts: matching.counts() };
}

const ENGAGEMENTS = `
  MATCH (:City {id: 'umea'})-[part:PARTICIPATES_IN]->(e:Partnership)<-[:PARTICIPATES_IN]-(partner)
  WHERE partner.id <> 'umea'
  OPTIONAL MATCH (agreement:Agreement)-[:GOVERNS]->(e)
  RETURN partner.id AS partner, e.kind AS kind, e.stage AS stage, e.standing AS standing, part.since AS since,
    part.until AS until, agreement.status AS agreement, agreement.signedOn AS signedOn, e.dormantSince AS dormantSince
  ORDER BY partner`;

const FINLAND = entity('COUNTRY', 'finland', { name: 'Finland', isoCode: 'FI' });

async function loadTowns(): Promise<void> {
  const areas = [
    entity('PRIORITY_AREA', 'smart-city', { name: 'Den smarta staden' }),
    { ...entity('PRIORITY_AREA', 'energy-environment', { name: 'Energi' }), altNames: ['Energi och miljö'] },
  ];
  const cities = [entity('CITY', 'umea', { name: 'Umeå' }), entity('CITY', 'vasa', { name: 'Vasa' })];
  await loadBatch(graph, batchOf([...cities, FINLAND, ...areas], [relation('IN_COUNTRY', 'vasa', 'finland')]));
}

describe("an office's own list of twelve rows", () => {
  let first: Awaited<ReturnType<typeof importList>>;

  beforeAll(async () => {
    ({ graph } = database);
    await loadTowns();
    first = await importList();
  });

  it('is taken in whole, each partner as the list has it and by the word of the home municipality', async () => {
    expect(first.rejected).toEqual([]);
    const engagements = await graph.read(ENGAGEMENTS);
    const unsaid = { since: null, until: null, agreement: null, signedOn: null, dormantSince: null };
    const ofUmea = { kind: 'SISTER_CITY', stage: 'ESTABLISHED', standing: 'ONE_SIDED' };
    expect(engagements).toEqual(
      [
        { partner: 'harstad', ...ofUmea, ...unsaid, agreement: 'ACTIVE' },
        { partner: 'vasa', ...ofUmea, ...unsaid, since: '1949', agreement: 'SIGNED', signedOn: '1949' },
        { partner: 'helsingor', ...ofUmea, ...unsaid },
        { partner: 'petrozavodsk', ...ofUmea, ...unsaid, stage: 'DORMANT', agreement: 'DORMANT', dormantSince: '2022' },
        { partner: 'saskatoon', ...ofUmea, ...unsaid },
        { partner: 'wurzburg', ...ofUmea, ...unsaid, agreement: 'PLANNED' },
        { partner: 'exempelstad', ...ofUmea, ...unsaid, kind: 'COOPERATION', since: '2015-05' },
        { partner: 'pahittat-universitet', ...ofUmea, ...unsaid, kind: 'STUDENT_EXCHANGE', since: '2018-23' },
        {
          ...{ partner: 'provkoping', ...ofUmea, ...unsaid, kind: 'COOPERATION', since: '199X', until: '2008' },
          ...{ stage: 'ENDED', standing: 'ENDED' },
        },
        { partner: 'testholm', ...ofUmea, ...unsaid, since: '1995~', agreement: 'ACTIVE' },
      ].sort((one, other) => (one.partner < other.partner ? -1 : 1)),
    );
  });

  it('has its network as a membership, its areas by the labels of the graph, and the functions that handle it', async () => {
    const ends = async (kind: string) =>
      (
        await graph.read('MATCH (a)-[r]->(b) WHERE type(r) = $kind RETURN a.id AS a, b.id AS b ORDER BY a, b', { kind })
      ).map(({ a, b }) => `${String(a)} ${String(b)}`);
    expect(await ends('MEMBER_OF')).toEqual(['umea pahittade-staders-natverk']);
    expect(await ends('FOCUSES_ON')).toEqual(
      expect.arrayContaining([
        'pahittade-staders-natverk smart-city',
        'umea--wurzburg energy-environment',
        'umea--vasa skola',
      ]),
    );
    expect(await ends('RESPONSIBLE_FOR')).toEqual([
      'umea-enheten-for-internationella-fragor umea--vasa',
      'umea-kulturforvaltningen exempelstad--umea',
      'umea-kulturforvaltningen harstad--umea',
    ]);
  });

  it('keeps the names and numbers of people out of the graph', async () => {
    const all = await graph.read('MATCH (n) RETURN n.id AS id, properties(n) AS properties');
    const people = all.filter(({ properties }) => JSON.stringify(properties).includes('Kim Exempel'));
    expect(people).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const before = await graphDigest(graph);
    const { result } = await importList();
    expect(result).toMatchObject({ statementsAdded: 0, statementsRetired: 0 });
    expect(await graphDigest(graph)).toBe(before);
  });
});

describe('the same list by two who import it at once', () => {
  const counts = async () =>
    (
      await graph.read(`MATCH (n:Entity) WHERE NOT n:Document
        RETURN labels(n) AS labels, n.name AS name, count(*) AS count,
          sum(COUNT { (n)-->(:Entity) }) AS relationships ORDER BY name, labels`)
    ).map((row) => JSON.stringify(row));

  it('has nobody and nothing twice, and is as one after the other', async () => {
    await clear(graph);
    await loadTowns();
    await importList('office');
    await importList('intern');
    const inTurn = await counts();

    await clear(graph);
    await loadTowns();
    await Promise.all([importList('office'), importList('intern')]);

    expect(await counts()).toEqual(inTurn);
    const [doubled] = await graph.read(`MATCH (a:Entity)-[r]->(b:Entity) WITH a, b, type(r) AS kind, count(*) AS count
      WHERE count > 1 RETURN collect([a.id, kind, b.id]) AS doubled`);
    expect(doubled).toEqual({ doubled: [] });
  });
});
