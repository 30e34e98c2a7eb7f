import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { connect } from '../../src/db/connect.js';
import { type Graph, withRead } from '../../src/db/graph.js';
import { startServer } from './server.js';
import { QUERY_LIMIT_MS } from '../limits.js';

/** Long enough for hours, unless something ends it. */
const SLOW =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS slow';

/** The time limit of what is hurried: time enough to see that it runs, on a slow machine too. */
const LIMIT_MS = 3_000;

let graph: Graph;
let hurried: Graph;
beforeAll(async () => {
  graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
  hurried = await connect(inject('seeded'), LIMIT_MS);
});
afterAll(() => Promise.all([graph.close(), hurried.close()]));

const running = async () => {
  const rows = await graph.read(
    "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'AS slow' RETURN status",
  );
  return rows.filter(({ status }) => !String(status).includes('SHOW')).length - 1;
};

describe('the time limit', () => {
  it('ends a slow read, in Neo4j too', async () => {
    const read = hurried.read(SLOW);
    const outcome = expect(read).rejects.toMatchObject({ name: 'GraphError', code: 'QUERY_TIMEOUT' });
    await expect.poll(running).toBe(1);

    await outcome;

    expect(await running()).toBe(0);
  });

  it('is told without a word of the query', async () => {
    const error: unknown = await hurried.read(SLOW).catch((reason: unknown) => reason);

    expect(String(error)).not.toMatch(/UNWIND|range|transaction/i);
  });

  it('answers 504 QUERY_TIMEOUT over HTTP, without data', async () => {
    const server = await startServer({ wrap: (real) => withRead(real, () => hurried.read(SLOW)) });
    try {
      const { status, data, errors } = await server.ask<null>('{ search(text: "linköping") { totalCount } }');

      expect([status, data]).toEqual([504, null]);
      expect(errors[0]?.extensions).toEqual({ code: 'QUERY_TIMEOUT' });
    } finally {
      await server.stop();
    }
  });

  it('is a page in the reader’s language in a browser, and JSON for a program', async () => {
    const server = await startServer({ wrap: (real) => withRead(real, () => hurried.read(SLOW)) });
    try {
      const page = await fetch(`${server.url}/search?q=stanford&lang=sv`, { headers: { accept: 'text/html' } });
      const html = await page.text();
      expect([page.status, page.headers.get('content-type')]).toEqual([504, 'text/html; charset=utf-8']);
      expect(html).toContain('<h1>Det tog för lång tid att ta fram sidan</h1>');
      expect(html).toContain('href="?q=stanford&amp;lang=sv"');
      const plain = await fetch(`${server.url}/search?q=stanford&lang=sv`);
      expect(await plain.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] });
    } finally {
      await server.stop();
    }
  });

  it.each(['generated', 'filtered'] as const)('ends a slow read of the queue "%s" too', async (queue) => {
    await expect(hurried[queue].read(SLOW)).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
  });
});

describe('a read', () => {
  it.each([
    'CREATE (n:Entity {id: "written"}) RETURN n',
    'MERGE (n:Written) RETURN n',
    'MATCH (n:Actor {id: "linkoping"}) SET n.written = true RETURN n',
    'MATCH (n:Actor {id: "linkoping"}) DETACH DELETE n',
    'CREATE INDEX written FOR (n:Actor) ON (n.written)',
  ])('cannot write: %s', async (cypher) => {
    await expect(graph.read(cypher)).rejects.toMatchObject({ name: 'GraphError', code: 'GRAPH_FAILED' });

    const [row] = await graph.read(
      'OPTIONAL MATCH (w) WHERE w:Written OR w.id = "written" OR w.written WITH count(w) AS written MATCH (n:Actor {id: "linkoping"}) RETURN written, count(n) AS there',
    );
    expect(row).toEqual({ written: 0, there: 1 });
  });

  it('gives whole numbers as numbers, and takes them for a LIMIT', async () => {
    expect(await graph.read('UNWIND [1, 2, 3] AS n RETURN n LIMIT $limit', { limit: 2 })).toEqual([{ n: 1 }, { n: 2 }]);
  });
});

describe('more reads than the database has to do at a time', () => {
  let narrow: Graph;
  beforeAll(async () => (narrow = await connect(inject('seeded'), LIMIT_MS, { maxConcurrentReads: 2 })));
  afterAll(() => narrow.close());

  it('wait their turn, are told when none comes in time, and hold up neither the revision nor the probe', async () => {
    const reads = [1, 2, 3, 4, 5].map(() =>
      narrow.read(SLOW).catch((error: unknown) => (error as { code?: string }).code),
    );
    await expect.poll(running).toBe(2);

    expect(await narrow.readUnqueued('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    expect(await narrow.isReachable()).toBe(true);
    expect(await Promise.all(reads)).toEqual([
      ...['QUERY_TIMEOUT', 'QUERY_TIMEOUT'],
      ...['GRAPH_UNAVAILABLE', 'GRAPH_UNAVAILABLE', 'GRAPH_UNAVAILABLE'],
    ]);
  });

  it('have only what is left of their time once it is their turn', async () => {
    const single = await connect(inject('seeded'), QUERY_LIMIT_MS, { maxConcurrentReads: 1 });
    const timeouts: unknown[] = [];
    const sessionOf = single.driver.session.bind(single.driver);
    vi.spyOn(single.driver, 'session').mockImplementation((config) => {
      const session = sessionOf(config);
      const run = session.run.bind(session);
      return Object.assign(session, {
        run: (...[query, parameters, settings]: Parameters<typeof run>) => {
          timeouts.push(settings?.timeout);
          return run(query, parameters, settings);
        },
      });
    });

    const first = single.read(SLOW, {}, () => 700).catch((error: unknown) => (error as { code?: string }).code);
    const second = single.read('RETURN 1 AS one');

    expect(await first).toBe('QUERY_TIMEOUT');
    expect(await second).toEqual([{ one: 1 }]);
    expect(timeouts[0]).toBe(700);
    expect(timeouts[1]).toBeLessThan(QUERY_LIMIT_MS - 700);
    await single.close();
  });

  it('are answered one after the other where there is time', async () => {
    const numbers = Array.from({ length: 30 }, (_, number) => number);

    const rows = await Promise.all(numbers.map((number) => narrow.read('RETURN $number AS number', { number })));

    expect(rows.flat().map(({ number }) => number)).toEqual(numbers);
  });
});

describe('a write', () => {
  it('is undone when its work fails half way', async () => {
    const work = graph.write(async (run) => {
      await run('CREATE (:Written {half: true})');
      throw new Error('half way');
    });

    await expect(work).rejects.toThrow('half way');

    expect(await graph.read('MATCH (n:Written) RETURN n')).toEqual([]);
  });
});
