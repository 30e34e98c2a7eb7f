import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf, entity, EVIDENCE, loadBatch, PAPER, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { startServer, type TestServer } from './server.js';

/**
 * Twin towns of a city: one that is active, one that is dormant since 2022, one whose only agreement is dormant by minutes
 * of 2021, and one that the paper of 2017 calls dormant without a date.
 */
const TOWNS = {
  vasa: {},
  petrozavodsk: { stage: 'DORMANT', dormantSince: '2022' },
  harstad: {},
  saskatoon: { stage: 'DORMANT' },
} as const;
const work = (town: string) => `home-${town}`;
const said = { sv: 'Så är det', en: 'It is so' };

const database = checkOutDatabase();
let server: TestServer;
beforeAll(async () => {
  const entities = [
    entity('DOCUMENT', 'minutes', { date: '2021-05-04' }),
    entity('CITY', 'home', { latitude: 63.8, longitude: 20.3 }),
    entity('PRIORITY_AREA', 'culture'),
    { ...entity('AGREEMENT', 'pact', { status: 'DORMANT' }), evidence: ['said-in-minutes'] },
    ...Object.entries(TOWNS).flatMap(([id, more]) => [
      entity('CITY', id, { latitude: 60, longitude: 10 + id.length }),
      entity('PARTNERSHIP', work(id), { kind: 'FRIENDSHIP', ...more }),
    ]),
  ];
  const relations = Object.keys(TOWNS).flatMap((id) => [
    ...['home', id].map((party) => relation('PARTICIPATES_IN', party, work(id), { since: '1980' })),
    relation('FOCUSES_ON', work(id), 'culture', { since: '1980' }),
  ]);
  await loadBatch(
    database.graph,
    batchOf(entities, [...relations, relation('GOVERNS', 'pact', work('harstad'))], {
      evidence: [
        { id: EVIDENCE, document: PAPER.id, section: '1', anchor: 'words', claim: said },
        { id: 'said-in-minutes', document: 'minutes', section: '2', anchor: 'words', claim: said },
      ],
    }),
  );
  server = await startServer({ connection: database.connection, homeActor: 'home' });
});
afterAll(() => server.stop());

interface Answer {
  partnersByPriorityArea: { totalCount: number; edges: { node: { id: string }; reasons: { sentence: string }[] }[] };
  priorityAreaCoverage: { partners: number; engagements: number }[];
}
async function partnersAt(at: string | null) {
  const { data, errors } = await server.ask<Answer>(
    `query ($at: PartialDate) {
      partnersByPriorityArea(area: "culture", at: $at) { totalCount edges { node { id } reasons { sentence(language: EN) } } }
      priorityAreaCoverage(at: $at) { partners engagements }
    }`,
    { at },
  );
  expect(errors).toEqual([]);
  const { partnersByPriorityArea: page, priorityAreaCoverage: coverage } = data;
  expect(coverage).toEqual([{ partners: page.totalCount, engagements: page.totalCount }]);
  return page.edges;
}
const idsAt = async (at: string | null) => (await partnersAt(at)).map(({ node }) => node.id);

describe('a dormant partnership', () => {
  it('makes nobody a partner of today, by its stage or by its only agreement', async () => {
    expect(await idsAt(null)).toEqual(['vasa']);
  });

  it.each([
    ['2016', ['harstad', 'petrozavodsk', 'saskatoon', 'vasa']],
    ['2017', ['harstad', 'petrozavodsk', 'saskatoon', 'vasa']],
    ['2018', ['harstad', 'petrozavodsk', 'vasa']],
    ['2021-06', ['petrozavodsk', 'vasa']],
    ['2022', ['vasa']],
  ])('is active before it is dormant, or before the first document says that it is: %s', async (at, expected) => {
    expect(await idsAt(at)).toEqual(expected);
  });

  it('is told as dormant also where it is asked about as of a time when it was active', async () => {
    const edges = await partnersAt('2016');

    expect(edges.find(({ node }) => node.id === 'petrozavodsk')?.reasons[0]?.sentence).toContain(
      'but the partnership has been dormant since 2022',
    );
    expect(edges.find(({ node }) => node.id === 'vasa')?.reasons[0]?.sentence).not.toContain('dormant');
  });

  it('is told as dormant in the network, in paths and on its page', async () => {
    const { data, errors } = await server.ask<{
      neighbourhood: { nodes: { id: string; dormant: boolean }[]; links: { target: string; sentence: string }[] };
      connections: { paths: { story: string }[] };
    }>(`{
      neighbourhood(of: "home") { nodes { id dormant } links { target sentence(language: SV) } }
      connections(from: "home", to: "petrozavodsk") { paths { story(language: SV) } }
    }`);

    expect(errors).toEqual([]);
    expect(data.neighbourhood.nodes.filter(({ dormant }) => dormant).map(({ id }) => id)).toEqual([
      work('harstad'),
      work('petrozavodsk'),
      work('saskatoon'),
    ]);
    const told = (id: string) => data.neighbourhood.links.find(({ target }) => target === work(id))?.sentence;
    expect(told('petrozavodsk')).toMatch(/, men samarbetet är vilande sedan 2022\.$/);
    expect(told('harstad')).toMatch(/, men samarbetet är vilande\.$/);
    expect(told('vasa')).not.toContain('vilande');
    expect(data.connections.paths[0]?.story).toContain('men samarbetet är vilande sedan 2022.');

    const page = await fetch(`${server.url}/id/${work('petrozavodsk')}?lang=sv`, { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(html).toContain('Vilande');
    expect(html).toContain('Vilande sedan');
  });

  it('is marked in embeds, and is no partner that they count', async () => {
    const figure = async (path: string) => (await fetch(`${server.url}/embed/${path}?lang=en`)).text();

    const network = await figure('graph/home.svg');
    const labels = [...network.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, label]) => label!).join(' ');
    expect(labels.match(/reported friendship town since 1980 \(unconfirmed\), dormant/g)).toHaveLength(3);
    expect(labels).toContain('vasa reported friendship town since 1980 (unconfirmed) City or municipality');

    const map = await figure('map/home');
    expect(map).toContain('petrozavodsk (dormant)');
    expect(map).not.toContain('vasa (dormant)');
    expect(map).toContain('partners in 1 place');

    expect(await figure('partners/culture')).not.toContain('petrozavodsk');
  });
});
