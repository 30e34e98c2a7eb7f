import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../../hostile-strings.js';
import { parseXml } from '../../xml.js';
import { startServer, type TestServer } from '../server.js';
import { withRead } from '../../../src/db/graph.js';

const NAMES = HOSTILE.filter((text) => text !== '\ud800');
const SCRIPT = NAMES.find((text) => text.includes('<script>alert'))!;

/** The rows of the graph, every name and sentence's part in them replaced by something hostile. */
function hostile(value: unknown, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((one) => hostile(one, next));
  // What a statement states by property is kept as JSON.
  if (isJson(value)) return JSON.stringify(hostile(JSON.parse(value), next));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === 'values' && Array.isArray(entry)
        ? entry.map((one) => (isText(one) && !isJson(one) ? next() : hostile(one, next)))
        : typeof entry === 'string' && /^(?:sv|en|section|anchor|usualName|(?:name|role|note)(?:_\w+)?)$/.test(key)
          ? next()
          : hostile(entry, next),
    ]),
  );
}

const isJson = (value: unknown): value is string => typeof value === 'string' && value.startsWith('{"');

/** Of the values of a row, which have no keys: names and texts, but no ids, dates or words of a vocabulary. */
const isText = (value: unknown) => typeof value === 'string' && /^[A-ZÅÄÖ][a-zåäö]| /.test(value);

describe('names in the graph that are hostile', () => {
  let server: TestServer;
  beforeAll(async () => {
    let turn = 0;
    server = await startServer({
      answerCacheMb: 0,
      wrap: (graph) =>
        withRead(
          graph,
          async (cypher, parameters) =>
            (await graph.read(cypher, parameters)).map((row) =>
              // Each has the script as well: a page of few names shows it too, in whatever order they were read.
              hostile(row, () => `${SCRIPT} ${NAMES[(turn += 1) % NAMES.length]!}`),
            ) as Record<string, unknown>[],
        ),
    });
  });
  afterAll(() => server.stop());

  it.each([
    '/embed/graph/linkoping?depth=2',
    '/embed/partners/smart-city',
    '/embed/timeline/linkoping-palo-alto-sister-city',
    '/embed/map/linkoping',
    '/id/linkoping',
    '/id/linkoping/statements',
    '/embed?figure=graph&id=linkoping',
  ])('stay text on %s, as a page, as a picture and as data', async (path) => {
    const response = await fetch(server.url + path);
    const html = await response.text();

    expect(response.status).toBe(200);
    const flags = /<img class="flag" src="\/flags\/[a-z]{2}\.svg" alt="" width="20" height="15">/g;
    const found = html
      .replaceAll(flags, '')
      .match(/<img |<[a-z][^<>"]*\son\w+=|<b>|<\/title><\/svg>|&lt;script&gt;alert/gi)?.[0];
    expect(found).toBe('&lt;script&gt;alert');
    for (const script of html.match(/<script\b[^>]*>/g) ?? []) {
      expect(script).toMatch(
        /^<script (src="\/(embed\/v1\/(?:frame|host)\.js" async|page\.js\?v=[0-9a-f]{12}")|type="application\/ld\+json")>$/,
      );
    }
    for (const [, json] of html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)) JSON.parse(json!);
    for (const svg of html.match(/<svg [^]*?<\/svg>/g) ?? []) expect(parseXml(svg).nodeName).toBe('svg');
    if (path.startsWith('/embed/')) {
      const [start, query = ''] = path.split('?');
      const picture = await fetch(`${server.url}${start}.svg?${query}`);
      expect(parseXml(await picture.text()).nodeName).toBe('svg');
      expect((await fetch(`${server.url}${start}.png?${query}`)).status).toBe(200);
    }
  });

  it('stay text in Turtle', async () => {
    const { Parser } = await import('n3');
    const turtle = await (await fetch(`${server.url}/id/linkoping.ttl`)).text();
    expect(new Parser().parse(turtle).length).toBeGreaterThan(10);
  });
});
