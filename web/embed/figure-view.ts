import { FIGURE_TEXTS, sourceLine, type Cell, type Figure, type Named, type Saying, type Table } from '@vanort/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { figureVocabulary } from '../graph/figure-vocabulary.js';
import { pageOf } from './api-client.js';
import type { LoadedFigure } from './load-figure.js';
import { textMark } from './mark.js';
import { OWN_WORDS } from './texts.js';
import type { TextLanguage } from '../../src/model/language.js';

/** How a figure is shown. */
export interface Shown {
  readonly language: TextLanguage;
  /** Of the whole figure, and of what lies around its drawing; pixels. */
  readonly width: number;
  readonly padding: number;
  readonly selected: readonly string[];
  readonly active: string | null;
  readonly onClick: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A figure as it stands on the page: drawing, what is said of the chosen entity, table, caption. */
export function figureView({ figure, draw }: LoadedFigure, shown: Shown): TemplateResult {
  const { language, width, padding, selected, active, onClick, onKey } = shown;
  const words = FIGURE_TEXTS[language];
  return html`<figure part="figure" lang=${language} dir="ltr" @click=${onClick} @keydown=${onKey}>
    ${
      figure.isEmpty
        ? html`<p class="quiet" part="message">${words.nothing}</p>`
        : draw({ language, width: width - padding, selected, active })
    }
    ${[aboutView(figure, selected, language), tableView(figure.title, figure.table, language)]}
    <figcaption part="caption">
      <strong part="title">${figure.title}</strong>
      ${figure.leftOut > 0 ? html`<span>${words.leftOut(figure.leftOut)}</span>` : nothing}
      <span part="source">${sourceLine(figure, figureVocabulary(language))}</span>
      <a part="link" href=${pageOf(figure.subject.id, language)} target="_blank" rel="noopener">
        ${words.open(figure.subject.name)}
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

/** What is said of what was chosen: of an entity, of all that a mark of a map stands for, or of a tie. */
function aboutView(figure: Figure, selected: readonly string[], language: TextLanguage) {
  const entities = figure.entities.filter(({ id }) => selected.includes(id));
  const sayings = selected.flatMap((id) => figure.about(id));
  const { typeLabel } = figureVocabulary(language);
  if (entities.length + sayings.length === 0) return html`<div role="status"></div>`;
  return html`<div role="status">
    <div class="about" part="details">
      ${entities.map(
        (entity) =>
          html`<p class="name">
              ${textMark(entity.type)}
              <a href=${pageOf(entity.id, language)} target="_blank" rel="noopener"><bdi>${entity.name}</bdi></a>
            </p>
            <p class="kind">${typeLabel(entity.type, entity.id)}</p>`,
      )}
      <ul>
        ${sayings.map((saying) => sayingView(saying, language))}
      </ul>
      <button type="button" aria-label=${OWN_WORDS[language].close} data-close>×</button>
    </div>
  </div>`;
}

const sayingView = ({ sentence, sources }: Saying, language: TextLanguage) =>
  html`<li>
    ${sentence} ${sources.length === 0 ? nothing : html`<small>${links(unique(sources), language)}</small>`}
  </li>`;

const unique = (all: readonly Named[]): Named[] => [...new Map(all.map((one) => [one.id, one])).values()];

function tableView(title: string, { head, rows }: Table, language: TextLanguage) {
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

function cellOf(cell: Cell, lang: TextLanguage) {
  if (typeof cell === 'string') return cell;
  return links('id' in cell ? [cell] : cell, lang);
}

const links = (all: readonly Named[], lang: TextLanguage) =>
  all.map(
    ({ id, name }, index) =>
      html`${index > 0 ? ', ' : ''}<a href=${pageOf(id, lang)} target="_blank" rel="noopener"><bdi>${name}</bdi></a>`,
  );
