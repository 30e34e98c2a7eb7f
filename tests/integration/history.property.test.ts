import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import type { GraphBatch } from '../../src/ingest/records.js';
import { emptyGraph, loadBatch } from '../batches.js';
import { changeFacets, changes, type ChangesQuestion } from '../../src/queries/history/changes.js';
import { readPeriod } from '../../src/queries/api/period.js';
import { timeline } from '../../src/queries/history/timeline.js';
import { checkOutDatabase } from '../pooled-database.js';
import { examples, graphs } from '../sizes.js';
import {
  inOrder,
  plainDays,
  plainFacts,
  plainHistory,
  randomHistory,
  entitiesOf,
  type PlainFact,
} from '../random-history.js';
import { edtfPoint } from '../random-dates.js';

/** Seed numbers and sizes of the graphs; the largest is of the size that the issue names. */
const GRAPHS = graphs(
  [[1, 12, 20]],
  [
    [2, 120, 300],
    [3, 2_000, 4_000],
  ],
);
const QUESTIONS = examples(10, 15);
/** Pages that are read of one answer. */
const PAGES = 3;
const READ = PAGES * 100;

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const database = checkOutDatabase();
let graph: Graph;
beforeAll(() => {
  ({ graph } = database);
});

describe.each(GRAPHS)('in random history %i of %i entities', (seed, entities, edges) => {
  let batch: GraphBatch;
  let facts: PlainFact[];
  beforeAll(async () => {
    batch = fc.sample(randomHistory(entities, edges), { seed, numRuns: 1 })[0]!;
    facts = plainFacts(batch).sort(inOrder);
    await emptyGraph(graph);
    await loadBatch(graph, batch);
  });

  const periods = (): [from: string, to: string][] =>
    fc
      .sample(fc.tuple(edtfPoint, edtfPoint), { seed, numRuns: QUESTIONS })
      .map(([a, b]) => (plainDays(a).first <= plainDays(b).first ? [a, b] : [b, a]));
  const within = (all: readonly PlainFact[], from: string, to: string) =>
    all.filter(
      ({ date }) => plainDays(date).last >= plainDays(from).first && plainDays(date).first <= plainDays(to).last,
    );
  const told = (found: readonly { id: string; date: string; kind: string }[]) =>
    found.map(({ id, date, kind }) => ({ id, date, kind }));

  /** The first pages of an answer, and how many it says there are on all. */
  async function firstChanges(question: Pick<ChangesQuestion, 'from' | 'to'> & Partial<ChangesQuestion>) {
    const found: { id: string; date: string; kind: string }[] = [];
    let totalCount = 0;
    let after: string | null = null;
    for (let read = 0; read < PAGES; read += 1) {
      const page = await changes(graph, { of: null, kinds: null, first: 100, ...question, after });
      found.push(...page.changes.map(({ node }) => node));
      totalCount = page.totalCount;
      if (!page.hasNextPage) break;
      after = page.changes.at(-1)!.cursor;
    }
    return { found: told(found), totalCount };
  }

  it('has dated facts to find', () => {
    expect(facts.length).toBeGreaterThan(entities / 3);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  it('changes finds in a period what a plain reading finds, in its order', async () => {
    for (const [from, to] of periods()) {
      const expected = told(within(facts, from, to));

      const { found, totalCount } = await firstChanges(readPeriod(from, to));

      expect({ from, to, found }).toEqual({ from, to, found: expected.slice(0, READ) });
      expect(totalCount).toBe(expected.length);
    }
  });

  it('facets of changes count all of them by what they are about and by their own decade', async () => {
    const typeOf = new Map(batch.entities.map(({ id, type }) => [id, type as string]));
    for (const [index, [from, to]] of periods().slice(0, 5).entries()) {
      const of = index % 2 === 0 ? null : entitiesOf(batch)[(index * 7919) % entitiesOf(batch).length]!;
      const expected = within(of === null ? facts : plainHistory(batch, of), from, to);

      const facets = await changeFacets(graph, { ...readPeriod(from, to), of, kinds: null });

      const counts = (name: string) =>
        new Map(facets.find((facet) => facet.name === name)!.values.map(({ value, count }) => [value, count]));
      const decades = expected
        .map(({ date }) => plainDays(date))
        .filter(({ first, last }) => first.slice(0, 3) === last.slice(0, 3));
      expect([of, counts('TYPE')]).toEqual([of, countsOf(expected.map(({ about }) => typeOf.get(about[0]!)!))]);
      expect([of, counts('DECADE')]).toEqual([of, countsOf(decades.map(({ first }) => `${first.slice(0, 3)}X`))]);
    }
  });

  it('changes of some kinds are those of all that are of these kinds', async () => {
    const kinds = ['SIGNED', 'PLANNED', 'ENDED'] as const;

    const expected = facts.filter(({ kind }) => (kinds as readonly string[]).includes(kind));

    const { found, totalCount } = await firstChanges({ ...readPeriod('1900', '2100'), kinds });

    expect(found).toEqual(told(expected).slice(0, READ));
    expect(totalCount).toBe(expected.length);
  });

  it('timeline tells of an entity what a plain walk finds, and changes of it the same', async () => {
    const ids = entitiesOf(batch);
    const asked = Array.from({ length: QUESTIONS }, (_, n) => ids[(n * 7919 + 13) % ids.length]!);
    for (const [index, of] of asked.entries()) {
      const [from, to] = periods()[index]!;
      const expected = told(within(plainHistory(batch, of).sort(inOrder), from, to));

      const entries = await timeline(graph, { of, period: readPeriod(from, to), kinds: null, limit: 500 });

      expect({ of, from, to, entries: told(entries) }).toEqual({ of, from, to, entries: expected.slice(0, 500) });
      expect((await firstChanges({ ...readPeriod(from, to), of })).found).toEqual(expected.slice(0, READ));
    }
  });
});
