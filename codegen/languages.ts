import { readdirSync } from 'node:fs';
import type { Labels } from '../src/model/field.js';
import type { LanguageCatalogue } from '../src/model/labels/catalogue.js';

const FOLDER = new URL('../src/model/languages/', import.meta.url);
/** The languages that the model's entries are written in come first, the default one before all. */
export const TEXT_LANGUAGES: readonly (keyof Labels)[] = ['sv', 'en'];

/** The catalogue of each language, from the files in `languages/`. */
export async function readLanguages(): Promise<readonly LanguageCatalogue[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (file) => {
      const module = (await import(new URL(file, FOLDER).href)) as { catalogue?: LanguageCatalogue };
      if (module.catalogue === undefined) throw new Error(`src/model/languages/${file} exports no catalogue`);
      return module.catalogue;
    }),
  );
  const rank = (language: LanguageCatalogue) => {
    const place = TEXT_LANGUAGES.findIndex((tag) => tag === language.tag);
    return place < 0 ? TEXT_LANGUAGES.length : place;
  };
  return found.sort((a, b) => rank(a) - rank(b) || (a.tag < b.tag ? -1 : 1));
}

/**
 * The language of whole texts that stands in for a language: itself, or its fallback.
 * @throws when it has neither
 */
export function textLanguageOf({ tag, fallback }: LanguageCatalogue): keyof Labels {
  const found = TEXT_LANGUAGES.find((one) => one === tag) ?? fallback;
  if (found === undefined) throw new Error(`src/model/languages: ${tag} has labels alone, and names no fallback`);
  return found;
}

/** The enum value of the API for a language. */
export const codeOf = ({ tag }: Pick<LanguageCatalogue, 'tag'>): string => tag.replaceAll('-', '_').toUpperCase();

/** The field of `LocalizedText` for a language. */
export const fieldOf = ({ tag }: Pick<LanguageCatalogue, 'tag'>): string => tag.replaceAll('-', '_');

/** The field of a text as it is known without regard to language: `usualName` beside `name`. */
export const usualField = (name: string): string => `usual${name.charAt(0).toUpperCase()}${name.slice(1)}`;
