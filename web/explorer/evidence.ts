import type { SourceFragment } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { formatDate } from '../graph/dates.js';
import { store } from './store.js';
import { textsIn } from './text/texts.js';
import './styles/evidence.css';

/** Where something is taken from, one click away: what it says in our words, the words that stand there, the place. */
export function evidenceOf(
  sources: readonly SourceFragment[],
  label?: string | TemplateResult,
): TemplateResult | string {
  if (sources.length === 0) return '';
  const { language } = store;
  const { panel } = textsIn(language);
  return html`<details class="evidence">
    <summary>${label ?? panel.evidence}</summary>
    ${sources.map(
      ({ anchor, claims, section, document }) =>
        html`<div class="source">
          <p>${claims[language]}</p>
          <blockquote><q lang="sv">${anchor}</q></blockquote>
          <p class="quiet">
            ${
              document.url
                ? html`<a href=${document.url} rel="noreferrer">${document.names[language]}</a>`
                : html`<a href=${store.address({ view: 'graph', of: document.id, selected: [document.id], own: {} })}
                    >${document.names[language]}</a
                  >`
            }${[
              document.diaryNumber,
              document.date ? formatDate(document.date, language) : null,
              `${panel.section.toLowerCase()} ”${section}”`,
            ]
              .filter(Boolean)
              .map((part) => `, ${part ?? ''}`)
              .join('')}
          </p>
        </div>`,
    )}
  </details>`;
}

/** The same, headed by how many places there are; `about` is for those who hear the control out of its context. */
export const countedEvidence = (sources: readonly SourceFragment[], about: string): TemplateResult | string =>
  evidenceOf(
    sources,
    html`${textsIn(store.language).evidence.sources(sources.length)}<span class="visually-hidden">: ${about}</span>`,
  );
