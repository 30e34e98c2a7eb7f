import type { Network } from './network.js';

/** A query with the variables that requests take in turn. */
export interface Query {
  readonly name: string;
  /** `product`: our own query; `generated`: by `@neo4j/graphql`. */
  readonly kind: 'product' | 'generated';
  readonly document: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** Who and what is asked about. */
export interface Subjects {
  readonly actors: readonly string[];
  readonly pairs: readonly (readonly [from: string, to: string])[];
  readonly areas: readonly string[];
  readonly texts: readonly string[];
}

const SEED_SUBJECTS: Subjects = {
  actors: ['linkoping', 'palo-alto', 'stanford-university', 'linkoping-university', 'munster'],
  pairs: [
    ['linkoping', 'stanford-university'],
    ['palo-alto', 'munster'],
    ['linkoping-university', 'palo-alto'],
  ],
  areas: ['smart-city', 'university-cooperation', 'energy-environment'],
  texts: ['linkoping', 'palo', 'stanford', 'universitet'],
};

const SUBJECTS = 40;
/** What a list is narrowed down to in turn; null: to nothing. */
const BROWSED_TYPES = [null, ['CITY'], ['PARTNERSHIP', 'UNIVERSITY']];

/** The same kinds of subjects at every size: towns from the one with most twins down to the middle, evenly by rank. */
export function subjectsOf(network: Network | null): Subjects {
  if (network === null) return SEED_SUBJECTS;
  const { cities, areas, entities } = network;
  const ranked = (part: number) => cities[Math.floor((cities.length / 2) * part ** 2)]!;
  const actors = Array.from({ length: SUBJECTS }, (_, n) => ranked(n / SUBJECTS));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    actors,
    pairs: actors.map((from, n) => [from, actors[(n + SUBJECTS / 2) % SUBJECTS]!]),
    areas: areas.slice(0, 6),
    texts: actors.map((id) => names.get(id)!),
  };
}

export function queriesAbout({ actors, pairs, areas, texts }: Subjects): Query[] {
  const product = (name: string, document: string, variables: Query['variables']): Query => ({
    ...{ name, kind: 'product', document, variables },
  });
  // By usual names: names by language have arguments, which `@neo4j/graphql` cannot serve for a field of the graph.
  const generated = (name: string, document: string): Query => ({
    ...{ name, kind: 'generated', document, variables: actors.map((id) => ({ id })) },
  });
  return [
    product(
      'neighbourhood',
      `query ($of: ID!) { neighbourhood(of: $of, depth: 2, limit: 200) {
        nodes { id type name degree } links { id source target kind sentence } omitted { node kind count } } }`,
      actors.map((of) => ({ of })),
    ),
    product(
      'partnersByPriorityArea',
      `query ($of: ID!, $area: ID!) { partnersByPriorityArea(of: $of, area: $area) { totalCount
        edges { node { id name } reasons { kind sentence since evidence { anchor document { name } } } } } }`,
      actors.map((of, n) => ({ of, area: areas[n % areas.length] })),
    ),
    product(
      'connections',
      `query ($from: ID!, $to: ID!) { connections(from: $from, to: $to, maxLength: 6) { searchedUpTo exhausted
        paths { length hops { from { name } to { name } kind sentence } } } }`,
      pairs.map(([from, to]) => ({ from, to })),
    ),
    product(
      'search',
      'query ($text: String!) { search(text: $text, first: 10) { totalCount edges { score node { id type name } } } }',
      texts.map((text) => ({ text })),
    ),
    product(
      'priorityAreaCoverage',
      'query ($of: ID!) { priorityAreaCoverage(of: $of) { area { id name } partners engagements activities } }',
      actors.map((of) => ({ of })),
    ),
    product(
      'timeline',
      'query ($of: ID!) { timeline(of: $of, limit: 50) { date kind title id } }',
      actors.map((of) => ({ of })),
    ),
    product(
      'browse',
      `query ($types: [EntityType!], $areas: [ID!]) { browse(types: $types, areas: $areas, first: 20) { totalCount
        facets { name values { value label count } } edges { countries node { id type name } } } }`,
      actors.map((_, n) => ({ types: BROWSED_TYPES[n % BROWSED_TYPES.length], areas: [areas[n % areas.length]] })),
    ),
    generated(
      'nested list',
      `query ($id: ID!) { actors(where: { id: { eq: $id } }, limit: 1) { id usualName
        engagements(limit: 20) { id usualName kind participants(limit: 10) { id usualName cities { usualName } }
        areas { id usualName } } countries { usualName } } }`,
    ),
    generated(
      'nested connection',
      `query ($id: ID!) { actors(where: { id: { eq: $id } }, limit: 1) { id engagementsConnection(first: 20) { totalCount
        edges { properties { since attestedOn } node { id usualName participantsConnection(first: 10) { edges { node { id } } } } } } } }`,
    ),
  ];
}
