import type { Language } from '../../narration/language.js';
import type { Execute } from '../graphql/internal-client.js';
import { StaleCache, type Cached, type CacheVersions } from '../cache/stale-cache.js';
import type { Figure } from './figure.js';
import { FIGURES, type FigureName } from './kinds.js';
import type { EmbedOptions } from './parameters.js';

/** A figure with the answer that it was made of. */
export interface ShownFigure {
  readonly figure: Figure;
  readonly kept: Cached<object>;
}

/** Figures for many readers: each is asked for once, and told once for each answer. */
export interface Figures {
  /** @throws AskError */
  find(name: FigureName, id: string, options: EmbedOptions, language: Language): Promise<ShownFigure>;
}

/** @param maxBytes how much memory the answers may take; 0: none is kept */
export function createFigures(execute: Execute, versions: CacheVersions, maxBytes: number): Figures {
  const answers = new StaleCache<object>(versions, { maxBytes });
  const told = new WeakMap<object, Figure>();
  return {
    find: async (name, id, options, language) => {
      const kind = FIGURES[name];
      const key = JSON.stringify([name, id, language, ...kind.options.map((option) => options[option])]);
      const kept = await answers.get(key, () => kind.fetch(execute, id, options, language));
      const figure = told.get(kept.value) ?? kind.toFigure(kept.value, id, language);
      told.set(kept.value, figure);
      return { figure, kept };
    },
  };
}
