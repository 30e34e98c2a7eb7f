import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../web/explorer/export/csv.js';
import { toGraphml } from '../../web/explorer/export/graphml.js';
import { toJsonLd } from '../../web/explorer/export/json-ld.js';
import { placeOf } from '../../web/graph/start-place.js';
import { addTo, newNetwork } from '../../web/graph/to-graph.js';
import { toSvg } from '../../web/graph/to-svg.js';

/** A triple as jsonld gives it, with its graph. */
interface Quad {
  readonly subject: { value: string };
  readonly predicate: { value: string };
  readonly object: { value: string };
  readonly graph: { termType: string };
}

const ABOUT = {
  title: 'T',
  citation: 'a < b & "c" -- d',
  url: 'http://vanort.test/graph',
  date: '2026-11-24',
  revision: 1,
};

function networkOf(names: readonly string[]) {
  const network = newNetwork();
  const ids = names.map((_name, index) => `n${index}`);
  addTo(network, {
    nodes: names.map((name, index) => ({
      id: ids[index]!,
      type: 'CITY' as const,
      names: { sv: name, en: name },
      engagementKind: null,
      degree: 1,
    })),
    links: ids.slice(1).map((target) => ({
      id: `n0-NEAR-${target}`,
      source: 'n0',
      target,
      kind: 'NEAR' as const,
      since: '1987',
      until: null,
    })),
  });
  return network;
}

describe('files to take away', () => {
  it('GraphML comes back as it went, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 5 }), (names) => {
        const network = networkOf(names);
        const read = parseGraphml(MultiDirectedGraph, toGraphml(network, 'sv', ABOUT));
        expect(read.order).toBe(network.order);
        expect(read.size).toBe(network.size);
        for (const edge of network.edges()) expect(read.extremities(edge)).toEqual(network.extremities(edge));
      }),
      { numRuns: 50 },
    );
  });

  it('JSON-LD names entities as their pages do, in the default graph', async () => {
    const data = JSON.parse(toJsonLd(networkOf(['Linköping', 'Palo Alto']), ABOUT)) as jsonld.JsonLdDocument;
    const quads = (await jsonld.toRDF(data)) as unknown as Quad[];

    expect(new Set(quads.map(({ graph }) => graph.termType))).toEqual(new Set(['DefaultGraph']));
    const cities = quads.filter(({ object }) => object.value === 'https://schema.org/City');
    expect(cities.map(({ subject }) => subject.value)).toEqual([
      'http://vanort.test/id/n0',
      'http://vanort.test/id/n1',
    ]);
    const targets = quads.filter(({ predicate }) => predicate.value === 'http://vanort.test/vocabulary#target');
    expect(targets.map(({ object }) => object.value)).toEqual(['http://vanort.test/id/n1']);
  });

  it('a spreadsheet takes no name for a formula', () => {
    const csv = toCsv(networkOf(['=1+1', '@x', 'a;"b"']), 'sv');
    expect(csv).toContain("'=1+1;n0;Stad eller kommun;Nära;NEAR;'@x;n1;Stad eller kommun;1987;");
    expect(csv).toContain('"a;""b"""');
  });

  it('an SVG stays well-formed with names made of markup', () => {
    const svg = toSvg(networkOf(['<script>', 'a & b\u0000']), {
      theme: 'light',
      language: 'sv',
      title: '<t>',
      caption: '&',
    });
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('\u0000');
    expect(svg).not.toContain('<script>');
  });
});

describe('places in the picture', () => {
  it('depend on the id alone, and lie in the disc', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const { x, y } = placeOf(id, 100);
        expect(placeOf(id, 100)).toEqual({ x, y });
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});
