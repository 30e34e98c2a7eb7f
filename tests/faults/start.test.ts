import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkOutDatabase } from '../pooled-database.js';
import { killStarted, lastLine, npmStart, type Started } from './npm-start.js';

const PARTNERS = '{ partnersByPriorityArea(area: "smart-city") { totalCount } }';
/** A stop is bounded to eleven seconds; the rest is for a machine that is slow to notice. Without a bound it takes hours. */
const STOPS_WITHIN_MS = 60_000;
let dataDir: string;

async function countPartners(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: PARTNERS }),
  });
  return ((await response.json()) as { data: { partnersByPriorityArea: { totalCount: number } } }).data
    .partnersByPriorityArea.totalCount;
}

/** How it ends when it is told to, which is within a bound whatever it is asking the database. */
async function stopped({ process: child, ended }: Started, signal: NodeJS.Signals) {
  const asked = Date.now();
  child.kill(signal);
  const end = await ended;
  expect(Date.now() - asked).toBeLessThan(STOPS_WITHIN_MS);
  return end;
}

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'vanort-start-'));
});
afterEach(killStarted);
afterAll(() => rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));

describe('npm start', () => {
  it('prepares, seeds and serves; stops on SIGTERM; and keeps the graph for the next start, also after kill -9', async () => {
    const first = npmStart({ DATA_DIR: dataDir });
    expect(await countPartners(await first.url)).toBe(5);
    // It is still asking its own first questions.
    const { code, output } = await stopped(first, 'SIGTERM');
    expect(output).toMatch(/^Loaded seed\/ks-2017-494 and seed\/linkoping-partners: \d+ records\.$/m);
    expect(code).toBe(0);

    const second = npmStart({ DATA_DIR: dataDir });
    expect(await countPartners(await second.url)).toBe(5);
    process.kill(-second.process.pid!, 'SIGKILL');
    await second.ended;

    const third = npmStart({ DATA_DIR: dataDir });
    expect(await countPartners(await third.url)).toBe(5);
    expect((await stopped(third, 'SIGINT')).output).not.toContain('Loaded seed/');
  });

  it('answers what is in flight when it is stopped in traffic, and ends within seconds', async () => {
    const started = npmStart({ DATA_DIR: dataDir });
    const url = await started.url;
    await countPartners(url);
    // Hard to plan for Neo4j, each anew: it may take longer than a stop may.
    const slow = (n: number) =>
      `{ actors(where: {engagements: {all: {participants: {all: {engagements: {all: {id: {in: [${'"a" '.repeat(n + 1)}]}}}}}}}}) { id } }`;
    const inFlight = Array.from({ length: 20 }, async (_, n) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: n % 2 === 0 ? PARTNERS : slow(n) }),
      });
      const { data, errors } = (await response.json()) as {
        data?: object;
        errors?: { extensions: { code: string } }[];
      };
      return [response.status, data ? 'data' : errors?.[0]?.extensions.code];
    });
    // Connections are accepted in turn: once this one is answered, the others were accepted as well.
    await fetch(`${url}/health/live`);
    const end = stopped(started, 'SIGTERM');

    const answers = await Promise.all(inFlight);
    const { code } = await end;

    expect(code).toBe(0);
    for (const answer of answers) {
      expect([
        [200, 'data'],
        [503, 'SERVER_STOPPING'],
        [503, 'GRAPH_UNAVAILABLE'],
      ]).toContainEqual(answer);
    }
    expect(answers.filter(([status]) => status === 200).length).toBeGreaterThan(0);
  });

  it('ends with exit status 1, and says so, when the database ends by itself', async () => {
    const started = npmStart({ DATA_DIR: dataDir });
    await started.url;
    const java = Number(await readFile(path.join(dataDir, 'neo4j/run/java.pid'), 'utf8'));

    process.kill(java, 'SIGKILL');

    const { code, output } = await started.ended;
    expect(code).toBe(1);
    expect(lastLine(output)).toMatch(/^vanort: The database ended by itself: its log is in .+logs\.$/);
  });

  describe('tells in one line what stops it, with exit status 1', () => {
    const database = checkOutDatabase();

    const fails = async (settings: Record<string, string>) => {
      const { code, output } = await npmStart({ DATA_DIR: dataDir, ...settings }, ['--load']).ended;
      expect(code).toBe(1);
      expect(output).not.toMatch(/\n\s+at /);
      return lastLine(output);
    };
    const elsewhere = () => ({
      NEO4J_URI: database.connection.uri,
      NEO4J_PASSWORD: database.connection.password,
    });

    it('a setting that is wrong', async () => {
      expect(await fails({ PORT: 'eighty' })).toBe('vanort: PORT: must be a whole number from 0 to 65535.');
    });

    it('a port that is taken', async () => {
      const blocker = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => blocker.once('listening', resolve));
      const { port } = blocker.address() as { port: number };

      const line = await fails({ ...elsewhere(), PORT: String(port) });

      blocker.close();
      expect(line).toBe(`vanort: Port ${port} of 127.0.0.1 is taken: stop what uses it, or set PORT to another.`);
    });

    it('a password that the server does not accept', async () => {
      expect(await fails({ ...elsewhere(), NEO4J_PASSWORD: 'not-the-password' })).toMatch(
        /^vanort: The server at bolt:\S+ does not accept the password of neo4j: check NEO4J_USER and NEO4J_PASSWORD\.$/,
      );
    });

    it('a server that does not answer', async () => {
      const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x', CONNECT_TIMEOUT_MS: '0' };
      expect(await fails(nowhere)).toMatch(/^vanort: No Neo4j answers/);
    });

    it('a database that the server does not have', async () => {
      expect(await fails({ ...elsewhere(), NEO4J_DATABASE: 'nowhere' })).toContain('has no database "nowhere"');
    });
  });
});
