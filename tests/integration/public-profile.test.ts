import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INTERNAL_LABELS } from '../../src/model/visibility.js';
import { startProfiles, type Profiles } from './profiles.js';
import type { TestServer } from './server.js';

/** Somebody whose name is not told, by the address that everybody may know. */
const PROFESSOR = 'person-professor-vid-linkopings-universitet';

describe('a server of the public profile', () => {
  let profiles: Profiles;
  let open: TestServer;
  let internal: TestServer;
  beforeAll(async () => {
    profiles = await startProfiles();
    ({ open, internal } = profiles);
  });
  afterAll(() => profiles.stop());

  it('has something to hide, which one of the internal profile tells', async () => {
    const question =
      '{ reviewsDue { key } search(text: "Kerstin Reimstad") { edges { node { id } } } node(id: "review-before-new-agreement") { id } }';

    expect(profiles.hidden.length).toBeGreaterThan(15);
    expect((await internal.ask<{ reviewsDue: unknown[] }>(question)).data.reviewsDue.length).toBeGreaterThan(0);
    expect(profiles.toldIn(JSON.stringify((await internal.ask(question)).data))).toContain('kerstin-reimstad');
    // Whoever asks for a private person by name is not even told what sources say of them.
    expect((await open.ask(question)).data).toEqual({ reviewsDue: [], node: null, search: { edges: [] } });
  });

  it.each(INTERNAL_LABELS.map((label) => label.charAt(0).toLowerCase() + label.slice(1)))(
    'lists no %s',
    async (label) => {
      const plural = label.endsWith('s') ? label : `${label}s`;
      const { data } = await open.ask<Record<string, unknown[]>>(`{ ${plural}(limit: 5) { id } }`);

      expect(data[plural]).toEqual([]);
    },
  );

  it('still tells who answers, what is agreed, and people by their role', async () => {
    const { data } = await open.ask<{
      engagement: { agreements: unknown[]; responsible: unknown[] };
      actor: { name: string; names: unknown; usualName: string; affiliations: unknown[] };
      search: { edges: unknown[] };
    }>(
      `{ engagement(id: "linkoping-palo-alto-sister-city") { agreements { id } responsible { id } }
         actor(id: "${PROFESSOR}") { name(language: EN) names { sv en } usualName affiliations { id } }
         search(text: "Stig Hagström", types: [PERSON]) { edges { cursor } } }`,
    );

    expect(data.engagement.agreements.length).toBeGreaterThan(0);
    expect(data.engagement.responsible.length).toBeGreaterThan(0);
    expect(data.actor).toMatchObject({
      name: 'Former professor at Linköping University',
      names: { sv: 'Tidigare professor vid Linköpings universitet', en: 'Former professor at Linköping University' },
      usualName: 'Tidigare professor vid Linköpings universitet',
    });
    expect(data.actor.affiliations.length).toBeGreaterThan(0);
    expect(data.search.edges).toEqual([]);
  });

  it('finds nobody by a part of a name or an id, and sources without names', async () => {
    const { data, errors } = await open.ask<Record<string, unknown>>(`{
      byName: people(where: { usualName: { contains: "Hag" } }) { id }
      byId: people(where: { id: { startsWith: "stig" } }) { id }
      all: people { id }
      internally: node(id: "stig-hagstrom") { id }
      said: actor(id: "${PROFESSOR}") { evidence { anchor claim } }
    }`);

    expect(errors).toEqual([]);
    expect(data).toMatchObject({ byName: [], byId: [], internally: null });
    expect(data['all']).toHaveLength(2);
    expect(JSON.stringify(data['said'])).toContain('[…]');
    expect(profiles.namesIn(JSON.stringify(data))).toEqual([]);
  });

  it('finds nothing by a name that sources say and it does not tell, nor by a form or the beginning of one', async () => {
    const names = ['hagström', 'brita-stina', 'stig', 'reimstad', 'kerstin'];
    const forms = names.flatMap((name) => [
      name,
      name.toUpperCase(),
      `${name}s`,
      `${name} palo alto`,
      name.slice(0, -1),
    ]);
    const found = async (server: TestServer, text: string) =>
      (
        await server.ask<{ search: { totalCount: number } }>(
          'query ($text: String!) { search(text: $text) { totalCount } }',
          {
            text,
          },
        )
      ).data.search.totalCount;
    const count = (server: TestServer) =>
      Promise.all(forms.map(async (form) => [form, await found(server, form)] as const));

    expect((await count(internal)).filter(([, hits]) => hits > 0).length).toBeGreaterThan(15);
    expect((await count(open)).filter(([, hits]) => hits > 0)).toEqual([]);
    const page = await (await fetch(`${open.url}/search?q=hagstr%C3%B6m`)).text();
    expect(page).not.toMatch(/\/id\/(?:palo-alto|stanford-university|liu-stanford-student-exchange)/);
    // What is told is still found by what is said of it.
    expect(await found(open, 'dörröppnare')).toBeGreaterThan(0);
  });

  it.each([
    '/id/review-before-new-agreement',
    '/id/kerstin-reimstad',
    '/id/stig-hagstrom',
    '/id/action-plans.jsonld',
    '/calendar/reviews.ics',
  ])('has no page of %s', async (path) => {
    expect((await fetch(`${internal.url}${path}`)).status).toBe(200);
    expect((await fetch(`${open.url}${path}`)).status).toBe(404);
  });

  it('has a page of a person by role, and the text of a document without names', async () => {
    const page = await fetch(`${open.url}/id/${PROFESSOR}`);
    const paper = await (await fetch(`${open.url}/id/ks-2017-494-position-paper`)).text();
    const text = paper.replaceAll(/<[^>]*>/g, '');

    const told = await page.text();

    expect(page.status).toBe(200);
    expect(told).toContain('<h1 dir="auto">Tidigare professor vid Linköpings universitet</h1>');
    expect(told).toContain('Person, visas med sin roll');
    expect(told).toContain('Här står en roll i stället för ett namn');
    expect(told).toContain('En person har varit professor vid Linköpings universitet.');
    expect(told).not.toContain('rofessor vid Linköpings universitet har varit professor vid Linköpings universitet');
    expect(text).toContain('Initiativtagare var […], tidigare Linköpingsbor');
    expect(profiles.namesIn(paper)).toEqual([]);
  });
});
