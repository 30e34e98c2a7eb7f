import type { Figure, FigureName, FigureOptions, Hyphenate } from '@vanort/figures';
import { loadHyphenation } from '@vanort/figures/hyphenation';
import type { TextLanguage } from '../../narration/language.js';
import type { Cached } from '../cache/result-cache.js';
import type { Execute } from '../graphql/internal-client.js';
import { FIND_FIGURE } from './kinds.js';

/** The result that a figure shows, and the figure, which is made of it when it is asked for. */
export interface ShownFigure {
  readonly kept: Cached<object>;
  readonly toFigure: () => Figure;
  /** Divides the words of its language. */
  readonly hyphenate: Hyphenate;
}

/** Reads what figures show. */
export interface Figures {
  /** @throws ApiError */
  find(name: FigureName, id: string, options: FigureOptions, language: TextLanguage): Promise<ShownFigure>;
}

export const createFigures = (execute: Execute): Figures => ({
  find: async (name, id, options, language) => {
    const [found, hyphenate] = await Promise.all([
      FIND_FIGURE[name](execute, id, options, language),
      loadHyphenation(language),
    ]);
    return { ...found, hyphenate };
  },
});
