import { FIGURE_TEXTS } from '../../../src/model/figure-texts.js';
import { languageCode } from '../../../src/model/language.js';
import { ENTITY_TYPE_LABELS } from '../../../src/model/labels/labels.js';
import { html } from 'lit';
import { EmbedPartnersDocument } from '@vanort/client/documents';
import { ApiError } from '@vanort/client';
import { ask, pageOf } from '../api-client.js';
import type { Figure } from '../figure.js';
import { textMark } from '../mark.js';

/** Partners in a priority area, each with the reasons why it counts: a list, which needs no picture to be read. */
export const partnersFigure: Figure = {
  load: async ({ id: area, of, at, language }) => {
    const answer = await ask(EmbedPartnersDocument, { area, of, at, first: 50, language: languageCode(language) });
    const { priorityAreas, partnersByPriorityArea: partners, graphRevision } = answer;
    const [found] = priorityAreas;
    if (found === undefined) throw new ApiError('NOT_FOUND', `There is no area "${area}".`);
    const words = FIGURE_TEXTS[language];
    const name = found.name;
    const entities = partners.edges.map(({ node }) => ({ id: node.id, type: node.kind, name: node.name }));
    const items = partners.edges.map(({ reasons }, index) => ({ ...entities[index]!, reasons }));
    return {
      title: words.partnersTitle(name, null),
      subject: { id: found.id, name },
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      draw: () =>
        html`<ul class="partners" part="list">
          ${items.map(
            (item) =>
              html`<li part="item">
                <div class="name">
                  ${textMark(item.type)}
                  <a data-id=${item.id} href=${pageOf(item.id, language)} target="_blank" rel="noopener"
                    ><bdi>${item.name}</bdi></a
                  >
                </div>
                <div class="kind">${ENTITY_TYPE_LABELS[language][item.type].one}</div>
                <ul>
                  ${item.reasons.map(({ sentence }) => html`<li>${sentence}</li>`)}
                </ul>
              </li>`,
          )}
        </ul>`,
      claims: partners.edges.flatMap(({ reasons }) => reasons),
      leftOut: partners.totalCount - partners.edges.length,
      recordedAt: graphRevision.recordedAt ?? null,
      empty: items.length === 0,
    };
  },
};
