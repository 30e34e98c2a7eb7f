import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { startServer, type TestServer } from './server.js';

const times = <T>(count: number, one: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => one(n));
const MANY = 1_200;

const database = checkOutDatabase();
let server: TestServer;
beforeAll(async () => {
  const members = times(30, (n) => `member-${n}`);
  const crowd = times(MANY, (n) => `crowd-${n}`);
  await loadBatch(
    database.graph,
    batchOf(
      [
        ...['home', 'twin', ...members, ...crowd].map((id) => entity('CITY', id)),
        ...['cities', 'giant', 'other'].map((id) => entity('ORGANISATION', id, { organisationKind: 'NETWORK' })),
        ...['energy', 'sun', 'culture'].map((id) => entity('PRIORITY_AREA', id)),
        entity('PARTNERSHIP', 'home-twin', { kind: 'FRIENDSHIP' }),
      ],
      [
        ...['home', 'twin'].map((id) => relation('PARTICIPATES_IN', id, 'home-twin')),
        relation('FOCUSES_ON', 'home-twin', 'energy'),
        relation('BROADER', 'sun', 'energy'),
        relation('FOCUSES_ON', 'cities', 'sun'),
        relation('FOCUSES_ON', 'giant', 'energy'),
        relation('FOCUSES_ON', 'other', 'energy'),
        ...['home', 'twin', ...members].map((id) => relation('MEMBER_OF', id, 'cities', { since: '2001' })),
        ...['home', ...crowd].map((id) => relation('MEMBER_OF', id, 'giant')),
        ...members.map((id) => relation('MEMBER_OF', id, 'other')),
      ],
    ),
  );
  server = await startServer({ connection: database.connection, homeActor: 'home' });
});
afterAll(() => server.stop());

interface Answer {
  partnersByPriorityArea: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    unlistedNetworks: { id: string }[];
    edges: {
      coMember: boolean;
      node: { id: string };
      reasons: { kind: string; sentence: string; network: { id: string } | null; evidence: { id: string }[] }[];
    }[];
  };
}
const ask = async (more = '', after: string | null = null) => {
  const { data, errors } = await server.ask<Answer>(
    `query ($after: String) { partnersByPriorityArea(area: "energy", first: 20, after: $after ${more}) {
      totalCount pageInfo { hasNextPage endCursor } unlistedNetworks { id }
      edges { coMember node { id } reasons { kind sentence(language: SV) network { id } evidence { id } } }
    } }`,
    { after },
  );
  expect(errors).toEqual([]);
  return data.partnersByPriorityArea;
};

describe('other members of a network that focuses on the area', () => {
  it('come after the partners, each with the network as its reason, on as many pages as it takes', async () => {
    const first = await ask();
    const second = await ask('', first.pageInfo.endCursor);

    expect(first.totalCount).toBe(31);
    expect([...first.edges, ...second.edges].map(({ node, coMember }) => [node.id, coMember])).toEqual([
      ['twin', false],
      ...times(30, (n) => `member-${n}`)
        .sort()
        .map((id) => [id, true]),
    ]);
    expect(first.edges[0]?.reasons.map(({ kind }) => kind)).toEqual(['SHARED_ENGAGEMENT', 'CO_MEMBER']);
    expect(first.edges[1]?.reasons).toEqual([
      {
        kind: 'CO_MEMBER',
        sentence:
          'member-0 är medlem i cities sedan 2001, liksom home. Nätverket omfattar området ”sun”, enligt en källa från 2017.',
        network: { id: 'cities' },
        evidence: [{ id: 'said-in-paper' }],
      },
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('are left out when they are not wanted, and then partners have what they do together as reasons', async () => {
    const { edges } = await ask(', includeCoMembers: false');

    expect(edges.map(({ node, reasons }) => [node.id, reasons.map(({ kind }) => kind)])).toEqual([
      ['twin', ['SHARED_ENGAGEMENT']],
    ]);
  });

  it('are not listed of a network that joins everybody with everybody, which is named instead', async () => {
    const { unlistedNetworks, totalCount } = await ask();

    expect(unlistedNetworks).toEqual([{ id: 'giant' }]);
    expect(totalCount).toBeLessThan(MANY);
  });

  it('have been members only since they are', async () => {
    expect((await ask(', at: "2000", includeUndated: true')).edges.map(({ node }) => node.id)).toEqual(['twin']);
  });

  it('are found in paths through the network, and by what two have in common', async () => {
    const { data, errors } = await server.ask<{
      connections: { paths: { length: number; story: string }[] };
      common: { nodes: { id: string }[] };
    }>(`{
      connections(from: "home", to: "member-3") { paths { length story(language: EN) } }
      common(of: ["home", "member-3"]) { nodes { id } }
    }`);

    expect(errors).toEqual([]);
    expect(data.connections.paths[0]?.length).toBe(2);
    expect(data.connections.paths[0]?.story).toContain('has been a member of cities since 2001');
    expect(data.common.nodes.map(({ id }) => id)).toContain('cities');
  });
});
