import { read, utils } from '@e965/xlsx';
import { Model, defaultModel } from '@alephdata/followthemoney';
import { parse as parseCsv } from 'csv-parse/sync';
import { geoBounds } from 'd3-geo';
import Fastify from 'fastify';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Parser } from 'n3';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBuffer, type Entry } from 'yauzl';
import type { Graph } from '../../src/db/graph.js';
import { RELATION_LABELS, STANDING_LABELS } from '../../src/model/labels/labels.js';
import { migrate } from '../../src/db/migrate.js';
import { exportGraph } from '../../src/exporters/export.js';
import { EXPORT_FORMATS } from '../../src/exporters/formats.js';
import { readExportRequest } from '../../src/exporters/request.js';
import { loadJsonLines } from '../../src/importers/jsonl/load-json-lines.js';
import { loadSeeds } from '../../src/importers/seed/load-seeds.js';
import { ingest } from '../../src/ingest/ingest.js';
import { recordsOf } from '../../src/ingest/records.js';
import { registerExports } from '../../src/server/exports/routes.js';
import { createErrorHandler } from '../../src/server/http/http-errors.js';
import type { Site } from '../../src/server/site.js';
import { batchOf, entity, relation } from '../batches.js';
import { graphDigest, graphLines } from '../graph-digest.js';
import { checkOutDatabase } from '../pooled-database.js';
import { parseXml } from '../xml.js';
import { clear } from './contents.js';

const database = checkOutDatabase();
let graph: Graph;
let folder: string;
let counts: { entities: number; relations: number };

const PUBLICATION = {
  name: 'Vänort',
  site: 'https://vanort.test',
  licence: 'https://example.org/cc0',
  home: 'linkoping',
};
/** Names that formats have to escape, cities that are twinned and not, over the 180th meridian. */
const HOSTILE = batchOf(
  [
    entity('CITY', 'formula', {
      name: '=1+1;"<&>\'',
      latitude: 58.4,
      longitude: 170,
      wikidataId: 'Q1001',
      population: 7,
    }),
    entity('CITY', 'line-end', { name: 'One\nTwo, "three"', latitude: -20.5, longitude: -170, wikidataId: 'Q1002' }),
    entity('PARTNERSHIP', 'over-the-edge', { name: 'Tie', kind: 'SISTER_CITY', since: '1987-05' }),
  ],
  [
    relation('PARTICIPATES_IN', 'formula', 'over-the-edge', { since: '1987-05' }),
    relation('PARTICIPATES_IN', 'line-end', 'over-the-edge', { since: '1987-05' }),
  ],
);
const WEB_PAGE = {
  ...HOSTILE,
  entities: HOSTILE.entities.map((one) =>
    one.type === 'DOCUMENT' ? { ...one, properties: { ...one.properties, url: 'https://city.test/twins' } } : one,
  ),
};

