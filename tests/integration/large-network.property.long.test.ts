import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import type { EntityType } from '../../src/model/entity-types.js';
import { NETWORK_KINDS, RELATION_KINDS, RELATION_KIND_NAMES } from '../../src/model/relation-types.js';
import { emptyGraph, loadBatch } from '../batches.js';
import { relationId } from '../../src/ingest/records.js';
import { readAsOf } from '../../src/queries/api/as-of.js';
import { common } from '../../src/queries/common/common.js';
import { gapCandidates } from '../../src/queries/themes/gap-candidates.js';
import { SWEDISH_MANDATE_PERIODS, readMandatePeriod } from '../../src/queries/follow-up/mandate-period.js';
import { neighbourhood } from '../../src/queries/neighbourhood/neighbourhood.js';
import { neighbours } from '../../src/queries/neighbourhood/neighbours.js';
import { partnersByPriorityArea } from '../../src/queries/themes/partners-by-priority-area.js';
import { priorityAreaCoverage } from '../../src/queries/themes/priority-area-coverage.js';
import { DUTY_NAMES } from '../../src/model/duties.js';
import { responsibility, unassigned } from '../../src/queries/follow-up/responsibility.js';
import { reviewsDue } from '../../src/queries/follow-up/reviews-due.js';
import { checkOutDatabase } from '../pooled-database.js';
import { graphs } from '../sizes.js';
import { randomGovernance, type RandomGovernance } from '../random-governance.js';
import {
  ReferenceGraph,
  areaWithNarrower,
  compare,
  dutiesOf,
  focusOf,
  gapsOf,
  isLocal,
  dueReviews,
  unique,
  workOf,
} from './reference-graph.js';

/** Seed numbers, sizes, and how many questions of each kind are asked. */
const GRAPHS = graphs(
  [[21, 60, 10]],
  [
    [22, 2_000, 20],
    [23, 60, 40],
    [24, 300, 40],
  ],
);

const year = fc.option(fc.oneof(fc.integer({ min: 1968, max: 2026 }), fc.integer({ min: 2005, max: 2026 })), {
  freq: 2,
});
const picks = { pick: fc.nat(), other: fc.nat(), year, includeUndated: fc.boolean() };

const database = checkOutDatabase();
let graph: Graph;
beforeAll(() => {
  ({ graph } = database);
});

