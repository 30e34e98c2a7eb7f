import { lowerFirst } from './first-letter.js';
import { textLanguage, type Language, type TextLanguage } from './language.js';
import { isShownByRole } from './shown-by-role.js';

interface RoleWords {
  readonly why: string;
  /** A role inside a sentence. */
  readonly inside: (role: string) => string;
}

/** Components tell none of it: what they load has no room for it. */
const WORDS: Readonly<Record<TextLanguage, RoleWords>> = {
  sv: {
    why: 'Här står en roll i stället för ett namn, eftersom webbplatsen bara namnger förtroendevalda och historiska personer.',
    inside: lowerFirst,
  },
  en: {
    why: 'A role stands here instead of a name, because this site names only elected representatives and people of history.',
    inside: (role) => `${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${lowerFirst(role)}`,
  },
};

type Told = Parameters<typeof isShownByRole>[0];

/** Why no name stands there, in a sentence; null: it does. */
export const whyNoName = (entity: Told, language: Language): string | null =>
  isShownByRole(entity) ? WORDS[textLanguage(language)].why : null;

/** What an entity is called inside a sentence, as far as that is another than its name. */
export const nameInside = (entity: Told, name: string, language: Language): string =>
  isShownByRole(entity) ? WORDS[textLanguage(language)].inside(name) : name;
