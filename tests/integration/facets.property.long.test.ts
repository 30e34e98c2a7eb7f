import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { relationId, type EntityRecord, type RelationRecord } from '../../src/ingest/records.js';
import type { Graph } from '../../src/db/graph.js';
import type { EntityType } from '../../src/model/entity-types.js';
import { PAPER, emptyGraph, loadBatch } from '../batches.js';
import { readAsOf } from '../../src/queries/api/as-of.js';
import { browse, type BrowseQuestion } from '../../src/queries/browse/browse.js';
import { createFacetIndexes, type FacetIndexes } from '../../src/queries/browse/read-facet-index.js';
import { standingOf } from '../../src/model/standing.js';
import type { Statement } from '../../src/model/statements/statement.js';
import { FACET_NAMES, facetsOfEntities, type FacetCounts } from '../../src/queries/facets/facets.js';
import { neighbourFacets, neighbours } from '../../src/queries/neighbourhood/neighbours.js';
import { search } from '../../src/queries/search/search.js';
import { checkOutDatabase } from '../pooled-database.js';
import { examples, graphs } from '../sizes.js';
import { plainDays } from '../random-history.js';
import { randomCatalogue, type RandomCatalogue } from '../random-catalogue.js';
import { holdsIn } from '../random-network.js';

const NETWORKS = graphs(
  [[11, 30]],
  [
    [12, 300],
    [13, 2_000],
  ],
);

type Traits = Record<(typeof FACET_NAMES)[number], string[]>;

/** What each entity counts under, said as plainly as the definitions of `FacetName` are. */
function plainTraits(catalogue: RandomCatalogue, year: number | null): Map<string, Traits> {
  const { entities, edges } = catalogue;
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const out = new Map<string, RelationRecord[]>();
  const into = new Map<string, RelationRecord[]>();
  // The tree of areas is not dated: an area belongs to its wider ones at any time.
  for (const edge of edges.filter((edge) => edge.kind === 'BROADER' || holdsIn(year, edge))) {
    out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
    into.set(edge.to, [...(into.get(edge.to) ?? []), edge]);
  }
  const outOf = (id: string, ...kinds: string[]) => (out.get(id) ?? []).filter(({ kind }) => kinds.includes(kind));
  const intoOf = (id: string, ...kinds: string[]) => (into.get(id) ?? []).filter(({ kind }) => kinds.includes(kind));
  const within = (start: string[], steps: number, next: (id: string) => string[]): Set<string> => {
    const reached = new Set(start);
    for (let step = 0, frontier = start; step < steps; step += 1) {
      frontier = frontier.flatMap(next);
      for (const id of frontier) reached.add(id);
    }
    return reached;
  };
  const countriesOf = (id: string) =>
    [...within([id], 3, (place) => outOf(place, 'LOCATED_IN', 'PART_OF').map(({ to }) => to))].flatMap((place) =>
      outOf(place, 'IN_COUNTRY').map(({ to }) => to),
    );
  const areasOf = (work: string) =>
    [...within([work], 2, (whole) => intoOf(whole, 'PART_OF', 'STRUCTURES').map(({ from }) => from))]
      .filter((one) => one === work || types.get(one) === 'ACTIVITY')
      .flatMap((one) => outOf(one, 'FOCUSES_ON').map(({ to }) => to))
      .flatMap((area) => [...within([area], 5, (narrow) => outOf(narrow, 'BROADER').map(({ to }) => to))]);
  const decade = (date: unknown) =>
    typeof date === 'string' && /^\d{3}[\dX]/.test(date) ? [`${date.slice(0, 3)}X`] : [];
  /** All that is said stands in one document, whose publisher is no actor. */
  const standing = (engagement: string) => {
    const parts = edges.filter(({ kind, to }) => kind === 'PARTICIPATES_IN' && to === engagement);
    const statements = parts.map((edge): Statement => {
      const values = { ...(edge.since && { since: edge.since }), ...(edge.until && { until: edge.until }) };
      const document = { id: PAPER.id, date: PAPER.date, documentKind: null, publisherId: null };
      const said = { assertion: edge.assertion ?? 'HOLDS', modality: 'STATED', evidence: null, entryOf: null } as const;
      return { id: relationId(edge), about: relationId(edge), ...said, values, document };
    });
    const today = new Date().toISOString().slice(0, 10);
    const participants = unique(parts.map(({ from }) => from));
    const of = { engagement, participants, statements, home: null, today };
    const found = standingOf({ ...of, at: year === null ? null : `${year}-12-31` });
    return found === null ? [] : [found.standing];
  };
  return new Map(
    entities.map(({ id, type, properties }) => {
      const taken = outOf(id, 'PARTICIPATES_IN');
      const parties = intoOf(id, 'PARTICIPATES_IN').map(({ from }) => from);
      const kind = type === 'PARTNERSHIP' ? properties.kind : properties.organisationKind;
      return [
        id,
        {
          TYPE: [type],
          COUNTRY: unique([id, ...parties].flatMap(countriesOf)),
          KIND: typeof kind === 'string' ? [kind] : [],
          AREA: unique([id, ...taken.map(({ to }) => to)].flatMap(areasOf)),
          STANDING: standing(id),
          DECADE: unique([...taken.map(({ since }) => since), properties.since, properties.date].flatMap(decade)),
        },
      ];
    }),
  );
}

