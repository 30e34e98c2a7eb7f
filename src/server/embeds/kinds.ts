import type { Ask, Figure, FigureKind, FigureName, FigureOptions } from '@vanort/figures';
import { graphKind } from '@vanort/figures/graph';
import { mapKind } from '@vanort/figures/map';
import { partnersKind } from '@vanort/figures/partners';
import { standingKind } from '@vanort/figures/standing';
import { timelineKind } from '@vanort/figures/timeline';
import { figureVocabulary } from '../../../web/graph/figure-vocabulary.js';
import {
  EmbedGraphDocument,
  EmbedMapDocument,
  EmbedPartnersDocument,
  EmbedStandingDocument,
  EmbedTiesDocument,
  EmbedTimelineDocument,
} from '../../generated/client/graphql.js';
import { ApiError } from '../../model/api-error.js';
import { kindLabel } from '../../model/kind-words.js';
import { languageCode, type TextLanguage } from '../../model/language.js';
import type { Cached } from '../cache/result-cache.js';
import type { Execute } from '../graphql/internal-client.js';

/**
 * A kind of figure among others: it asks its question, and tells the answer that it got.
 * @throws ApiError
 */
type Find = (
  execute: Execute,
  id: string,
  options: FigureOptions,
  language: TextLanguage,
) => Promise<{ readonly kept: Cached<object>; readonly toFigure: () => Figure }>;

const vocabularyIn = (language: TextLanguage) => figureVocabulary(language, (kind) => kindLabel(kind, language));

const served =
  <Questions>(kind: FigureKind<Questions>, questions: Questions): Find =>
  async (execute, id, options, language) => {
    // The last answer is the one that is told.
    let kept: Cached<object> | undefined;
    const ask: Ask = async (question, variables) => {
      const answer = await execute(question, variables, language);
      kept = answer;
      return answer.value;
    };
    const tell = await kind.find(ask, questions, { id, options, language: languageCode(language) });
    if (tell === null || kept === undefined) throw new ApiError('NOT_FOUND', `There is no figure of "${id}".`);
    let figure: Figure | undefined;
    return { kept, toFigure: () => (figure ??= tell(vocabularyIn(language))) };
  };

/** Every kind of figure, with the question that it asks: a line each. */
export const FIND_FIGURE: Readonly<Record<FigureName, Find>> = {
  graph: served(graphKind, { ties: EmbedTiesDocument, around: EmbedGraphDocument }),
  partners: served(partnersKind, EmbedPartnersDocument),
  timeline: served(timelineKind, EmbedTimelineDocument),
  map: served(mapKind, EmbedMapDocument),
  standing: served(standingKind, EmbedStandingDocument),
};
