import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/importers/seed/to-batch.js';
import { documentRecord, WORLD_DOCUMENTS } from '../../src/importers/world/records/documents.js';
import type { World } from '../../src/importers/world/world.js';
import { formOf } from '../../src/model/evidence-form.js';
import type { LocalizedText } from '../../src/model/localized-text.js';
import { placeDetails } from '../../src/model/source-place.js';

const ROOT = resolve(import.meta.dirname, '../..');
const { entities, evidence } = readSeed(`${ROOT}/seed`);
const documents = entities.filter(({ type }) => type === 'DOCUMENT');

/** What finds a copy again rather than tells what it is: an address, a path, a commit, a version. */
const TECHNICAL =
  /https?:|\w\.(?:se|at|fi|de|cn|com|org|html?|csv|tsv)\b|\w\/\w|@|\b[0-9a-f]{7,}\b|\b\d+\.\d+\.\d+\b|\bP\d{2,}\b|\bQ\d{3,}\b/;

const shown = (name: string, names: LocalizedText = {}) => Object.values({ en: name, ...names });

describe('the name of a source', () => {
  it.each(['L3viathan/sister-cities', 'a@d3028c2', '84ebdec1', 'gz.gov.cn', 'x 3.1.0', 'Wikidata P190'])(
    'is told from %s by this test',
    (name) => expect(name).toMatch(TECHNICAL),
  );

  it.each(documents.map(({ id, name, names }) => [id, shown(name, names)] as const))(
    'is for people: %s',
    (_id, names) => {
      for (const name of names) expect(name).not.toMatch(TECHNICAL);
    },
  );

  it('is for people in the shipped world too', () => {
    for (const id of WORLD_DOCUMENTS) {
      const { name, names } = documentRecord(id, { sources: [] } as unknown as World);
      for (const text of shown(name, names)) expect(text).not.toMatch(TECHNICAL);
    }
  });

  it('is for people in every register that is imported', () => {
    const files = readdirSync(`${ROOT}/src/importers`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`${ROOT}/src/importers/${file}`, 'utf8'));
    const names = files.flatMap((text) =>
      [...text.matchAll(/: Register = \{[^}]+\bnames: \{\s*sv: '(.+)',\s*en: '(.+)',? \}/g)].flatMap(([, sv, en]) => [
        sv!,
        en!,
      ]),
    );

    expect(names.length).toBeGreaterThan(15);
    for (const name of names) expect(name.replace('keep.eu', '')).not.toMatch(TECHNICAL);
  });

  it('fits a line: fewer than 120 characters', () => {
    for (const { name, names } of documents)
      for (const text of shown(name, names)) expect(text.length).toBeLessThan(120);
  });
});

describe('what stands in quotation marks', () => {
  const kinds = new Map(documents.map(({ id, properties }) => [id, properties]));
  const formed = evidence.map(({ document, anchor, isParaphrase = false, ...place }) => {
    const { documentKind, language } = kinds.get(document)!;
    return {
      ...place,
      language,
      form: formOf({ anchor, isParaphrase, document: { documentKind: documentKind as string } }),
    };
  });

  it('is words of the document: no row of a register, and nobody else’s account of it', () => {
    expect(formOf({ anchor: 'Q499410 Q47265', isParaphrase: false, document: { documentKind: 'REPORT' } })).toBe(
      'RECORD',
    );
    expect(formOf({ anchor: 'Linz', isParaphrase: false, document: { documentKind: 'REGISTER' } })).toBe('RECORD');
    expect(formOf({ anchor: 'told', isParaphrase: true, document: { documentKind: 'NEWS' } })).toBe('PARAPHRASE');
    expect(new Set(formed.map(({ form }) => form))).toEqual(new Set(['QUOTE', 'PARAPHRASE', 'RECORD']));
  });

  it('is told without the keys of rows', () => {
    const told = evidence.filter(({ document }) => /twin-towns/.test(document));

    expect(told.length).toBeGreaterThan(20);
    for (const { claim } of told) for (const text of Object.values(claim)) expect(text).not.toMatch(/Q\d{3,}/);
  });

  it('is of a document that says its language', () => {
    expect(formed.filter(({ form, language }) => form === 'QUOTE' && language === undefined)).toEqual([]);
  });
});

describe('what follows the name of a source', () => {
  const details = (place: Parameters<typeof placeDetails>[0]) =>
    placeDetails(place, 'en', (heading) => `section ${heading}`);

  it('says neither a date nor a heading that the name has', () => {
    const news = {
      name: 'Palo Alto Online, 11 September 2012',
      date: '2012-09-11',
      section: 'Palo Alto Online',
      form: 'QUOTE',
    } as const;

    expect(details(news)).toEqual([]);
    expect(details({ ...news, name: 'News', section: 'Visits' })).toEqual(['11 September 2012', 'section Visits']);
  });

  it('says no key of a row', () => {
    expect(details({ name: 'GeoNames', section: 'cityId 2694762', form: 'RECORD' })).toEqual([]);
  });
});
