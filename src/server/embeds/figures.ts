import type { TextLanguage } from '../../narration/language.js';
import type { Cached } from '../cache/result-cache.js';
import type { Execute } from '../graphql/internal-client.js';
import type { Figure } from './figure.js';
import { FIGURES, type FigureName } from './kinds.js';
import type { EmbedOptions } from './parameters.js';

/** The result that a figure shows, and the figure, which is made of it when it is asked for. */
export interface ShownFigure {
  readonly kept: Cached<object>;
  readonly toFigure: () => Figure;
}

/** Reads what figures show. */
export interface Figures {
  /** @throws ApiError */
  find(name: FigureName, id: string, options: EmbedOptions, language: TextLanguage): Promise<ShownFigure>;
}

export const createFigures = (execute: Execute): Figures => ({
  find: async (name, id, options, language) => {
    const kind = FIGURES[name];
    const kept = await kind.fetch(execute, id, options, language);
    return { kept, toFigure: () => kind.toFigure(kept.value, id, language) };
  },
});
