import type { EmbedMapQuery, EmbedMapQueryVariables } from '@vanort/client';
import type { Figure, FigureKind, Question } from '../figure.js';
import { withKey } from '../key.js';
import type { Vocabulary } from '../vocabulary.js';
import { FIGURE_TEXTS } from '../words/figure-texts.js';
import { layOutMap } from './map-layout.js';
import { findSpots } from './spots.js';

/** Where those are that an actor shares something with. */
export const mapKind: FigureKind<Question<EmbedMapQuery, EmbedMapQueryVariables>> = {
  // Only the columns of the key are narrow.
  longWord: 20,
  find: async (ask, question, { id, options: { at }, language }) => {
    const answer = await ask(question, { of: id, at, language });
    return (vocabulary) => mapOf(answer, id, vocabulary);
  },
};

function mapOf(answer: EmbedMapQuery, id: string, vocabulary: Vocabulary): Figure {
  const words = FIGURE_TEXTS[vocabulary.language];
  const { home, partners, spots } = findSpots(answer, id, vocabulary);
  const { links, omitted } = answer.neighbourhood;
  return {
    title: words.mapTitle(home.name),
    description: words.mapDescription(home.name, spots.filter((spot) => !spot.isHome && spot.isActive).length),
    subject: home,
    entities: spots,
    isEmpty: spots.length === 0,
    layOut: (options) => withKey(layOutMap(spots, options), vocabulary),
    table: {
      head: [words.who, words.where, words.what],
      rows: partners.map(({ node, city, shared }) => [node, city, shared]),
    },
    about: (place) =>
      partners
        .filter(({ city }) => city.id === place)
        .map(({ node, shared }) => ({
          sentence: `${node.name}: ${shared.map(({ name }) => name).join(', ')}`,
          sources: [],
        })),
    claims: links,
    leftOut: omitted.reduce((sum, { count }) => sum + count, 0),
    recordedAt: answer.graphRevision.recordedAt ?? null,
  };
}
