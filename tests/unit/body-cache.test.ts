import { describe, expect, it } from 'vitest';
import { BodyCache, createPlainBody } from '../../src/server/cache/body-cache.js';

const SOURCE = {};
const never = new AbortController().signal;
const body = (bytes: number) => createPlainBody('image/png', Buffer.alloc(bytes));

describe('bodies', () => {
  it('are kept within a bound of bytes, the latest first, and not at all where there is no room', async () => {
    const made: string[] = [];
    const ask = (bodies: BodyCache, key: string) =>
      bodies.of(key, SOURCE, async () => (made.push(key), body(1_000)), never);
    const [two, none] = [new BodyCache(3_100), new BodyCache(0)];
    for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) await ask(two, key);
    expect(made).toEqual(['a', 'b', 'c', 'a']);

    for (const key of ['d', 'd']) await ask(none, key);
    expect(made.slice(4)).toEqual(['d', 'd']);
  });

  it('are abandoned when the last of their readers has left, and made anew for the next', async () => {
    const bodies = new BodyCache(0);
    const [one, two] = [new AbortController(), new AbortController()];
    const signals: AbortSignal[] = [];
    const make = (abandoned: AbortSignal) => {
      signals.push(abandoned);
      return new Promise<never>((_, reject) => {
        abandoned.addEventListener('abort', () => {
          reject(new Error('abandoned'));
        });
      });
    };
    const waiting = [one, two].map(({ signal }) => bodies.of('a', SOURCE, make, signal));

    one.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    two.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    const next = bodies.of('a', SOURCE, async () => body(3), never);

    expect(await Promise.allSettled(waiting)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    expect((await next).plain).toHaveLength(3);
  });
});