describe.each(GRAPHS)('in random network %i of %i entities', (seed, size, count) => {
  let network: RandomGovernance;
  let reference: ReferenceGraph;
  beforeAll(async () => {
    network = randomGovernance(seed, size);
    reference = new ReferenceGraph(network.entities, network.relations);
    await emptyGraph(graph);
    await loadBatch(graph, network.batch);
  });

  const idsOf = (...types: EntityType[]) =>
    network.entities.filter(({ type }) => types.includes(type)).map(({ id }) => id);
  const actors = () => idsOf('CITY', 'UNIVERSITY', 'ASSOCIATION', 'ORGANISATION');
  /** Now and then the first: the popular works are the first ones. */
  const at = (ids: readonly string[], pick: number) =>
    ids[pick % 3 === 0 ? (pick % 7) % ids.length : pick % ids.length]!;
  const asked = <T>(more: fc.Arbitrary<T>, questions = count) =>
    fc.sample(
      fc.tuple(fc.record(picks), more).map(([common, own]) => ({ ...common, ...own })),
      { seed, numRuns: questions },
    );
  const asOf = (when: number | null, includeUndated: boolean) =>
    [
      readAsOf(when === null ? null : String(when), 'anytime', includeUndated),
      when === null ? null : { min: `${when}-01-01`, max: `${when}-12-31`, includeUndated },
    ] as const;

  it('partners and coverage are those of a plain reading, with their reasons, order and counts', async () => {
    for (const { pick, other, year: when, includeUndated, types, narrower } of asked(
      fc.record({
        types: fc.constantFrom<('CITY' | 'ORGANISATION')[] | null>(null, ['CITY'], ['ORGANISATION']),
        narrower: fc.boolean(),
      }),
    )) {
      const [of, area] = [at(actors(), pick), at(idsOf('PRIORITY_AREA'), other)];
      const [then, days] = asOf(when, includeUndated);
      const question = { of, area, when, includeUndated, types, narrower };

      const page = await partnersByPriorityArea(graph, {
        ...{ of, areas: [area], atLeast: 1, areaArgument: 'area', at: then, includeNarrower: narrower, types },
        includeCoMembers: false,
        ...{ withFacets: false, first: 100, after: null },
      });
      const coverage = await priorityAreaCoverage(graph, of, then);

      const work = workOf(reference, of, days);
      const scope = narrower ? areaWithNarrower(reference, area) : new Map([[area, 0]]);
      const told = work.filter((one) => one.partner !== null && scope.has(one.area));
      const expected = unique(told.map(({ partner }) => partner!))
        .filter((id) => types === null || (types as string[]).includes(reference.entity(id).type))
        .map((id) => ({
          id,
          local: isLocal(reference, id, of, days),
          reasons: told
            .filter(({ partner }) => partner === id)
            .map(({ engagement, area: theme }) => `${engagement} ${theme}`)
            .sort(),
        }))
        .sort(
          (a, b) => Number(a.local) - Number(b.local) || b.reasons.length - a.reasons.length || compare(a.id, b.id),
        );
      const found = page.partners.map(({ node, local, reasons }) => ({
        ...{ id: node.id, local },
        reasons: reasons.map(({ engagement, area: theme }) => `${engagement?.id} ${theme.id}`).sort(),
      }));
      const whole = ({ reasons }: { reasons: string[] }) => reasons.length < 50;
      expect({ question, count: page.totalCount }).toEqual({ question, count: expected.length });
      expect({ question, found: found.map(({ id, local }) => [id, local]) }).toEqual({
        question,
        found: expected.slice(0, 100).map(({ id, local }) => [id, local]),
      });
      expect(found.filter(whole)).toEqual(expected.slice(0, 100).filter(whole));
      expect(
        Object.fromEntries(coverage.map((one) => [one.area.id, [one.partners, one.engagements, one.activities]])),
      ).toEqual(
        Object.fromEntries(
          idsOf('PRIORITY_AREA').map((id) => {
            const within = areaWithNarrower(reference, id);
            const ofArea = work.filter((one) => within.has(one.area));
            const count = (values: (string | null)[]) => unique(values.filter((value) => value !== null)).length;
            return [
              id,
              [
                count(ofArea.map(({ partner }) => partner)),
                count(ofArea.map(({ engagement }) => engagement)),
                count(ofArea.map(({ activity }) => activity)),
              ],
            ];
          }),
        ),
      );
    }
  });

  it('gapCandidates are those of a plain reading, page after page', async () => {
    for (const { pick, other, year: when, includeUndated } of asked(fc.record({}))) {
      const [of, area] = [at(actors(), pick), at(idsOf('PRIORITY_AREA'), other)];
      const [then, days] = asOf(when, includeUndated);
      const expected = gapsOf(reference, of, area, days);
      const found: { actor: string; engagement: string; area: string; with: string[] }[] = [];

      for (let after: string | null = null, more = true; more;) {
        const page = await gapCandidates(graph, { of, area, at: then, types: null, first: 100, after });
        expect([of, area, when, page.totalCount]).toEqual([of, area, when, expected.length]);
        found.push(
          ...page.candidates.map(({ node }) => ({
            ...{ actor: node.actor.id, engagement: node.engagement.id, area: node.area.id },
            with: node.with.map(({ id }) => id),
          })),
        );
        after = page.candidates.at(-1)?.cursor ?? null;
        more = page.hasNextPage;
      }

      expect({ of, area, when, found }).toEqual({ of, area, when, found: expected });
    }
  });

  it('neighbours are those of a plain look, in order, with their count', async () => {
    const kinds = ['PARTICIPATES_IN', 'PART_OF', 'FOCUSES_ON', 'RESPONSIBLE_FOR', 'REVIEWS', 'IN_COUNTRY'] as const;
    const all = network.entities.map(({ id }) => id);
    const hubs = [...idsOf('PARTNERSHIP').slice(0, 3), ...idsOf('PRIORITY_AREA').slice(0, 2), 'sweden'];
    for (const { pick, other, year: when, includeUndated, types, kind, byArea } of asked(
      fc.record({
        types: fc.constantFrom<EntityType[] | null>(null, ['CITY'], ['PARTNERSHIP', 'ACTIVITY']),
        kind: fc.constantFrom(...kinds),
        byArea: fc.boolean(),
      }),
    )) {
      const of = pick % 2 === 0 ? hubs[other % hubs.length]! : all[pick % all.length]!;
      const areas = byArea ? [at(idsOf('PRIORITY_AREA'), other)] : null;
      const [then, days] = asOf(when, includeUndated);
      const question = { of, kind, types, areas, at: then, first: 100, after: null };

      const page = await neighbours(graph, question);
      const next = page.hasNextPage
        ? await neighbours(graph, { ...question, after: page.neighbours.at(-1)!.cursor })
        : { neighbours: [] };

      const expected = reference
        .around(of, [kind], days)
        .filter((one) => fits(one.other, types, areas, days))
        .map(({ edge, other: id }) => `${id} ${relationId(edge)}`);
      expect({ question, count: page.totalCount }).toEqual({ question, count: expected.length });
      expect([...page.neighbours, ...next.neighbours].map(({ node, link }) => `${node.id} ${link.id}`)).toEqual(
        expected.slice(0, 200),
      );
    }
  });

  /** Whether an entity is of these types and, if it is work on themes, focuses on one of these areas then. */
  function fits(
    id: string,
    types: readonly EntityType[] | null,
    areas: readonly string[] | null,
    days: Parameters<typeof focusOf>[2],
  ): boolean {
    if (types !== null && !reference.is(id, ...types)) return false;
    if (areas === null || !reference.is(id, 'PARTNERSHIP', 'ACTIVITY')) return true;
    const scope = areas.map((area) => areaWithNarrower(reference, area));
    return focusOf(reference, id, days).some(({ area }) => scope.some((one) => one.has(area)));
  }

  it('neighbourhood is that of a plain search: entities, distances, links, and how many were left out', async () => {
    const all = network.entities.map(({ id }) => id);
    for (const { pick, year: when, includeUndated, types, kinds, depth, limit } of asked(
      fc.record({
        types: fc.constantFrom<EntityType[] | null>(null, ['PARTNERSHIP', 'CITY', 'ORGANISATION']),
        kinds: fc.constantFrom<('PARTICIPATES_IN' | 'PART_OF' | 'RESPONSIBLE_FOR' | 'GOVERNS')[] | null>(null, null, [
          ...(['PARTICIPATES_IN', 'PART_OF', 'RESPONSIBLE_FOR', 'GOVERNS'] as const),
        ]),
        depth: fc.integer({ min: 0, max: 3 }),
        limit: fc.constantFrom(1_000, 200, 25),
      }),
    )) {
      const of = at(all, pick);
      const [then, days] = asOf(when, includeUndated);
      const question = { of, depth, kinds, types, areas: null, at: then, limit };

      const { nodes, links, omitted } = await neighbourhood(graph, question);

      const walked = kinds ?? NETWORK_KINDS;
      const passes = (id: string) => id === of || fits(id, types, null, days);
      const step = (id: string) =>
        walked.flatMap((kind) =>
          reference
            .around(id, [kind], days)
            .filter(({ other }) => passes(other))
            .slice(0, 100)
            .map(({ other }) => other),
        );
      const shown = new Map(nodes.map((node) => [node.id, node.distance]));
      const distances = reference.reach(of, depth, step);
      expect({ question, count: nodes.length }).toEqual({ question, count: Math.min(limit, distances.size) });
      // What a limit keeps may be another way to the same entity, never a shorter one.
      for (const [id, distance] of shown) expect(distance).toBeGreaterThanOrEqual(distances.get(id)!);
      if (distances.size <= limit) expect(shown).toEqual(distances);
      const edges = network.relations.filter(
        (edge) => walked.includes(edge.kind) && shown.has(edge.from) && shown.has(edge.to),
      );
      expect(links.map(({ id }) => id).sort()).toEqual(
        edges
          .filter((edge) => reference.out(edge.from, [edge.kind], days).includes(edge))
          .map(relationId)
          .sort(),
      );
      const missing: Record<string, number> = {};
      for (const [id, distance] of shown) {
        if (distance >= depth) continue;
        for (const kind of walked) {
          const left = reference
            .around(id, [kind], days)
            .filter(({ other }) => passes(other) && !shown.has(other)).length;
          if (left > 0) missing[`${id} ${kind}`] = left;
        }
      }
      expect({
        question,
        omitted: Object.fromEntries(omitted.map(({ node, kind, count }) => [`${node} ${kind}`, count])),
      }).toEqual({ question, omitted: missing });
    }
  });

  it('common is what all of them have, else what is one step further, with the ways there', async () => {
    const kinds = RELATION_KIND_NAMES.filter((kind) => RELATION_KINDS[kind].network || kind === 'IN_COUNTRY');
    let [direct, indirect] = [0, 0];
    for (const { pick, other, year: when, includeUndated, three } of asked(fc.record({ three: fc.boolean() }))) {
      const first = at(actors(), pick);
      // Now and then two that have something to share.
      const shared = reference
        .out(first, ['PARTICIPATES_IN'])
        .flatMap(({ to }) => reference.into(to, ['PARTICIPATES_IN']))
        .filter(({ from }) => from !== first);
      const second = other % 4 === 0 ? undefined : shared[other % Math.max(1, shared.length)]?.from;
      const ids = unique([first, second ?? at(actors(), other), ...(three ? [at(actors(), pick + other)] : [])]);
      if (ids.length < 2) continue;
      const [then, days] = asOf(when, includeUndated);

      const { nodes, links } = await common(graph, ids, then);

      const around = (id: string) =>
        unique(reference.around(id, kinds, days).map((one) => one.other)).filter((entity) => !ids.includes(entity));
      const byAll = (of: (id: string) => string[]) => ids.map(of).reduce((a, b) => a.filter((id) => b.includes(id)));
      const themesOf = (id: string) =>
        unique(
          reference
            .out(id, ['PARTICIPATES_IN'], days)
            .flatMap(({ to }) => reference.out(to, ['FOCUSES_ON'], days).map((focus) => focus.to)),
        );
      const touching = byAll(around);
      const themes = byAll(themesOf).filter((id) => !touching.includes(id));
      const further = byAll((id) => unique(around(id).flatMap(around)));
      const isDirect = touching.length + themes.length > 0;
      if (isDirect) direct += 1;
      else if (further.length > 0) indirect += 1;
      const expected = isDirect ? { near: touching, far: themes } : { near: [], far: further };
      if (expected.near.length + expected.far.length > 200) continue;
      const ends = nodes.filter(({ distance }) => distance === 2).map(({ id }) => id);
      const steps = nodes.filter(({ distance }) => distance === 1).map(({ id }) => id);
      const isFurther = (id: string) => !isDirect && steps.includes(id) && expected.far.includes(id);
      expect({ ids, when, near: expected.near.filter((id) => !steps.includes(id)) }).toEqual({ ids, when, near: [] });
      expect({ ids, when, ends: ends.toSorted() }).toEqual({
        ...{ ids, when },
        ends: expected.far.filter((id) => !isFurther(id)).toSorted(),
      });
      for (const id of steps.filter((one) => !expected.near.includes(one))) {
        const leads = reference.around(id, kinds, days).map((one) => one.other);
        expect([id, leads.some((one) => ids.includes(one)), leads.some((one) => expected.far.includes(one))]).toEqual([
          id,
          true,
          true,
        ]);
      }
      const shown = new Set(nodes.map(({ id }) => id));
      expect(links.map(({ id }) => id).sort()).toEqual(
        [...shown]
          .flatMap((id) => reference.out(id, kinds, days))
          .filter(({ to }) => shown.has(to))
          .map(relationId)
          .sort(),
      );
    }
    expect([direct > 2, indirect > 0]).toEqual([true, true]);
  });

  it('responsibility is what a plain reading finds: duties, heirs of wholes, costs, and what nobody has', async () => {
    for (const { pick, year: when, includeUndated } of asked(fc.record({}))) {
      const of = at(idsOf('PARTNERSHIP'), pick);
      const [then, days] = asOf(when, includeUndated);

      const found = await responsibility(graph, of, then);

      const { duties, costs } = dutiesOf(reference, of, days);
      expect({
        ...{ of, when },
        duties: found.duties
          .map(({ relation, body, subject, inheritedFrom }) =>
            [relation.duty, body.id, subject.id, inheritedFrom?.id].join(' '),
          )
          .sort(),
      }).toEqual({ of, when, duties });
      expect(
        found.costs
          .map(({ rule, inheritedFrom, payers, documents }) => {
            const [payer, paper] = [payers.map(({ actor }) => actor.id), documents.map(({ id }) => id)];
            return [rule.id, inheritedFrom?.id, payer.sort().join(), paper.sort().join()].join(' ');
          })
          .sort(),
      ).toEqual(costs);
      const held = new Set(duties.map((duty) => duty.split(' ')[0]));
      expect(unassigned(found.duties).filter((duty) => held.has(duty))).toEqual([]);
      expect(unassigned(found.duties)).toHaveLength(DUTY_NAMES.length - held.size);
    }
  });

  it('reviewsDue are those of a plain reading of the rules, as seen when', async () => {
    let total = 0;
    for (const { pick, seen, includeUndated, period, whose } of asked(
      fc.record({
        period: fc.constantFrom('2014-2018', '2018-2022', '2022-2026'),
        whose: fc.boolean(),
        seen: fc.option(fc.integer({ min: 2012, max: 2026 }), { freq: 2 }),
      }),
      // Few works have a review that is due in a period.
      Math.max(30, count),
    )) {
      const of = at(whose ? actors() : idsOf('PARTNERSHIP'), pick);
      const [then] = asOf(seen, includeUndated);
      const mandate = readMandatePeriod(period, SWEDISH_MANDATE_PERIODS, '2024-06-01');

      const found = await reviewsDue(graph, { of, period: mandate, at: then, today: '2024-06-01' });

      const expected = dueReviews(reference, of, mandate, then.atMax, includeUndated);
      total += expected.length;
      const question = { of, period, seen, includeUndated };
      expect({
        question,
        due: found
          .map(({ id, dueBy, responsible, lastReview }) => ({
            ...{ id, dueBy, responsible: responsible.map((body) => body.id) },
            lastReview: lastReview?.id ?? null,
          }))
          .sort((a, b) => compare(a.id, b.id)),
      }).toEqual({ question, due: expected.sort((a, b) => compare(a.id, b.id)) });
      const order = found.map(({ lastDay, id }) => `${lastDay} ${id}`);
      expect(order).toEqual(order.toSorted());
    }
    expect(total).toBeGreaterThan(10);
  });
});
