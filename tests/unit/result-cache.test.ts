import { describe, expect, it } from 'vitest';
import { MemoryBudget } from '../../src/server/cache/memory-budget.js';
import { ResultCache } from '../../src/server/cache/result-cache.js';
import type { QueryResult } from '../../src/server/graphql/execution.js';

const result = (data: unknown): QueryResult => ({ status: 200, data, errors: undefined, isWhole: true });
const failed = (code: string): QueryResult => ({
  ...{ status: 503, data: undefined, isWhole: false },
  errors: [{ message: code, extensions: { code } }],
});
const away = async () => failed('GRAPH_UNAVAILABLE');

/** A graph at a revision, and what its queries come to. */
function setUp(bytes = 100_000) {
  let now = 0;
  let state: { number: number; recordedAt: null } | null = { number: 1, recordedAt: null };
  let known = true;
  let execute: () => Promise<QueryResult> = away;
  const day = new Date().toISOString().slice(0, 10);
  const revisions = {
    current: async () => state,
    currentVersion: () => (known && state ? `${state.number}  ${day}` : null),
  };
  const options = { patienceMs: 20, pauseMs: 5_000, now: () => now };
  const results = new ResultCache(new MemoryBudget(bytes), revisions, () => execute(), options);
  return {
    read: (document: string, next: () => Promise<QueryResult>) => {
      execute = next;
      return results.read({ document, language: 'sv' });
    },
    /** Time passes, and the graph may be another. */
    pass: (ms: number) => {
      now += ms;
      known = false;
    },
    change: (number: number) => {
      state = { number, recordedAt: null };
      known = true;
    },
    leave: () => {
      state = null;
    },
  };
}

describe('results', () => {
  it('are executed once for a hundred who ask at the same time, and not again while the graph is the same', async () => {
    const { read, pass } = setUp();
    let executed = 0;
    const execute = async () => result({ n: (executed += 1) });

    const first = await Promise.all(Array.from({ length: 100 }, () => read('a', execute)));
    pass(2_000);
    const later = await read('a', execute);

    expect(executed).toBe(1);
    expect(new Set(first.map(({ value }) => value)).size).toBe(1);
    expect(later.value).toBe(first[0]!.value);
    expect(later).toMatchObject({ value: { n: 1 }, outdated: false, givenAt: '1970-01-01T00:00:02.000Z' });
  });

  it('are the objects that the execution made, without JSON between', async () => {
    const { read } = setUp();
    const data = { n: 1 };

    expect((await read('a', async () => result(data))).value).toBe(data);
    expect((await read('a', away)).value).toBe(data);
  });

  it('are executed again when the graph is another', async () => {
    const { read, change } = setUp();
    const first = await read('a', async () => result(1));
    change(2);
    const second = await read('a', async () => result(2));

    expect([first.value, second.value]).toEqual([1, 2]);
    expect(second.version).not.toBe(first.version);
  });

  it('that are being made of an older graph are not given to who asks later', async () => {
    const { read, change } = setUp();
    let finish: (made: QueryResult) => void = () => undefined;
    const old = read('a', () => new Promise((resolve) => (finish = resolve)));
    await Promise.resolve();
    change(2);
    const fresh = read('a', async () => result('new'));
    finish(result('old'));

    expect([(await old).value, (await fresh).value]).toEqual(['old', 'new']);
  });

  it('are given once more, as outdated, when there is no new one, and nobody tries again for a while', async () => {
    const { read, pass, change } = setUp();
    await read('a', async () => result({ n: 1 }));
    pass(2_000);
    change(2);
    let tries = 0;
    const failing = () => {
      tries += 1;
      return away();
    };

    const first = await read('a', failing);
    pass(4_000);
    const second = await read('a', failing);
    pass(2_000);
    const back = await read('a', async () => result({ n: 2 }));

    expect(first).toMatchObject({ value: { n: 1 }, givenAt: '1970-01-01T00:00:00.000Z', outdated: true });
    expect(second).toEqual(first);
    expect(tries).toBe(1);
    expect(back).toMatchObject({ value: { n: 2 }, outdated: false });
    expect(new Set([first.version, back.version]).size).toBe(2);
  });

  it('are given as outdated while the revision cannot be read, or a new one takes too long', async () => {
    const { read, pass, leave, change } = setUp();
    await read('a', async () => result({ n: 1 }));
    pass(2_000);
    leave();
    expect(await read('a', away)).toMatchObject({ value: { n: 1 }, outdated: true });
    pass(6_000);
    change(2);

    expect(await read('a', () => new Promise(() => undefined))).toMatchObject({ value: { n: 1 }, outdated: true });
  });

  it('do not stand for what is no longer there', async () => {
    const { read, change } = setUp();
    await read('a', async () => result({ n: 1 }));
    change(2);

    await expect(read('a', async () => failed('NOT_FOUND'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(read('a', away)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
  });

  it('are never kept of a failure, nor of a search that was cut short', async () => {
    const { read } = setUp();
    await expect(read('a', away)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });

    expect((await read('a', async () => ({ ...result(1), isWhole: false }))).value).toBe(1);
    expect((await read('a', async () => result(2))).value).toBe(2);
  });

  it('are not kept at all where nothing may be', async () => {
    const { read } = setUp(0);
    await read('a', async () => result(1));

    expect((await read('a', async () => result(2))).value).toBe(2);
    await expect(read('a', away)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
  });
});
