import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

const ROOT = new URL('../../', import.meta.url);
const pages = [
  'README.md',
  ...readdirSync(new URL('docs', ROOT), { recursive: true }).map((name) => `docs/${String(name)}`),
]
  .filter((name) => name.endsWith('.md'))
  .toSorted();

/** Each query of a page, with the answer in JSON where one stands right below it, as the answer alone or under `data`. */
const examples = pages.flatMap((page) => {
  const text = readFileSync(new URL(page, ROOT), 'utf8');
  return [...text.matchAll(/^```graphql\n(.+?)^```\n(?:\n```json\n(.+?)^```\n)?/gms)].map(
    ([, query, answer], index) => ({
      name: `${page}, query ${index + 1}`,
      query: query!,
      answer: answer === undefined ? null : (JSON.parse(answer) as { data?: object }),
    }),
  );
});

describe('the queries that the pages offer', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('are all found, and some show their answer', () => {
    const blocks = pages.flatMap((page) => readFileSync(new URL(page, ROOT), 'utf8').match(/^ *```graphql$/gm) ?? []);

    expect(examples).toHaveLength(blocks.length);
    expect(examples.length).toBeGreaterThan(40);
    expect(examples.some(({ answer }) => answer !== null)).toBe(true);
  });

  it.each(examples)('$name', async ({ name, query, answer }) => {
    const { data, errors } = await server.ask<Record<string, object | null>>(query);

    expect(errors).toEqual([]);
    for (const [field, value] of Object.entries(data)) {
      expect([field, isEmpty(value)]).toEqual([field, FOUND_NOTHING.has(name)]);
    }
    if (answer !== null) expect(data).toEqual(answer.data ?? answer);
  });
});

/** It asks what was recorded in one week; here all was recorded when the tests began. */
const FOUND_NOTHING = new Set(['docs/time.md, query 6']);

/** Whether nothing was found: no value but null, and in a connection no edge. */
const isEmpty = (value: unknown): boolean => {
  if (value === null || typeof value !== 'object') return value === null;
  if (!Array.isArray(value) && 'edges' in value) return isEmpty(value.edges);
  return Object.values(value).every(isEmpty);
};
