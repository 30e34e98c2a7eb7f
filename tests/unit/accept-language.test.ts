import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/server/http/accept-language.js';

describe('languageOf', () => {
  it.each([
    [undefined, 'SV'],
    ['', 'SV'],
    ['sv', 'SV'],
    ['en', 'EN'],
    ['en-GB,en;q=0.9', 'EN'],
    ['sv-SE,sv;q=0.9,en;q=0.8', 'SV'],
    ['en;q=0.8,sv;q=0.9', 'SV'],
    ['de,en;q=0.3', 'EN'],
    ['de, fr', 'SV'],
    ['*', 'SV'],
    ['sv;q=0,en', 'EN'],
    [';;;=q,,', 'SV'],
  ])('of %j is %s', (header, language) => {
    expect(languageOf({ headers: header === undefined ? {} : { 'accept-language': header } })).toBe(language);
  });
});
