import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntityRecord, GraphBatch, RelationRecord } from '../../src/ingest/records.js';
import { checkOutDatabase } from '../pooled-database.js';
import { entity, loadBatch, relation } from '../batches.js';
import { startServer, type TestServer } from './server.js';

/** A document with one place that says what is ours to say. */
const DOCUMENTS = {
  register: {
    date: '2020-03-18',
    documentKind: 'REGISTER',
    publisherName: { sv: 'Vänortsregistret', en: 'The register' },
  },
  'hof-page': { date: '2021-06-11', documentKind: 'WEB_PAGE', publisherId: 'hof' },
  'joensuu-page': { date: '2019', documentKind: 'WEB_PAGE', publisherId: 'joensuu' },
  'hof-decision': { date: '2022-01-10', documentKind: 'DECISION', publisherId: 'hof' },
  paper: { date: '2018-05', documentKind: 'NEWS', publisherName: { sv: 'Dagbladet', en: 'The Daily' } },
} as const;
type DocumentId = keyof typeof DOCUMENTS;

const partnership = (id: string, names: [string, string], by: DocumentId): EntityRecord => ({
  ...entity('PARTNERSHIP', id, { name: names.join(' och '), kind: 'SISTER_CITY' }),
  evidence: [`${by}-place`],
  names: { sv: names.join('–'), en: names.join('–') },
});
const takesPart = (actor: string, engagement: string, by: DocumentId, more: Partial<RelationRecord> = {}) =>
  relation('PARTICIPATES_IN', actor, engagement, { evidence: [`${by}-place`], ...more });

const NAMES: Record<string, string> = { hof: 'Hof', joensuu: 'Joensuu', ogden: 'Ogden', lens: 'Lens' };
const pair = (one: string, other: string, by: DocumentId = 'register') =>
  partnership(`${one}-${other}`, [NAMES[one]!, NAMES[other]!], by);

const BATCH: GraphBatch = {
  entities: [
    ...Object.entries(DOCUMENTS).map(([id, values]) => entity('DOCUMENT', id, values)),
    ...Object.entries(NAMES).map(([id, name]) => ({ ...entity('CITY', id, { name }), evidence: ['register-place'] })),
    pair('hof', 'joensuu'),
    pair('hof', 'ogden'),
    pair('hof', 'lens', 'hof-page'),
  ],
  evidence: Object.keys(DOCUMENTS).map((id) => ({
    ...{ id: `${id}-place`, document: id, section: '1', anchor: 'words' },
    claim: { sv: 'Så är det', en: 'It is so' },
  })),
  relations: [
    takesPart('hof', 'hof-joensuu', 'hof-page', { since: '1969' }),
    takesPart('joensuu', 'hof-joensuu', 'joensuu-page', { since: '1970' }),
    takesPart('hof', 'hof-joensuu', 'register', { entryOf: 'hof' }),
    takesPart('joensuu', 'hof-joensuu', 'register', { entryOf: 'joensuu' }),
    takesPart('hof', 'hof-ogden', 'register', { entryOf: 'ogden' }),
    takesPart('ogden', 'hof-ogden', 'register', { entryOf: 'ogden' }),
    takesPart('hof', 'hof-lens', 'hof-page'),
    takesPart('lens', 'hof-lens', 'hof-page'),
    takesPart('hof', 'hof-lens', 'hof-decision', { assertion: 'ENDED', until: '2021' }),
  ],
};

const pooled = checkOutDatabase();
let server: TestServer;
beforeAll(async () => {
  await loadBatch(pooled.graph, BATCH, { home: 'hof' });
  server = await startServer({ connection: pooled.connection, homeActor: 'hof' });
});
afterAll(() => server.stop());

async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await server.ask<Data>(query, variables);
  expect(errors).toEqual([]);
  return data;
}

interface Told {
  statements: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: Record<string, unknown> & { id: string; sentence: string } }[];
    facets: { name: string; values: { value: string; label: string; count: number }[] }[];
  };
}
const STATEMENTS = `query ($of: ID!, $first: Int, $after: String, $at: PartialDate, $levels: [SpeakerLevel!], $retired: Boolean) {
  statements(of: $of, first: $first, after: $after, at: $at, levels: $levels, includeRetired: $retired) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id assertion modality since until saidOn source current followed differs recordedAt retiredAt sentence
      about { key kind from { name } to { name } entity { name } } values { property label value }
      speaker { name level actor { id } } document { id } evidence { id } entryOf { id } } }
    facets { name values { value label count } } } }`;

