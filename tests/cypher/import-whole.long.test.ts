import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importExport } from '../../src/commands/import-export.js';
import { importSeed } from '../../src/commands/import-seed.js';
import { runWhole } from '../../src/commands/import-whole.js';
import type { Graph } from '../../src/db/graph.js';
import { exportGraph } from '../../src/exporters/export.js';
import { readExportRequest } from '../../src/exporters/request.js';
import { loadFirstGraph, worldDir } from '../../src/first-graph.js';
import { factsOf } from '../../src/importers/file-facts.js';
import { isJsonLinesExport } from '../../src/importers/jsonl/load-json-lines.js';
import { readWorld } from '../../src/importers/world/world.js';
import { findHome } from '../../src/start-home.js';
import { batchOf, emptyGraph, entity, loadBatch } from '../batches.js';
import { graphLines } from '../graph-digest.js';
import { checkOutDatabase } from '../pooled-database.js';

const SHIPPED = path.resolve(import.meta.dirname, '../../seed');
const OFFICE = `
documents:
  - id: office-list
    name: The office's list
    documentKind: WEB_PAGE
    publisherId: umea
    date: '2026-11-01'
evidence:
  - id: office-row
    document: office-list
    section: Row 1
    anchor: Umeå Harstad 1949
    claim: { sv: Umeå och Harstad är vänorter sedan 1949, en: Umeå and Harstad are twin towns since 1949 }
cities:
  - id: umea
    name: Umeå
    population: 130000
    evidence: [office-row]
  - id: harstad
    name: Harstad
    evidence: [office-row]
partnerships:
  - id: umea-harstad
    kind: SISTER_CITY
    name: Umeå–Harstad
    evidence: [office-row]
relations:
  - { from: umea, kind: PARTICIPATES_IN, to: umea-harstad, since: 1949, evidence: [office-row] }
  - { from: harstad, kind: PARTICIPATES_IN, to: umea-harstad, since: 1949, evidence: [office-row] }
`;

const database = checkOutDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'vanort-own-'));
const seedDir = path.join(folder, 'our-seed');
let graph: Graph;
let said: string[];

const terminal = { say: (line: string) => said.push(line), onProgress: () => {}, endPhase: () => {} };
const write = (text: string) => writeFileSync(path.join(seedDir, 'office', 'graph.yaml'), text);
const value = async (cypher: string) =>
  (await graph.read(`MATCH (n:City {id: 'umea'}) RETURN ${cypher} AS value`))[0]?.value;

beforeAll(() => {
  ({ graph } = database);
  mkdirSync(path.join(seedDir, 'office'), { recursive: true });
});
beforeEach(async () => {
  said = [];
  write(OFFICE);
  await emptyGraph(graph);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('vanort import <folder of a seed>', () => {
  it('brings it, and what is edited of it later, into a graph of others', async () => {
    await loadBatch(graph, batchOf([entity('CITY', 'sigtuna')]), { home: 'sigtuna' });
    await importSeed(graph, seedDir, terminal);
    write(OFFICE.replace('130000', '135000').replace('sv: Umeå och', 'sv: Städerna Umeå och'));
    await importSeed(graph, seedDir, terminal);
    await importSeed(graph, seedDir, terminal);

    expect(await value('n.population')).toBe(135_000);
    expect(await value("EXISTS { (:City {id: 'sigtuna'}) }")).toBe(true);
    expect(said).toEqual([
      expect.stringContaining('Imported seed/office: '),
      expect.stringContaining('Imported seed/office: '),
      expect.stringContaining('nothing was changed'),
    ]);
  });

  it('refuses one of its sources alone, which would say the same once more', async () => {
    await importSeed(graph, seedDir, terminal);

    await expect(importSeed(graph, path.join(seedDir, 'office'), terminal)).rejects.toMatchObject({
      code: 'FORMAT_INVALID',
      message: expect.stringContaining(seedDir) as string,
    });
  });

  it('changes nothing where it is at fault', async () => {
    await importSeed(graph, seedDir, terminal);
    const before = await graphLines(graph);
    write(OFFICE.replace('evidence: [office-row]', 'evidence: [office-raw]'));

    await expect(importSeed(graph, seedDir, terminal)).rejects.toMatchObject({ code: 'SEED_INVALID' });
    expect(await graphLines(graph)).toEqual(before);
  });

  it('is refused with options of lists', async () => {
    await expect(runWhole(seedDir, { language: 'sv', partial: false, dryRun: true }, importSeed)).rejects.toMatchObject(
      { code: 'FORMAT_INVALID', message: expect.stringContaining('--dry-run') as string },
    );
  });
});

describe('a start with SEED_DIR', () => {
  const world = readWorld(worldDir(SHIPPED));
  const start = async (name: string) => {
    const home = await findHome(graph, world, name);
    return loadFirstGraph(graph, home, {
      ...{ seedDir: SHIPPED, ownSeedDir: seedDir, world, database: 'the database' },
      ...{ mayFill: async () => Promise.resolve(true), mayAdd: false },
    });
  };

  it('loads it onto what the shipped world has of the home, and edits at the next start', async () => {
    const first = await start('Umeå');
    expect(first.sources).toEqual(expect.arrayContaining(['world/places', 'seed/office']));
    expect(first.sources.filter((source) => source.startsWith('seed/'))).toEqual(['seed/office']);
    expect(await value('n.municipalityCode')).toBe('SE-2480');
    expect(await value('n.population')).toBe(130_000);

    write(OFFICE.replace('130000', '135000'));
    expect((await start('Umeå')).sources).toEqual(['seed/office']);
    expect(await value('n.population')).toBe(135_000);
  });

  it('leaves a graph of others as it is', async () => {
    await loadBatch(graph, batchOf([entity('CITY', 'sigtuna')]), { home: 'sigtuna' });
    const before = await graphLines(graph);

    await expect(start('Umeå')).rejects.toMatchObject({ code: 'HOME_NOT_IN_GRAPH' });
    expect(await graphLines(graph)).toEqual(before);
  });
});

describe('vanort import <export.jsonl>', () => {
  it('makes the same graph of an empty one', async () => {
    await importSeed(graph, seedDir, terminal);
    const before = await graphLines(graph);
    const { format, question } = readExportRequest({ format: 'jsonl' });
    const publication = {
      name: 'Vänort',
      site: 'https://vanort.test',
      licence: undefined,
      home: 'umea',
      language: 'sv',
    } as const;
    const file = path.join(folder, 'graph.jsonl');
    const pieces: Uint8Array[] = [];
    for await (const piece of exportGraph(graph, format, question, publication)) {
      pieces.push(Buffer.from(piece));
    }
    writeFileSync(file, Buffer.concat(pieces));
    expect(isJsonLinesExport((await factsOf(file)).sample.text)).toBe(true);

    await emptyGraph(graph);
    await importExport(graph, file, terminal);
    expect(await graphLines(graph)).toEqual(before);
    expect(said.at(-1)).toMatch(/Imported .*graph\.jsonl: \d+ records/);
  });
});
