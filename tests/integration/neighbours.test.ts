import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { startServer, type TestServer } from './server.js';

const PARTIES = 260;

interface Page {
  neighbours: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string }; link: { source: string; target: string } }[];
  };
}

describe('neighbours of a hub', () => {
  const database = checkOutDatabase();
  let server: TestServer;
  const parties = Array.from({ length: PARTIES }, (_, n) => `party-${String(n).padStart(4, '0')}`);
  beforeAll(async () => {
    const { graph } = database;
    await loadBatch(
      graph,
      batchOf(
        [entity('INITIATIVE', 'hub'), ...parties.map((id) => entity('CITY', id))],
        parties.map((id) => relation('PARTICIPATES_IN', id, 'hub')),
      ),
    );
    server = await startServer({ connection: database.connection });
  });
  afterAll(async () => {
    await server.stop();
  });

  async function all(after: string | null): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor = after, more = true; more;) {
      const { data } = await server.ask<Page>(
        `query ($after: String) { neighbours(of: "hub", kind: PARTICIPATES_IN, first: 100, after: $after) {
           totalCount pageInfo { hasNextPage endCursor } edges { node { id } link { source target } } } }`,
        { after: cursor },
      );
      expect(data.neighbours.totalCount).toBe(PARTIES);
      ids.push(...data.neighbours.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: cursor } = data.neighbours.pageInfo);
    }
    return ids;
  }

  it('come page by page, each once, in order', async () => {
    expect(await all(null)).toEqual(parties);
  });

  it('go on where the neighbourhood left off', async () => {
    const { data } = await server.ask<{
      neighbourhood: { nodes: { id: string }[]; omitted: { count: number; cursor: string }[] };
    }>('{ neighbourhood(of: "hub", limit: 41) { nodes { id } omitted { node kind count cursor } } }');
    const [omitted] = data.neighbourhood.omitted;

    const rest = await all(omitted!.cursor);

    expect(omitted!.count).toBe(PARTIES - 40);
    expect(new Set([...data.neighbourhood.nodes.map(({ id }) => id), ...rest])).toEqual(new Set(['hub', ...parties]));
    expect(rest).toHaveLength(omitted!.count);
  });

  it('refuse an unknown entity and the cursor of another question', async () => {
    const unknown = await server.ask('{ neighbours(of: "nobody", kind: PART_OF) { totalCount } }');
    const { data } = await server.ask<Page>(
      '{ neighbours(of: "hub", kind: PARTICIPATES_IN, first: 1) { pageInfo { endCursor } } }',
    );
    const foreign = await server.ask(
      `{ neighbours(of: "hub", kind: PART_OF, after: "${data.neighbours.pageInfo.endCursor!}") { totalCount } }`,
    );

    expect(unknown.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'of' });
    expect(foreign.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});
