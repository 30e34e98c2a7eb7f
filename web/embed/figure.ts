import type { TemplateResult } from 'lit';
import type { TextLanguage } from '../../src/model/language.js';
import type { Parameters } from './parameters.js';
import type { Entity } from './entity.js';

/** What a drawing is made with. */
export interface DrawContext {
  readonly language: TextLanguage;
  /** Pixels. */
  readonly width: number;
  readonly selected: string | null;
  /** What the tab key comes to. */
  readonly active: string | null;
}

/** A cell of a table: words, or entities each with its link. */
export type Cell = string | readonly Pick<Entity, 'id' | 'name'>[];

/** A document that something rests on. */
export interface Source {
  readonly id: string;
  readonly name: string;
}

/** Something said, and what it rests on. */
export interface Claim {
  readonly attestedOn?: string | null | undefined;
  readonly evidence: readonly { readonly document: Source }[];
}

/** Everything a figure says. */
export interface FigureModel {
  readonly title: string;
  readonly subject: Pick<Entity, 'id' | 'name'>;
  /** What can be chosen, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly draw: (context: DrawContext) => TemplateResult;
  /** The same in words, for a drawing that is a picture. */
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
  /** What is said of an entity when it is chosen. */
  readonly about?: (id: string) => readonly string[];
  readonly claims: readonly Claim[];
  /** How many relations are not in it. */
  readonly leftOut: number;
  /** When the graph was last changed: ISO 8601, UTC; null: unknown. */
  readonly recordedAt: string | null;
  /** Nothing to show. */
  readonly empty: boolean;
}

/** One kind of figure: the question that it asks, and how it tells the answer. */
export interface Figure {
  readonly load: (parameters: Parameters) => Promise<FigureModel>;
}
