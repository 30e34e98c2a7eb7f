import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/server/http/accept-language.js';

describe('languageOf', () => {
  it.each([
    [undefined, 'sv'],
    ['', 'sv'],
    ['sv', 'sv'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['en;q=0.8,sv;q=0.9', 'sv'],
    ['de,en;q=0.3', 'en'],
    ['de, fr', 'sv'],
    ['*', 'sv'],
    ['sv;q=0,en', 'en'],
    [';;;=q,,', 'sv'],
  ])('of %j is %s', (header, language) => {
    expect(languageOf({ headers: header === undefined ? {} : { 'accept-language': header } })).toBe(language);
  });
});
