import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { NETWORK_KINDS } from '../../src/model/relation-types.js';
import { emptyGraph, loadBatch } from '../batches.js';
import { readAsOf } from '../../src/queries/api/as-of.js';
import type { CentralityWorker } from '../../src/queries/centrality/centrality-worker.js';
import { measure } from '../../src/queries/centrality/centrality.js';
import { createMeasuredNetworks, type MeasuredNetworks } from '../../src/queries/centrality/network-position.js';
import { checkOutDatabase } from '../pooled-database.js';
import { holdsIn, randomNetwork } from '../random-network.js';
import { startServer, type TestServer } from './server.js';

interface Ranked {
  entity: { id: string; type: string; name: string };
  degree: number;
  degreeRank: number;
  pageRank: number;
  pageRankRank: number;
  betweenness: number;
  betweennessRank: number;
  cluster: number;
}
interface Position {
  networkPosition: {
    graph: {
      revision: number;
      computedAt: string;
      at: string | null;
      kinds: string[];
      nodes: number;
      relationships: number;
      pairs: number;
      exact: boolean;
      sources: number;
      sentence: string;
    };
    central: Ranked[];
    bridges: Ranked[];
    clusters: { number: number; size: number; label: string; members: Pick<Ranked, 'entity' | 'cluster'>[] }[];
    clusterCount: number;
    modularity: number;
    of: Ranked | null;
  };
}

const QUERY = `query Position($kinds: [RelationKind!], $at: PartialDate, $types: [EntityType!], $of: ID, $first: Int,
  $by: CentralityMeasure, $language: Language) {
  networkPosition(kinds: $kinds, at: $at, types: $types, of: $of, first: $first) {
    graph { revision computedAt at kinds nodes relationships pairs exact sources sentence(language: $language) }
    central(by: $by) { ...ranked } bridges { ...ranked } of { ...ranked }
    clusters { number size label(language: $language) members(first: 100) { entity { id } cluster } } clusterCount modularity
  }
}
fragment ranked on RankedEntity { entity { id type name } degree degreeRank pageRank pageRankRank betweenness betweennessRank cluster }`;

const ACTORS = ['CITY', 'UNIVERSITY', 'COMPANY', 'ASSOCIATION', 'ORGANISATION', 'PERSON'];

