import { formatDate } from '../../narration/format-date.js';
import type { TextLanguage } from '../../narration/language.js';
import type { EntityType } from '../../model/entity-types.js';
import type { Cached } from '../cache/result-cache.js';
import type { Execute } from '../graphql/internal-client.js';
import type { Drawing, DrawingOptions } from './drawing.js';
import type { EmbedOptions, OptionName } from './parameters.js';

/** An entity that a figure names; it has a page of its own at `/id/<id>`. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A cell of a table: words, or entities each with its link. */
export type Cell = string | Named | readonly Named[];

/** Everything a figure says, to be shown as a picture, as a table and to machines. */
export interface Figure {
  readonly title: string;
  readonly description: string;
  /** What it is about. */
  readonly subject: Named;
  readonly draw: (options: DrawingOptions) => Drawing;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
  /** How many relations are not in it. */
  readonly leftOut: number;
  readonly sources: readonly Named[];
  /** EDTF date of the newest document that bears it out; null: unknown. */
  readonly attestedOn: string | null;
  /** When the graph was last changed: ISO 8601, UTC. */
  readonly recordedAt: string | null;
  /** Entities in it, for machines. */
  readonly entities: readonly (Named & { readonly type: EntityType })[];
}

/** One kind of figure: what it takes, the question that it asks, and how it tells the answer. */
export interface FigureKind<Answer extends object> {
  readonly options: readonly OptionName[];
  /** What the id in its address is called in the API. */
  readonly idArgument: string;
  readonly fetch: (
    execute: Execute,
    id: string,
    options: EmbedOptions,
    language: TextLanguage,
  ) => Promise<Cached<Answer>>;
  readonly toFigure: (answer: Answer, id: string, language: TextLanguage) => Figure;
}

/** A kind among others: it is handed the answers to its own question alone. */
export const figureKind = <Answer extends object>(kind: FigureKind<Answer>): FigureKind<object> => ({
  ...kind,
  toFigure: (answer, id, language) => kind.toFigure(answer as Answer, id, language),
});

interface Claim {
  readonly attestedOn?: string | null | undefined;
  readonly evidence: readonly { readonly document: Named }[];
}

/** The documents that claims rest on, those that bear most first, and the newest date that one attests. */
export function citations(claims: readonly Claim[]): Pick<Figure, 'sources' | 'attestedOn'> {
  const counts = new Map<string, { source: Named; count: number }>();
  for (const { document: source } of claims.flatMap(({ evidence }) => evidence)) {
    const count = (counts.get(source.id)?.count ?? 0) + 1;
    counts.set(source.id, { source, count });
  }
  const sources = [...counts.values()].sort((a, b) => b.count - a.count || (a.source.id < b.source.id ? -1 : 1));
  const dates = claims.flatMap(({ attestedOn }) => attestedOn ?? []).sort();
  return {
    sources: sources.map(({ source }) => ({ id: source.id, name: source.name })),
    attestedOn: dates.at(-1) ?? null,
  };
}

/** A day such as `2026-11-24T09:00:00.000Z` in words, as people write it. */
export const formatDay = (instant: string, language: TextLanguage): string =>
  formatDate(instant.slice(0, 10), language);

/** A moment in words: day and time of UTC. */
export const formatInstant = (instant: string, language: TextLanguage): string =>
  `${formatDay(instant, language)} ${instant.slice(11, 16)} UTC`;
