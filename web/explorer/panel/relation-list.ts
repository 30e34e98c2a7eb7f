import type { RelationKind, RelationsQuery } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { RELATION_HEADINGS } from '../../../src/model/generated/headings.js';
import { groupBy } from '../../../src/model/group-by.js';
import { RELATION_LABELS } from '../../../src/model/labels/labels.js';
import { formatAttested } from '../../graph/dates.js';
import { evidenceOf } from '../evidence.js';
import { interpretationOf } from '../interpretation.js';
import { withPage } from '../picture-actions.js';
import { store } from '../store.js';
import { textsIn } from '../text/texts.js';
import { PANEL_TEXTS } from './texts.js';

type Around = RelationsQuery['neighbourhood'];

/** All relationships of an entity by kind and direction, folded, with what each rests on. */
export function relationList(id: string, { nodes, links, omitted }: Around): TemplateResult {
  const { language } = store;
  const own = links.filter(({ source, target }) => source === id || target === id);
  const headingOf = ({ kind, source }: Around['links'][number]) =>
    RELATION_HEADINGS[language][kind][source === id ? 'outward' : 'inward'];
  const left = omitted.filter(({ node }) => node === id);
  return html`<details class="behind">
    <summary>${PANEL_TEXTS[language].relations(own.length + left.reduce((sum, { count }) => sum + count, 0))}</summary>
    ${[...groupBy(own, headingOf)].map(
      ([heading, alike]) =>
        html`<h3>${heading}</h3>
          <ul class="rows">
            ${alike.map((link) => {
              const other = nodes.find((node) => node.id === (link.source === id ? link.target : link.source));
              return html`<li>
                ${link.sentence}
                ${
                  other === undefined
                    ? ''
                    : html`<a class="go" href=${store.address({ selected: [other.id] })}>${other.names[language]}</a>`
                }
                ${link.attestedOn ? html`<span class="quiet">${formatAttested(link.attestedOn, language)}</span>` : ''}
                ${interpretationOf(link)} ${evidenceOf(link.evidence)}
              </li>`;
            })}
          </ul>`,
    )}
    ${left.map(({ kind, count }) => more(id, kind, count))}
  </details>`;
}

/** The way to those of a hub that were not fetched. */
function more(id: string, kind: RelationKind, count: number): TemplateResult {
  const { panel } = textsIn(store.language);
  return html`<p class="more">
    ${RELATION_LABELS[store.language][kind]}: ${panel.also(count)}
    <a class="button" href=${withPage(id, kind)}>${panel.showMore(count)}</a>
  </p>`;
}
