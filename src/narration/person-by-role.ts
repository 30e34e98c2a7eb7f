import { upperFirst } from '../model/first-letter.js';
import { LANGUAGES } from '../model/language.js';
import type { LocalizedText } from '../model/localized-text.js';
import { catalogueOf } from './catalogue.js';
import { translationIn, type Language } from './language.js';
import { inside, type NamedInText } from './names.js';
import type { PeopleWords } from './sentence-catalogue.js';

/** What ties a person to whom or what they have their role in. */
export interface PersonalTie {
  readonly kind: keyof PeopleWords['byRole'];
  /** As the source has it; null: it names none. */
  readonly role: LocalizedText | null;
  readonly of: NamedInText;
  /** Whether they no longer have it. */
  readonly isOver: boolean;
}

/** A person by role and organisation, in each language: "Professor vid Linköpings universitet". */
export function personByRole(tie: PersonalTie): LocalizedText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, byRoleIn(tie, language)]));
}

function byRoleIn({ kind, role, of, isOver }: PersonalTie, language: Language): string {
  const { byRole, formerly } = catalogueOf(language).people;
  const told = byRole[kind](translationIn(role, language), inside(of, language));
  // Who once took an initiative is who took it.
  return upperFirst(isOver && kind !== 'INITIATED' ? formerly(told) : told);
}