/** Whether an entity was there in a year: by its own dates, else while a relationship of it held. */
function wasThere({ edges }: RandomCatalogue, { id, properties }: EntityRecord, year: number | null): boolean {
  if (year === null) return true;
  const start = properties.since ?? properties.date;
  if (typeof start === 'string') return plainDays(start).first <= `${year}-12-31`;
  return edges.some((edge) => (edge.from === id || edge.to === id) && holdsIn(year, edge));
}

const unique = <T>(values: readonly T[]) => [...new Set(values)];

type Filters = Partial<Traits>;

function plainFacets(traits: Map<string, Traits>, filters: Filters) {
  const passes = (of: Traits, except?: string) =>
    Object.entries(filters).every(
      ([name, wanted]) => name === except || of[name as keyof Traits].some((value) => wanted.includes(value)),
    );
  return FACET_NAMES.map((name) => {
    const counts = new Map<string, number>();
    for (const of of traits.values()) {
      if (passes(of, name)) for (const value of of[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return { name, counts: Object.fromEntries([...counts].sort()) };
  }).concat({
    name: 'TYPE',
    counts: { total: [...traits.values()].filter((of) => passes(of)).length },
  });
}

const question = ({ TYPE, COUNTRY, KIND, AREA, DECADE, STANDING }: Filters, year: number | null): BrowseQuestion => ({
  text: null,
  ids: null,
  types: (TYPE ?? null) as BrowseQuestion['types'],
  countries: COUNTRY ?? null,
  kinds: (KIND ?? null) as BrowseQuestion['kinds'],
  areas: AREA ?? null,
  decades: DECADE ?? null,
  standings: (STANDING ?? null) as BrowseQuestion['standings'],
  at: readAsOf(year === null ? null : String(year), 'anytime', false),
  first: 100,
  after: null,
});

const FILTERS: Filters[] = [
  {},
  { TYPE: ['CITY'] },
  { COUNTRY: ['finland'] },
  { AREA: ['area-0'], TYPE: ['PARTNERSHIP', 'UNIVERSITY'] },
  { KIND: ['PROJECT', 'COMMITTEE'], COUNTRY: ['finland', 'norway'] },
  { DECADE: ['198X', '199X'], COUNTRY: ['norway'], AREA: ['area-0'] },
  { TYPE: ['CITY'], KIND: ['PROJECT'], COUNTRY: ['sweden'] },
  { STANDING: ['UNCONFIRMED'], COUNTRY: ['norway'] },
];

const told = (facets: readonly FacetCounts[]) =>
  facets.map(({ name, values }) => ({
    name,
    counts: Object.fromEntries(values.map(({ value, count }): [string, number] => [value, count]).sort()),
  }));
/** What a list of entities, some of them several times, counts under, without its total. */
const plainly = (traits: Map<string, Traits>, ids: readonly string[], types: readonly string[] | null) =>
  plainFacets(
    new Map(ids.map((id, n) => [String(n), traits.get(id)!])),
    types === null ? {} : { TYPE: [...types] },
  ).slice(0, FACET_NAMES.length);
const QUESTIONS = examples(4, 12);
const asked = fc.record({
  year: fc.option(fc.integer({ min: 1970, max: 2025 })),
  types: fc.constantFrom<EntityType[] | null>(null, ['CITY'], ['PARTNERSHIP', 'UNIVERSITY'], []),
  picks: fc.array(fc.nat(), { maxLength: 60 }),
});

const database = checkOutDatabase();
let graph: Graph;
/** Those of one server, for all graphs that come and go. */
let indexes: FacetIndexes;
beforeAll(() => {
  ({ graph } = database);
  indexes = createFacetIndexes(graph);
});

describe.each(NETWORKS)('facets of random catalogue %i of %i entities', (seed, size) => {
  let catalogue: RandomCatalogue;
  beforeAll(async () => {
    catalogue = randomCatalogue(seed, size);
    await emptyGraph(graph);
    await loadBatch(graph, catalogue.batch);
  });

  it.each([null, 1990, 2020])('count what a plain count counts, as of %s', async (year) => {
    const all = plainTraits(catalogue, year);
    const there = catalogue.entities.filter((entity) => wasThere(catalogue, entity, year));
    const traits = new Map(there.map(({ id }) => [id, all.get(id)!]));
    for (const filters of FILTERS) {
      const { facets, totalCount } = await browse(graph, indexes, question(filters, year));

      expect({ filters, counted: [...told(facets), { name: 'TYPE', counts: { total: totalCount } }] }).toEqual({
        filters,
        counted: plainFacets(traits, filters),
      });
    }
  });

  it('lists on its pages what it counts, each once and in order', async () => {
    const filters = { TYPE: ['PARTNERSHIP', 'ORGANISATION'] };
    const expected = catalogue.entities.filter(({ type }) => filters.TYPE.includes(type)).map(({ id }) => id);
    const ids: string[] = [];

    for (let after: string | null = null, more = true; more;) {
      const page = await browse(graph, indexes, { ...question(filters, null), after });
      ids.push(...page.entities.map(({ node }) => node.id));
      after = page.entities.at(-1)?.cursor ?? null;
      more = page.hasNextPage;
    }

    expect(ids).toEqual(unique(ids));
    expect(ids.toSorted()).toEqual(expected.toSorted());
  });

  it.each([null, 1990])('of a search are those of a list of the same text, as of %s', async (year) => {
    const types = ['CITY'] as const;
    const asked = question({ TYPE: ['CITY'] }, year);

    const searched = { text: 'actor', types, at: asked.at, home: 'actor-0', first: 10, after: null };
    const found = await search(graph, { ...searched, withFacets: true });
    const listed = await browse(graph, indexes, { ...asked, text: 'actor' });
    const plain = await search(graph, { ...searched, withFacets: false });
    expect(plain.totalCount).toBe(found.totalCount);

    expect(found.totalCount).toBeGreaterThan(0);
    expect(found.totalCount).toBe(listed.totalCount);
    expect(found.facets).toEqual(listed.facets);
  });

  it('of any list of entities by id are those of a plain count, also where one is there twice', async () => {
    for (const { year, types, picks } of fc.sample(asked, { seed, numRuns: QUESTIONS })) {
      const ids = picks.map((pick) => catalogue.entities[pick % catalogue.entities.length]!.id);
      const { at } = question({}, year);

      const facets = await facetsOfEntities(graph, ids, at, types);

      expect({ ids, year, types, facets: told(facets) }).toEqual({
        ...{ ids, year, types },
        facets: plainly(plainTraits(catalogue, year), ids, types),
      });
    }
  });

  it('of neighbours count each neighbour of all pages once', async () => {
    const kinds = ['PARTICIPATES_IN', 'PART_OF', 'FOCUSES_ON'] as const;
    const hubs = ['work-0', 'area-0'];
    for (const [n, { year, types, picks }] of fc.sample(asked, { seed, numRuns: QUESTIONS }).entries()) {
      const of = hubs[n] ?? catalogue.entities[(picks[0] ?? 0) % catalogue.entities.length]!.id;
      const kind = kinds[n % kinds.length]!;
      const { at } = question({}, year);
      const asking = { of, kind, types, areas: null, at, first: 100, after: null };

      const facets = await neighbourFacets(graph, asking);

      const ends = catalogue.edges
        .filter((edge) => edge.kind === kind && holdsIn(year, edge))
        .flatMap(({ from, to }) => [...(from === of ? [to] : []), ...(to === of ? [from] : [])]);
      expect({ of, kind, year, types, facets: told(facets) }).toEqual({
        ...{ of, kind, year, types },
        facets: plainly(plainTraits(catalogue, year), unique(ends), types),
      });
      const { totalCount } = await neighbours(graph, { ...asking, types: null });
      expect(totalCount).toBe(ends.length);
    }
  });
});