describe('statements', () => {
  it('tells what is said of a relationship, by whom and when, in precedence', async () => {
    const { statements } = await ask<Told>(STATEMENTS, { of: 'hof--PARTICIPATES_IN--hof-lens' });

    expect(statements.totalCount).toBe(2);
    expect(statements.edges.map(({ node }) => node)).toMatchObject([
      {
        ...{ assertion: 'ENDED', until: '2021', saidOn: '2022-01-10', followed: true, differs: false, current: true },
        about: { key: 'hof--PARTICIPATES_IN--hof-lens', kind: 'PARTICIPATES_IN', from: { name: 'Hof' }, entity: null },
        values: [{ property: 'until', label: 'Till', value: '2021' }],
        speaker: { name: 'Hof', level: 'HOME_DECISION', actor: { id: 'hof' } },
        sentence:
          'Ett beslut av Hof anger att det inte längre gäller att Hof deltar i Hof–Lens; det upphörde 2021 (10 januari 2022).',
      },
      {
        ...{ assertion: 'HOLDS', followed: false, differs: true, speaker: { level: 'HOME_DOCUMENT' } },
        sentence: 'Hofs webbplats uppger att Hof deltar i Hof–Lens (11 juni 2021).',
      },
    ]);
  });

  it('tells those of an entity and its relationships page by page, with their counts', async () => {
    const whole = await ask<Told>(STATEMENTS, { of: 'hof-joensuu', first: 100 });
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { statements }: Told = await ask<Told>(STATEMENTS, { of: 'hof-joensuu', first: 2, after });
      ids.push(...statements.edges.map(({ node }) => node.id));
      if (!statements.pageInfo.hasNextPage) break;
      after = statements.pageInfo.endCursor;
    }

    expect(ids).toEqual(whole.statements.edges.map(({ node }) => node.id));
    expect(whole.statements.totalCount).toBe(5);
    const counts = Object.fromEntries(
      whole.statements.facets.map(({ name, values }) => [name, values.map(({ value, count }) => [value, count])]),
    );
    expect(counts).toMatchObject({
      ASSERTION: [['HOLDS', 5]],
      LEVEL: [
        ['REGISTER', 3],
        ['HOME_DOCUMENT', 1],
        ['OTHER_ACTOR', 1],
      ],
      SUBJECT: [
        ['PARTICIPATES_IN', 4],
        ['ENTITY', 1],
      ],
    });
  });

  it('narrows down by speaker and by day, and not the counts of its own facet', async () => {
    const { statements } = await ask<Told>(STATEMENTS, { of: 'hof-joensuu', levels: ['REGISTER'], at: '2020' });

    expect(statements.totalCount).toBe(3);
    expect(statements.facets.find(({ name }) => name === 'LEVEL')?.values).toEqual([
      { value: 'REGISTER', label: 'Register', count: 3 },
      { value: 'OTHER_ACTOR', label: 'Motpart eller annan aktör', count: 1 },
    ]);
    expect(statements.facets.find(({ name }) => name === 'ASSERTION')?.values).toMatchObject([{ count: 3 }]);
  });

  it('refuses what the graph does not have, and a date that is none', async () => {
    const unknown = await server.ask(STATEMENTS, { of: 'atlantis' });
    const undated = await server.ask(STATEMENTS, { of: 'hof', at: 'yesterday' });

    expect(unknown.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'of' });
    expect(undated.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'at' });
  });
});