describe('the position of what the first graph holds', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const ask = async (variables: Record<string, unknown> = {}) => {
    const { data, errors } = await server.ask<Position>(QUERY, variables);
    expect(errors).toEqual([]);
    return data.networkPosition;
  };
  const codes = async (variables: Record<string, unknown>) =>
    (await server.ask(QUERY, variables)).errors.map(({ extensions }) => [extensions.code, extensions.argument]);

  it('puts the sister-city partnership in the middle and the two cities next; Linköping and Norrköping bridge what only they tie', async () => {
    const { central, bridges } = await ask({ first: 3 });

    expect(central.map(({ entity }) => entity.id)).toEqual([
      ...['linkoping-palo-alto-sister-city', 'linkoping', 'palo-alto'],
    ]);
    expect(bridges.map(({ entity }) => entity.id)).toEqual([
      ...['linkoping', 'linkoping-palo-alto-sister-city', 'norrkoping'],
    ]);
  });

  it('counts a degree that can be counted by hand', async () => {
    const { of } = await ask({ of: 'smart-city-alliance' });

    expect(of).toMatchObject({ degree: 8, entity: { type: 'INITIATIVE' } });
    expect(of!.betweenness).toBeGreaterThan(0);
  });

  it('of the alliance alone is that of a star: the alliance is on every way', async () => {
    const { graph, bridges, central } = await ask({ kinds: ['PARTICIPATES_IN'], of: 'munster', first: 100 });

    const alliance = central.find(({ entity }) => entity.id === 'smart-city-alliance');
    const munster = central.find(({ entity }) => entity.id === 'munster');
    expect(alliance).toMatchObject({ degree: 6 });
    expect(munster).toMatchObject({ degree: 1, betweenness: 0 });
    expect(bridges.map(({ entity }) => entity.id)).toContain('smart-city-alliance');
    expect(bridges.map(({ entity }) => entity.id)).not.toContain('munster');
    expect(graph).toMatchObject({ kinds: ['PARTICIPATES_IN'], relationships: 80, pairs: 80 });
  });

  it('lists only what was asked for, in a network of all', async () => {
    const all = await ask({ first: 100 });
    const some = await ask({ first: 100, types: ACTORS });

    expect(some.graph.nodes).toBe(all.graph.nodes);
    const actors = all.central.filter(({ entity }) => ACTORS.includes(entity.type));
    expect(all.central).toHaveLength(100);
    expect(some.central.slice(0, actors.length)).toEqual(actors);
    expect(new Set(some.central.map(({ entity }) => entity.type))).toEqual(new Set(ACTORS));
  });

  it.each([
    ['DEGREE', 'degree', 'degreeRank'],
    ['PAGE_RANK', 'pageRank', 'pageRankRank'],
    ['BETWEENNESS', 'betweenness', 'betweennessRank'],
  ] as const)('by %s is in order, with ranks that say so', async (by, value, rank) => {
    const { central, graph } = await ask({ by, first: 100 });

    const values = central.map((node) => node[value]);
    expect(central).toHaveLength(Math.min(100, graph.nodes));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(central.map((node) => node[rank])).toEqual(values.map((one) => values.indexOf(one) + 1));
  });

  it('puts each node in one cluster, the largest first', async () => {
    const { clusters, clusterCount, graph, modularity } = await ask({ first: 100 });

    const members = clusters.flatMap((cluster) => cluster.members.map(({ entity }) => entity.id));
    expect(clusters).toHaveLength(clusterCount);
    expect(new Set(members).size).toBe(graph.nodes);
    expect(members).toHaveLength(graph.nodes);
    expect(clusters.map(({ size }) => size)).toEqual(clusters.map(({ members }) => members.length));
    expect(clusters.map(({ size }) => size)).toEqual(clusters.map(({ size }) => size).toSorted((a, b) => b - a));
    for (const { number, members } of clusters) expect(members.every(({ cluster }) => cluster === number)).toBe(true);
    expect(modularity).toBeGreaterThan(0.3);
  });

  it('finds the alliance and the cities that have little besides in one cluster', async () => {
    const { clusters } = await ask({ language: 'EN' });

    const alliance = clusters.find(({ members }) => members.some(({ entity }) => entity.id === 'smart-city-alliance'));
    expect(alliance?.label).toBe('Around Smart City Alliance');
    expect(alliance?.members.map(({ entity }) => entity.id)).toEqual(
      expect.arrayContaining(['dalian', 'enschede', 'munster']),
    );
  });

  it('says on what graph and when it was computed, and keeps it until the graph changes', async () => {
    const first = await ask();
    const second = await ask();

    expect(first.graph).toMatchObject({ at: null, exact: true, kinds: NETWORK_KINDS });
    expect(first.graph.sources).toBe(first.graph.nodes);
    expect(Math.abs(Date.now() - Date.parse(first.graph.computedAt))).toBeLessThan(60_000);
    expect(first.graph.sentence).toBe(
      `Beräknat ${first.graph.computedAt.slice(0, 16).replace('T', ' ')} UTC på version ${first.graph.revision} av uppgifterna: ` +
        `${first.graph.nodes} aktörer och samarbeten, ${first.graph.relationships} kopplingar.`,
    );
    expect(second).toEqual(first);
  });

  it('as of a year holds only what held then', async () => {
    const idsIn = async (at: string) => {
      const { graph, central } = await ask({ at, first: 100 });
      expect(graph.at).toBe(at);
      return central.map(({ entity }) => entity.id).sort();
    };

    const oldest = ['joensuu', 'linkoping', 'linkoping-joensuu'];
    const of1948 = ['isafjardarbaer', 'joensuu-isafjardarbaer', 'joensuu-tonsberg', 'tonsberg'];
    const exchange = ['linkoping-university', 'liu-stanford-student-exchange', 'stanford-university'];
    expect(await idsIn('1939')).toEqual([]);
    expect(await idsIn('1947')).toEqual(oldest);
    expect(await idsIn('1948')).toEqual([...oldest, ...of1948].sort());
    expect(await idsIn('1985')).not.toEqual(expect.arrayContaining(exchange));
    expect(await idsIn('1986')).toEqual(expect.arrayContaining(exchange));
  });

  it('of a node without a tie is null, and of an empty network all is empty', async () => {
    const { of, graph, central, clusters } = await ask({ kinds: ['SUCCEEDED_BY'], of: 'linkoping' });

    expect(of).toBeNull();
    expect(graph).toMatchObject({ nodes: 0, relationships: 0, pairs: 0 });
    expect([central, clusters]).toEqual([[], []]);
  });

  it('of what is not there, and with arguments that cannot be, says which', async () => {
    expect(await codes({ of: 'atlantis' })).toEqual([['NOT_FOUND', 'of']]);
    expect(await codes({ first: 0 })).toEqual([['BAD_USER_INPUT', 'first']]);
    expect(await codes({ at: 'yesterday' })).toEqual([['BAD_USER_INPUT', 'at']]);
  });
});

