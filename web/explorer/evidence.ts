import type { SourceFragment } from '@vanort/client';
import { html, nothing, type TemplateResult } from 'lit';
import { entityPath } from '../../src/model/linked-data.js';
import { formNote, placeDetails } from '../../src/model/source-place.js';
import { store } from './store.js';
import { textsIn } from './text/texts.js';
import './styles/evidence.css';

/** Where something is taken from, one click away: what it says in our words, the place, and the words that stand there, if it is a quote. */
export function evidenceOf(
  sources: readonly SourceFragment[],
  label?: string | TemplateResult,
): TemplateResult | string {
  if (sources.length === 0) return '';
  const { panel } = textsIn(store.language);
  return html`<details class="evidence">
    <summary>${label ?? panel.evidence}</summary>
    ${sources.map(source)}
  </details>`;
}

/** Where something is taken from, told at once: for what was asked for itself. */
export const openEvidence = (sources: readonly SourceFragment[]): TemplateResult =>
  html`<div class="evidence">${sources.map(source)}</div>`;

/** The page of a document, opened at the quoted words. */
const placeIn = (document: string, evidence: string): string =>
  `.${entityPath(document)}#e-${encodeURIComponent(evidence)}`;

function source({ id, anchor, form, claims, section, document }: SourceFragment): TemplateResult {
  const { language } = store;
  const { evidence } = textsIn(language);
  const name = document.names[language];
  const { date, diaryNumber } = document;
  const details = placeDetails({ name, section, form, date, diaryNumber }, language, evidence.section);
  const note = formNote(form, language);
  const told = `${details.map((part) => `, ${part}`).join('')}${note === null ? '' : `. ${note}.`}`;
  return html`<div class="source">
    <p>${claims[language]}</p>
    ${form === 'QUOTE' ? html`<blockquote><q lang=${document.language ?? nothing}>${anchor}</q></blockquote>` : ''}
    <p class="quiet"><a href=${placeIn(document.id, id)}>${name}</a>${told === '' ? '' : html`<span>${told}</span>`}</p>
    ${
      form === 'RECORD'
        ? html`<details class="evidence">
            <summary>${evidence.technical}</summary>
            <p class="quiet">${section}: <code>${anchor}</code></p>
          </details>`
        : ''
    }
  </div>`;
}

/** The same, headed by how many places there are; `about` is for those who hear the control out of its context. */
export const countedEvidence = (sources: readonly SourceFragment[], about: string): TemplateResult | string =>
  evidenceOf(
    sources,
    html`${textsIn(store.language).evidence.sources(sources.length)}<span class="visually-hidden">: ${about}</span>`,
  );
