import { describe, expect, it } from 'vitest';
import { AskError } from '../../src/server/ask.js';
import { KeptAnswers } from '../../src/server/kept-answers.js';

const OPTIONS = { size: 2, freshMs: 1_000, patienceMs: 20, pauseMs: 5_000 };
const away = () => Promise.reject(new AskError('away', 'GRAPH_UNAVAILABLE', undefined));

function setUp() {
  let now = 0;
  return {
    answers: new KeptAnswers<{ n: number }>(OPTIONS, () => now),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('kept answers', () => {
  it('are asked for once by all who ask at the same time, and not again while fresh', async () => {
    const { answers, pass } = setUp();
    let asked = 0;
    const ask = async () => ({ n: (asked += 1) });

    const [one, two] = await Promise.all([answers.get('a', ask), answers.get('a', ask)]);
    pass(999);
    const three = await answers.get('a', ask);

    expect(asked).toBe(1);
    expect([one.value, two.value, three.value]).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }]);
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
    const gone = () => Promise.reject(new AskError('gone', 'NOT_FOUND', 'of'));

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
});
