import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { ingest } from '../../src/ingest/ingest.js';
import { preview } from '../../src/ingest/preview.js';
import { recordsOf, type GraphBatch } from '../../src/ingest/records.js';
import { batchOf, entity, relation } from '../batches.js';
import { graphDigest } from '../graph-digest.js';
import { checkOutDatabase } from '../pooled-database.js';
import { clear } from './contents.js';

const database = checkOutDatabase();
let graph: Graph;
beforeAll(() => {
  ({ graph } = database);
});
beforeEach(() => clear(graph));

const towns = (...ids: string[]) => ids.map((id) => entity('CITY', id));
const tie = (id: string, details: Parameters<typeof entity>[2] = {}) => entity('PARTNERSHIP', id, details);
const ends = (id: string, towns: readonly string[], more: Partial<Parameters<typeof relation>[3]> = {}) =>
  towns.map((town) => relation('PARTICIPATES_IN', town, id, more));

const first = batchOf(
  [...towns('linkoping', 'linz', 'kaunas'), tie('with-linz'), tie('with-kaunas')],
  [
    ...ends('with-linz', ['linkoping', 'linz'], { since: '1995' }),
    ...ends('with-kaunas', ['linkoping', 'kaunas'], { since: '1990' }),
  ],
);
/** Linz since another year, Kaunas ended, Palo Alto new. */
const second = batchOf(
  [...towns('linkoping', 'linz', 'kaunas', 'palo-alto'), tie('with-linz'), tie('with-kaunas'), tie('with-palo-alto')],
  [
    ...ends('with-linz', ['linkoping', 'linz'], { since: '1996' }),
    ...ends('with-kaunas', ['linkoping', 'kaunas'], { since: '1990', until: '2010', assertion: 'ENDED' }),
    ...ends('with-palo-alto', ['linkoping', 'palo-alto'], { since: '1987' }),
  ],
);

const load = (batch: GraphBatch, source = 'list') => ingest(graph, { source, recordedBy: 'test' }, recordsOf(batch));
const previewOf = (batch: GraphBatch, source = 'list') =>
  preview(graph, { source, recordedBy: 'test' }, recordsOf(batch));
const counts = ({ changes }: Awaited<ReturnType<typeof preview>>) =>
  Object.fromEntries(
    Object.entries(changes).map(([change, { entities, relations }]) => [change, [entities, relations]]),
  );

describe('a preview', () => {
  it('tells what a load adds, changes and ends, and leaves the graph as it is', async () => {
    await load(first);
    const before = await graphDigest(graph);

    const told = await previewOf(second);

    expect(counts(told)).toEqual({
      PLANNED: [0, 0],
      ADDED: [2, 2],
      CHANGED: [0, 2],
      CONFIRMED: [0, 0],
      ENDED: [0, 2],
      IN_CONFLICT: [0, 0],
    });
    expect(told.changes.ENDED.examples).toEqual([
      'linkoping--PARTICIPATES_IN--with-kaunas',
      'kaunas--PARTICIPATES_IN--with-kaunas',
    ]);
    expect(await graphDigest(graph)).toBe(before);
    expect(await graph.read('MATCH (c:ChangeSet) RETURN c.status AS status')).toEqual([{ status: 'DONE' }]);
  });

  it('adds to an empty graph all that the load adds, also where it comes in many batches', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) => `town-${index}`);
    const batch = batchOf(
      [...towns('linkoping', ...many), ...many.map((town) => tie(`with-${town}`))],
      many.flatMap((town) => ends(`with-${town}`, ['linkoping', town])),
    );

    const told = await previewOf(batch);

    // The document of the batch is one of the entities.
    expect(counts(told).ADDED).toEqual([1 + 1 + 2 * 1_500, 2 * 1_500]);
    await load(batch);
    expect(counts(await previewOf(batch))).toEqual({
      ...{ PLANNED: [0, 0], ADDED: [0, 0], CHANGED: [0, 0], CONFIRMED: [0, 0], ENDED: [0, 0], IN_CONFLICT: [0, 0] },
    });
  });

  it('tells what another source confirms and what it contradicts', async () => {
    await load(first);
    const other = batchOf(
      [],
      [
        ...ends('with-linz', ['linz'], { since: '1995', evidence: ['said-in-other'] }),
        ...ends('with-kaunas', ['kaunas'], { since: '1980', evidence: ['said-in-other'] }),
      ],
      {
        evidence: [
          { id: 'said-in-other', document: 'paper', section: '2', anchor: 'words', claim: { sv: 'Så', en: 'So' } },
        ],
      },
    );

    expect(counts(await previewOf(other, 'other'))).toMatchObject({ CONFIRMED: [1, 1], IN_CONFLICT: [0, 1] });
  });

  it('tells what is planned alone, which is nothing in the graph yet', async () => {
    await load(first);
    const planned = batchOf([], ends('with-linz', ['kaunas'], { assertion: 'PLANNED' }));

    expect(counts(await previewOf(planned, 'plans'))).toMatchObject({ PLANNED: [0, 1], ENDED: [0, 0] });
  });

  it('tells what the source no longer says', async () => {
    await load(first);

    const told = await previewOf(batchOf(towns('linkoping', 'linz')));

    expect(counts(told)).toMatchObject({ ENDED: [3, 4], ADDED: [0, 0] });
  });

  it('refuses what a load refuses', async () => {
    const faulty = batchOf(towns('linz'), ends('nowhere', ['linz']));

    await expect(previewOf(faulty)).rejects.toMatchObject({ code: 'ENDPOINT_UNKNOWN' });
  });
});
