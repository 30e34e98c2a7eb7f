import { LANGUAGES } from '../../model/language.js';
import { normalizeName } from '../../model/normalize-name.js';

const CODE = /^[A-Z]{2}$/;
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** ISO 3166-1 codes by the folded names that countries have in the languages of the product. */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return LETTERS.flatMap((first) =>
      LETTERS.flatMap((second) => {
        const name = names.of(first + second);
        return name === undefined ? [] : [[normalizeName(name), first + second] as const];
      }),
    );
  }),
);

/** The ISO 3166-1 alpha-2 code of a country, by its code or its name in any language of the product; null: none. */
export function countryCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return CODE.test(code) ? code : (BY_NAME.get(normalizeName(text)) ?? null);
}