describe('standing', () => {
  const STANDING = `query ($id: ID!, $at: PartialDate) { engagement(id: $id) {
    standing(at: $at) { kind by { id } on since endedOn why { id } sentence(language: SV) } } }`;
  const standing = async (id: string, at: string | null = null) =>
    (await ask<{ engagement: { standing: Record<string, unknown> | null } }>(STANDING, { id, at })).engagement.standing;

  it('tells what two parties contradict each other on', async () => {
    expect(await standing('hof-joensuu')).toMatchObject({
      ...{ kind: 'CONTRADICTED', on: ['SINCE'], by: [{ id: 'hof' }, { id: 'joensuu' }], since: '2021-06-11' },
      sentence: 'Uppgifterna om Hof–Joensuu går isär om när det inleddes. Hof anger 1969 som början, Joensuu 1970.',
    });
  });

  it('tells how it stood on a day, by what had been said by then', async () => {
    expect(await standing('hof-joensuu', '2018')).toBeNull();
    expect(await standing('hof-joensuu', '2020-12')).toMatchObject({
      ...{ kind: 'ONE_SIDED', by: [{ id: 'joensuu' }], since: '2019' },
      sentence: 'Hof–Joensuu uppges av bara en part: Joensuu (2019).',
    });
  });

  it('tells who ended it, and when', async () => {
    expect(await standing('hof-lens')).toMatchObject({
      ...{ kind: 'ENDED', by: [{ id: 'hof' }], since: '2022-01-10', endedOn: '2021' },
      sentence: 'Hof–Lens har upphört 2021, enligt Hof (10 januari 2022).',
    });
  });

  it('tells that a register alone says so', async () => {
    expect(await standing('hof-ogden')).toMatchObject({
      ...{ kind: 'UNCONFIRMED', by: [] },
      sentence: 'Hof–Ogden bekräftas inte av någon part, utan uppges bara av Vänortsregistret (18 mars 2020).',
    });
  });

  it('is a facet, a filter and a column of browse', async () => {
    const BROWSE = `query ($standings: [Standing!], $at: PartialDate) { browse(standings: $standings, at: $at) {
      totalCount edges { standing node { id } } facets { name values { value label(language: SV) count } } } }`;
    interface Browsed {
      browse: {
        totalCount: number;
        edges: { standing: string | null; node: { id: string } }[];
        facets: { name: string; values: object[] }[];
      };
    }
    const { browse } = await ask<Browsed>(BROWSE, { standings: ['CONTRADICTED', 'ENDED'] });
    const before = await ask<Browsed>(BROWSE, { standings: ['ONE_SIDED'], at: '2021-12-31' });

    expect(browse.edges).toEqual([
      { standing: 'CONTRADICTED', node: { id: 'hof-joensuu' } },
      { standing: 'ENDED', node: { id: 'hof-lens' } },
    ]);
    expect(browse.facets.find(({ name }) => name === 'STANDING')?.values).toEqual([
      { value: 'CONTRADICTED', label: 'Motstridigt', count: 1 },
      { value: 'ENDED', label: 'Avslutat', count: 1 },
      { value: 'UNCONFIRMED', label: 'Obekräftat', count: 1 },
    ]);
    expect(before.browse.edges).toEqual([{ standing: 'ONE_SIDED', node: { id: 'hof-lens' } }]);
  });
});

describe('disagreements', () => {
  const DISAGREEMENTS = `query ($of: ID, $at: PartialDate) { disagreements(of: $of, at: $at) { totalCount counts { kind count }
    edges { node { kind property about { key } prevailing { value } positions { value speakers { name } statements { id } }
      sentence(language: EN) } } } }`;
  interface Disagreed {
    disagreements: { totalCount: number; counts: object[]; edges: { node: object }[] };
  }

  it('tells who says what otherwise, of the home actor when nobody is named', async () => {
    const { disagreements } = await ask<Disagreed>(DISAGREEMENTS);

    expect(disagreements.edges.map(({ node }) => node)).toMatchObject([
      {
        ...{ kind: 'SINCE', property: 'since', about: { key: 'hof-joensuu' }, prevailing: { value: '1969' } },
        positions: [
          { value: '1969', speakers: [{ name: 'Hof' }] },
          { value: '1970', speakers: [{ name: 'Joensuu' }] },
        ],
        sentence: 'Hof gives 1969 as the start, Joensuu 1970.',
      },
    ]);
    expect(disagreements).toMatchObject({ totalCount: 1, counts: [{ kind: 'SINCE', count: 1 }] });
  });

  it('counts what had been said by a day', async () => {
    expect((await ask<Disagreed>(DISAGREEMENTS, { at: '2020' })).disagreements.totalCount).toBe(0);
  });
});

describe('a register', () => {
  it('is held against what an actor says itself', async () => {
    const { registerComparison } = await ask<{ registerComparison: Record<string, unknown> }>(
      `{ registerComparison(register: "register") { totalCount counts { status count } facets { name }
        edges { node { status partner { id } engagement { id } own { assertion } listed { assertion } listedBy { id } sentence } } } }`,
    );

    expect(registerComparison).toMatchObject({
      totalCount: 2,
      counts: [
        { status: 'BOTH', count: 1 },
        { status: 'DIFFERENT', count: 0 },
        { status: 'OWN_ONLY', count: 0 },
        { status: 'REGISTER_ONLY', count: 1 },
      ],
      edges: [
        { node: { status: 'BOTH', partner: { id: 'joensuu' }, listedBy: [{ id: 'hof' }, { id: 'joensuu' }] } },
        {
          node: {
            ...{ status: 'REGISTER_ONLY', partner: { id: 'ogden' }, listedBy: [{ id: 'ogden' }] },
            sentence: 'register tar upp Hof–Ogden, som Hof inte uppger. Det står under Ogden.',
          },
        },
      ],
    });
  });

  it('tells which pairs stand in the entry of one side alone', async () => {
    const { registerPairs } = await ask<{ registerPairs: object }>(
      `{ registerPairs(register: "register", listing: ONE_ENTRY) { totalCount counts { listing count }
        edges { node { key listing parties { id } listedBy { id } engagement { id } } } } }`,
    );

    expect(registerPairs).toMatchObject({
      totalCount: 1,
      counts: [
        { listing: 'ONE_ENTRY', count: 1 },
        { listing: 'SEVERAL_ENTRIES', count: 1 },
        { listing: 'NO_ENTRY', count: 0 },
      ],
      edges: [{ node: { key: 'hof-ogden', listedBy: [{ id: 'ogden' }], engagement: { id: 'hof-ogden' } } }],
    });
  });
});

