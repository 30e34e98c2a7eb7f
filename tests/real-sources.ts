import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../src/db/graph.js';
import { dataSetOf, factsOf } from '../src/importers/file-facts.js';
import { importFile } from '../src/importers/import-file.js';
import type { ImportedRow } from '../src/importers/importer.js';
import { matchRecords } from '../src/importers/match/match-records.js';
import { documentOf, entityRecord, evidenceOf, type Register } from '../src/importers/register.js';
import { openTable } from '../src/importers/tables/table.js';
import { ingest } from '../src/ingest/ingest.js';
import { contextOf, importerOf } from './imported-file.js';

/** Real files, which are beside the repository on some machines. */
export const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url));

export const hasRealData = existsSync(`${DATA}README.md`);

const MUNICIPALITIES: Register = {
  id: 'swedish-municipalities',
  name: 'Municipalities of Sweden',
  names: { sv: 'Sveriges kommuner', en: 'Municipalities of Sweden' },
  publisher: { sv: 'swedish-geodata', en: 'swedish-geodata' },
  url: 'https://github.com/sjbrg/swedish-geodata',
  licence: 'CC0-1.0',
};

/** The 290 municipalities of Sweden, by their codes. */
export async function loadMunicipalities(graph: Graph): Promise<void> {
  const file = `${DATA}swedish_municipalities.csv`;
  const { records } = matchRecords(graph, municipalities(file), { source: 'municipalities' });
  await ingest(graph, { source: 'municipalities', recordedBy: 'test' }, records);
}

async function* municipalities(file: string): AsyncGenerator<ImportedRow> {
  yield { line: 1, records: [documentOf(MUNICIPALITIES, contextOf(file))] };
  for await (const { line, cells } of (await openTable(file)).rows) {
    const { municipality_code: code = '', municipality_name: name = '', municipality_name_short: short = '' } = cells;
    const evidence = evidenceOf(MUNICIPALITIES, {
      ...{ key: code, anchor: name },
      claim: { sv: `${name} har koden ${code}.`, en: `${name} has the code ${code}.` },
    });
    const properties = { municipalityCode: `SE-${code}` };
    yield {
      line,
      records: [evidence, entityRecord('CITY', code, short, evidence, { country: 'SE', altNames: [name], properties })],
    };
  }
}

/** What the import of a real file came to. */
export interface RealImport {
  readonly rows: number;
  readonly rejected: number;
  readonly joined: number;
  readonly new: number;
  readonly review: number;
  readonly heldBack: number;
  readonly records: number;
  readonly changed: number;
  readonly seconds: number;
}

/** Imports a file of the real data as `vanort import` does. */
export async function importRealFile(graph: Graph, id: string, name: string, source?: string): Promise<RealImport> {
  const file = name.startsWith('/') ? name : `${DATA}${name}`;
  const facts = await factsOf(file);
  const start = performance.now();
  const { matched, result } = await importFile(graph, {
    ...{ file, facts, importer: importerOf(id), source: source ?? dataSetOf(id, facts.sample.name), home: null },
    ...{ recordedBy: 'test', retrievedOn: '2026-11-30', isComplete: true },
    onRejected: () => Promise.resolve(),
    onReview: () => Promise.resolve(),
  });
  const { rows, rejected, joined, new: added, review, heldBack } = matched;
  const { records, changed } = result;
  return {
    rows,
    rejected,
    joined,
    new: added,
    review,
    heldBack,
    records,
    changed,
    seconds: Math.round((performance.now() - start) / 1000),
  };
}

/** How many of the 290 municipalities have a partner, a network or a project. */
export async function municipalitiesWithSomething(graph: Graph): Promise<number> {
  const [row] = await graph.read(
    `MATCH (c:City) WHERE c.municipalityCode STARTS WITH 'SE-' AND EXISTS { (c)-[:PARTICIPATES_IN|MEMBER_OF]->() }
     RETURN count(c) AS number`,
  );
  return Number(row?.number);
}
