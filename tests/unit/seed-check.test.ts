import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkSeed, examineSources } from '../../src/importers/seed/check.js';
import { unsaidIn } from '../../src/importers/seed/check-statements.js';
import { runCheck } from '../../src/importers/seed/run-check.js';
import { readSeed, readSeeds } from '../../src/importers/seed/to-batch.js';
import { resolveRelation, type Resolved } from '../../src/model/statements/resolve.js';
import type { Statement } from '../../src/model/statements/statement.js';
import { evidence, FAULTS, type SeedEdit } from './seed-faults.js';

const ROOT = resolve(import.meta.dirname, '../..');
const SEED = join(ROOT, 'seed');
const DOCS = join(ROOT, 'docs');

const folders: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vanort-seed-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A copy of the real seed in which one stretch of one file is another; and the line where `mark` then stands. */
function brokenSeed({ folder = 'ks-2017-494', file, find, put, mark }: SeedEdit) {
  const seedDir = folderWith({});
  cpSync(SEED, seedDir, { recursive: true });
  const path = join(seedDir, folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(find), `"${find}" stands once in ${file}`).toHaveLength(2);
  const at = text.indexOf(find);
  const broken = text.slice(0, at) + put + text.slice(at + find.length);
  writeFileSync(path, broken);
  const line = broken.slice(0, broken.indexOf(mark, at)).split('\n').length;
  return { seedDir, file: path, line };
}

describe('the check of a seed', () => {
  it.each(FAULTS)('names file, line, field and code of $fault, and nothing else', async ({ edit, expected }) => {
    const { seedDir, file, line } = brokenSeed(edit);

    const problems = await checkSeed({ seedDir, sourceDirs: [DOCS] });

    expect(problems).toMatchObject([{ severity: 'error', ...expected, file, line }]);
  });

  it('tells of every faulty field of a record', async () => {
    const record = '  - id: Big City\n    name: City\n    latitude: 91\n';

    const problems = await checkSeed({ seedDir: folderWith({ 'a.yaml': `cities:\n${record}` }), sourceDirs: [] });

    expect(problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [2, 'id', 'SCHEMA_INVALID'],
      [2, 'evidence', 'EVIDENCE_MISSING'],
      [4, 'latitude', 'SCHEMA_INVALID'],
    ]);
  });

  it('does not report references to a record that stands there but has a fault of its own', async () => {
    const { seedDir } = brokenSeed({ file: 'cities.yaml', find: 'population: 63000', put: 'population: x', mark: 'x' });

    expect((await checkSeed({ seedDir, sourceDirs: [] })).map(({ code }) => code)).toEqual(['SCHEMA_INVALID']);
  });

  it.each(['seed-that-is-not-there', '.'])(
    'refuses the folder "%s", in which there are no seed files',
    async (folder) => {
      await expect(checkSeed({ seedDir: join(DOCS, folder), sourceDirs: [] })).rejects.toThrow(
        expect.objectContaining({ code: 'SEED_INVALID' }),
      );
    },
  );
});

