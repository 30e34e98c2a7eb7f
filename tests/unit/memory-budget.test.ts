import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { execute, parse } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, it } from 'vitest';
import { MemoryBudget, bytesOfValue } from '../../src/server/cache/memory-budget.js';
import { ResponseCache } from '../../src/server/cache/response-cache.js';
import type { ExecuteQuery } from '../../src/server/graphql/execution.js';
import { RESULT_CACHE_OPTIONS, ResultCache } from '../../src/server/cache/result-cache.js';
import { createBody } from '../../src/server/http/body.js';
import { createPersistedQueryStore } from '../../src/server/graphql/automatic-persisted-queries.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const schema = makeExecutableSchema({
  typeDefs:
    'type Query { nodes(from: Int!): [Node!]! } type Node { id: ID! name: String! year: Int names: Names! } type Names { sv: String! en: String }',
  resolvers: {
    Query: {
      nodes: (_root: unknown, { from }: { from: number }) =>
        Array.from({ length: 40 }, (_, n) => ({
          ...{ id: `node-${from + n}`, name: `Name ${from} ${n}`, year: n },
          names: { sv: `Namn ${from} ${n}`, en: null },
        })),
    },
  },
});
const document = parse('query ($from: Int!) { nodes(from: $from) { id name year names { sv en } } }');
const resultOf = async (from: number) => (await execute({ schema, document, variableValues: { from } })).data;

const revisions = {
  current: async () => ({ number: 1, recordedAt: null }),
  currentVersion: () => null,
};

describe('the memory of caches', () => {
  it('of a result is estimated at no less than it takes', async () => {
    await resultOf(0);
    const before = heldBytes();
    const kept: unknown[] = [];
    for (let n = 0; n < 300; n += 1) kept.push(await resultOf(1_000 + n));
    const held = heldBytes() - before;
    const estimated = bytesOfValue(kept);

    expect(held).toBeLessThan(estimated);
  });

  it('is one budget for results and responses together, and what they hold is no more', async () => {
    const budget = new MemoryBudget(8_000_000);
    const execute: ExecuteQuery = async ({ variables }) => ({
      ...{ status: 200, errors: undefined, isWhole: true },
      data: await resultOf(Number(variables?.from)),
    });
    const results = new ResultCache(budget, revisions, execute, RESULT_CACHE_OPTIONS);
    const responses = new ResponseCache(budget, revisions);
    const before = heldBytes();
    let most = 0;
    const fill = async (from: number, count: number, one: (n: number) => Promise<unknown>) => {
      for (let n = from; n < from + count; n += 1) {
        await one(n);
        most = Math.max(most, budget.used);
      }
    };
    const read = (n: number) => results.read({ document: `query Q${n}`, variables: { from: n }, language: 'sv' });
    const respond = (n: number) =>
      responses.fetch(`response ${n}`, 'first', async () => ({
        ...{ status: 200, isWhole: true, head: null },
        body: await createBody('text/plain', `${n} `.repeat(400)),
      }));

    await fill(0, 600, read);
    await fill(0, 1_500, respond);
    await fill(600, 200, read);
    const held = heldBytes() - before;

    expect(most).toBeLessThanOrEqual(budget.bytes);
    expect(budget.used).toBeGreaterThan(0.9 * budget.bytes);
    expect(held).toBeLessThan(1.2 * budget.bytes);
    // What was used last is there, of both.
    const again = async () => Promise.reject(new Error('made again'));
    expect((await read(799)).outdated).toBe(false);
    await responses.fetch('response 1499', 'first', again);
    await expect(responses.fetch('response 0', 'first', again)).rejects.toThrow('made again');
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
