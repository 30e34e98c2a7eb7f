import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkSeed, examineSeed } from '../../src/importers/seed/check.js';
import { runCheck } from '../../src/importers/seed/run-check.js';
import { readSeed } from '../../src/importers/seed/to-batch.js';
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
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** A copy of the real seed in which one stretch of one file is another; and the line where `mark` then stands. */
function brokenSeed({ file, find, put, mark }: SeedEdit) {
  const seedDir = folderWith({});
  cpSync(SEED, seedDir, { recursive: true });
  const text = readFileSync(join(seedDir, file), 'utf8');
  expect(text.split(find), `"${find}" stands once in ${file}`).toHaveLength(2);
  const at = text.indexOf(find);
  const broken = text.slice(0, at) + put + text.slice(at + find.length);
  writeFileSync(join(seedDir, file), broken);
  const line = broken.slice(0, broken.indexOf(mark, at)).split('\n').length;
  return { seedDir, file: join(seedDir, file), line };
}

describe('the check of a seed', () => {
  it.each(FAULTS)('names file, line, field and code of $fault, and nothing else', ({ edit, expected }) => {
    const { seedDir, file, line } = brokenSeed(edit);

    const problems = checkSeed({ seedDir, sourceDirs: [DOCS] });

    expect(problems).toMatchObject([{ severity: 'error', ...expected, file, line }]);
  });

  it('tells of every faulty field of a record', () => {
    const record = '  - id: Big City\n    name: City\n    latitude: 91\n';

    const problems = checkSeed({ seedDir: folderWith({ 'a.yaml': `cities:\n${record}` }), sourceDirs: [] });

    expect(problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [2, 'id', 'SCHEMA_INVALID'],
      [2, 'evidence', 'EVIDENCE_MISSING'],
      [4, 'latitude', 'SCHEMA_INVALID'],
    ]);
  });

  it('does not report references to a record that stands there but has a fault of its own', () => {
    const { seedDir } = brokenSeed({ file: 'cities.yaml', find: 'population: 63000', put: 'population: x', mark: 'x' });

    expect(checkSeed({ seedDir, sourceDirs: [] }).map(({ code }) => code)).toEqual(['SCHEMA_INVALID']);
  });

  it.each(['seed-that-is-not-there', '.'])('refuses the folder "%s", in which there are no seed files', (folder) => {
    expect(() => checkSeed({ seedDir: join(DOCS, folder), sourceDirs: [] })).toThrow(
      expect.objectContaining({ code: 'SEED_INVALID' }),
    );
  });
});

describe('anchors', () => {
  const SOURCE = {
    'paper.md':
      '# **Om *staden***\n\nStaden   har\n**många** invånare\\_här.\n\n## Annat\n\nHelt annat.\n\n# Om staden\n\nMer.\n',
    'rows.csv': 'id,name\n12,Stad A\n123,Stad B\n',
    'rows.tsv': 'Q1\tStad A\nQ12\tStad B\n',
  };
  const problemsOf = (file: string, section: string, anchor: string) => {
    const seed = `documents:\n  - { id: doc, name: D, sourceFile: ${file} }
regions:\n  - { id: r, name: R, evidence: [e] }
evidence:\n  - { id: e, document: doc, section: ${section}, anchor: "${anchor}", claim: { sv: s, en: e } }\n`;
    const problems = checkSeed({ seedDir: folderWith({ 'a.yaml': seed }), sourceDirs: [folderWith(SOURCE)] });
    return problems.map(({ code }) => code);
  };

  it.each([
    ['across line breaks, without marks of emphasis and escapes', 'paper.md', 'Om staden', 'har många invånare_här'],
    ['in the second section of the same name', 'paper.md', 'Om staden', 'Mer.'],
    ['in the row that the section names', 'rows.csv', 'id 123', 'Stad B'],
    ['with the tab of a table as a space', 'rows.tsv', 'Q12', 'Q12 Stad B'],
  ])('stand %s', (_, file, section, anchor) => {
    expect(problemsOf(file, section, anchor)).toEqual([]);
  });

  it.each([
    ['words of the next section', 'paper.md', 'Om staden', 'Helt annat', 'ANCHOR_NOT_FOUND'],
    ['words in another order', 'paper.md', 'Om staden', 'många har', 'ANCHOR_NOT_FOUND'],
    ['another row whose id only begins alike', 'rows.csv', 'id 12', 'Stad B', 'ANCHOR_NOT_FOUND'],
    ['a row that is not there', 'rows.tsv', 'Q123', 'Stad A', 'SECTION_NOT_FOUND'],
    ['a heading that is not there', 'paper.md', 'Staden', 'har många', 'SECTION_NOT_FOUND'],
  ])('are not found in %s', (_, file, section, anchor, code) => {
    expect(problemsOf(file, section, anchor)).toEqual([code]);
  });

  it('of a document with no source at hand count as not checked', () => {
    const report = examineSeed({ seedDir: SEED, sourceDirs: [DOCS] });

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
      find: '[decision-sent-to-reimstad]',
      put: '[]',
      mark: '[]',
    });

    const { status, lines } = await run(['--seed', seedDir]);

    expect(status).toBe(1);
    expect(lines[0]).toBe(`${file}:${String(line)} evidence: needs at least one evidence id`);
    expect(lines.at(-1)).toMatch(/ 1 errors, 0 warnings$/);
  });

  it('succeeds on the real seed and says which documents it could not check', async () => {
    const { status, lines } = await run(['--seed', SEED]);

    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^Not checked, no source at hand .*ks-2017-494-protocol/);
    expect(lines).toHaveLength(2);
  });
});
