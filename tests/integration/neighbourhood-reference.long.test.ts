import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { NETWORK_KINDS, type RelationKind } from '../../src/model/relation-types.js';
import { loadBatch } from '../batches.js';
import { clear } from '../cypher/contents.js';
import { checkOutDatabase } from '../pooled-database.js';
import { distancesFrom, holdsIn, randomNetwork, type RandomNetwork } from '../random-network.js';
import { startServer, type TestServer } from './server.js';

const database = checkOutDatabase();
let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  ({ graph } = database);
  server = await startServer({ connection: database.connection });
});
afterAll(async () => {
  await server.stop();
});

interface Parameters {
  of: string;
  depth: number;
  kinds: RelationKind[] | null;
  types: string[] | null;
  at: number | null;
  limit: number;
}
interface Drawn {
  neighbourhood: {
    nodes: { id: string; degree: number }[];
    layers: string[][];
    links: { source: string; target: string; kind: string }[];
    omitted: { node: string; kind: string; count: number }[];
  };
}
const QUERY = `query ($of: ID!, $depth: Int, $kinds: [RelationKind!], $types: [EntityType!], $at: PartialDate, $limit: Int) {
  neighbourhood(of: $of, depth: $depth, kinds: $kinds, types: $types, at: $at, limit: $limit) {
    nodes { id degree(at: $at) } layers links { source target kind } omitted { node kind count } } }`;

const ask = async ({ at, ...parameters }: Parameters) => {
  const { data, errors } = await server.ask<Drawn>(QUERY, { ...parameters, at: at === null ? null : String(at) });
  expect(errors).toEqual([]);
  return data.neighbourhood;
};

/** The same by a plain breadth-first search: everything within reach, without a limit. */
function referenceSearch(network: RandomNetwork, { of, depth, kinds, types, at }: Parameters) {
  const typeOf = new Map(network.batch.entities.map(({ id, type }) => [id, type as string]));
  const fits = (id: string) => id === of || types === null || types.includes(typeOf.get(id)!);
  const edges = network.relations.filter(
    (edge) => (kinds ?? NETWORK_KINDS).includes(edge.kind) && holdsIn(at, edge) && fits(edge.from) && fits(edge.to),
  );
  return { edges, distances: distancesFrom(of, edges, depth) };
}

const told = ({ from, kind, to }: { from: string; kind: string; to: string }) => `${from} ${kind} ${to}`;

function compare(
  network: RandomNetwork,
  parameters: Parameters,
  { nodes, layers, links, omitted }: Drawn['neighbourhood'],
): void {
  const { edges, distances } = referenceSearch(network, parameters);
  const shown = new Map(layers.flatMap((ids, distance) => ids.map((id) => [id, distance] as const)));

  expect(nodes.length).toBe(Math.min(parameters.limit, distances.size));
  for (const [id, distance] of shown) expect([id, distance]).toEqual([id, distances.get(id)]);
  for (const { id, degree } of nodes) {
    const held = network.relations.filter((edge) => holdsIn(parameters.at, edge) && [edge.from, edge.to].includes(id));
    expect([id, degree]).toEqual([id, held.length]);
  }
  expect(links.map(({ source, target, kind }) => told({ from: source, kind, to: target })).toSorted()).toEqual(
    edges
      .filter(({ from, to }) => shown.has(from) && shown.has(to))
      .map(told)
      .toSorted(),
  );

  const missing = new Map<string, number>();
  for (const edge of edges) {
    for (const [id, other] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const) {
      const expanded = (shown.get(id) ?? Infinity) < parameters.depth;
      if (!expanded || shown.has(other)) continue;
      const key = `${id} ${edge.kind}`;
      missing.set(key, (missing.get(key) ?? 0) + 1);
    }
  }
  expect(new Map(omitted.map(({ node, kind, count }) => [`${node} ${kind}`, count]))).toEqual(missing);
}

describe('the neighbourhood in any small network', () => {
  it('is what a plain search finds: nodes, distances, links and how many were left out', async () => {
    const parameterSets = fc.array(
      fc.record({
        pick: fc.nat(),
        depth: fc.integer({ min: 0, max: 3 }),
        kinds: fc.constantFrom<RelationKind[] | null>(
          null,
          ['PARTICIPATES_IN'],
          ['PART_OF', 'FOCUSES_ON', 'BROADER'],
          [],
        ),
        types: fc.constantFrom<string[] | null>(null, ['PARTNERSHIP'], ['PARTNERSHIP', 'CITY'], ['UNIVERSITY']),
        at: fc.option(fc.integer({ min: 1968, max: 2030 })),
        limit: fc.oneof(fc.constant(1_000), fc.integer({ min: 1, max: 6 })),
      }),
      { minLength: 10, maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 100_000 }),
        fc.integer({ min: 4, max: 40 }),
        parameterSets,
        async (seed, size, asked) => {
          const network = randomNetwork(seed, size);
          await clear(graph);
          await loadBatch(graph, network.batch);
          for (const { pick, ...rest } of asked) {
            const parameters = { of: network.ids[pick % network.ids.length]!, ...rest };
            compare(network, parameters, await ask(parameters));
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
