import type { DocumentKind, Assertion, Modality } from '../vocabularies.js';

/** A value as a statement says it: a text, a number, a flag, a list, or a text by language. */
export type StatedValue = string | number | boolean | readonly string[] | { readonly [language: string]: string };

/** What a place of a document states of its subject, by property. Absent: it does not speak of it. */
export type StatedValues = Readonly<Record<string, StatedValue>>;

/** A document as far as the weight and the day of its word go. */
export interface StatementDocument {
  readonly id: string;
  /** The date that stands on it (EDTF); null: unknown. */
  readonly date: string | null;
  readonly documentKind: DocumentKind | null;
  /** Id of the actor that published it; null: nobody in the graph. */
  readonly publisherId: string | null;
}

/**
 * What one place of one document says of one subject, a relationship or an entity, with the values as stated there (as
 * FollowTheMoney's statements, with Wikidata's references). It is immutable: a correction is another statement, and the
 * former is retired.
 */
export interface Statement {
  readonly id: string;
  /** Id of the relationship or entity that it is about. */
  readonly about: string;
  readonly assertion: Assertion;
  readonly modality: Modality;
  readonly values: StatedValues;
  /** Id of the evidence, the place in the document; null: the document speaks of itself. */
  readonly evidence: string | null;
  readonly document: StatementDocument;
  /** Id of the actor in whose entry of a register it stands; null: not in an entry. */
  readonly entryOf: string | null;
}
