import { upperFirst } from '../model/first-letter.js';
import { nameInside } from '../model/role-for-name.js';
import { isShownByRole } from '../model/shown-by-role.js';
import { ENTITY_TYPES, type EntityType, type EntityTypeEntry } from '../model/entity-types.js';
import type { LocalizedText } from '../model/localized-text.js';
import { catalogueOf } from './catalogue.js';
import { nameIn, textLanguage, translationIn, type Language, type Named } from './language.js';

/** An entity's names, and how they stand in a sentence. */
export interface NamedInText extends Named {
  readonly id?: string;
  /** `PLURAL`: it stands for several. `DEFINITE`: its English name takes the article. */
  readonly grammar?: readonly string[];
  /** As it stands inside a sentence: "systerortssamarbetet mellan ...", "the sister-city cooperation between ...". */
  readonly inText?: LocalizedText | null;
  /** What a city is called where its municipality is meant. */
  readonly bodyName?: LocalizedText | null;
  readonly type?: EntityType;
}

/** A name of which the grammar is known. */
export interface GrammaticalName {
  readonly name: string;
  /** It stands for several: "Departments inform". */
  readonly plural: boolean;
  /** It stands with the article in a sentence, where the language has one there: "the United States". */
  readonly definite: boolean;
  /** It is no proper name: it begins with a capital where a sentence does, and only there. */
  readonly common: boolean;
}

/** An entity's name with its grammar: its own words for running text, else those of its type, else its name. */
export function grammaticalName(entity: NamedInText, language: Language): GrammaticalName {
  const plural = entity.grammar?.includes('PLURAL') ?? false;
  const own = translationIn(entity.inText ?? null, language);
  if (own !== null) return { name: own, plural, definite: false, common: true };
  const name = nameIn(entity, language);
  if (isShownByRole(entity)) {
    return { name: nameInside(entity, name, language), plural: false, definite: false, common: true };
  }
  const inText = entity.type === undefined ? undefined : typeEntry(entity.type).inText;
  if (inText === undefined) {
    return { name, plural, definite: entity.grammar?.includes('DEFINITE') ?? false, common: false };
  }
  // The word for the type is in the singular, whatever the name is.
  const ofType = inText[textLanguage(language)].replace('{name}', () => name);
  return { name: ofType, plural: false, definite: false, common: true };
}

const typeEntry = (type: EntityType): EntityTypeEntry => ENTITY_TYPES[type];

/** The name as it stands at the start of a sentence or inside it. */
export function placed({ name, definite, common }: GrammaticalName, place: 'start' | 'inside', language: Language) {
  if (definite) return catalogueOf(language).claims.definite(name, place);
  return common && place === 'start' ? upperFirst(name) : name;
}

/** The words at the end of a name that say between whom it is: the whole, and each of the two. */
export const partiesOf = ({ name, common }: GrammaticalName, language: Language) => {
  const [tail, one, another] = (common ? catalogueOf(language).claims.parties.exec(name) : null) ?? [];
  return tail === undefined || one === undefined || another === undefined ? null : { tail, one, another };
};

/** Two entities inside a sentence that has said between whom they are, where both are between the same. */
export function insideAgain(entities: readonly [NamedInText, NamedInText], language: Language): [string, string] {
  const [one, other] = entities.map((entity) => grammaticalName(entity, language));
  const tail = partiesOf(one!, language)?.tail ?? '';
  const isShared = tail !== '' && tail === partiesOf(other!, language)?.tail;
  const told = (name: GrammaticalName) => {
    const whole = placed(name, 'inside', language);
    return isShared ? whole.slice(0, -tail.length) : whole;
  };
  return [told(one!), told(other!)];
}

/** A sentence with `{is|are}` for each verb of its subject: the first where that is one, the second where it is several. */
export const inNumber = (sentence: string, subject: NamedInText, language: Language): string =>
  sentence.replace(/\{([^{}|]+)\|([^{}|]+)\}/g, (_blank, one: string, many: string) =>
    grammaticalName(subject, language).plural ? many : one,
  );

/** An entity as it is spoken of inside a sentence. */
export const inside = (entity: NamedInText, language: Language): string =>
  placed(grammaticalName(entity, language), 'inside', language);

/** An entity as it is spoken of where a sentence begins. */
export const atStart = (entity: NamedInText, language: Language): string =>
  placed(grammaticalName(entity, language), 'start', language);
