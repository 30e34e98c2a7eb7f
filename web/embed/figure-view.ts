import { FIGURE_TEXTS } from '../../src/model/figure-texts.js';
import { ENTITY_TYPE_LABELS } from '../../src/model/labels/labels.js';
import { html, nothing, type TemplateResult } from 'lit';
import { pageOf } from './api-client.js';
import { attribution } from './attribution.js';
import type { Cell, FigureModel } from './figure.js';
import { textMark } from './mark.js';
import { OWN_WORDS } from './texts.js';
import type { TextLanguage } from '../../src/model/language.js';

/** Below this width, in pixels, there is no room for two columns. */
const NARROW = 480;

/** How a figure is shown. */
export interface Shown {
  readonly language: TextLanguage;
  /** Of the whole figure, and of what lies around its drawing; pixels. */
  readonly width: number;
  readonly padding: number;
  readonly selected: string | null;
  readonly active: string | null;
  readonly onClick: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A figure as it stands on the page: drawing, what is said of the chosen entity, table, caption. */
export function figureView(told: FigureModel, shown: Shown): TemplateResult {
  const { language, width, padding, selected, active, onClick, onKey } = shown;
  const words = FIGURE_TEXTS[language];
  return html`<figure
    part="figure"
    class=${width < NARROW ? 'narrow' : ''}
    lang=${language}
    dir="ltr"
    @click=${onClick}
    @keydown=${onKey}
  >
    ${
      told.empty
        ? html`<p class="quiet" part="message">${words.nothing}</p>`
        : told.draw({ language, width: width - padding, selected, active })
    }
    ${aboutView(told, selected, language)} ${told.table && tableView(told.title, told.table, language)}
    <figcaption part="caption">
      <strong part="title">${told.title}</strong>
      ${told.leftOut > 0 ? html`<span>${words.leftOut(told.leftOut)}</span>` : nothing}
      <span part="source">${attribution(told, language)}</span>
      <a part="link" href=${pageOf(told.subject.id, language)} target="_blank" rel="noopener">
        ${words.open(told.subject.name)}
      </a>
    </figcaption>
  </figure>`;
}

/** What the editor of the page has to put right. */
export const noteView = (problems: readonly string[], language: TextLanguage): TemplateResult =>
  html`<div class="note" part="note" role="note">
    <strong>${FIGURE_TEXTS[language].hint}</strong>
    <ul>
      ${problems.map((problem) => html`<li>${problem}</li>`)}
    </ul>
  </div>`;

/** What the page holds inside the element; where it holds nothing, one quiet line when there is no figure. */
export const insideView = (failed: boolean, language: TextLanguage): TemplateResult =>
  html`<slot>${failed ? html`<p class="quiet" part="message">${FIGURE_TEXTS[language].notShown}</p>` : nothing}</slot>`;

function aboutView(told: FigureModel, selected: string | null, language: TextLanguage) {
  const entity = told.about && selected !== null ? told.entities.get(selected) : undefined;
  const sentences = entity === undefined ? [] : (told.about?.(entity.id) ?? []);
  return html`<div role="status">
    ${
      entity === undefined
        ? nothing
        : html`<div class="about" part="details">
            <p class="name">
              ${textMark(entity.type)}
              <a href=${pageOf(entity.id, language)} target="_blank" rel="noopener"><bdi>${entity.name}</bdi></a>
            </p>
            <p class="kind">${ENTITY_TYPE_LABELS[language][entity.type].one}</p>
            <ul>
              ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
            <button type="button" aria-label=${OWN_WORDS[language].close} data-close>×</button>
          </div>`
    }
  </div>`;
}

function tableView(title: string, { head, rows }: NonNullable<FigureModel['table']>, language: TextLanguage) {
  const words = FIGURE_TEXTS[language];
  if (rows.length === 0) return nothing;
  return html`<details part="table">
    <summary>${words.showTable(rows.length)}</summary>
    <div class="scroll" role="region" aria-label=${title} tabindex="0">
      <table>
        <thead>
          <tr>
            ${head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${cellOf(cell, language)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function cellOf(cell: Cell, lang: string) {
  if (typeof cell === 'string') return cell;
  return cell.map(
    ({ id, name }, index) =>
      html`${index > 0 ? ', ' : ''}<a href=${pageOf(id, lang)} target="_blank" rel="noopener"><bdi>${name}</bdi></a>`,
  );
}
