import { afterAll, beforeAll, expect, it } from 'vitest';
import { partnersIn } from '../../web/client/examples/partners.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

it('the example of the client lists partners with a reason for each', async () => {
  const lines = await partnersIn('smart-city', server.url);

  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^Palo Alto: Palo Alto has been a sister city of Linköping since 1987/);
});
