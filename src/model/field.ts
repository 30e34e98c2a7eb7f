import type { EnumName } from './vocabularies.js';

/** A text in each language that the model itself is written in; further languages have catalogues in `languages/`. */
export interface Labels {
  readonly sv: string;
  readonly en: string;
}

/** What a value says as linked data: a term of the context, and for an id elsewhere the IRI that it is a part of. */
export interface LinkedTerm {
  readonly term: string;
  /** `{value}` stands for the value; the IRI is what is said, not the value. */
  readonly iri?: string;
}

/** What a field may say beside its type and description. */
export interface FieldOptions {
  /** Never null. */
  readonly required?: true;
  /** The property that it is stored in, where that has another name. */
  readonly property?: string;
  /** A key of the entity elsewhere: it is indexed, so that importers find the entity by it. */
  readonly identifier?: true;
  /** What a seed file may hold: a regular expression, bounds of a number, or a web address. */
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly format?: 'url';
  /** Seed files have it, the graph does not: it tells the seed's check where to look. */
  readonly seedOnly?: true;
  /** No record states it: it follows from the entity's type, or the type's own entry states it. */
  readonly implied?: true;
  /** Heading of the field where an entity is told; without one it is not shown there. */
  readonly labels?: Labels;
  readonly linked?: readonly LinkedTerm[];
  /** What a date says in a timeline. */
  readonly tells?: keyof typeof import('./vocabularies.js').TIMELINE_KINDS;
}

/** A field of an entity or relationship: what the SDL, the seed, the decoders and the pages are derived from. */
export interface Field extends FieldOptions {
  readonly type: 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'PartialDate' | EnumName;
  /** What it means, as the API says it; of a localized text, `{language}` stands for "in Swedish". */
  readonly description: string;
  readonly list?: true;
  /** A text by language: stored as a property for each (see `localized-text`), served as `name(language:)`. */
  readonly localized?: true;
  /** The field that serves a localized text in all languages at once, as `names` does. */
  readonly combined?: string;
  /**
   * Description of the text as it is known without regard to language: the property of the field's own name, served as
   * `usualName`.
   */
  readonly usual?: string;
}

const of =
  (type: Field['type']) =>
  (description: string, options: FieldOptions = {}): Field => ({ type, description, ...options });

export const text = of('String');
export const whole = of('Int');
export const decimal = of('Float');
export const flag = of('Boolean');
/** A date with the precision of its source, as EDTF: its first and last day are stored beside it. */
export const date = of('PartialDate');
/** A value of a vocabulary. */
export const oneOf = (type: EnumName, description: string, options: FieldOptions = {}): Field =>
  of(type)(description, options);
export const texts = (description: string, options: FieldOptions = {}): Field => ({
  ...text(description, options),
  list: true,
});

/** A text by language. */
export const localized = (
  description: string,
  options: FieldOptions & Pick<Field, 'combined' | 'usual'> = {},
): Field => ({ ...text(description, options), localized: true, ...options });

/** The name that every entity has: as it is usually known, and by language. */
export const name = (usual: string, description = 'Its name {language}.', combined = 'names'): Field =>
  localized(description, { required: true, combined, usual });
