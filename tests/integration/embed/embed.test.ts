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
        /<figcaption>[^]*(Källa|Source): [^]*(Databasen uppdaterad|Database updated) [^]*<a href="http[^"]+\/id\/[^"]+"[^]*<\/figcaption>/,
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
    expect(await text('/embed/graph/linkoping?lang=en', { 'accept-language': 'sv' })).toContain('Partnerships around');
    const response = await get('/embed/graph/linkoping', { 'accept-language': 'en' });
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(await response.text()).toContain('<html lang="en">');
  });

  it('show the graph as of a date', async () => {
    const then = await text('/embed/graph/linkoping?lang=sv&at=1990');
    expect(then).toContain('Linköping och Palo Alto är systerorter sedan 1987');
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

  it.each([
    ['figure=partners&id=linkoping', 'Figuren går inte att visa för ”linkoping”.'],
    ['figure=graph&id=atlantis', 'Det finns inget som heter ”atlantis”.'],
    ['figure=graph&about=Atlantis', 'Det finns inget som heter ”Atlantis”.'],
    ['figure=map&id=linkoping&at=hej', '”Vid datum” är ”hej”'],
    ['figure=timeline&id=linkoping&from=hej', '”Från och med” är ”hej”'],
    ['figure=graph&id=linkoping&width=12', '”Bredd i pixlar” är ”12”'],
  ])('are given no code for what would not work: %s', async (query, message) => {
    const html = await text(`/embed?${query}&lang=sv`);

    expect(html).toContain(message);
    expect(html).not.toContain('<textarea');
    expect(html).not.toContain('<iframe');
  });

  it.each([
    ['figure=graph&about=palo+alto', '/embed/graph/palo-alto?lang=sv'],
    ['figure=graph&about=Palo+Alto&id=linkoping&known=Link%C3%B6ping', '/embed/graph/palo-alto?lang=sv'],
    ['figure=partners&about=Den+smarta+staden&of=Link%C3%B6ping', '/embed/partners/smart-city?lang=sv&of=linkoping'],
    ['figure=timeline&id=linkoping&from=1986&to=2017&at=1990', '/embed/timeline/linkoping?lang=sv&from=1986&to=2017'],
    ['figure=graph&id=linkoping&theme=dark&depth=2', '/embed/graph/linkoping?lang=sv&theme=dark&depth=2'],
  ])('are found by name, with all that a kind takes: %s', async (query, address) => {
    const code =
      /<textarea[^>]*>([^<]*)/
        .exec(await text(`/embed?${query}&lang=sv`))?.[1]
        ?.replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<') ?? '';
    const [, src = ''] = /src="http:\/\/[^/]+([^"]+)"/.exec(code.replaceAll('&amp;', '&')) ?? [];

    expect(src).toBe(address);
    expect((await get(src)).status).toBe(200);
  });

  it('of an area are chosen of a list of all areas by name, and of none until one is', async () => {
    const areas = async (query: string) => {
      const html = await text(`/embed?figure=partners&${query}lang=sv`);
      const list = /<label for="id">Prioriterat område<\/label><select[^>]*>([^]*?)<\/select>/.exec(html)?.[1] ?? '';
      return { html, names: [...list.matchAll(/<option[^>]*>([^<]*)/g)].map(([, name = '']) => name), list };
    };
    const [none, one] = [await areas(''), await areas('id=smart-city&')];

    expect(none.names).toEqual(['Välj ett område', ...one.names]);
    expect(none.html).not.toContain('<textarea');
    expect(one.names.length).toBeGreaterThan(5);
    expect(one.names).toEqual(one.names.toSorted(new Intl.Collator('sv').compare));
    expect(one.list).toContain('<option value="smart-city" selected>Den smarta staden');
    expect(one.html).not.toContain('<input type="text" id="about"');
  });

  it('ask for an area, and say of nothing that it is wrong, when the figure before was about something else', async () => {
    const html = await text('/embed?figure=partners&about=Linköping&id=linkoping&known=Linköping&lang=sv');
    expect(html).toContain('<strong>Välj ett område.</strong>');
    expect(html).not.toContain('går inte att visa');
    expect(html).not.toContain('Menade du');
  });

  it('are suggested to who writes no whole name', async () => {
    const html = await text('/embed?figure=partners&about=Linköping&lang=sv');
    expect(html).toContain('Det finns inget som heter ”Linköping”.');
    expect(html).toMatch(/Menade du[^]*<a href="[^"]*figure=partners[^"]*id=smart-city/);
  });

  it('show the sister city one step from its city, by the tie that they share, and no private person as a parent', async () => {
    const html = await text('/embed/graph/linkoping?lang=sv');
    const deep = await text('/embed/graph/linkoping.svg?lang=sv&depth=2');

    expect(html).toMatch(/<title>Linköping och Palo Alto är systerorter sedan 1987[^<]*<\/title>/);
    expect(html).toContain('>systerort sedan 1987</text>');
    expect(html).not.toContain('Kommunstyrelsen');
    expect(deep).toMatch(/… och \d+ kopplingar till mellan dem/);
    expect(deep).not.toContain('Kommunledningskontoret');
  });

  it('say beside the name of home how many of its partners are named below the map', async () => {
    const svg = await text('/embed/map/linkoping.svg?lang=sv&width=340');
    const [, count] = />Linköping \+(\d+)</.exec(svg) ?? [];
    const texts = [...svg.slice(svg.indexOf(`>+${count}<`)).matchAll(/<text x="([^"]+)"[^>]*>([^]*?)<\/text>/g)];
    const [, left] = texts[0] ?? [];
    const after = texts.findIndex(([, x]) => x !== left);
    const lines = texts.slice(0, after).map(([, , line = '']) => line.replace(/<[^>]*>/g, ''));
    const names = lines.join(' ').split(/,\s*/);
    expect(names).toHaveLength(Number(count));
    expect(names.join()).toContain('Joensuu');
  });

  it('have the typeface of the site, of this server', async () => {
    const page = await text('/embed/map/linkoping?lang=sv');
    const [, styles = ''] = /<link rel="stylesheet" href="([^"]*font\.css[^"]*)"/.exec(page) ?? [];
    const rules = await text(styles);
    expect(rules).toContain("font-family: 'Source Sans 3'");
    const [, file = ''] = /url\((fonts\/[^)]*latin-wght[^)]*)\)/.exec(rules) ?? [];
    const font = await get(`/${file}`);
    expect([font.status, font.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  });

  it('are light unless something else is asked for, and in frames without a warning of the browser', async () => {
    const response = await get('/embed/map/linkoping?lang=sv');
    expect(await response.text()).toContain('<meta name="color-scheme" content="light">');
    expect(response.headers.get('origin-agent-cluster')).toBeNull();
    expect(await text('/embed/map/linkoping?theme=auto')).toContain('content="light dark"');
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
        expect(script).toMatch(
          /^<script (src="[^"]*\/(embed\/v1\/(frame|host)\.js" async|page\.js\?v=[0-9a-f]{12}")|type="application\/ld\+json")>$/,
        );
      }
      expect(html.match(/<img|<[a-z][^<>"]*\son\w+=|<b>|neo4j:|\.ts:\d+/gi), address).toBeNull();
    }
    const after = await server.ask<{ graphRevision: { number: number } }>('{ graphRevision { number } }');
    expect(after.data).toEqual(before.data);
  });
});
