import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { ingest } from '../../src/ingest/ingest.js';
import { recordsOf, type GraphBatch } from '../../src/ingest/records.js';
import { undo } from '../../src/ingest/undo.js';
import { entity, relation } from '../batches.js';
import { graphDigest } from '../graph-digest.js';
import { checkOutDatabase } from '../pooled-database.js';
import { clear } from './contents.js';

const database = checkOutDatabase();
let graph: Graph;
beforeAll(() => {
  ({ graph } = database);
});
beforeEach(() => clear(graph));

/** A load of a small world: which towns a source knows, which of them are tied since when, and in what words. */
interface Load {
  readonly source: string;
  readonly isComplete: boolean;
  readonly towns: readonly string[];
  /** Start of the tie with each town, by its place in the list. */
  readonly since: readonly (string | null)[];
  readonly words: string;
}

function batch({ source, towns, since, words }: Load): GraphBatch {
  const document = `${source}-document`;
  const evidence = [`${source}-said`];
  const tied = towns.flatMap((town, index) => (since[index] === null ? [] : [[town, since[index]] as const]));
  return {
    entities: [
      entity('DOCUMENT', document, { date: '2017-10-09' }),
      ...['linkoping', ...towns].map((id) => ({ ...entity('CITY', id, { population: words.length }), evidence })),
      ...tied.map(([town]) => ({ ...entity('PARTNERSHIP', `tie-${town}`), evidence })),
    ],
    evidence: [{ id: evidence[0]!, document, section: '1', anchor: words, claim: { sv: words, en: words } }],
    relations: tied.flatMap(([town, start]) =>
      ['linkoping', town].map((end) => relation('PARTICIPATES_IN', end, `tie-${town}`, { evidence, since: start })),
    ),
  };
}

const load = async (one: Load) => {
  const { source, isComplete } = one;
  return (await ingest(graph, { source, isComplete, recordedBy: 'test' }, recordsOf(batch(one)))).changeSet;
};
const undoOf = (id: string) => undo(graph, { id, recordedBy: 'test', home: null });

const towns = fc.subarray(['palo-alto', 'linz', 'kaunas']);
const aLoad: fc.Arbitrary<Load> = fc.record({
  source: fc.constantFrom('paper', 'list'),
  isComplete: fc.boolean(),
  towns,
  since: fc.array(fc.constantFrom('1986', '1987', null), { minLength: 3, maxLength: 3 }),
  words: fc.constantFrom('words', 'other words'),
});
const RUNS = process.env.TEST_LONG === '1' ? 60 : 8;

describe('undo', () => {
  it('leaves what the graph would be without those change sets, whatever came before and after them', async () => {
    // A source loads as a whole or in parts, not now so and now so: what the parts left out is nobody's to say.
    const loads = fc
      .tuple(fc.array(aLoad, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean())
      .map(([all, paper, list]) => all.map((one) => ({ ...one, isComplete: one.source === 'paper' ? paper : list })));
    const withUndone = loads.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all.keys()], { minLength: 1, maxLength: Math.min(2, all.length) }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(withUndone, async ([all, undone]) => {
        await clear(graph);
        for (const [index, one] of all.entries()) if (!undone.includes(index)) await load(one);
        const expected = await graphDigest(graph);

        await clear(graph);
        const ids: string[] = [];
        for (const one of all) ids.push(await load(one));
        for (const index of undone) await undoOf(ids[index]!);

        expect(await graphDigest(graph)).toBe(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps the words of evidence that a later load in parts said too', async () => {
    const said = (words: string, since: string): Load => ({
      ...{ source: 'paper', isComplete: false, towns: ['linz'], since: [since], words },
    });
    await load(said('words', '1995'));
    const changed = await load(said('other words', '1995'));
    await load(said('other words', '1996'));

    await undoOf(changed);

    expect(await graph.read('MATCH (e:Evidence) RETURN e.anchor AS anchor')).toEqual([{ anchor: 'other words' }]);
  });

  it('takes back all of a graph, and a new load brings it again', async () => {
    const first: Load = { source: 'paper', isComplete: true, towns: ['linz'], since: ['1995'], words: 'words' };
    const id = await load(first);
    const loaded = await graphDigest(graph);

    const result = await undoOf(id);

    expect(result).toMatchObject({ source: 'paper', statementsAdded: 0, statementsRetired: 6 });
    expect(await graph.read('MATCH (n) WHERE n:Entity OR n:Evidence RETURN n.id AS id')).toEqual([]);
    await load(first);
    expect(await graphDigest(graph)).toBe(loaded);
  });

  it('advances the revision, so that nothing kept is served as if it were so still', async () => {
    const id = await load({ source: 'paper', isComplete: true, towns: ['linz'], since: ['1995'], words: 'words' });
    const [before] = await graph.read('MATCH (s:GraphState) RETURN s.revision AS revision');

    const { revision } = await undoOf(id);

    expect(revision).toBe(Number(before?.revision) + 1);
  });

  it('refuses what is no load, and what is undone already', async () => {
    const id = await load({ source: 'paper', isComplete: true, towns: ['linz'], since: ['1995'], words: 'words' });
    const { changeSet } = await undoOf(id);

    await expect(undoOf(id)).rejects.toMatchObject({ code: 'CHANGE_SET_UNDONE' });
    await expect(undoOf(changeSet)).rejects.toMatchObject({ code: 'CHANGE_SET_NOT_DONE' });
    await expect(undoOf('nothing')).rejects.toMatchObject({ code: 'CHANGE_SET_UNKNOWN' });
  });
});
