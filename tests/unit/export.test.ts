import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { csvTable } from '../../src/exporters/csv-text.js';
import { csvOf } from '../../web/explorer/export/csv.js';
import { networkQuestion, sourcesAddress } from '../../web/explorer/export/sources-file.js';
import { startState } from '../../web/explorer/view-state.js';
import { toGexf } from '../../web/explorer/export/gexf.js';
import { fileName } from '../../web/explorer/export/file-name.js';
import { toGraphml } from '../../web/explorer/export/graphml.js';
import { toJsonLd } from '../../web/explorer/export/json-ld.js';
import { RELATION_LABELS } from '../../src/model/labels/labels.js';
import { parseXml } from '../xml.js';
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
      standing: null,
      dormant: false,
      degree: 1,
    })),
    links: ids.slice(1).map((target) => ({
      id: `n0-NEAR-${target}`,
      source: 'n0',
      target,
      kind: 'NEAR' as const,
      since: '1987',
      until: null,
      formerly: false,
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

  it('GEXF comes back as it went, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 2, maxLength: 5 }), (names) => {
        const network = networkOf(names);
        const read = parseGexf(MultiDirectedGraph, toGexf(network, 'sv', ABOUT));
        expect([read.order, read.size]).toEqual([network.order, network.size]);
        for (const edge of network.edges()) expect(read.extremities(edge)).toEqual(network.extremities(edge));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['1987', null, 'start="1987-01-01"'],
    ['1987', '2017', 'start="1987-01-01" end="2017-12-31"'],
    ['2017-11', '..', 'start="2017-11-01"'],
    ['[..1990]', '[..2017-10-09]', 'end="2017-10-09"'],
    ['198X', '[2017-11-14..]', 'start="1980-01-01"'],
    [null, null, ''],
  ])('GEXF is there in time from the first day to the last that it may be: %s to %s', (since, until, days) => {
    const network = networkOf(['a', 'b']);
    network.updateEachEdgeAttributes((_id, attributes) => ({ ...attributes, since, until }));
    const text = toGexf(network, 'sv', ABOUT);
    const edge = /<edge [^>]*>/.exec(text)![0];
    expect(edge.replace(/^.*kind="NEAR" ?/, '').replace('>', '')).toBe(days);
    const root = parseXml(text);
    const graph = root.getElementsByTagName('graph')[0]!;
    expect(['mode', 'timeformat'].map((name) => graph.getAttribute(name))).toEqual(['dynamic', 'date']);
    expect(root.getElementsByTagName('description')[0]!.textContent).toBe(ABOUT.citation);
  });

  it.each(['sv', 'en'] as const)('labels of relationships are in the language chosen: %s', (language) => {
    const edges = parseXml(toGexf(networkOf(['a', 'b']), language, ABOUT)).getElementsByTagName('edge');
    expect(edges[0]!.getAttribute('label')).toBe(RELATION_LABELS[language].NEAR);
    const read = parseGraphml(MultiDirectedGraph, toGraphml(networkOf(['a', 'b']), language, ABOUT));
    expect(read.getEdgeAttribute(read.edges()[0]!, 'relation')).toBe(RELATION_LABELS[language].NEAR);
  });

  it('all files name the same things and classes, as their pages do', async () => {
    const network = networkOf(['Linköping', 'Palo Alto']);
    const statements = (await jsonld.toRDF(
      JSON.parse(toJsonLd(network, ABOUT)) as jsonld.JsonLdDocument,
    )) as unknown as Quad[];
    const graphs = [
      parseGexf(MultiDirectedGraph, toGexf(network, 'sv', ABOUT)),
      parseGraphml(MultiDirectedGraph, toGraphml(network, 'sv', ABOUT)),
    ];
    for (const graph of graphs) {
      expect(graph.edges()).toEqual(network.edges());
      graph.forEachNode((_id, attributes) => {
        const { iri, class: classes } = attributes as { iri: string; class: string };
        const told = statements.filter(
          ({ subject, predicate }) => subject.value === iri && /#type$/.test(predicate.value),
        );
        expect(told.map(({ object }) => object.value).sort()).toEqual(classes.split(' ').sort());
        expect(told.length).toBeGreaterThan(0);
      });
    }
    const links = statements.filter(({ predicate }) => predicate.value.endsWith('vocabulary#source'));
    expect(links.map(({ subject }) => decodeURIComponent(subject.value.split('#')[1]!))).toEqual(network.edges());
  });

  it('what was formerly is told as over in every file, and as nothing where it is not', async () => {
    const files = (formerly: boolean) => {
      const network = networkOf(['a', 'b']);
      network.updateEachEdgeAttributes((_id, attributes) => ({ ...attributes, formerly }));
      return network;
    };
    const told = async (network: ReturnType<typeof networkOf>) => ({
      gexf: toGexf(network, 'sv', ABOUT).includes('for="formerly" value="true"'),
      graphml: parseGraphml(MultiDirectedGraph, toGraphml(network, 'sv', ABOUT)).getEdgeAttributes('n0-NEAR-n1')
        .formerly as unknown,
      jsonLd: ((await jsonld.toRDF(JSON.parse(toJsonLd(network, ABOUT)) as jsonld.JsonLdDocument)) as unknown as Quad[])
        .filter(({ predicate }) => predicate.value.endsWith('vocabulary#formerly'))
        .map(({ object }) => object.value),
    });

    expect(await told(files(true))).toEqual({ gexf: true, graphml: true, jsonLd: ['true'] });
    expect(await told(files(false))).toEqual({ gexf: false, graphml: undefined, jsonLd: [] });
  });

  it('file names tell view, whose, as of when, taken when, and in which language', () => {
    const state = { view: 'graph' as const, of: 'palo-alto', from: null, to: null, at: null };
    const taken = { home: 'linkoping', date: '2026-11-29', language: 'sv' as const, ending: 'csv' };
    expect(fileName(state, taken)).toBe('vanort_graph_palo-alto_2026-11-29.sv.csv');
    expect(fileName({ ...state, at: '1990' }, { ...taken, language: 'en' })).toBe(
      'vanort_graph_palo-alto_at-1990_2026-11-29.en.csv',
    );
    expect(fileName({ ...state, view: 'paths', to: 'google', at: '[..2017-10-09]' }, taken)).toBe(
      'vanort_paths_linkoping_google_at-2017-10-09_2026-11-29.sv.csv',
    );
  });

  it('files of a view that shows one thing or another have names that differ', () => {
    const state = { view: 'table' as const, of: 'palo-alto', from: null, to: null, at: null };
    const taken = { home: 'linkoping', date: '2026-11-29', language: 'sv' as const, ending: 'csv' };
    expect(fileName(state, { ...taken, part: 'connections' })).toBe(
      'vanort_table_connections_palo-alto_2026-11-29.sv.csv',
    );
  });

  it.each([
    ['MUTUAL', true, { sv: 'Ömsesidigt', en: 'Mutual' }],
    ['UNCONFIRMED', false, { sv: 'Obekräftat', en: 'Unconfirmed' }],
  ] as const)(
    'ties say how they stand, and go both ways where both confirm them: %s',
    (standing, goesBothWays, words) => {
      const network = networkOf(['a', 'b']);
      const tie = { kind: null, tieKind: 'SISTER_CITY', standing, label: 'systerort' };
      network.updateEachEdgeAttributes((_id, attributes) => ({ ...attributes, ...tie }));
      for (const language of ['sv', 'en'] as const) {
        const gexf = parseGexf(MultiGraph, toGexf(network, language, ABOUT));
        const graphml = parseGraphml(MultiDirectedGraph, toGraphml(network, language, ABOUT));
        for (const file of [gexf, graphml]) {
          expect(file.getEdgeAttribute('n0-NEAR-n1', 'standing')).toBe(words[language]);
        }
        expect(gexf.isUndirected('n0-NEAR-n1')).toBe(goesBothWays);
      }
    },
  );

  it('relationships of which nobody says how they stand say nothing of it', () => {
    expect(toGexf(networkOf(['a', 'b']), 'sv', ABOUT)).not.toMatch(/for="standing"|undirected/);
    expect(toGraphml(networkOf(['a', 'b']), 'sv', ABOUT)).not.toContain('<data key="standing"');
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

  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
    'a spreadsheet takes no name that begins with %j for a formula',
    (sign) => {
      expect(csvOf([['namn'], [`${sign}1`, 'x']], 'sv')).toMatch(new RegExp(`\n"?'\\${sign}1`));
    },
  );

  it('a table of CSV says once how to cite it, and every row has the same cells', async () => {
    const rows = () => Readable.from([['a'], ['b'], ['c']]);
    const citation = ['Så hänvisar du', 'Vänort; version 1'] as const;

    expect(await text(Readable.from(csvTable(['Från'], rows(), { language: 'sv', citation })))).toBe(
      '\uFEFFFrån;Så hänvisar du\r\na;"Vänort; version 1"\r\nb;\r\nc;\r\n',
    );
    expect(await text(Readable.from(csvTable(['from'], rows(), { language: 'en' })))).toBe(
      '\uFEFFfrom\r\na\r\nb\r\nc\r\n',
    );
  });

  it('files of the server are asked for by what the view shows', () => {
    const state = { ...startState('palo-alto'), depth: 1, areas: ['smart-city'], hidden: ['PERSON' as const] };
    const asked = new URL(sourcesAddress('xlsx', networkQuestion(state), 'sv'), 'https://vanort.test/');
    const paths = { from: 'linkoping', to: 'google', avoid: ['palo-alto', 'enschede'], kinds: null, at: null };

    expect(asked.pathname).toBe('/export/xlsx');
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({ of: 'palo-alto', depth: '1', areas: 'smart-city' });
    expect(asked.searchParams.get('types')).not.toContain('PERSON');
    expect(sourcesAddress('csv-connections', paths, 'en')).toBe(
      'export/csv-connections?lang=en&from=linkoping&to=google&avoid=palo-alto%2Censchede',
    );
  });

  it('a spreadsheet takes no name for a formula', () => {
    const csv = csvOf(
      [
        ['från', 'till'],
        ['=1+1', '@x', 'a;"b"'],
      ],
      'sv',
    );
    expect(csv).toContain("\n'=1+1;'@x;");
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
