import type { Field, Labels } from '../field.js';
import type { Group } from '../groups.js';
import type { Layer } from '../vocabularies.js';

/** How a type is drawn, where networks are: no two types share shape and colour. */
export interface EntityMark {
  readonly shape: 'circle' | 'triangle' | 'triangle-down' | 'square' | 'diamond' | 'pentagon' | 'hexagon' | 'octagon';
  readonly colour: 'blue' | 'teal' | 'ochre' | 'plum' | 'slate' | 'rust' | 'moss';
  /** A ring instead of a disc. */
  readonly hollow?: true;
}

/** One type of entity: all that is derived from it stands here and nowhere else. */
export interface EntityTypeEntry {
  /** Label of its nodes, and name of its type in the API. */
  readonly label: string;
  readonly group: Group;
  /** What it is in a picture that is read layer by layer. */
  readonly layer: Layer;
  /** Name of its list at the root of the API. */
  readonly plural: string;
  /** Name of its list in a seed file, where that is another. */
  readonly seedList?: string;
  readonly description: string;
  /** What an entity of this type is, where the type is a value among others; the description when left out. */
  readonly meaning?: string;
  readonly labels: { readonly [Language in keyof Labels]: { readonly one: string; readonly many: string } };
  /** Other words that people look for its kind by, in any language. */
  readonly synonyms?: readonly string[];
  /** How its name stands inside a sentence, as `{name}`, where it is no proper name; left out: as it is. */
  readonly inText?: { readonly [Language in keyof Labels]: string };
  /** What it is in schema.org's terms, and in W3C ORG's or SKOS's where they have one. */
  readonly terms: readonly string[];
  readonly mark: EntityMark;
  /** How it is named, where that is told otherwise than for its group. */
  readonly name?: Field;
  /** Fields of its own, beside those of its group. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Fields of its group that its own API type has too. */
  readonly shows?: readonly string[];
  /** For those who work with the graph alone: a server of the public profile shows none. */
  readonly internal?: true;
  /** A document carries no evidence: it is what evidence cites. */
  readonly withoutEvidence?: true;
}