beforeAll(async () => {
  ({ graph } = database);
  folder = await mkdtemp(path.join(tmpdir(), 'vanort-export-'));
  await loadSeeds(graph, 'seed', 'linkoping');
  await ingest(graph, { source: 'hostile', recordedBy: 'test', home: 'linkoping' }, recordsOf(WEB_PAGE));
  const [row] = await graph.read(
    'RETURN COUNT { (:Entity) } AS entities, COUNT { MATCH (:Entity)-[r]->(:Entity) } AS relations',
  );
  counts = { entities: Number(row?.entities), relations: Number(row?.relations) };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function bytesOf(format: string, given: Record<string, string> = {}): Promise<Buffer> {
  const request = readExportRequest({ format, lang: 'en', ...given });
  const pieces: Uint8Array[] = [];
  const publication = { ...PUBLICATION, language: request.language };
  for await (const piece of exportGraph(graph, request.format, request.question, publication)) pieces.push(piece);
  return Buffer.concat(pieces);
}
const textOf = async (format: string, given?: Record<string, string>) => (await bytesOf(format, given)).toString();
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('every format', () => {
  it.each(EXPORT_FORMATS.map(({ id }) => id).filter((id) => !['csv', 'xlsx'].includes(id)))(
    '%s says revision and site in the file; licence and sources where it has room',
    async (id) => {
      const text = await textOf(id);

      expect(text).toContain('https://vanort.test');
      expect(text).toMatch(/[Vv]ersion \d+ of the data/);
      if (id !== 'quickstatements') {
        expect(text).toContain('https://example.org/cc0');
        expect(text).toContain('Sources: ');
      }
    },
  );

  it('is refused while a load is on its way, and breaks off before its end where the graph is changed', async () => {
    await graph.write((run) =>
      run("MATCH (s:GraphState) SET s.loadingChangeSet = 'x', s.loadingSource = 'x', s.loadingSince = '2026-11-30'"),
    );
    await expect(bytesOf('jsonl')).rejects.toMatchObject({ code: 'GRAPH_CHANGING' });
    await graph.write((run) =>
      run('MATCH (s:GraphState) SET s.loadingChangeSet = null, s.loadingSource = null, s.loadingSince = null'),
    );

    const { format, question } = readExportRequest({ format: 'jsonl' });
    const received: string[] = [];
    const taken = async () => {
      for await (const piece of exportGraph(graph, format, question, { ...PUBLICATION, language: 'sv' })) {
        if (received.length === 0)
          await graph.write((run) => run('MATCH (s:GraphState) SET s.revision = s.revision + 1'));
        received.push(Buffer.from(piece).toString());
      }
    };
    await expect(taken()).rejects.toMatchObject({ code: 'GRAPH_CHANGING' });
    expect(received.join('')).not.toContain('"record":"END"');
  });
});

describe('Excel', () => {
  it('has each relationship with its role, sentence, document, section and words, in the words of a language', async () => {
    const book = read(await bytesOf('xlsx', { lang: 'sv' }), { cellDates: true });
    const sheets = book.SheetNames.map((name) => utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name]!));
    const [relations = [], entities = []] = sheets;
    const about = utils.sheet_to_json<[string, string]>(book.Sheets['Om uttaget']!, { header: 1 });

    expect(book.SheetNames).toEqual(['Kopplingar', 'Aktörer med mera', 'Om uttaget']);
    expect([relations.length, entities.length]).toEqual([counts.relations, counts.entities]);
    const duty = relations.find((row) => row['Koppling'] === RELATION_LABELS.sv.RESPONSIBLE_FOR)!;
    expect(duty['Roll']).toMatch(/^[a-zåäö][^{}|]+$/);
    for (const column of ['Mening', 'Dokument', 'Avsnitt', 'Ord i källan']) expect(duty[column]).toMatch(/./);
    expect(relations.filter((row) => typeof row['Mening'] !== 'string')).toEqual([]);
    expect(relations.some((row) => row['Sedan'] === '1987')).toBe(true);
    const told = relations.filter((row) => row['Bekräftelse'] === STANDING_LABELS.sv.MUTUAL);
    expect(new Set(told.map((row) => row['Koppling']))).toEqual(new Set([RELATION_LABELS.sv.PARTICIPATES_IN]));
    expect(relations.some((row) => row['Sedan'] instanceof Date || row['Nyaste källa'] instanceof Date)).toBe(true);
    expect(JSON.stringify(sheets)).not.toMatch(/\[\.\.|\.\.\]|\{(?:from|to)\}/);
    expect(entities.find(({ Id }) => Id === 'formula')).toMatchObject({
      ...{ Namn: '=1+1;"<&>\'', Typ: 'Stad eller kommun', Latitud: 58.4, Invånare: 7 },
      Adress: 'https://vanort.test/id/formula',
    });
    expect(about[1]![1]).toContain('Licens: https://example.org/cc0');
    expect(about.filter(([what]) => what === 'Källa').length).toBeGreaterThan(3);
    for (const sheet of Object.values(book.Sheets)) {
      const [heading = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
      if (sheet !== book.Sheets['Om uttaget']) expect(heading).toEqual([...new Set(heading)]);
    }
  });

  it('is of a part, as of a day', async () => {
    const book = read(await bytesOf('xlsx', { of: 'palo-alto', at: '2017' }));
    const relations = utils.sheet_to_json<Record<string, string>>(book.Sheets['Connections']!);
    const csv = parseCsv<Record<string, string>>(await textOf('csv-relations', { of: 'palo-alto', at: '2017' }), {
      ...{ bom: true, columns: true },
    });

    expect(relations.map((row) => row['Id of the connection'])).toEqual(csv.map(({ id }) => id));
    expect(relations.length).toBeGreaterThan(3);
    const about = utils.sheet_to_json<[string, string]>(book.Sheets['About']!, { header: 1 });
    expect(about[0]![1]).toContain('The network around Palo Alto, as of 2017');
    expect(about.map(([what]) => what)).toContain('Connections');
  });
});

describe('CSV', () => {
  it('is a zip whose tables csv-parse reads: all rows, Excel opens them as UTF-8, nothing runs', async () => {
    const files = await unzipped(await bytesOf('csv', { lang: 'sv' }));

    expect(files.get('about.txt')).toContain('Licens: https://example.org/cc0');
    for (const name of ['entities.csv', 'relations.csv']) expect(files.get(name)!.startsWith('\uFEFF')).toBe(true);
    const read = (name: string) =>
      parseCsv<Record<string, string>>(files.get(name)!, { bom: true, columns: true, delimiter: ';' });
    const entities = read('entities.csv');
    expect(entities).toHaveLength(counts.entities);
    const relations = read('relations.csv');
    expect(relations).toHaveLength(counts.relations);
    expect(relations.every(({ sentence }) => sentence!.endsWith('.'))).toBe(true);
    expect(relations.every(({ document, section, words }) => Boolean(document && section && words))).toBe(true);
    expect(entities.find(({ id }) => id === 'formula')).toMatchObject({
      ...{ name: `'=1+1;"<&>'`, latitude: '58,4', population: '7', wikidataId: 'Q1001', type: 'CITY' },
    });
    expect(entities.find(({ id }) => id === 'line-end')!.name).toBe('One\nTwo, "three"');
  });
});

describe('the term of an agreement', () => {
  const ID = 'norrkoping-riga-agreement-2014';
  const rowIn = async (at?: string) => {
    const text = await textOf('csv-entities', { ...(at !== undefined && { at, includeUndated: 'true' }) });
    return parseCsv<Record<string, string>>(text, { bom: true, columns: true }).find(({ id }) => id === ID);
  };

  it('stands beside what the source of its day called it, in every file', async () => {
    const book = read(await bytesOf('xlsx', { lang: 'sv' }));
    const entities = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Aktörer med mera']!);
    const linked = JSON.parse(await textOf('jsonld')) as { '@graph': Record<string, unknown>[] };
    const line = linesOf(await textOf('jsonl')).find((one) => one.id === ID && one.record === 'ENTITY');

    expect(await rowIn()).toMatchObject({ status: 'ACTIVE', since: '2014', until: '2018', hasRunOut: 'true' });
    expect(entities.find(({ Id }) => Id === ID)).toMatchObject({
      ...{ Status: 'Har löpt ut', Sedan: '2014', 'Till och med': '2018' },
    });
    expect(entities.find(({ Id }) => Id === 'agreement-1987')).toMatchObject({ Status: 'Undertecknat', Sedan: '1987' });
    expect(linked['@graph'].find((one) => one['@id'] === `https://vanort.test/id/${ID}`)).toMatchObject({
      temporalCoverage: '2014/2018',
    });
    expect(line).toMatchObject({ term: { since: '2014', until: '2018', hasRunOut: true } });
  });

  it('is as of the date asked for, and of agreements alone', async () => {
    expect(await rowIn('2016')).toMatchObject({ status: 'ACTIVE', until: '2018', hasRunOut: 'false' });
    const rows = parseCsv<Record<string, string>>(await textOf('csv-entities'), { bom: true, columns: true });
    expect(rows.filter(({ type, hasRunOut }) => (type === 'AGREEMENT') !== (hasRunOut !== ''))).toEqual([]);
  });
});

describe('JSON Lines', () => {
  it('of all of a graph make the same graph of an empty one, and are loaded twice without harm', async () => {
    const before = await graphLines(graph);
    const file = path.join(folder, 'graph.jsonl');
    await writeFile(file, await bytesOf('jsonl'));
    const options = { recordedBy: 'test', home: 'linkoping' };

    await clear(graph);
    await migrate(graph);
    await loadJsonLines(graph, file, options);
    const after = await graphLines(graph);
    await loadJsonLines(graph, file, options);

    expect(after.filter((line) => !before.includes(line)).slice(0, 3)).toEqual([]);
    expect(after).toEqual(before);
    expect(await graphLines(graph)).toEqual(before);
  });

  it('that are cut short, or changed, or of a view, are refused before anything is loaded', async () => {
    const before = await graphDigest(graph);
    const whole = await textOf('jsonl');
    const broken = [
      whole.slice(0, -200),
      whole.split('\n').toSpliced(-2, 1).join('\n'),
      whole.split('\n').toSpliced(5, 1).join('\n'),
      whole.replace('"record":"STATEMENT"', '"record":"STATEMENTS"'),
      await textOf('jsonl', { of: 'linkoping' }),
    ];
    for (const text of broken) {
      await writeFile(path.join(folder, 'broken.jsonl'), text);
      await expect(
        loadJsonLines(graph, path.join(folder, 'broken.jsonl'), { recordedBy: 'test', home: 'linkoping' }),
      ).rejects.toMatchObject({ code: 'IMPORT_INVALID' });
    }
    expect(await graphDigest(graph)).toBe(before);
  });

  it('of a view have its entities, what joins them, and the evidence that they rest on', async () => {
    const lines = linesOf(await textOf('jsonl', { of: 'palo-alto', at: '2017', types: 'CITY,PARTNERSHIP' }));
    const of = (record: string) => lines.filter((line) => line.record === record);

    expect(of('ENTITY').map(({ id }) => id)).toContain('palo-alto');
    expect(new Set(of('ENTITY').map(({ type }) => type))).toEqual(new Set(['CITY', 'PARTNERSHIP']));
    const cited = new Set([...of('ENTITY'), ...of('RELATION')].flatMap(({ evidence }) => evidence as string[]));
    expect(new Set(of('EVIDENCE').map(({ id }) => id))).toEqual(cited);
    expect(lines.at(-1)).toMatchObject({ record: 'END', counts: { ENTITY: of('ENTITY').length } });
  });
});

describe('linked data', () => {
  it('is the same RDF as JSON-LD (read by jsonld) and as Turtle (read by n3)', async () => {
    const fromJson = (await jsonld.toRDF(JSON.parse(await textOf('jsonld')) as object, {
      format: 'application/n-quads',
    })) as unknown as string;
    // What a file says of when it was made differs between the two.
    const isOfTheFile = ({ subject }: { subject: { value: string } }) => subject.value === 'https://vanort.test/';
    const quads = new Parser({ format: 'N-Quads' }).parse(fromJson).filter((quad) => !isOfTheFile(quad));
    const triples = new Parser().parse(await textOf('turtle')).filter((quad) => !isOfTheFile(quad));
    const named = (quad: (typeof quads)[number]) =>
      [quad.subject, quad.predicate, quad.object].map(({ termType, value }) =>
        termType === 'BlankNode' ? '_' : value,
      );

    expect(new Set(triples.map((one) => named(one).join(' ')))).toEqual(
      new Set(quads.map((one) => named(one).join(' '))),
    );
    expect(quads.map(named)).toContainEqual([
      'https://vanort.test/id/formula',
      'https://schema.org/sameAs',
      'http://www.wikidata.org/entity/Q1001',
    ]);
  });
});

describe('networks', () => {
  it.each([
    ['graphml', parseGraphml],
    ['gexf', parseGexf],
  ] as const)('as %s are read by graphology: every node and edge, names unchanged', async (format, parse) => {
    const text = await textOf(format);
    const read = parse(MultiDirectedGraph, text, { allowUndeclaredAttributes: true });

    expect([read.order, read.size]).toEqual([counts.entities, counts.relations]);
    expect(read.getNodeAttribute('formula', 'label')).toBe('=1+1;"<&>\'');
    expect(parseXml(text).tagName).toBe(format);
  });

  it('as GEXF have time: spells of relationships from their first possible day to the last', async () => {
    const edges = Array.from(parseXml(await textOf('gexf')).getElementsByTagName('edge'));
    const spells = edges
      .filter((edge) => edge.getAttribute('source') === 'formula')
      .map((edge) => edge.getElementsByTagName('spell')[0]?.getAttribute('start'));

    expect(spells).toEqual(['1987-05-01']);
  });
});

describe('GeoJSON', () => {
  it('has points and lines that d3-geo reads, cut at the 180th meridian', async () => {
    interface Feature {
      readonly properties: { id: string; type: string };
      readonly geometry: { type: string; coordinates: unknown };
    }
    const { features, type } = JSON.parse(await textOf('geojson')) as { type: string; features: Feature[] };

    expect(type).toBe('FeatureCollection');
    for (const feature of features) {
      const [[west, south], [east, north]] = geoBounds(feature as never);
      expect([west, south, east, north].every((degrees) => Number.isFinite(degrees))).toBe(true);
    }
    const geometry = (id: string) => features.find(({ properties }) => properties.id === id)?.geometry;
    expect(geometry('formula')).toEqual({ type: 'Point', coordinates: [170, 58.4] });
    expect(geometry('over-the-edge')).toMatchObject({
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 58.4],
          [180, expect.closeTo(18.95) as number],
        ],
        [
          [-180, expect.closeTo(18.95) as number],
          [-170, -20.5],
        ],
      ],
    });
  });
});

