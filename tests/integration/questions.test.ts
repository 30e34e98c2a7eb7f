import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

/** Each question of the page: its heading, its query, and the words in italics that its answer must hold. */
const questions = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [, title, query, answer] = /^(.+?)\n\n```graphql\n(.+?)```\n\n(.+)$/s.exec(section.trim())!;
    return {
      title: title!,
      query: query!,
      words: [...answer!.matchAll(/_(.+?)_(?![\p{L}])/gsu)].map(([, word]) => word!),
    };
  });

describe('the questions of docs/questions.md', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('are twenty-two, each with an answer', () => {
    expect(questions).toHaveLength(22);
    for (const { title, words } of questions) expect([title, words.length > 0]).toEqual([title, true]);
  });

  it.each(questions)('$title', async ({ query, words }) => {
    const { data, errors } = await server.ask(query);

    expect(errors).toEqual([]);
    const answer = JSON.stringify(data);
    const plain = answer.replaceAll('\\"', '"');
    for (const word of words) expect(plain).toContain(word.replace(/\s+/g, ' '));
  });
});
