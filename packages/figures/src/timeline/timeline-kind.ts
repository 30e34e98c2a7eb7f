import type { EmbedTimelineQuery, EmbedTimelineQueryVariables } from '@vanort/client';
import type { Figure, FigureKind, Question } from '../figure.js';
import type { Vocabulary } from '../vocabulary.js';
import { FIGURE_TEXTS } from '../words/figure-texts.js';
import type { Moment } from './moment.js';
import { layOutTimeline } from './timeline-layout.js';

/** What happened in the history of an entity, the oldest first. */
export const timelineKind: FigureKind<Question<EmbedTimelineQuery, EmbedTimelineQueryVariables>> = {
  longWord: 20,
  find: async (ask, question, { id, options: { from, to }, language }) => {
    const answer = await ask(question, { of: id, from, to, limit: 60, language });
    return (vocabulary) => timelineOf(answer, id, vocabulary);
  },
};

function timelineOf(
  { neighbourhood, timeline, graphRevision }: EmbedTimelineQuery,
  id: string,
  { language, formatDate }: Vocabulary,
): Figure {
  const words = FIGURE_TEXTS[language];
  const subject = neighbourhood.nodes[0] ?? { id, name: id };
  const moments = timeline.map(({ date, kind, title, subject: about }): Moment => ({
    ...{ date: formatDate(date), year: yearOf(date), title, isPlanned: kind === 'PLANNED' },
    subject: { id: about.id, type: about.type, name: about.name },
  }));
  return {
    title: words.timelineTitle(subject.name),
    description: words.timelineDescription(subject.name, moments.length),
    subject,
    entities: [...new Map(moments.map((moment) => [moment.subject.id, moment.subject])).values()],
    isEmpty: moments.length === 0,
    layOut: (options) => layOutTimeline(moments, options),
    table: { head: [words.when, words.what], rows: moments.map(({ date, title }) => [date, title]) },
    about: (one) =>
      timeline
        .filter((moment) => moment.subject.id === one)
        .map(({ title, evidence }) => ({ sentence: title, sources: evidence.map(({ document }) => document) })),
    claims: timeline,
    leftOut: 0,
    recordedAt: graphRevision.recordedAt ?? null,
  };
}

/** The year of an EDTF date, a decade at its beginning, with the share of it that has passed at the month. */
function yearOf(date: string): number {
  const [, year = '0', month = '01'] = /(-?\d[\dX]{3})(?:-(\d{2}))?/.exec(date) ?? [];
  return Number(year.replaceAll('X', '0')) + (Math.min(Number(month), 12) - 1) / 12;
}
