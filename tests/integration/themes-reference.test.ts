import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RelationRecord } from '../../src/ingest/records.js';
import type { Graph } from '../../src/db/graph.js';
import type { RelationKind } from '../../src/model/relation-types.js';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { clear } from '../cypher/contents.js';
import { checkOutDatabase } from '../pooled-database.js';
import { holdsIn } from '../random-network.js';
import { areasBelow, workOf } from './reference.js';
import { startServer, type TestServer } from './server.js';
import { examples } from '../sizes.js';

const database = checkOutDatabase();
let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  ({ graph } = database);
  server = await startServer({ connection: database.connection, homeActor: 'city-0' });
});
afterAll(async () => {
  await server.stop();
});

const ids = (kind: string, count: number) => Array.from({ length: count }, (_, n) => `${kind}-${n}`);
const CITIES = ids('city', 3);
const COMPANIES = ids('company', 3);
const ACTORS = [...CITIES, ...COMPANIES];
const ENGAGEMENTS = ids('engagement', 4);
const PLANS = ids('plan', 2);
const ACTIVITIES = ids('activity', 3);
const AREAS = ids('area', 4);
const entities = [
  ...CITIES.map((id) => entity('CITY', id)),
  ...COMPANIES.map((id) => entity('COMPANY', id)),
  ...ENGAGEMENTS.map((id) => entity('PARTNERSHIP', id)),
  ...PLANS.map((id) => entity('ACTION_PLAN', id)),
  ...ACTIVITIES.map((id) => entity('ACTIVITY', id)),
  ...AREAS.map((id) => entity('PRIORITY_AREA', id)),
];

const year = fc.option(fc.integer({ min: 1985, max: 2020 }).map(String), { nil: undefined });
const time = fc.tuple(year, year, fc.boolean()).map(([since, end, open]) => ({
  since,
  until: open ? '..' : since !== undefined && end !== undefined && end < since ? undefined : end,
}));
const edges = (kind: RelationKind, from: string[], to: string[], maxLength: number) =>
  fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...from), fc.constantFrom(...to), time)
      .filter(([a, b]) => a !== b)
      .map(([a, b, when]) => relation(kind, a, b, when)),
    { maxLength, selector: (one) => `${one.from} ${one.to}` },
  );
const network: fc.Arbitrary<RelationRecord[]> = fc
  .tuple(
    edges('PARTICIPATES_IN', ACTORS, ENGAGEMENTS, 14),
    edges('PART_OF', ENGAGEMENTS, ENGAGEMENTS, 4),
    edges('PART_OF', ACTIVITIES, [...ENGAGEMENTS, ...PLANS], 4),
    edges('STRUCTURES', PLANS, ENGAGEMENTS, 3),
    edges('FOCUSES_ON', [...ENGAGEMENTS, ...ACTIVITIES], AREAS, 8),
    edges('BROADER', AREAS, AREAS, 3),
    edges('LOCATED_IN', COMPANIES, CITIES, 2),
  )
  .map((kinds) => kinds.flat());
const question = fc.record({
  of: fc.constantFrom(...ACTORS.slice(0, 4)),
  area: fc.constantFrom(...AREAS),
  at: fc.option(fc.integer({ min: 1984, max: 2021 })),
  includeNarrower: fc.boolean(),
  includeUndated: fc.boolean(),
  types: fc.constantFrom<string[] | null>(null, ['CITY'], ['COMPANY', 'PERSON']),
});

interface Result {
  partnersByPriorityArea: {
    totalCount: number;
    edges: { local: boolean; node: { id: string }; reasons: { engagement: { id: string }; area: { id: string } }[] }[];
  };
  priorityAreaCoverage: { area: { id: string }; partners: number; engagements: number; activities: number }[];
}
const QUERY = `query ($of: ID!, $area: ID!, $at: PartialDate, $includeNarrower: Boolean, $includeUndated: Boolean, $types: [ActorType!]) {
  partnersByPriorityArea(
    of: $of, area: $area, at: $at, includeNarrower: $includeNarrower, includeUndated: $includeUndated, types: $types, first: 100
  ) { totalCount edges { local node { id } reasons { engagement { id } area { id } } } }
  priorityAreaCoverage(of: $of, at: $at, includeUndated: $includeUndated) { area { id } partners engagements activities }
}`;