describe('the folders of a seed', () => {
  const document = (id: string) =>
    `  - { id: ${id}, name: D, documentKind: REPORT, publisherName: { sv: P, en: P } }\n`;
  const place = (id: string, of: string) =>
    `  - { id: ${id}, document: ${of}, section: S, anchor: A, claim: { sv: s, en: e } }\n`;
  const region = (id: string, on: string) => `  - { id: ${id}, name: R, evidence: [${on}] }\n`;
  const first = {
    'documents.yaml': `documents:\n${document('d1')}`,
    'evidence.yaml': `evidence:\n${place('e1', 'd1')}`,
    'regions.yaml': `regions:\n${region('r1', 'e1')}`,
  };
  const within = (folder: string, files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));

  it('are one source each, those that others refer to first', () => {
    const second = { 'a.yaml': `evidence:\n${place('e2', 'd1')}regions:\n${region('r2', 'e2')}` };
    const seedDir = folderWith({ ...within('z', first), ...within('a', second) });

    expect(readSeeds(seedDir).map(({ source, batch }) => [source, batch.entities.map(({ id }) => id)])).toEqual([
      ['seed/z', ['d1', 'r1']],
      ['seed/a', ['r2']],
    ]);
    expect(readSeed(seedDir).evidence.map(({ id }) => id)).toEqual(['e1', 'e2']);
  });

  it('that refer to each other are refused: neither can be there first', async () => {
    const folder = (n: number, on: number) =>
      `documents:\n${document(`d${n}`)}evidence:\n${place(`e${n}`, `d${n}`)}regions:\n${region(`r${n}`, `e${on}`)}`;
    const seedDir = folderWith({
      ...within('a', { 'a.yaml': folder(1, 2) }),
      ...within('b', { 'b.yaml': folder(2, 1) }),
    });

    expect(await checkSeed({ seedDir, sourceDirs: [] })).toMatchObject([
      { severity: 'error', code: 'REFERENCE_IN_CIRCLE', file: join(seedDir, 'b/b.yaml'), line: 6, field: 'evidence' },
    ]);
  });

  it('share their ids', async () => {
    const seedDir = folderWith({ ...within('a', first), ...within('b', first) });

    expect((await checkSeed({ seedDir, sourceDirs: [] })).map(({ code, file }) => [code, file])).toEqual(
      ['documents', 'evidence', 'regions'].map((name) => ['DUPLICATE_ID', join(seedDir, 'b', `${name}.yaml`)]),
    );
  });
});

describe('what the statements of a seed make', () => {
  it('refuses a relation to what no statement attests, by the file and line of the relation', async () => {
    const { seedDir } = brokenSeed({
      file: 'people.yaml',
      find: 'evidence: [decision-sent-to-recipient]',
      put: 'assertion: DENIED\n    evidence: [decision-sent-to-recipient]',
      mark: 'assertion',
    });
    const file = join(seedDir, 'ks-2017-494/relations-governance.yaml');
    const line = readFileSync(file, 'utf8').split('to: kerstin-reimstad')[0]!.split('\n').length;

    expect(await checkSeed({ seedDir, sourceDirs: [] })).toMatchObject([
      { severity: 'error', code: 'STATEMENT_MISSING', field: 'to', file, line },
    ]);
  });

  const statement: Statement = {
    ...{
      id: 's',
      about: 'r',
      assertion: 'HOLDS',
      modality: 'STATED',
      values: { since: '1987' },
      evidence: 'e',
      entryOf: null,
    },
    document: { id: 'd', date: '2017', documentKind: 'REPORT', publisherId: null },
  };
  const resolved = { ...resolveRelation([statement], null)! };

  it.each<[string, Partial<Resolved>, Partial<Statement>, string[]]>([
    ['what a statement says', {}, {}, []],
    ['an edge that follows no statement', { follows: 'another' }, {}, ['that it is']],
    ['an edge without evidence', { evidence: [] }, {}, ['that it is']],
    ['a value that no statement says', { values: { since: '1986' } }, {}, ['"since"']],
    ['a property that no statement has', { values: { since: '1987', until: '1990' } }, {}, ['"until"']],
    [
      'an end that is bounded by the day on which it is told',
      { values: { until: '[..2017-12-31]' } },
      { assertion: 'ENDED' },
      [],
    ],
    ['a bounded end of what holds', { values: { until: '[..2017-12-31]' } }, {}, ['"until"']],
    ['what was so formerly', { values: { formerly: true } }, { assertion: 'HELD' }, []],
    ['what was so formerly, as nobody says', { values: { formerly: true } }, {}, ['"formerly"']],
  ])('tells of %s', (_, view, said, expected) => {
    expect(unsaidIn({ ...resolved, ...view }, [{ ...statement, ...said }])).toEqual(expected);
  });
});

