import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, type Connection } from '../../src/db/connect.js';
import { checkOutDatabase } from '../pooled-database.js';
import { QUERY_LIMIT_MS } from '../limits.js';
import { startCuttableProxy, type CuttableProxy } from './cuttable-proxy.js';

const database = checkOutDatabase();

let proxy: CuttableProxy;
let waited: string[];
beforeEach(async () => {
  proxy = await startCuttableProxy(Number(new URL(database.connection.uri).port));
  waited = [];
});
afterEach(() => proxy.close());

const throughProxy = (change: Partial<Connection> = {}) => ({
  ...database.connection,
  uri: `bolt://127.0.0.1:${proxy.port}`,
  ...change,
});
const open = (connection: Connection, timeoutMs = 120_000) =>
  connect(connection, QUERY_LIMIT_MS, { timeoutMs, onWaiting: (line) => waited.push(line) });

/** As another program does, or a schema that is made: nothing else of this process runs meanwhile. */
function block(ms: number): void {
  for (const end = Date.now() + ms; Date.now() < end;);
}

describe('connecting', () => {
  it('goes on until a server that is away at first is there, and says once that it waits', async () => {
    await proxy.cut();
    const opening = open(throughProxy());
    await expect.poll(() => waited, { timeout: 30_000 }).toHaveLength(1);
    await sleep(1_500);

    await proxy.restore();

    const graph = await opening;
    expect(await graph.isReachable()).toBe(true);
    await graph.close();
    expect(waited).toEqual([`No Neo4j answers at bolt://127.0.0.1:${proxy.port} yet: trying for 120 s.`]);
  });

  it('is tried again after a try that a busy process let pass, even where the time is over then', async () => {
    // Held in its first words, so that it is sure to be on its way when the process gets busy.
    proxy.silence();
    const opening = open(throughProxy(), 0);
    await sleep(200);
    block(4_000);
    await expect.poll(() => waited, { timeout: 30_000 }).toHaveLength(1);

    await proxy.restore();

    const graph = await opening;
    expect(await graph.isReachable()).toBe(true);
    await graph.close();
  });

  it('says that a password is wrong, and does not try it again', async () => {
    await expect(open(throughProxy({ password: 'not-the-password' }))).rejects.toMatchObject({
      code: 'WRONG_PASSWORD',
    });

    expect(waited).toEqual([]);
  });

  it('says that a password is wrong where the server is slow, and this process busy', async () => {
    proxy.silence();
    const opening = open(throughProxy({ password: 'not-the-password' })).catch((error: unknown) => error);
    await sleep(1);
    block(4_000);
    await expect.poll(() => waited, { timeout: 30_000 }).toHaveLength(1);

    await proxy.restore();

    expect(await opening).toMatchObject({ code: 'WRONG_PASSWORD' });
  });

  it('gives up when its time is over, and names the setting to look at', async () => {
    await proxy.cut();

    const opening = open(throughProxy(), 10);

    await expect(opening).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    await expect(opening).rejects.toThrow('check NEO4J_URI');
  });
});
