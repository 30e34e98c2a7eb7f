import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
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
    server = await startServer();
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

  it('is found on pages of entities and on embeds', async () => {
    for (const path of ['/embed/graph/linkoping?lang=sv', '/id/linkoping?lang=sv']) {
      const html = await (await fetch(own(path))).text();
      const links = [
        ...html.matchAll(/<link rel="alternate" type="(application\/json|text\/xml)\+oembed" href="([^"]+)"/g),
      ];
      expect(links).toHaveLength(2);
      for (const [, , href] of links) expect((await fetch(href!.replaceAll('&amp;', '&'))).status).toBe(200);
    }
  });

  it.each([
    ['an unknown entity', '/embed/graph/atlantis'],
    ['an unknown figure', '/embed/pie/linkoping'],
    ['another page', '/graphql'],
    ['no path', ''],
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
