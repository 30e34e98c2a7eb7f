import countries from 'i18n-iso-countries';
import { normalizeName } from '../model/normalize-name.js';
import { optionalCell, type Cells } from './cells.js';
import { FORMER_STATES, OTHER_CODES, OTHER_NAMES, TERRITORIES } from './country-names.js';
import { RowError } from './row-error.js';

/** A country as a source names it: its ISO 3166-1 alpha-2 code, or why there is none. */
export type CountryFinding =
  | { readonly code: string }
  | { readonly code: undefined; readonly fault: 'COUNTRY_UNKNOWN' | 'COUNTRY_FORMER'; readonly reason: string };

/** Languages whose names of countries are known, the first having precedence where two give one name to two countries. */
const NAMED_IN = ['en', 'sv', 'nb', 'da', 'fi', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'et', 'lv', 'lt', 'is'];

const CODES_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...NAMED_IN.toReversed().flatMap((language) =>
    Object.entries(countries.getNames(language, { select: 'all' })).flatMap(([code, names]) =>
      [names].flat().map((name): [string, string] => [normalizeName(name), code]),
    ),
  ),
  ...Object.entries(OTHER_NAMES),
]);

const found = new Map<string, CountryFinding>();

/**
 * The country that a code (alpha-2, alpha-3, the European Union's `EL` and `UK`) or a name in one of many languages stands
 * for. `England, United Kingdom` is what stands last; `Georgia (country)` is read without its bracket.
 */
export function findCountry(text: string): CountryFinding {
  const known = found.get(text);
  if (known !== undefined) return known;
  const finding = lookUp(text);
  // Sources name a few hundred countries; what else they write is not worth to be kept.
  if (found.size < 2_000) found.set(text, finding);
  return finding;
}

function lookUp(text: string): CountryFinding {
  const bare = text.replace(/\([^)]*\)/g, ' ').trim();
  for (const name of new Set([text.trim(), bare, bare.split(',').at(-1)!.trim()])) {
    const code = codeOf(name);
    if (code !== undefined) return { code: territoryOf(code, bare) ?? code };
    const today = FORMER_STATES[normalizeName(name)];
    if (today !== undefined) {
      const reason = `"${text}" is a former country: write the country of today, ${today}.`;
      return { code: undefined, fault: 'COUNTRY_FORMER', reason };
    }
  }
  const reason = `"${text}" is no country that is known: write its name or its code (ISO 3166-1), such as Sweden or SE.`;
  return { code: undefined, fault: 'COUNTRY_UNKNOWN', reason };
}

/** `Réunion, France` is Réunion; `Georgia, United States` is no Georgia. */
function territoryOf(country: string, text: string): string | undefined {
  const [first, ...others] = text.split(',');
  const code = others.length === 0 || first === undefined ? undefined : codeOf(first.trim());
  return code !== undefined && TERRITORIES[country]?.includes(code) === true ? code : undefined;
}

function codeOf(name: string): string | undefined {
  const code = name.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) {
    if (countries.isValid(code)) return code;
    if (code in OTHER_CODES) return OTHER_CODES[code];
  }
  if (/^[A-Z]{3}$/.test(code)) {
    const short = countries.alpha3ToAlpha2(code);
    if (short !== undefined) return short;
  }
  const folded = normalizeName(name);
  return CODES_BY_NAME.get(folded) ?? CODES_BY_NAME.get(folded.replace(/^the /, ''));
}

/**
 * ISO 3166-1 alpha-2 of the country in a cell; undefined: the cell is empty.
 * @throws RowError COUNTRY_UNKNOWN or COUNTRY_FORMER
 */
export function optionalCountry(cells: Cells, field: string): string | undefined {
  const text = optionalCell(cells, field);
  if (text === undefined) return undefined;
  const finding = findCountry(text);
  if (finding.code === undefined) throw new RowError(field, finding.fault, finding.reason);
  return finding.code;
}

/**
 * ISO 3166-1 alpha-2 of the country in a cell that holds codes, `NA` for Namibia among them.
 * @throws RowError VALUE_MISSING, COUNTRY_UNKNOWN or COUNTRY_FORMER
 */
export function requiredCountryCode(cells: Cells, field: string): string {
  const text = cells[field]?.trim() ?? '';
  if (text === '') throw new RowError(field, 'VALUE_MISSING', `"${field}" is empty: fill in the code of the country.`);
  const finding = findCountry(text);
  if (finding.code === undefined) throw new RowError(field, finding.fault, finding.reason);
  return finding.code;
}

/** Short name of a country (ISO 3166-1) in a language; the code where there is none. */
export const countryName = (code: string, language: string): string => countries.getName(code, language) ?? code;
