import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { FIGURE_NAMES, takenBy, type FigureName, type OptionName } from '@vanort/figures';
import { parseXml } from '../../xml.js';
import { startServer, type TestServer } from '../server.js';

/** A response of oEmbed 1.0, section 2.3.4: what is required of the type "rich", and what any type may have. */
const pixels = z.number().int().positive();
const Rich = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().optional(),
  author_name: z.string().optional(),
  author_url: z.url().optional(),
  provider_name: z.string().optional(),
  provider_url: z.url().optional(),
  cache_age: z.number().int().nonnegative().optional(),
  thumbnail_url: z.url().optional(),
  thumbnail_width: pixels.optional(),
  thumbnail_height: pixels.optional(),
  html: z.string().min(1),
  width: pixels,
  height: pixels,
});

describe('oEmbed', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ web: inject('web') });
  });
  afterAll(() => server.stop());

  const ask = (url: string, more = '') => fetch(`${server.url}/oembed?url=${encodeURIComponent(url)}${more}`);
  const own = (path: string) => server.url + path;

  it.each(['/embed/graph/linkoping?lang=en', '/id/palo-alto?lang=en', '/embed/map/linkoping?lang=en&at=2017'])(
    'answers for %s as the spec says, in JSON and the same in XML',
    async (path) => {
      const [json, xml] = await Promise.all([ask(own(path)), ask(own(path), '&format=xml')]);
      const answer = Rich.parse(await json.json());
      const root = parseXml(await xml.text());
      const told = Object.fromEntries(
        Array.from(root.childNodes)
          .filter(({ nodeType }) => nodeType === 1)
          .map(({ nodeName, textContent }) => [nodeName, textContent]),
      );

      expect(json.headers.get('content-type')).toMatch(/^application\/json/);
      expect(xml.headers.get('content-type')).toMatch(/^text\/xml/);
      expect(root.nodeName).toBe('oembed');
      expect(told).toEqual(Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])));
      const src = /src="([^"]+)"/.exec(answer.html)![1]!.replaceAll('&amp;', '&');
      expect((await fetch(src)).status).toBe(200);
      expect(new URL(src).searchParams.get('lang')).toBe('en');
    },
  );

  it('keeps within the lengths asked for', async () => {
    const answer = Rich.parse(await (await ask(own('/embed/graph/linkoping'), '&maxwidth=300&maxheight=200')).json());

    expect([answer.width, answer.height]).toEqual([300, 200]);
    expect(answer.html).toContain('width="300" height="200"');
  });

  /** Where a page says that it is told how to embed it, and the frame that is told there. */
  async function discovered(path: string): Promise<{ urls: string[]; src: string }> {
    const page = await fetch(own(path));
    expect([path, page.status]).toEqual([path, 200]);
    const links = [
      ...(await page.text()).matchAll(
        /<link rel="alternate" type="(?:application\/json|text\/xml)\+oembed" href="([^"]+)"/g,
      ),
    ].map(([, href]) => new URL(href!.replaceAll('&amp;', '&')));
    expect(links.map(({ searchParams }) => searchParams.get('format'))).toEqual(['json', 'xml']);
    const { html } = Rich.parse(await (await fetch(links[0]!)).json());
    return {
      urls: links.map(({ searchParams }) => searchParams.get('url')!),
      src: /src="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&'),
    };
  }

  /** What each option of an embed may be asked for with. */
  const OPTIONS = {
    depth: '2',
    at: '1990',
    from: '1980',
    to: '1990',
    of: 'linkoping',
  } satisfies Record<OptionName, string>;
  const SUBJECTS = {
    graph: 'palo-alto',
    partners: 'smart-city',
    timeline: 'linkoping',
    map: 'palo-alto',
    standing: 'linkoping-joensuu',
  } satisfies Record<FigureName, string>;

  it.each(FIGURE_NAMES)('discovery keeps all that an embed was asked for: %s', async (name) => {
    const query = new URLSearchParams({ lang: 'en', theme: 'dark' });
    for (const option of takenBy(name).options) query.set(option, OPTIONS[option]);
    const path = `/embed/${name}/${SUBJECTS[name]}?${query.toString()}`;
    const { urls, src } = await discovered(`${path}&utm_source=letter`);

    expect(new Set(urls)).toEqual(new Set([own(path)]));
    expect(src).toBe(own(path));
    expect((await fetch(src)).status).toBe(200);
    const plain = `/embed/${name}/${SUBJECTS[name]}`;
    expect(await discovered(plain)).toEqual({ urls: [own(plain), own(plain)], src: own(plain) });
  });

  it('discovery keeps the language of a page of an entity, where its address says one', async () => {
    expect((await discovered('/id/palo-alto?lang=en')).src).toBe(own('/embed/graph/palo-alto?lang=en'));
    expect((await discovered('/id/palo-alto')).src).toBe(own('/embed/graph/palo-alto'));
  });

  it.each([
    ['/', '/embed/graph/linkoping?depth=2'],
    ['/graph?of=palo-alto&depth=1&at=1990&selected=palo-alto', '/embed/graph/palo-alto?depth=1&at=1990'],
    ['/map?of=palo-alto&lang=en', '/embed/map/palo-alto?lang=en'],
    ['/time?at=1987', '/embed/graph/linkoping?depth=2&at=1987'],
    ['/time?show=timeline&of=palo-alto', '/embed/timeline/palo-alto'],
    ['/time?show=changes&start=1980&end=1990', '/embed/timeline/linkoping?from=1980&to=1990'],
    ['/themes?area=smart-city&at=2017', '/embed/partners/smart-city?at=2017'],
  ])('an address of the explorer shows what the explorer shows there: %s', async (path, embed) => {
    const { html } = Rich.parse(await (await ask(own(path))).json());
    expect(/src="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')).toBe(own(embed));
    const page = await (await fetch(own(path))).text();
    const href = /type="application\/json\+oembed" href="([^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&');
    expect(new URL(href).searchParams.get('url')).toBe(own(embed));
  });

  it.each(['/table', '/themes', '/paths?to=palo-alto', '/time?show=changes&whose=all', '/follow-up'])(
    'the explorer shows nothing there that could be embedded: %s',
    async (path) => {
      expect((await ask(own(path))).status).toBe(404);
    },
  );

  it('a slash at the end of an address is passed over', async () => {
    for (const path of ['/id/palo-alto', '/embed/map/palo-alto', '/graph', '/embed/timeline/linkoping']) {
      const [without, withOne] = await Promise.all([ask(own(path)), ask(own(`${path}/`))]);
      expect(await withOne.json()).toEqual(await without.json());
    }
    for (const path of ['/id/palo-alto', '/embed/map/palo-alto', '/embed/map/palo-alto.svg', '/dcat', '/embed']) {
      const moved = await fetch(own(`${path}/?lang=en`), { redirect: 'manual' });
      expect([moved.status, moved.headers.get('location')]).toEqual([301, `${path}?lang=en`]);
      expect((await fetch(own(`${path}/`))).status).toBe(200);
    }
  });

  it.each(['//elsewhere.example/', '/\\elsewhere.example/', '///elsewhere.example//', '/%2F/..//elsewhere.example/'])(
    'no such address leads to another host: %s',
    async (path) => {
      const { hostname, port } = new URL(server.url);
      const location = await new Promise<string | undefined>((resolve, reject) => {
        request({ hostname, port, path }, (response) => {
          response.resume();
          resolve(response.headers.location);
        })
          .on('error', reject)
          .end();
      });
      expect(new URL(location ?? '/', server.url).origin).toBe(server.url);
    },
  );

  it.each([
    ['an unknown entity', '/embed/graph/atlantis'],
    ['an unknown figure', '/embed/pie/linkoping'],
    ['another page', '/graphql'],
    ['no page', '/nowhere'],
  ])('answers 404 for %s', async (_what, path) => {
    expect((await ask(own(path))).status).toBe(404);
  });

  it('never fetches the address, and takes none but its own', async () => {
    const { createServer } = await import('node:http');
    const requests: string[] = [];
    const other = createServer((request, response) => {
      requests.push(String(request.url));
      response.end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    for (const url of [
      `http://127.0.0.1:${port}/id/linkoping`,
      `http://127.0.0.1:${port}@${new URL(server.url).host}/id/linkoping`,
      `${server.url}@127.0.0.1:${port}/id/linkoping`,
      `//127.0.0.1:${port}/id/linkoping`,
      'file:///etc/passwd',
      'javascript:alert(1)',
      'linkoping',
    ]) {
      expect((await ask(url)).status, url).toBe(404);
    }
    other.close();
    expect(requests).toEqual([]);
  });

  it('answers 501 for another format, 400 without an address or with a length that is none', async () => {
    expect((await ask(own('/id/linkoping'), '&format=yaml')).status).toBe(501);
    expect((await ask(own('/id/linkoping'), '&maxwidth=wide')).status).toBe(400);
    expect((await fetch(`${server.url}/oembed`)).status).toBe(400);
    expect((await fetch(`${server.url}/oembed?url=a&url=b`)).status).toBe(400);
  });
});
