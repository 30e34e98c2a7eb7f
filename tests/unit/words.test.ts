import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/importers/seed/to-batch.js';
import { LANGUAGES } from '../../src/model/language.js';
import { standingSentence } from '../../src/narration/standing-sentence.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['src', 'web/explorer', 'web/shell', 'web/embed', 'web/composer', 'packages/figures/src'];

const files = FOLDERS.flatMap((folder) => filesIn(folder));

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ts$/.test(file) && !/(^|\/)(v1|generated)\//.test(file))
      .map((file) => path.join(folder, file));
  } catch {
    return [];
  }
}

/** Lines of code with their texts: without comments. */
const linesOf = (file: string): readonly string[] =>
  readFileSync(path.join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line));

const isCatalogue = (file: string) => /(^|\/)(texts|en|sv)\.ts$|-texts\.ts$|\/(en|sv)-[\w-]+\.ts$/.test(file);

/** The lines of catalogues that are English: those of English files, and what follows `en` in the others. */
const english = files.filter(isCatalogue).flatMap((file) => {
  if (/\/sv[-.]/.test(file)) return [];
  const lines = linesOf(file);
  if (/\/en[-.]/.test(file)) return lines.map((line) => ({ file, line }));
  const start = lines.findIndex((line) => /^\s*(const en\b|en: \{)/.test(line));
  return start < 0 ? [] : lines.slice(start).map((line) => ({ file, line }));
});

describe('the texts that people read', () => {
  it('are found by this test', () => {
    expect(english.length).toBeGreaterThan(800);
  });

  it('have the quotation marks and the apostrophe of English in English', () => {
    const wrong = english.filter(
      ({ line }) => /”[^“]*”/.test(line.replace(/“[^”]*”/g, '')) || /[a-z]'s? [a-z]/.test(line.replace(/'[^']*'/g, '')),
    );

    expect(wrong).toEqual([]);
  });

  it('stand in catalogues: no quotation mark of one language is written beside them', () => {
    // The messages of errors have both languages in one file.
    const others = files.filter(
      (file) => file.startsWith('web/') && !isCatalogue(file) && !file.endsWith('/problem.ts'),
    );
    const quoting = others.flatMap((file) =>
      linesOf(file).flatMap((line) => (/[”“]\$\{|\}”/.test(line) ? [{ file, line }] : [])),
    );

    expect(quoting).toEqual([]);
  });

  it('have no name with a capital in the middle of a sentence', () => {
    const wrong = files
      .filter(isCatalogue)
      .flatMap((file) => linesOf(file).filter((line) => /`(Utan|Without) \$\{name\}/.test(line)));

    expect(wrong).toEqual([]);
  });

  it.each([
    [/\bbelagt |\battested (?:\$|\d)/, 'the date of a source is no date of what it says'],
    [/Bekräftat av källor till|Confirmed by sources up to/, 'a register confirms nothing'],
    [
      /mandate period|diary number|conditions of growth|as the page says|not at hand/,
      'what an English editor would not write',
    ],
    [/Uppgiftsläge|Vad säger de|Who says what|inte till hands/, 'words that the glossary rules out'],
  ])('have nothing like %s: %s', (words) => {
    const told = files
      .filter(isCatalogue)
      .flatMap((file) =>
        linesOf(file).filter((line) => /['"`]/.test(line) && words.test(line.replace(/^\s*\w+:/, ''))),
      );

    expect(told).toEqual([]);
  });
});

describe('names of the first graph', () => {
  const { entities } = readSeed(`${ROOT}/seed`);
  const shared = entities.filter(({ type }) => type === 'PARTNERSHIP' || type === 'AGREEMENT' || type === 'EVENT');

  it('tell what is several as several', () => {
    const heads = shared.map(({ id, properties }) => {
      const told = (properties.inText as { en?: string } | undefined)?.en ?? '';
      return {
        id,
        head: /^(?:the |[A-Z]\w+’s )?(.+?)(?: (?:between|of|on|with|in|to|from|as|for|at) |$)/.exec(told)?.[1] ?? '',
        grammar: properties.grammar,
      };
    });
    const several = heads.filter(({ head }) => /[^s]s$/.test(head) && !/\d/.test(head));

    expect(several.length).toBeGreaterThan(2);
    expect(several.filter(({ grammar }) => !(grammar as string[] | undefined)?.includes('PLURAL'))).toEqual([]);
  });

  it('name the parties of agreements and of what happened', () => {
    const alone = shared
      .filter(({ type }) => type === 'EVENT')
      .filter(({ name, names }) =>
        Object.values({ name, ...names }).some((text) =>
          /mellan städerna|between the cities|^Flera |^Several /.test(text),
        ),
      );

    expect(alone).toEqual([]);
  });

  it('are English partnerships, and nothing else', () => {
    const engagements = entities.filter(({ type }) => type === 'PARTNERSHIP');

    expect(engagements.filter(({ names }) => /cooperation|relation\b/i.test(names?.en ?? ''))).toEqual([]);
  });
});

describe('a sentence about an engagement', () => {
  it('agrees with it in number', () => {
    const contacts = {
      name: { sv: 'Kontakterna', en: 'Contacts' },
      inText: { sv: 'kontakterna', en: 'the contacts' },
      grammar: ['PLURAL'],
    };
    const told = {
      standing: 'UNCONFIRMED',
      on: [],
      endedOn: null,
      engagement: contacts,
      sources: [],
      isBetweenTwo: true,
      isByParty: false,
      disagreements: [],
    } as const;

    expect(standingSentence(told, 'en')).toBe('The contacts are not confirmed by any party.');
    for (const language of LANGUAGES) expect(standingSentence(told, language)).not.toMatch(/[{}|]/);
  });
});