const countDistinct = (values: (string | null)[]) => new Set(values.filter((value) => value !== null)).size;

describe('themes in any small network', () => {
  it('have the partners, the reasons and the counts that a plain reading of the words gives', async () => {
    await fc.assert(
      fc.asyncProperty(network, fc.array(question, { minLength: 4, maxLength: 4 }), async (relations, questions) => {
        await clear(graph);
        await loadBatch(graph, batchOf(entities, relations));
        for (const asked of questions) {
          const { data, errors } = await server.ask<Result>(QUERY, {
            ...asked,
            at: asked.at === null ? null : String(asked.at),
          });
          expect(errors).toEqual([]);

          const when = asked.at ?? new Date().getFullYear();
          const holding = relations.filter((one) => holdsIn(when, one, asked.includeUndated));
          const work = workOf(asked.of, holding);
          const areas = asked.includeNarrower ? areasBelow(asked.area, relations) : new Set([asked.area]);
          const fits = (id: string) => asked.types === null || asked.types.includes(id.split('-')[0]!.toUpperCase());
          const told = work.filter(({ area, partner }) => areas.has(area) && partner !== null && fits(partner));

          const { totalCount, edges: found } = data.partnersByPriorityArea;
          expect(totalCount).toBe(countDistinct(told.map(({ partner }) => partner)));
          const reasons = found.flatMap(({ node, reasons }) =>
            reasons.map((one) => `${node.id} ${one.engagement.id} ${one.area.id}`),
          );
          expect(reasons.toSorted()).toEqual(
            told.map(({ partner, engagement, area }) => `${partner} ${engagement} ${area}`).toSorted(),
          );
          const order = found.map(
            ({ local, node, reasons }) => `${Number(local)} ${1_000 - reasons.length} ${node.id}`,
          );
          expect(order).toEqual(order.toSorted());

          expect(data.priorityAreaCoverage).toEqual(
            AREAS.map((id) => {
              const within = areasBelow(id, relations);
              const of = work.filter(({ area }) => within.has(area));
              return {
                area: { id },
                partners: countDistinct(of.map(({ partner }) => partner)),
                engagements: countDistinct(of.map(({ engagement }) => engagement)),
                activities: countDistinct(of.map(({ activity }) => activity)),
              };
            }),
          );
        }
      }),
      { numRuns: examples(12, 25) },
    );
  });

  it('can be paged one by one, whatever the network, to the same partners in the same order', async () => {
    const PAGE = `query ($area: ID!, $first: Int, $after: String) {
      partnersByPriorityArea(area: $area, includeUndated: true, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
    interface Page {
      partnersByPriorityArea: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        edges: { node: { id: string } }[];
      };
    }
    const page = async (variables: Record<string, unknown>) => {
      const { data } = await server.ask<Page>(PAGE, variables);
      return data.partnersByPriorityArea;
    };
    await fc.assert(
      fc.asyncProperty(network, fc.constantFrom(...AREAS), async (relations, area) => {
        await clear(graph);
        await loadBatch(graph, batchOf(entities, relations));
        const all = await page({ area, first: 100 });
        const paged: string[] = [];
        for (let after: string | null = null, more = all.totalCount > 0; more;) {
          const one: Page['partnersByPriorityArea'] = await page({ area, first: 1, after });
          expect(one.totalCount).toBe(all.totalCount);
          paged.push(...one.edges.map(({ node }) => node.id));
          ({ hasNextPage: more, endCursor: after } = one.pageInfo);
        }
        expect(paged).toEqual(all.edges.map(({ node }) => node.id));
      }),
      { numRuns: examples(8, 15) },
    );
  });

  it('know nobody, also where there is no area to count for', async () => {
    await clear(graph);

    const { errors } = await server.ask<null>('{ priorityAreaCoverage(of: "nobody") { partners } }');

    expect(errors[0]?.extensions).toEqual({ code: 'NOT_FOUND', argument: 'of' });
  });
});
