import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { contrast } from '../../src/model/contrast.js';
import { COMMON_WORDS, kindLabel, kindSentence, useKindWords, usualWords } from '../../src/model/kind-words.js';
import { clause } from '../../src/narration/sentences.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'vanort-logo-'));
const file = (name: string, content: string | Buffer) => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ])('of %s and %s is as WCAG has it', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('the settings of a site', () => {
  it('are those of the product when nothing is set', () => {
    expect(readConfig({}).identity).toEqual({ name: 'Vänort', logo: null, colours: null, pages: {} });
  });

  it('are its name, a logo of a file, and its colours', () => {
    const logo = file('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');

    const { identity } = readConfig({ SITE_NAME: 'Umeå i världen', SITE_LOGO: logo, SITE_COLOURS: '#005A9C #8ec5ff' });

    expect(identity.name).toBe('Umeå i världen');
    expect(identity.logo?.type).toBe('image/svg+xml');
    expect(identity.colours).toEqual({ light: '#005a9c', dark: '#8ec5ff' });
  });

  it.each([
    [{ SITE_COLOURS: 'blue' }, /SITE_COLOURS: must be one colour/],
    [{ SITE_COLOURS: '#ffcc00' }, /SITE_COLOURS: #ffcc00 has a contrast of 1\.\d+ on light pages: text needs 4\.5/],
    [{ SITE_COLOURS: '#005a9c #005a9c' }, /on dark pages.*Take a lighter one/],
    [{ SITE_LOGO: '/nowhere/logo.svg' }, /SITE_LOGO: .* cannot be read/],
    [{ SITE_LOGO: file('logo.gif', 'GIF89a') }, /SITE_LOGO: must be a file that ends in \.svg or \.png/],
    [{ SITE_LOGO: file('logo.png', 'no picture') }, /SITE_LOGO: .* is no PNG/],
    [{ SITE_LOGO: file('big.svg', `<svg>${' '.repeat(200_001)}</svg>`) }, /SITE_LOGO: .* is larger than 200 kB/],
    [{ SITE_NAME: 'x'.repeat(61) }, /SITE_NAME: must have at most 60/],
    [{ KIND_WORDS: 'SISTER_CITY: vänort' }, /KIND_WORDS: must be kinds/],
    [{ KIND_WORDS: 'PROJECT: projekt / project' }, /KIND_WORDS: must be kinds/],
    [{ KIND_WORDS: 'SISTER_CITY: {from} / twin town' }, /KIND_WORDS: must be kinds/],
  ])('%j stops the start with a line that names it', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});

describe('the words for kinds', () => {
  afterEach(() => useKindWords({}));
  const told = (kind: string, language: 'sv' | 'en') =>
    clause(
      kindSentence(kind)!.template,
      { from: 'Vasa', to: 'Umeå' },
      { since: '1949', until: null, untilMax: null },
      language,
    );

  it('are those of the paper for the first graph, and the common ones for any other', () => {
    expect(usualWords('linkoping')).toEqual({});
    expect(usualWords('umea')).toEqual(COMMON_WORDS);
  });

  it('are those of the model until some are chosen', () => {
    expect(kindLabel('SISTER_CITY', 'sv')).toBe('Systerort');
    expect(told('SISTER_CITY', 'sv')).toBe('Vasa är systerort till Umeå sedan 1949');
  });

  it('follow the setting in labels and in sentences, and what it does not name stays', () => {
    useKindWords(readConfig({ KIND_WORDS: 'SISTER_CITY: vänort / adopted town' }).kindWords ?? {});

    expect(kindLabel('SISTER_CITY', 'sv')).toBe('Vänort');
    expect(kindLabel('SISTER_CITY', 'en')).toBe('Adopted town');
    expect(told('SISTER_CITY', 'sv')).toBe('Vasa är vänort till Umeå sedan 1949');
    expect(told('SISTER_CITY', 'en')).toBe('Vasa has been an adopted town of Umeå since 1949');
    expect(kindLabel('COOPERATION', 'sv')).toBe('Samverkansort');
  });
});

describe('the pages that a site writes itself', () => {
  it('are addresses, or Markdown in each language that has a file', () => {
    file('about.md', '# Om oss');
    const about = file('about.en.md', '# About us');
    const { pages, reportUrl } = readConfig({
      ...{ ABOUT: about, METHOD: 'https://www.example.se/method' },
      REPORT_URL: 'https://www.example.se/fel?sida={address}',
    }).identity;

    expect(pages).toEqual({
      about: { texts: { sv: '# Om oss', en: '# About us' }, language: 'en' },
      method: { address: 'https://www.example.se/method' },
    });
    expect(reportUrl).toBe('https://www.example.se/fel?sida={address}');
  });

  it.each([
    ['ABOUT', '/nowhere/about.md', /^ABOUT: .*cannot be read/],
    ['CONTACT', 'contact.docx', /^CONTACT: must be an address/],
    ['METHOD', 'https://', /^METHOD: must be an address/],
    ['REPORT_URL', 'javascript:alert(1)', /^REPORT_URL: must be an address/],
  ])('%s=%s stops the start', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(message);
  });
});
