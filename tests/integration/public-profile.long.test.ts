import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionOf } from './any-question.js';
import { startProfiles, type Profiles } from './profiles.js';
import { servedSchema, type TestServer } from './server.js';

/** Centers that much of what is internal is around. */
const CENTERS = [
  'linkoping',
  'linkoping-palo-alto-sister-city',
  'person-professor-vid-linkopings-universitet',
  'kommunstyrelsen',
  'ks-2017-494-protocol',
];

const OTHER_PAGES = [
  '/embed/graph/linkoping?depth=3',
  '/embed/graph/linkoping.svg?depth=2',
  '/embed/graph/liu-stanford-student-exchange',
  '/embed/timeline/linkoping',
  '/embed/timeline/liu-stanford-student-exchange',
  '/embed/standing/liu-stanford-student-exchange',
  '/embed/partners/university-cooperation',
  '/embed',
  '/search?q=professor',
  '/search?q=student',
  '/id/liu-stanford-student-exchange.jsonld',
  '/id/liu-stanford-student-exchange.ttl',
  '/dcat',
  '/sitemap-1.xml',
];

describe('all that a server of the public profile answers', () => {
  let profiles: Profiles;
  let open: TestServer;
  let internal: TestServer;
  beforeAll(async () => {
    profiles = await startProfiles();
    ({ open, internal } = profiles);
  });
  afterAll(() => profiles.stop());

  it('tells nothing of it in any answer of the API, and answers all that it can', async () => {
    const schema = await servedSchema();
    const query = schema.getQueryType();
    if (!isObjectType(query)) throw new Error('no root');
    const told: string[] = [];
    for (const field of Object.values(query.getFields())) {
      for (const of of CENTERS) {
        const document = `{ ${questionOf(field, 3, ({ name }) => (name === 'of' && field.name !== 'common' ? of : undefined))} }`;
        const shown = await open.ask<unknown>(document);
        const text = JSON.stringify(shown);
        const found = [...profiles.toldIn(text), ...profiles.namesIn(text)];
        if (found.length > 0) told.push(`${field.name} ${of}: ${found.join(' ')}`);
        const failed = shown.errors.filter(({ extensions }) => extensions.code !== 'NOT_FOUND');
        // It may fail as a question that is too large does, which is then too large for everybody.
        const all = failed.length === 0 ? [] : (await internal.ask<unknown>(document)).errors;
        if (failed.some(({ extensions: { code } }) => !all.some(({ extensions }) => extensions.code === code))) {
          told.push(`${field.name} ${of}: ${JSON.stringify(failed[0])}`);
        }
        if (!field.args.some(({ name }) => name === 'of')) break;
      }
    }
    expect(told).toEqual([]);
  });

  it.each(['csv', 'jsonl', 'jsonld', 'graphml'])('exports none of it as %s', async (format) => {
    const response = await fetch(`${open.url}/export/${format}`);
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1');

    expect(response.status).toBe(200);
    // Ids of evidence may begin like those of what it speaks of: sources are told as they are.
    const named = (id: string) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text);
    expect(profiles.hidden.filter(named)).toEqual([]);
    expect(profiles.namesIn(text)).toEqual([]);
  });

  it('names no private person on any page, and has none of the office’s follow-up', async () => {
    const map = await (await fetch(`${open.url}/sitemap-1.xml`)).text();
    const pages = [...map.matchAll(/<loc>[^<]*?(\/id\/[^<]+)<\/loc>/g)].map(([, path]) => path!);
    expect(pages.length).toBeGreaterThan(50);
    const told: string[] = [];
    for (const path of [...pages, ...OTHER_PAGES]) {
      const response = await fetch(open.url + path);
      const text = await response.text();
      const found = [...profiles.namesIn(text), ...(text.match(/[/"]follow-up\b|reviews\.ics/g) ?? [])];
      if (response.status !== 200 || found.length > 0) told.push(`${path}: ${response.status} ${found.join(' ')}`);
    }
    expect(told).toEqual([]);
  });
});
