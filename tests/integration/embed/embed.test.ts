import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../../hostile-strings.js';
import { parseXml } from '../../xml.js';
import { startServer, type TestServer } from '../server.js';

const EMBEDS = [
  '/embed/graph/linkoping?lang=sv',
  '/embed/graph/palo-alto?lang=en&depth=2',
  '/embed/partners/smart-city?lang=sv',
  '/embed/timeline/linkoping-palo-alto-sister-city?lang=en',
  '/embed/map/linkoping?lang=sv',
];
const withFormat = (address: string, format: string) => address.replace('?', `.${format}?`);

describe('embeds', () => {
  let server: TestServer;
  /** Another process would be another server with answers of its own. */
  let other: TestServer;
  beforeAll(async () => {
    [server, other] = await Promise.all([startServer(), startServer()]);
  });
  afterAll(() => Promise.all([server.stop(), other.stop()]));

  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });
  const text = async (path: string, headers: Record<string, string> = {}) => (await get(path, headers)).text();

  describe.each(EMBEDS)('%s', (address) => {
    it('is a valid page with a figure: picture with title and description, table, caption with source, date and link', async () => {
      const response = await get(address);
      const html = await response.text();

      expect(response.status).toBe(200);
      const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
      expect(html).toMatch(
        /<svg [^>]*role="img" aria-labelledby="[^"]+"[^>]*><title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/,
      );
      expect(html).toMatch(/<th scope="col">/);
      expect(html).toMatch(
        /<figcaption>[^]*(Källa|Source): [^]*(Uppdaterat|Updated) [^]*<a href="http[^"]+\/id\/[^"]+"[^]*<\/figcaption>/,
      );
    });

    it('has the same picture for the same graph, to the byte, as SVG that is XML and as PNG of the size asked for', async () => {
      const [svg, again] = await Promise.all([text(withFormat(address, 'svg')), text(withFormat(address, 'svg'))]);
      expect(again).toBe(svg);
      expect(parseXml(svg).nodeName).toBe('svg');
      expect(svg).toMatch(/(Källa|Source): /);

      const png = async (url: string) => {
        const response = await fetch(`${url}${withFormat(address, 'png')}&width=500&scale=2&theme=dark`);
        return Buffer.from(await response.arrayBuffer());
      };
      const [one, two] = await Promise.all([png(server.url), png(other.url)]);
      expect(one.subarray(1, 4).toString()).toBe('PNG');
      expect(one.readUInt32BE(16)).toBe(1000);
      expect(two.equals(one)).toBe(true);
    });

    it('may stand in frames of others, sets no cookie, is kept on the way, compressed, and not sent again', async () => {
      const response = await get(address, { 'accept-encoding': 'gzip' });
      const { headers } = response;

      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('cache-control')).toMatch(/public, max-age=\d+, stale-while-revalidate=\d+/);
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const again = await get(address, { 'if-none-match': headers.get('etag')! });
      expect([again.status, await again.text()]).toEqual([304, '']);
    });
  });

  it('say everything in the language asked for, else in the one accepted', async () => {
    expect(await text('/embed/graph/linkoping?lang=en', { 'accept-language': 'sv' })).toContain('Relations around');
    const response = await get('/embed/graph/linkoping', { 'accept-language': 'en' });
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(await response.text()).toContain('<html lang="en">');
  });

  it('show the graph as of a date', async () => {
    const then = await text('/embed/graph/linkoping?lang=sv&at=1990');
    expect(then).toContain('Systerortssamarbetet Linköping–Palo Alto');
    expect(then).not.toContain('Smart City Alliance');
  });

  it('have a figure alone, to stand inside a page', async () => {
    const html = await text('/embed/graph/linkoping.html?lang=sv&width=400');
    expect(html.trim()).toMatch(/^<figure [^]*<\/figure>$/);
    expect(html).toContain('viewBox="0 0 400 ');
  });

  it('tell the editor what is wrong, and show the reader the figure that can be shown', async () => {
    const plain = await text('/embed/graph/linkoping?lang=de&depth=9&width=12&theme=pink&utm=x');
    const debug = await text('/embed/graph/linkoping?lang=de&depth=9&width=12&theme=pink&utm=x&debug');

    for (const html of [plain, debug]) {
      expect(html).toContain('<svg ');
      for (const name of ['lang', 'depth', 'width', 'theme', 'utm']) expect(html).toContain(`&quot;${name}&quot;`);
    }
    expect(plain).not.toContain('role="note"');
    expect(debug).toContain('role="note"');
  });

  it.each([
    ['/embed/graph/atlantis', 404],
    ['/embed/partners/linkoping', 404],
    ['/embed/timeline/atlantis', 404],
    ['/embed/graph/linkoping?at=soon', 400],
    ['/embed/timeline/linkoping?from=x', 400],
    ['/embed/partners/smart-city?of=atlantis', 404],
  ])('say quietly that %s cannot be shown, with %i, and why to the editor', async (address, status) => {
    const response = await get(`${address}${address.includes('?') ? '&' : '?'}lang=sv`);
    const html = await response.text();
    const visible = html.replace(/<!--[^]*?-->/g, '');

    expect(response.status).toBe(status);
    expect(visible).toContain('Bilden kan inte visas just nu.');
    expect(visible).not.toContain('atlantis');
    expect(html).toMatch(/<!-- Vänort: /);
    const picture = await get(address.replace(/(\?|$)/, '.svg$1'));
    expect(picture.status).toBe(status);
    expect(parseXml(await picture.text()).nodeName).toBe('svg');
  });

  it('are not asked for with a city where the page that makes embeds is asked for partners in an area', async () => {
    const chosen = await (await get('/embed?figure=partners&id=linkoping')).text();
    const typed = await (await get('/embed?figure=partners&id=linkoping&other=linkoping')).text();

    expect(chosen).toMatch(/<iframe src="[^"]*\/embed\/partners\/smart-city\?/);
    expect(typed).toMatch(/<iframe src="[^"]*\/embed\/partners\/linkoping\?/);
  });

  it.each(HOSTILE)('hold the hostile parameter %j', async (value) => {
    const encoded = encodeURIComponent(value.replace(/^\ud800$/, '\ufffd'));
    const before = await server.ask<{ graphRevision: { number: number } }>('{ graphRevision { number } }');
    for (const address of [
      `/embed/graph/${encoded}?debug`,
      `/embed/partners/${encoded}?lang=${encoded}&theme=${encoded}&width=${encoded}&debug=${encoded}`,
      `/embed/timeline/linkoping?from=${encoded}&to=${encoded}&debug`,
      `/embed/map/linkoping?at=${encoded}&${encoded}=1&debug`,
      `/id/${encoded}?lang=${encoded}`,
      `/embed?figure=${encoded}&id=${encoded}&width=${encoded}&theme=${encoded}`,
    ]) {
      const response = await get(address);
      const html = await response.text();
      expect(response.status, address).toBeLessThan(500);
      expect(response.headers.get('set-cookie')).toBeNull();
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      for (const script of scripts) {
        expect(script).toMatch(/^<script (src="[^"]*\/embed\/v1\/frame\.js" async|type="application\/ld\+json")>$/);
      }
      expect(html.match(/<img|<[a-z][^<>"]*\son\w+=|<b>|neo4j:|\.ts:\d+/gi), address).toBeNull();
    }
    const after = await server.ask<{ graphRevision: { number: number } }>('{ graphRevision { number } }');
    expect(after.data).toEqual(before.data);
  });
});
