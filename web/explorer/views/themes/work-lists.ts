import { whatIs } from '../../../../src/model/shown-by-role.js';
import { html, type TemplateResult } from 'lit';
import type { ThemeQuery, ThemeWorkQuery } from '@vanort/client';
import { formatDate, formatPeriod } from '../../../graph/dates.js';
import { countedEvidence } from '../../evidence.js';
import { store } from '../../store.js';
import { themeTexts } from './texts.js';

type Area = ThemeQuery['priorityAreas'][number];

/** The engagements of an area, whosever they are, and how many of them count for one actor. */
export function engagementList(
  { browse: { totalCount, edges }, priorityAreaCoverage }: ThemeWorkQuery,
  { area, name }: { readonly area: string; readonly name: string },
): TemplateResult {
  const text = themeTexts(store.language);
  const own = priorityAreaCoverage.find((coverage) => coverage.area.id === area)?.engagements ?? totalCount;
  return html`<section aria-labelledby="engagements-heading">
    <h2 id="engagements-heading">${text.engagementsHeading} <span class="number-of">${totalCount}</span></h2>
    ${totalCount === 0 ? html`<p class="quiet">${text.noEngagements}</p>` : ''}
    ${own < totalCount ? html`<p class="quiet">${text.ownEngagements(name, own)}</p>` : ''}
    <ul class="entities">
      ${edges.map(({ node: { id, engagement } }) =>
        engagement === null
          ? ''
          : html`<li>
              <h3>
                <a href=${store.address({ view: 'graph', selected: [id], own: {} })}
                  >${engagement.names[store.language]}</a
                >
                ${engagement.stage ? html`<span class="tag">${text.stages[engagement.stage]}</span>` : ''}
              </h3>
              <p>${engagement.summaries?.[store.language]}</p>
              <p class="quiet">
                ${[
                  formatPeriod(engagement.since, engagement.until, store.language),
                  engagement.participants.map(({ names }) => names[store.language]).join(', '),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>`,
      )}
    </ul>
    ${totalCount > edges.length ? html`<p class="quiet">${text.and(totalCount - edges.length)}</p>` : ''}
  </section>`;
}

/** Who could fill a gap of an area. @param name of the actor whose view it is */
export function candidateList(
  { gapCandidatesConnection: { totalCount, edges } }: ThemeWorkQuery,
  name: string,
): TemplateResult {
  const text = themeTexts(store.language);
  return html`<section aria-labelledby="candidates-heading">
    <h2 id="candidates-heading">${text.candidates} <span class="number-of">${totalCount}</span></h2>
    ${
      totalCount === 0
        ? html`<p class="quiet">${text.noCandidates}</p>`
        : html`<p class="quiet">${text.candidatesNote(name)}</p>
            <ul class="entities">
              ${edges.map(
                ({ node }) =>
                  html`<li>
                    <h3>
                      <a href=${store.address({ view: 'graph', selected: [node.actor.id], own: {} })}
                        >${node.actor.names[store.language]}</a
                      >
                      <span class="tag">${whatIs({ id: node.actor.id, type: node.actor.kind }, store.language)}</span>
                    </h3>
                    <p>${node.sentence}</p>
                    ${countedEvidence(node.evidence, node.actor.names[store.language])}
                  </li>`,
              )}
            </ul>
            ${totalCount > edges.length ? html`<p class="quiet">${text.and(totalCount - edges.length)}</p>` : ''}`
    }
  </section>`;
}

/** The activities of an area, with what they rest on. */
export function activityList({ activities }: Area): TemplateResult {
  const text = themeTexts(store.language);
  return html`<section aria-labelledby="activities-heading">
    <h2 id="activities-heading">${text.activitiesHeading} <span class="number-of">${activities.length}</span></h2>
    ${
      activities.length === 0
        ? html`<p class="quiet">${text.noActivities}</p>`
        : html`<ul class="entities">
            ${activities.map(
              (activity) =>
                html`<li>
                  <h3>${activity.names[store.language]}</h3>
                  <p class="quiet">
                    ${[
                      activity.date ? formatDate(activity.date, store.language) : '',
                      activity.stage ? text.stages[activity.stage] : '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  ${countedEvidence(activity.evidence, activity.names[store.language])}
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