describe("FollowTheMoney's entities", () => {
  it('are known to its own library: schemata, properties, and ends that are there', async () => {
    const model = new Model(defaultModel);
    const lines = linesOf(await textOf('ftm')) as unknown as {
      id: string;
      schema: string;
      properties: Record<string, string[]>;
    }[];
    const ids = new Set(lines.map(({ id }) => id));
    for (const line of lines) {
      const schema = model.getSchema(line.schema);
      for (const [name, values] of Object.entries(line.properties)) {
        const property = schema.getProperty(name);
        expect(`${line.schema}.${property.name}`).toBe(`${line.schema}.${name}`);
        if (property.type.name === 'entity') for (const value of values) expect(ids).toContain(value);
      }
      expect(model.getEntity({ ...line }).getCaption()).toEqual(expect.any(String));
    }
    expect(lines.filter(({ schema }) => schema === 'ProjectParticipant').length).toBeGreaterThan(5);
  });
});

describe('QuickStatements', () => {
  it('are of twinnings with items at both ends and a reference, from both ends', async () => {
    const rows = (await textOf('quickstatements'))
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').slice(0, -1));

    const tie = ['P580', '+1987-05-00T00:00:00Z/10', 'S854', '"https://city.test/twins"'];
    expect(rows).toContainEqual(['Q1001', 'P190', 'Q1002', ...tie]);
    expect(rows).toContainEqual(['Q1002', 'P190', 'Q1001', ...tie]);
    for (const [one, property, other] of rows) {
      expect([one, property, other].join(' ')).toMatch(/^Q[1-9]\d* P190 Q[1-9]\d*$/);
    }
  });

  it('leave out what a document of Wikidata tells', async () => {
    const { entities, ...rest } = HOSTILE;
    const told = entities.map((one) =>
      one.type === 'DOCUMENT'
        ? { ...one, properties: { ...one.properties, url: 'https://www.wikidata.org/wiki/Q1001' } }
        : one,
    );
    await ingest(
      graph,
      { source: 'hostile', recordedBy: 'test', home: 'linkoping' },
      recordsOf({ entities: told, ...rest }),
    );

    expect(await textOf('quickstatements')).not.toContain('Q1001');
  });
});

