import { FIGURE_TEXTS } from '../../../src/model/figure-texts.js';
import { html } from 'lit';
import { EmbedTimelineDocument } from '@vanort/client/documents';
import { languageCode } from '../../../src/model/language.js';
import { formatDate } from '../../graph/dates.js';
import { ask, pageOf } from '../api-client.js';
import type { Figure } from '../figure.js';

/** What happened, the oldest first: a list along a line. */
export const timelineFigure: Figure = {
  load: async ({ id: of, from, to, language }) => {
    const answer = await ask(EmbedTimelineDocument, { of, from, to, limit: 60, language: languageCode(language) });
    const { neighbourhood, timeline, graphRevision } = answer;
    const words = FIGURE_TEXTS[language];
    const subject = neighbourhood.nodes[0]!;
    const entities = timeline.map(({ subject: { id, type, name } }) => ({ id, type, name }));
    return {
      title: words.timelineTitle(subject.name),
      subject,
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      draw: () =>
        html`<ol class="times" part="list">
          ${timeline.map(
            ({ date, kind, title, subject: about }) =>
              html`<li part="item" class=${kind === 'PLANNED' ? 'planned' : ''}>
                <time part="date">${formatDate(date, language)}</time>
                <a data-id=${about.id} href=${pageOf(about.id, language)} target="_blank" rel="noopener">${title}</a>
              </li>`,
          )}
        </ol>`,
      claims: timeline,
      leftOut: 0,
      recordedAt: graphRevision.recordedAt ?? null,
      empty: timeline.length === 0,
    };
  },
};
