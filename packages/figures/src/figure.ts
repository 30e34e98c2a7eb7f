import type { EntityType, Language, TypedDocumentString as Question } from '@vanort/client';
import type { FigureOptions } from './parameters/parameters.js';
import type { Scene } from './scene.js';
import type { Hyphenate } from './text/wrap.js';
import type { Vocabulary } from './vocabulary.js';

/** An entity that a figure names; it has a page of its own. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An entity that a figure draws, and that can be chosen in it. */
export interface Entity extends Named {
  readonly type: EntityType;
}

/** A cell of a table: words, or entities each with its link. */
export type Cell = string | Named | readonly Named[];

/** A figure in words: a table of the same. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Something said, and what it rests on. */
export interface Claim {
  readonly attestedOn?: string | null | undefined;
  readonly evidence: readonly { readonly document: Named }[];
}

/** What a line or a mark stands for: a sentence, and whether it is an interpretation of what is written. */
export interface Saying {
  readonly sentence: string;
  readonly sources: readonly Named[];
}

/** What a layout needs to know of the place that it is for; lengths in pixels. */
export interface LayoutOptions {
  readonly width: number;
  readonly hyphenate: Hyphenate;
}

/** Everything that a figure says: to be shown as a picture, as a table, and to machines. */
export interface Figure {
  readonly title: string;
  readonly description: string;
  /** What it is about. */
  readonly subject: Named;
  /** What is in it, in the order of importance. */
  readonly entities: readonly Entity[];
  readonly isEmpty: boolean;
  /** Its picture at a width: the same for every renderer. */
  readonly layOut: (options: LayoutOptions) => Scene;
  readonly table: Table;
  /** What is said of an entity or of a tie, by its id. */
  readonly about: (id: string) => readonly Saying[];
  readonly claims: readonly Claim[];
  /** How many relations are not in it. */
  readonly leftOut: number;
  /** When the graph was last changed: ISO 8601, UTC; null: unknown. */
  readonly recordedAt: string | null;
}

export type { Question };

/** Asks the API. */
export type Ask = <Answer extends object, Variables extends Record<string, unknown>>(
  question: Question<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;

/** What a figure is about, and what it was asked for. */
export interface Asked {
  readonly id: string;
  readonly options: FigureOptions;
  readonly language: Language;
}

/** One kind of figure: how it asks the API, and tells the answer. */
export interface FigureKind<Questions> {
  /** Words of so many letters may be longer than a column of it. */
  readonly longWord: number;
  /** What tells the answer in a language; null: there is nothing of that id that such a figure can be about. */
  readonly find: (ask: Ask, questions: Questions, asked: Asked) => Promise<((vocabulary: Vocabulary) => Figure) | null>;
}