describe('graphRevision', () => {
  it('says what is being loaded, and nothing when nothing is', async () => {
    const QUERY = '{ graphRevision { loading { changeSet source startedAt } } }';
    const set = (values: Record<string, string | null>) =>
      pooled.graph.write((run) => run("MATCH (state:GraphState {id: 'graph'}) SET state += $values", { values }));

    expect(await ask(QUERY)).toEqual({ graphRevision: { loading: null } });
    await set({ loadingChangeSet: 'one', loadingSource: 'seed/x', loadingSince: '2026-01-01T00:00:00Z' });
    expect(await ask(QUERY)).toEqual({
      graphRevision: { loading: { changeSet: 'one', source: 'seed/x', startedAt: '2026-01-01T00:00:00Z' } },
    });
    await set({ loadingChangeSet: null, loadingSource: null, loadingSince: null });
    expect(await ask(QUERY)).toEqual({ graphRevision: { loading: null } });
  });
});

describe('standings', () => {
  interface Listed {
    standings: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      counts: { standing: string; count: number }[];
      edges: { node: { key: string; statementCount: number; statements: { id: string }[] } }[];
    };
  }
  const STANDINGS = `query ($of: ID, $at: PartialDate, $standings: [Standing!], $disputedFirst: Boolean = false, $first: Int, $after: String) {
    standings(of: $of, at: $at, standings: $standings, disputedFirst: $disputedFirst, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } counts { standing count }
      edges { node { key partners { id } standing { kind } statementCount statements { id } disagreements { kind } } } } }`;
  const keysOf = ({ standings: { edges } }: Listed) => edges.map(({ node }) => node.key);

  it('list the engagements of an actor with all that is said of each', async () => {
    const answer = await ask<Listed>(STANDINGS);
    expect(keysOf(answer)).toEqual(['hof-joensuu', 'hof-lens', 'hof-ogden']);
    expect(answer.standings.counts).toMatchObject([
      { standing: 'CONTRADICTED', count: 1 },
      { standing: 'ENDED', count: 1 },
      { standing: 'UNCONFIRMED', count: 1 },
    ]);
    const first = answer.standings.edges[0]!.node;
    expect(first).toMatchObject({
      ...{ partners: [{ id: 'joensuu' }], standing: { kind: 'CONTRADICTED' }, disagreements: [{ kind: 'SINCE' }] },
    });
    expect(first.statements).toHaveLength(first.statementCount);
  });

  it('come page by page, those that are disputed first, and narrowed down', async () => {
    const whole = keysOf(await ask<Listed>(STANDINGS, { disputedFirst: true }));
    expect(whole[0]).toBe('hof-joensuu');
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: Listed = await ask<Listed>(STANDINGS, { disputedFirst: true, first: 1, after });
      expect(page.standings.totalCount).toBe(3);
      pages.push(...keysOf(page));
      after = page.standings.pageInfo.hasNextPage ? page.standings.pageInfo.endCursor : null;
    } while (after !== null);
    expect(pages).toEqual(whole);
    expect(keysOf(await ask<Listed>(STANDINGS, { standings: ['ENDED'] }))).toEqual(['hof-lens']);
    expect(keysOf(await ask<Listed>(STANDINGS, { at: '2019', standings: ['ONE_SIDED'] }))).toEqual(['hof-joensuu']);
    expect(keysOf(await ask<Listed>(STANDINGS, { of: 'hof-lens' }))).toEqual(['hof-lens']);
  });

  it('are refused for what takes part in nothing, and stand beside an entity', async () => {
    const { errors } = await server.ask(STANDINGS, { of: 'register' });
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'of' });
    const { neighbourhood } = await ask<{ neighbourhood: { nodes: { id: string; standing: string | null }[] } }>(
      '{ neighbourhood(of: "hof", depth: 1) { nodes { id standing(at: "2019") } } }',
    );
    const standings = new Map(neighbourhood.nodes.map(({ id, standing }) => [id, standing]));
    expect(standings.get('hof-joensuu')).toBe('ONE_SIDED');
    expect(standings.get('hof')).toBeNull();
  });
});
