import { slugOf } from '../../../model/slug.js';
import { makeIds } from '../ids.js';
import type { WorldCountry } from '../world.js';

/** Countries by their ISO 3166-1 codes, with the names that the Unicode CLDR has for them. */
export function makeCountries(codes: Iterable<string>): WorldCountry[] {
  const names = { en: namesIn('en'), sv: namesIn('sv') };
  const idFor = makeIds([]);
  return [...new Set(codes)].toSorted().map((code) => {
    const [en, sv] = [names.en(code), names.sv(code)];
    return { code, id: idFor(slugOf(en)), en, sv };
  });
}

function namesIn(language: string): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return (code) => {
    const name = names.of(code);
    if (name === undefined) throw new Error(`${code} is no country of ISO 3166-1.`);
    return name;
  };
}
