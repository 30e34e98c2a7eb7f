import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useKindWords } from '../../src/model/kind-words.js';
import { startServer, type TestServer } from './server.js';

const NAME = 'Umeå & världen';
const LOGO = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>');
const WORDS = { SISTER_CITY: { sv: 'vänort', en: 'twin town' } } as const;

let server: TestServer;
let plain: TestServer;
beforeAll(async () => {
  useKindWords(WORDS);
  plain = await startServer();
  server = await startServer({
    web: inject('web'),
    identity: {
      name: NAME,
      logo: { body: LOGO, type: 'image/svg+xml' },
      colours: { light: '#005a9c', dark: '#8ec5ff' },
    },
    kindWords: WORDS,
    publicUrl: 'https://relationer.example.se/under',
  });
});
afterAll(async () => {
  useKindWords({});
  await server.stop();
  await plain.stop();
});

const get = async (at: string, of = server) => {
  const response = await fetch(`${of.url}${at}`, { headers: { accept: 'text/html' } });
  return { response, text: await response.text() };
};
const WRITTEN = NAME.replace('&', '&amp;');

describe('a site with a name, a logo and colours of its own', () => {
  it('says so in the head of the explorer, with its words for kinds', async () => {
    const { text } = await get('/');

    expect(text).toContain(`<meta name="vanort-name" content="${WRITTEN}"`);
    expect(text).toMatch(/<meta name="vanort-logo" content="\/under\/site-logo\.svg\?v=[0-9a-f]{12}"/);
    expect(text).toMatch(/<link rel="stylesheet" href="\/under\/site\.css\?v=[0-9a-f]{12}"/);
    const [, words = ''] = /<meta name="vanort-words" content="([^"]*)"/.exec(text) ?? [];
    expect(JSON.parse(words.replaceAll('&quot;', '"'))).toEqual(WORDS);
  });

  it.each(['/id/palo-alto?lang=sv', '/id/palo-alto/statements?lang=sv', '/embed?ui=sv'])(
    'shows them on its page %s, which lets its stylesheet in',
    async (at) => {
      const { response, text } = await get(at);

      expect(response.status).toBe(200);
      expect(text).toContain(`– ${WRITTEN}</title>`);
      expect(text).toMatch(/<img src="\/under\/site-logo\.svg\?v=/);
      expect(text).toMatch(/<link rel="stylesheet" href="\/under\/site\.css\?v=/);
      expect(response.headers.get('content-security-policy')).toContain("style-src 'self' 'sha256-");
    },
  );

  it('gives them as files that are kept for good, the logo so that it can do nothing', async () => {
    const logo = await get('/site-logo.svg?v=1');
    expect(logo.text).toBe(LOGO.toString());
    expect(logo.response.headers.get('content-type')).toBe('image/svg+xml');
    expect(logo.response.headers.get('content-security-policy')).toContain('sandbox');
    expect(logo.response.headers.get('cache-control')).toContain('immutable');

    const styles = await get('/site.css?v=1');
    expect(styles.response.headers.get('content-type')).toContain('text/css');
    expect(styles.text).toContain('--accent:light-dark(#005a9c,#8ec5ff)');
  });

  it('is the provider that oEmbed names, and the title of GraphiQL', async () => {
    const url = encodeURIComponent('https://relationer.example.se/under/id/palo-alto');
    const answer = (await (await fetch(`${server.url}/oembed?url=${url}`)).json()) as { provider_name: string };

    expect(answer.provider_name).toBe(NAME);
    expect((await get('/graphql')).text).toContain(`<title>${WRITTEN} GraphiQL</title>`);
  });

  it('tells partners by its own words', async () => {
    const { data } = await server.ask<{ partnersByPriorityArea: { edges: { reasons: { sentence: string }[] }[] } }>(
      '{ partnersByPriorityArea(area: "university-cooperation", types: [CITY]) { edges { reasons { sentence(language: SV) } } } }',
    );
    const sentences = data.partnersByPriorityArea.edges.flatMap(({ reasons }) =>
      reasons.map(({ sentence }) => sentence),
    );

    expect(sentences.join(' ')).not.toContain('är systerort');
    expect((await get('/id/linkoping-palo-alto-sister-city?lang=en')).text).toContain('Twin town');
  });
});

describe('a site without them', () => {
  it('goes by the name of the product, and links no stylesheet and no picture', async () => {
    const { text } = await get('/id/palo-alto?lang=sv', plain);

    expect(text).toContain('– Vänort</title>');
    expect(text).not.toContain('site.css');
    expect(text).not.toContain('site-logo');
    expect((await get('/site.css', plain)).response.status).toBe(404);
  });
});