describe('GET /export', () => {
  const site = { absolute: (where: string) => `https://vanort.test${where}` } as Site;

  it('streams a file with its name and type, lists the formats, and refuses arguments by name', async () => {
    const app = Fastify();
    app.setErrorHandler(createErrorHandler(pino({ level: 'silent' })));
    registerExports(app, { graph, site, homeActor: 'linkoping', licence: undefined });
    const get = (url: string) => app.inject({ method: 'GET', url });

    const file = await get('/export/csv-relations?of=palo-alto&at=2017&lang=en');
    const paths = await get('/export/csv-connections?from=linkoping&to=google&avoid=enschede&lang=en');
    const list = await get('/export');
    const refused = await Promise.all(
      [
        'x',
        'jsonl?of=nowhere',
        'jsonl?depth=9',
        'jsonl?kinds=X',
        'jsonl?at=soon',
        'jsonl?lang=xx',
        'jsonl?more=1',
        'jsonl?from=linkoping',
        'jsonl?from=linkoping&to=nowhere',
      ].map(async (asked) => {
        const { statusCode, body } = await get(`/export/${asked}`);
        const [error] = (JSON.parse(body) as { errors: { extensions: { argument: string } }[] }).errors;
        return [statusCode, error!.extensions.argument];
      }),
    );
    await app.close();

    expect(file.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="vanort-palo-alto-2017.csv"',
    });
    expect(parseCsv(file.body, { bom: true, columns: true }).length).toBeGreaterThan(3);
    expect((JSON.parse(list.body) as { formats: unknown[] }).formats).toHaveLength(EXPORT_FORMATS.length);
    expect(refused).toEqual([
      [400, 'format'],
      [404, 'of'],
      [400, 'depth'],
      [400, 'kinds'],
      [400, 'at'],
      [400, 'lang'],
      [400, 'more'],
      [400, 'to'],
      [404, 'to'],
    ]);
    const told = parseCsv<Record<string, string>>(paths.body, { bom: true, columns: true });
    expect(paths.headers['content-disposition']).toBe('attachment; filename="vanort-linkoping-google.csv"');
    expect(told.map((row) => row['Sentence'])).toContainEqual(expect.stringContaining('Palo Alto'));
    expect(told.flatMap((row) => [row['From'], row['To']])).not.toContain('Enschede');
    expect(told.map((row) => row['How to cite it'] !== '')).toEqual(told.map((_, index) => index === 0));
    expect(told[0]!['How to cite it']).toContain('Connections between Linköping and Google');
  });
});

/** The files of a zip as texts, read by yauzl. */
function unzipped(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const files = new Map<string, string>();
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed !== null) {
            reject(failed);
            return;
          }
          void stream.toArray().then((chunks) => {
            files.set(entry.fileName, Buffer.concat(chunks as Buffer[]).toString());
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(files));
      zip.readEntry();
    });
  });
}