describe('anchors', () => {
  const SOURCE = {
    'paper.md':
      '# **Om *staden***\n\nStaden   har\n**många** invånare\\_här.\n\n## Annat\n\nHelt annat.\n\n# Om staden\n\nMer.\n',
    'rows.csv': 'id,name\n12,Stad A\n123,Stad B\n',
    'rows.tsv': 'Q1\tStad A\nQ12\tStad B\n',
  };
  const problemsOf = async (file: string, section: string, anchor: string) => {
    const seed = `documents:\n  - { id: doc, name: D, documentKind: REPORT, publisherName: { sv: P, en: P }, sourceFile: ${file} }
regions:\n  - { id: r, name: R, evidence: [e] }
evidence:\n  - { id: e, document: doc, section: ${section}, anchor: "${anchor}", claim: { sv: s, en: e } }\n`;
    const problems = await checkSeed({ seedDir: folderWith({ 'a.yaml': seed }), sourceDirs: [folderWith(SOURCE)] });
    return problems.map(({ code }) => code);
  };

  it.each([
    ['across line breaks, without marks of emphasis and escapes', 'paper.md', 'Om staden', 'har många invånare_här'],
    ['in the second section of the same name', 'paper.md', 'Om staden', 'Mer.'],
    ['in the row that the section names', 'rows.csv', 'id 123', 'Stad B'],
    ['with the tab of a table as a space', 'rows.tsv', 'Q12', 'Q12 Stad B'],
  ])('stand %s', async (_, file, section, anchor) => {
    expect(await problemsOf(file, section, anchor)).toEqual([]);
  });

  it.each([
    ['words of the next section', 'paper.md', 'Om staden', 'Helt annat', 'ANCHOR_NOT_FOUND'],
    ['words in another order', 'paper.md', 'Om staden', 'många har', 'ANCHOR_NOT_FOUND'],
    ['another row whose id only begins alike', 'rows.csv', 'id 12', 'Stad B', 'ANCHOR_NOT_FOUND'],
    ['a row that is not there', 'rows.tsv', 'Q123', 'Stad A', 'SECTION_NOT_FOUND'],
    ['a heading that is not there', 'paper.md', 'Staden', 'har många', 'SECTION_NOT_FOUND'],
  ])('are not found in %s', async (_, file, section, anchor, code) => {
    expect(await problemsOf(file, section, anchor)).toEqual([code]);
  });

  it('of a document with no source at hand count as not checked', async () => {
    const report = await examineSources({ seedDir: SEED, sourceDirs: [DOCS] });

    expect(report.problems).toEqual([]);
    expect(report.uncheckedDocuments).toContain('ks-2017-494-position-paper');
    expect(report.uncheckedDocuments).not.toContain('vanort-sdg-mapping');
  });
});

describe('reading a faulty seed', () => {
  it('fails with the first problem and how many more there are', () => {
    const seedDir = folderWith({ 'a.yaml': 'cities:\n  - id: x\n  - id: y\n' });

    expect(() => readSeed(seedDir)).toThrow(
      expect.objectContaining({
        code: 'SEED_INVALID',
        message: expect.stringMatching(/a\.yaml:2 name: .* \(and 3 more; "check" lists them\)$/) as string,
      }),
    );
  });

  it('goes on when there is only a warning', () => {
    const { seedDir } = brokenSeed({
      file: 'evidence-open-data.yaml',
      find: '- id: iso-china',
      put: `${evidence('iso-moon')}\n  - id: iso-china`,
      mark: 'iso-moon',
    });

    expect(readSeed(seedDir).evidence.map(({ id }) => id)).toContain('iso-moon');
  });
});

describe('the command', () => {
  async function run(args: string[]) {
    const lines: unknown[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => lines.push(line));
    return { status: await runCheck(args), lines };
  }

  it('prints a line for each problem and a summary, and fails', async () => {
    const { seedDir, file, line } = brokenSeed({
      file: 'people.yaml',
      find: '[decision-sent-to-recipient]',
      put: '[]',
      mark: '[]',
    });

    const { status, lines } = await run(['--seed', seedDir]);

    expect(status).toBe(1);
    expect(lines[0]).toBe(
      `${file}:${String(line)} evidence: needs at least one id of evidence, such as "evidence: [e-1]": the place of a document that says so`,
    );
    expect(lines.at(-1)).toMatch(/ 1 errors, 0 warnings$/);
  });

  it('succeeds on the real seed and says which documents it could not check', async () => {
    const { status, lines } = await run(['--seed', SEED]);

    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^Not checked, no source at hand .*ks-2017-494-protocol/);
    expect(lines).toHaveLength(2);
  });
});
