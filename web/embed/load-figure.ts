import { ApiError } from '@vanort/client';
import type { Figure, FigureKind, FigureOptions } from '@vanort/figures';
import type { TemplateResult } from 'lit';
import { languageCode, type TextLanguage } from '../../src/model/language.js';
import { figureVocabulary } from '../graph/figure-vocabulary.js';
import { ask } from './api-client.js';
import { hyphenationFor } from './hyphenation.js';
import { pictureOf, type DrawContext } from './scene-view.js';

/** A figure, and its picture. */
export interface LoadedFigure {
  readonly figure: Figure;
  readonly draw: (context: DrawContext) => TemplateResult;
}

/** One kind of figure: it asks its question, and tells the answer. */
export type LoadFigure = (id: string, options: FigureOptions, language: TextLanguage) => Promise<LoadedFigure>;

/**
 * How a kind of figure is brought, with the questions that it asks.
 * @param land the outline of the world's land, where it has a map
 */
export const loaderOf =
  <Questions>(kind: FigureKind<Questions>, questions: Questions, land = ''): LoadFigure =>
  async (id, options, language) => {
    const tell = await kind.find(ask, questions, { id, options, language: languageCode(language) });
    if (tell === null) throw new ApiError('NOT_FOUND', `There is no figure of "${id}".`);
    const figure = tell(figureVocabulary(language));
    const hyphenate = await hyphenationFor(figure, language, kind.longWord);
    return { figure, draw: pictureOf(figure, hyphenate, land) };
  };
