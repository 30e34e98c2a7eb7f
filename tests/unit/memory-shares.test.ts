import { describe, expect, it } from 'vitest';
import { createPersistedQueryStore } from '../../src/server/graphql/automatic-persisted-queries.js';
import { shareOut } from '../../src/server/cache/memory-shares.js';

describe('the memory of caches', () => {
  it('is shared out whole, and none of nothing', () => {
    const sum = (megabytes: number) =>
      Object.values<number>({ ...shareOut(megabytes) }).reduce((total, bytes) => total + bytes, 0);

    expect(sum(64)).toBe(64_000_000);
    expect(sum(0)).toBe(0);
  });
});

describe('the store of automatic persisted queries', () => {
  it('is bounded in bytes, whether its documents are many or long', async () => {
    const store = createPersistedQueryStore(100_000);
    for (let n = 0; n < 1_000; n += 1) await store.set(`short${n}`, '{ __typename }');
    expect(store.keys().length).toBeLessThan(300);

    await store.set('long', 'x'.repeat(40_000));
    expect(store.keys().length).toBeLessThan(60);
    expect(await store.get('long')).toHaveLength(40_000);
  });
});
