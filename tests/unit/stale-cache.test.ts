import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/server/graphql/internal-client.js';
import { StaleCache } from '../../src/server/cache/stale-cache.js';

/** Room for two small answers. */
const OPTIONS = { maxBytes: 1_200, patienceMs: 20, pauseMs: 5_000 };
const away = () => Promise.reject(new ApiError('away', 'GRAPH_UNAVAILABLE', undefined));

function setUp() {
  let now = 0;
  let version: string | null = 'first';
  const versions = { lastVersion: () => version, currentVersion: () => version };
  return {
    versions,
    answers: new StaleCache<{ n: number }>(versions, OPTIONS, () => now),
    /** Time passes, and the graph may be another. */
    pass: (ms: number) => {
      now += ms;
      version = null;
    },
    change: (to: string) => {
      version = to;
    },
  };
}

describe('kept answers', () => {
  it('are asked for once by all who ask at the same time, and not again while the graph is the same', async () => {
    const { answers } = setUp();
    let asked = 0;
    const ask = async () => ({ n: (asked += 1) });

    const [one, two] = await Promise.all([answers.get('a', ask), answers.get('a', ask)]);
    const three = await answers.get('a', ask);

    expect(asked).toBe(1);
    expect([one.value, two.value, three.value]).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }]);
  });

  it('are asked for again when the graph is another, or may be', async () => {
    const { answers, pass, change } = setUp();
    const said = async (n: number) => (await answers.get('a', async () => ({ n }))).value.n;

    const first = await said(1);
    change('second');
    const second = await said(2);
    pass(1_000);
    const third = await said(3);

    expect([first, second, third]).toEqual([1, 2, 3]);
  });

  it('are asked for again when the graph changed while they were made', async () => {
    const { answers, change } = setUp();
    await answers.get('a', async () => {
      change('second');
      return { n: 1 };
    });

    expect((await answers.get('a', async () => ({ n: 2 }))).value).toEqual({ n: 2 });
  });

  it('stay the same object while they say the same', async () => {
    const { answers, pass } = setUp();
    const first = await answers.get('a', async () => ({ n: 1 }));
    pass(2_000);
    const same = await answers.get('a', async () => ({ n: 1 }));
    pass(2_000);
    const other = await answers.get('a', async () => ({ n: 2 }));

    expect(same.value).toBe(first.value);
    expect(same.givenAt).toBe('1970-01-01T00:00:02.000Z');
    expect(other).toMatchObject({ value: { n: 2 }, outdated: false });
  });

  it('are given once more, as outdated, when there is no new one, and nobody tries again for a while', async () => {
    const { answers, pass } = setUp();
    await answers.get('a', async () => ({ n: 1 }));
    pass(2_000);
    let tries = 0;
    const failing = () => {
      tries += 1;
      return away();
    };

    const first = await answers.get('a', failing);
    pass(4_000);
    const second = await answers.get('a', failing);
    pass(2_000);
    const back = await answers.get('a', async () => ({ n: 2 }));

    expect(first).toEqual({ value: { n: 1 }, givenAt: '1970-01-01T00:00:00.000Z', outdated: true });
    expect(second.outdated).toBe(true);
    expect(tries).toBe(1);
    expect(back).toMatchObject({ value: { n: 2 }, outdated: false });
  });

  it('are given as outdated when a new one takes too long', async () => {
    const { answers, pass } = setUp();
    await answers.get('a', async () => ({ n: 1 }));
    pass(2_000);

    expect(await answers.get('a', () => new Promise(() => undefined))).toMatchObject({
      value: { n: 1 },
      outdated: true,
    });
  });

  it('do not stand for what is no longer there', async () => {
    const { answers, pass } = setUp();
    await answers.get('a', async () => ({ n: 1 }));
    pass(2_000);
    const gone = () => Promise.reject(new ApiError('gone', 'NOT_FOUND', 'of'));

    await expect(answers.get('a', gone)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answers.get('a', away)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
  });

  it('are never made of a failure', async () => {
    const { answers } = setUp();
    await expect(answers.get('a', away)).rejects.toThrow('away');
    expect((await answers.get('a', async () => ({ n: 1 }))).value).toEqual({ n: 1 });
  });

  it('make room for those asked for last', async () => {
    const { answers } = setUp();
    for (const key of ['a', 'b', 'c']) await answers.get(key, async () => ({ n: 1 }));

    await expect(answers.get('a', away)).rejects.toThrow('away');
    expect((await answers.get('c', away)).value).toEqual({ n: 1 });
  });

  it('take no more memory than they may, however large each is, and none at all where they may not', async () => {
    const { versions } = setUp();
    const long = 'x'.repeat(10_000);
    const [room, none] = [100_000, 0].map((maxBytes) => new StaleCache<{ long: string }>(versions, { maxBytes }));
    for (const key of ['a', 'b']) await room!.get(key, async () => ({ long }));
    await none!.get('a', async () => ({ long }));

    await expect(room!.get('a', away)).rejects.toThrow('away');
    expect((await room!.get('b', away)).value).toEqual({ long });
    await expect(none!.get('a', away)).rejects.toThrow('away');
  });

  it('are counted with their new size when they have changed', async () => {
    const { versions, change } = setUp();
    const room = new StaleCache<{ text: string }>(versions, { maxBytes: 20_000 });
    for (const key of ['a', 'b']) await room.get(key, async () => ({ text: 'short' }));
    change('second');
    await room.get('b', async () => ({ text: 'x'.repeat(2_400) }));

    await expect(room.get('a', away)).rejects.toThrow('away');
  });
});
