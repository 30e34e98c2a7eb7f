import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../server.js';

const REPORT_URL = 'https://www.example.se/fel?sida={address}';
let server: TestServer;
let plain: TestServer;
beforeAll(async () => {
  plain = await startServer();
  server = await startServer({
    publicUrl: 'https://relationer.example.se',
    identity: {
      ...{ name: 'Linköping i världen', logo: null, colours: null, reportUrl: REPORT_URL },
      pages: {
        about: { texts: { sv: '# Om oss\n\nVi är en *kommun*.', en: '# About us' }, language: 'sv' },
        method: { address: 'https://www.example.se/metod' },
      },
    },
  });
});
afterAll(async () => {
  await server.stop();
  await plain.stop();
});

const get = async (path: string, of = server) => {
  const response = await fetch(of.url + path, { headers: { accept: 'text/html' } });
  return { response, html: await response.text() };
};
const faultsOf = async (html: string) =>
  (await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html)).results.flatMap(
    ({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
/** The lists of what an entity is related to, by their headings: how many there are, whether they are unfolded, and who. */
const listsOf = (html: string) =>
  [
    ...html.matchAll(
      /<details class="kind"( open)?><summary><h3>([^<]*)<\/h3> <span class="quiet">(\d+)<[^]*?(?=<details class="kind"|<\/section>)/g,
    ),
  ].map(([list, open, heading = '', count]) => ({
    ...{ heading, count: Number(count), isOpen: open !== undefined },
    ids: [...list.matchAll(/<li><svg class="type-mark[^]*?<a href="\/id\/([^?"]+)/g)].map(([, id = '']) => id),
  }));
const part = (html: string, start: string, end: string) => html.slice(html.indexOf(start)).split(end, 1)[0] ?? '';

describe('the page of an actor', () => {
  it('is a card: flag, tie and since, what is agreed, areas, who answers, the last that happened', async () => {
    const { html } = await get('/id/palo-alto?lang=sv');
    const card = part(html, '<section class="card in-short">', '</section>');

    expect(html).toContain('<img class="flag" src="/flags/us.svg"');
    expect(html).toContain('<p class="lead">Systerort till Linköping sedan 1987</p>');
    for (const words of [
      'Överenskommet',
      'undertecknat 1987',
      'Områden',
      'Kommunstyrelsen',
      'Kontakt',
      'Senaste händelsen',
    ])
      expect(card).toContain(words);
    expect(card).not.toMatch(/Hagström/);
    expect(await faultsOf(html)).toEqual([]);
    const flag = await fetch(`${server.url}/flags/us.svg`);
    expect([flag.status, flag.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect((await fetch(`${server.url}/flags/zz.svg`)).status).toBe(404);
  });

  it('of the home has a flag beside each partner', async () => {
    const { html } = await get('/id/linkoping?lang=sv');
    const card = part(html, '<section class="card in-short">', '</section>');
    expect(card).toMatch(/<img class="flag" src="[^"]*\/flags\/us\.svg" alt="USA"[^>]*> <a [^>]*><bdi>Palo Alto/);
    const partners = part(card, '<ul class="plain columns">', '</ul>');
    expect(partners.match(/<img class="flag"/g)?.length).toBe(partners.match(/<li>/g)?.length);
    expect(await faultsOf(html)).toEqual([]);
  });

  it.each([
    ['agreement-1987', ['Gäller', 'undertecknat', 'Beslutat av', 'Vem ansvarar']],
    ['smart-city', ['Samarbeten inom området', 'Smart City Alliance']],
  ])('of %s, which is none, has the answer first too', async (id, told) => {
    const { html } = await get(`/id/${id}?lang=sv`);
    const card = part(html, '<section class="card in-short">', '</section>');
    for (const words of told) expect(card).toContain(words);
    expect(await faultsOf(html)).toEqual([]);
  });

  it('of an agreement says that its term is over, whatever the source of its day called it, and so does its data', async () => {
    const { html } = await get('/id/norrkoping-riga-agreement-2014?lang=sv');
    expect(part(html, '<section class="card in-short">', '</section>')).toContain('gällde 2014–2018');
    expect(part(html, '<h2>Uppgifter</h2>', '</section>')).toMatch(/<dt>Status<\/dt><dd>Gällde 2014–2018<\/dd>/);
    expect(await faultsOf(html)).toEqual([]);
    const data = await fetch(`${server.url}/id/norrkoping-riga-agreement-2014.jsonld`);
    expect(await data.json()).toMatchObject({ creativeWorkStatus: 'ACTIVE', temporalCoverage: '2014/2018' });
    const running = await get('/id/agreement-1987?lang=en');
    expect(part(running.html, '<h2>Facts</h2>', '</section>')).toMatch(/<dt>Status<\/dt><dd>Signed<\/dd>/);
    expect(part(running.html, '<section class="card in-short">', '</section>')).toContain('<dd>signed 1987</dd>');
  });

  it('tells the connection to the home actor where they share nothing', async () => {
    const { html } = await get('/id/stanford-university?lang=sv');
    expect(part(html, '<section class="card in-short">', '</section>')).toContain('sedan 1986');
  });

  it('marks what nobody confirms wherever it is listed, and nothing else', async () => {
    const { html } = await get('/id/linkoping?lang=sv');
    const related = part(html, '<section class="card relations">', '</section>');
    const rows = [...related.matchAll(/<bdi>([^<]*)<\/bdi><\/a>( <span class="quiet">[^<]*)?/g)];
    const unconfirmed = (name: string) => name.startsWith('Obekräftat ');

    expect(rows.filter(([, name]) => unconfirmed(name!)).length).toBeGreaterThan(1);
    for (const [, name, about = ''] of rows) {
      expect([name, /uppgiven .*\(obekräftad\)/.test(about)]).toEqual([name, unconfirmed(name!)]);
    }
    const partner = await get('/id/oradea?lang=en');
    expect(part(partner.html, '<h2>In short</h2>', '</section>')).toContain('reported friendship town (unconfirmed)');
    expect(await faultsOf(partner.html)).toEqual([]);
  });

  it('names each entity once in a list, a year that began and ended once, and no checksum as a fact', async () => {
    const { html } = await get('/id/palo-alto?lang=sv');
    const lists = listsOf(html);
    expect(lists.flatMap(({ ids }) => ids).length).toBeGreaterThan(10);
    for (const { heading, count, ids } of lists) expect([heading, new Set(ids).size]).toEqual([heading, count]);
    expect(html).not.toMatch(/(\d{4})\s*–\s*\1\b/);
    const { html: document } = await get('/id/ks-2017-494-position-paper?lang=sv');
    expect(document.indexOf('dd3bfb')).toBeGreaterThan(document.indexOf('Tekniska uppgifter'));
  });

  it('says of each company what it has to do with the city', async () => {
    const lists = listsOf((await get('/id/palo-alto?lang=sv')).html);
    const under = (heading: string) => lists.find((list) => list.heading === heading)?.ids;
    expect(under('Företag med huvudkontor här eller i närheten')).toContain('facebook');
    expect(under('Företag med verksamhet här')).toContain('narrative');
    expect(under('Land eller territorium')).toEqual(['united-states']);
  });

  it('says of each partner of the home what ties it, and not that something is an initiative', async () => {
    const { html } = await get('/id/linkoping?lang=sv');
    const partners = part(html, '<ul class="plain columns">', '</ul>');
    expect(partners).toMatch(/Dalian<\/bdi><\/a> <span class="quiet">Partner i Smart City Alliance/);
    expect(partners).not.toMatch(/<span class="quiet">Initiativ/);
    expect((await get('/id/dalian?lang=sv')).html).toContain('Samarbetar med Linköping i Smart City Alliance');
  });

  it('leads on from an id that is not there', async () => {
    const { response, html } = await get('/id/palo-altoo?lang=sv');
    expect(response.status).toBe(404);
    expect(html).toMatch(/<form class="search-again"[^]*value="palo altoo"/);
    expect(html).toContain('Till startsidan');
    expect((await get('/search?q=palo%20altoo&lang=sv')).html).toContain('/id/palo-alto?lang=sv');
  });
});

describe('connections of any entity', () => {
  it.each(['linkoping-palo-alto-sister-city', 'linkoping'])(
    '%s: many are folded by kind, with their count',
    async (id) => {
      const { html } = await get(`/id/${id}?lang=sv`);
      const lists = listsOf(html);
      expect(lists.length).toBeGreaterThan(3);
      expect(lists.filter(({ isOpen }) => isOpen)).toEqual([]);
      expect(html.indexOf('in-short')).toBeLessThan(html.indexOf('card relations'));
      expect(await faultsOf(html)).toEqual([]);
    },
  );

  it('few are read at a glance', async () => {
    const lists = listsOf((await get('/id/facebook?lang=en')).html);
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter(({ isOpen }) => !isOpen)).toEqual([]);
  });
});

describe('the page of a document', () => {
  it('has a place for all that the pages quote of it', async () => {
    const { html } = await get('/id/palo-alto?lang=sv');
    const links = [...html.matchAll(/href="(\/id\/[^"#]+)#(e-[^"]+)"/g)];
    expect(links.length).toBeGreaterThan(10);
    const pages = new Map<string, string>();
    for (const [, path = '', place = ''] of links) {
      const page = pages.get(path) ?? (await get(path.replaceAll('&amp;', '&'))).html;
      pages.set(path, page);
      expect(page, `${path}#${place}`).toContain(`id="${place}"`);
    }
  });

  it('shows no figure where there is none to show', async () => {
    const { html: document } = await get('/id/palo-alto-online-2012?lang=sv');
    expect(document).toContain('Ur dokumentet');
    expect(document).not.toContain('Det finns inga uppgifter att visa');
  });

  it('marks the words, tells what they bear, and leads back', async () => {
    const { html } = await get('/id/ks-2017-494-position-paper?lang=sv');
    const section = part(html, 'id="inledning"', '</section>');
    expect(section).toMatch(/<mark>Frågor kring demokrati/);
    expect(section).toContain('Internationella utbyten ska beakta demokrati');
    expect(section).toMatch(/<a href="\/id\/linkoping-palo-alto-sister-city\?lang=sv">/);
    expect(await faultsOf(html)).toEqual([]);
  });
});

describe('what a site has set of its own', () => {
  it('stands in the foot of every page, and nothing where it is unset', async () => {
    const { html } = await get('/id/palo-alto?lang=sv');
    expect(html).toContain('<a href="/about">Om webbplatsen</a>');
    expect(html).toContain('<a href="https://www.example.se/metod">');
    const page = encodeURIComponent('https://relationer.example.se/id/palo-alto?lang=sv');
    expect(html).toContain(`href="https://www.example.se/fel?sida=${page}"`);

    const bare = (await get('/id/palo-alto?lang=sv', plain)).html;
    for (const words of ['/about', '/method', '/contact', 'Rapportera', 'mailto:']) expect(bare).not.toContain(words);
    expect((await get('/about', plain)).response.status).toBe(404);
  });

  it('is shown in its language', async () => {
    expect((await get('/about?lang=sv')).html).toContain('<p>Vi är en <em>kommun</em>.</p>');
    expect((await get('/about?lang=en')).html).toContain('<h1>About us</h1>');
  });
});

describe('the page of results', () => {
  it.each(['palo', 'lin', 'sta'])('has what one looks for by name first: %s', async (text) => {
    const { html } = await get(`/search?q=${text}&lang=sv`);
    const first = { palo: 'palo-alto', lin: 'linkoping', sta: 'stanford-university' }[text];
    expect(/<li class="card hit">[^]*?<h2><a href="\/id\/([^?]+)/.exec(html)?.[1]).toBe(first);
  });

  it('narrows down by type, country and standing, with counts', async () => {
    const { html } = await get('/search?q=palo+alto&lang=sv');
    expect(await faultsOf(html)).toEqual([]);
    const hits = (page: string) => [...page.matchAll(/<li class="card hit">/g)].length;
    const [, address = '', count] = /href="([^"]*type=PARTNERSHIP[^"]*)">[^<]*<\/a> <span class="quiet">(\d+)</.exec(
      html,
    )!;
    const narrowed = (await get(address.replaceAll('&amp;', '&'))).html;
    expect(hits(narrowed)).toBe(Number(count));
    expect(narrowed).toContain('Ta bort alla val');
    expect(html).toMatch(/country=/);
    expect(html).toMatch(/standing=MUTUAL/);
  });

  it.each([
    ['KS 2017-494', '/id/ks-2017-494-protocol'],
    ['stanfrod', '/id/stanford-university'],
  ])('leads somewhere from "%s"', async (text, path) => {
    expect((await get(`/search?q=${encodeURIComponent(text)}&lang=sv`)).html).toContain(path);
  });

  it('says of an actor what ties it to home and where it is, and of what is both place and country no more', async () => {
    const facts = async (text: string) =>
      /<p class="quiet">Stad eller kommun<\/p>\s*<p>([^<]*)/.exec((await get(`/search?q=${text}&lang=sv`)).html)?.[1];

    expect(await facts('guangzhou')).toBe('Samverkansort sedan 1997 · Kina');
    expect(await facts('macao')).not.toContain('· Macao');
  });

  it('says of each what it is, and what nobody confirms', async () => {
    const { html } = await get('/search?q=v%C3%A4nort&lang=sv&standing=UNCONFIRMED');
    const kinds = [...html.matchAll(/<\/h2>\s*<p class="quiet">([^<]*)/g)].map(([, kind]) => kind);

    expect(kinds.length).toBeGreaterThan(1);
    expect(kinds.filter((kind) => !/\(obekräfta[dt]\)$/.test(kind!))).toEqual([]);
    expect((await get('/search?q=palo+alto&lang=sv')).html).toContain('<p class="quiet">Systerort</p>');
  });

  it('goes on page by page', async () => {
    const first = (await get('/search?q=linkoping&lang=sv')).html;
    const [, next = ''] = /<a class="button" href="([^"]+)" rel="next">/.exec(first)!;
    const second = (await get(next.replaceAll('&amp;', '&'))).html;
    const ids = (html: string) => [...html.matchAll(/<h2><a href="\/id\/([^?]+)/g)].map(([, id]) => id);
    expect(ids(first)).toHaveLength(20);
    expect(ids(second).length).toBeGreaterThan(0);
    expect(ids(second).filter((id) => ids(first).includes(id))).toEqual([]);
  });

  it('says what to do when there is nothing', async () => {
    const { html } = await get('/search?q=xyzzyqwerty&lang=sv');
    expect(html).toContain('Inget hittades för ”xyzzyqwerty”.');
    expect(html).toContain('Pröva färre ord');
  });
});