describe('a measured network', () => {
  const database = checkOutDatabase();
  let graph: Graph;
  beforeAll(() => {
    ({ graph } = database);
  });

  /** Measures here, and counts how often. */
  const counting = () => {
    const measurer = { calls: 0, measure: async (...[ties]: Parameters<CentralityWorker['measure']>) => (measurer.calls++, measure(ties)), close: async () => undefined }; // prettier-ignore
    return measurer;
  };
  const anytime = readAsOf(null, 'anytime', false);
  const load = async (seed: number, size: number) => {
    const network = randomNetwork(seed, size);
    await emptyGraph(graph);
    await loadBatch(graph, network.batch);
    return network;
  };

  it.each([
    [21, 30],
    [22, 2_000],
  ])('of random network %i of %i nodes has the ties that a plain count finds', async (seed, size) => {
    const { relations } = await load(seed, size);
    for (const year of [null, 1995]) {
      const edges = relations.filter(
        (edge) => edge.kind !== 'BROADER' && edge.kind !== 'IN_COUNTRY' && holdsIn(year, edge) && edge.from !== edge.to,
      );
      const neighbours = new Map<string, Set<string>>();
      for (const { from, to } of edges) {
        neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
        neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
      }

      const { value } = await createMeasuredNetworks(graph, counting()).get(
        null,
        readAsOf(year === null ? null : String(year), 'anytime', false),
      );

      expect(value.links).toBe(edges.length);
      expect(Object.fromEntries(value.ids.map((id, n) => [id, value.measures.degree[n]]))).toEqual(
        Object.fromEntries([...neighbours].map(([id, others]) => [id, others.size])),
      );
    }
  });

  describe('is computed', () => {
    let networks: MeasuredNetworks;
    let measurer: ReturnType<typeof counting>;
    const renew = async (seed: number) => {
      await load(seed, 30);
      measurer = counting();
      networks = createMeasuredNetworks(graph, measurer);
    };

    it('once for all who ask at once, and for all who ask later', async () => {
      await renew(31);

      const answers = await Promise.all(Array.from({ length: 10 }, () => networks.get(null, anytime)));
      answers.push(await networks.get(null, anytime));

      expect(measurer.calls).toBe(1);
      expect(new Set(answers).size).toBe(1);
    });

    it('anew when the graph has changed', async () => {
      await renew(32);
      const before = await networks.get(null, anytime);
      await loadBatch(graph, randomNetwork(33, 40).batch);

      const after = await networks.get(null, anytime);

      expect(measurer.calls).toBe(2);
      expect(after.state.number).toBe(before.state.number + 1);
    });

    it('apart for other kinds and other dates', async () => {
      await renew(34);

      await networks.get(['PARTICIPATES_IN'], anytime);
      await networks.get(['PARTICIPATES_IN', 'PARTICIPATES_IN'], anytime);
      await networks.get(null, anytime);
      await networks.get(null, readAsOf('2000', 'anytime', false));

      expect(measurer.calls).toBe(3);
    });

    it('again after a failure', async () => {
      await renew(35);
      const failing = { ...measurer, measure: () => Promise.reject(new Error('out of luck')) };
      let current: CentralityWorker = failing;
      networks = createMeasuredNetworks(graph, { ...measurer, measure: (...args) => current.measure(...args) });
      await expect(networks.get(null, anytime)).rejects.toThrow('out of luck');
      current = measurer;

      await expect(networks.get(null, anytime)).resolves.toBeDefined();
    });
  });
});
