import { serverAudits, type Audit } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

const EARLY_ERRORS =
  'SHOULD: what fails before it runs is 400 for every media type, so that proxies and logs see it too.';

/** The audits of GraphQL over HTTP that do not pass, by id, each with the reason why that is right. */
const DECLINED: Readonly<Record<string, string>> = {
  '572B': EARLY_ERRORS,
  FDE2: EARLY_ERRORS,
  '7B9B': EARLY_ERRORS,
};

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const audits = serverAudits({ url: () => `${server.url}/graphql` });

describe('GraphQL over HTTP', () => {
  it.each(audits.map(({ id, name }) => [id, name] as const))('%s %s', async (id) => {
    const audit = audits.find((one): one is Audit => one.id === id)!;

    const { status, ...result } = await audit.fn();

    const reason = 'reason' in result ? result.reason : '';
    expect([status === 'ok', reason]).toEqual([!(id in DECLINED), reason]);
  });

  it('declines no audit that does not exist', () => {
    expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(DECLINED)));
  });
});
