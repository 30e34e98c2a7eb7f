import { EmbedTimelineDocument, type EmbedTimelineQuery } from '../../generated/client/graphql.js';
import { formatStart } from '../../narration/format-date.js';
import { languageCode } from '../../model/language.js';
import { citations, type FigureKind } from './figure.js';
import { drawTimeline } from './timeline-drawing.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

/** What happened in the history of an entity. */
export const timelineFigure: FigureKind<EmbedTimelineQuery> = {
  options: ['from', 'to'],
  idArgument: 'of',
  fetch: (ask, of, { from, to }, language) =>
    ask(EmbedTimelineDocument, { of, from, to, limit: 60, language: languageCode(language) }, language),
  toFigure: ({ neighbourhood, timeline, graphRevision }, _id, language) => {
    const words = PAGE_TEXTS[language];
    const subject = neighbourhood.nodes[0]!;
    const moments = timeline.map((entry) => ({ ...entry, when: formatStart(entry.date, language) ?? entry.date }));
    return {
      title: words.timelineTitle(subject.name),
      description: words.timelineDescription(subject.name, moments.length),
      subject,
      draw: (options) =>
        drawTimeline(
          moments.map(({ when, date, title, kind }) => ({
            date: when,
            year: yearOf(date),
            title,
            planned: kind === 'PLANNED',
          })),
          options,
        ),
      table: {
        head: [words.when, words.what],
        rows: moments.map(({ when, title }) => [when, title]),
      },
      leftOut: 0,
      ...citations(timeline),
      recordedAt: graphRevision.recordedAt ?? null,
      entities: neighbourhood.nodes,
    };
  },
};

/** The year of an EDTF date, a decade at its beginning, with the share of it that has passed at the month. */
function yearOf(date: string): number {
  const [, year = '0', month = '01'] = /(-?\d[\dX]{3})(?:-(\d{2}))?/.exec(date) ?? [];
  return Number(year.replaceAll('X', '0')) + (Math.min(Number(month), 12) - 1) / 12;
}
