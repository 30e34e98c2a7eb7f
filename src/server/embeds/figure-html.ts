import { sourceLine, type Cell, type Figure, type Theme } from '@vanort/figures';
import { figureVocabulary } from '../../../web/graph/figure-vocabulary.js';
import type { TextLanguage } from '../../narration/language.js';
import type { Age } from '../cache/result-cache.js';
import { dataScript, Markup, markup, type Content } from '../pages/html.js';
import type { Site } from '../site.js';
import { formatInstant } from './figure-days.js';
import { figureData } from './figure-data.js';
import type { ShownFigure } from './figures.js';
import { FIGURE_STYLE } from '../pages/page-style.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';
import { svg } from './scene-svg.js';

/** How a figure is shown in HTML. */
export interface ShowOptions {
  readonly language: TextLanguage;
  readonly theme: Theme;
  /** Pixels; null: one drawing for narrow places and one for wide ones, of which the style shows the one that fits. */
  readonly width: number | null;
  /** Makes the ids in the markup its own. */
  readonly id: string;
  /** On the page of the entity that it is about, which then needs no link to itself. */
  readonly atHome?: boolean;
  /** On a page that is not ours, to which it brings its style. */
  readonly isOnOthersPage?: boolean;
}

const NARROW = 340;
const WIDE = 800;

/** Whether a figure has nothing to show but that it has nothing. */
export const hasNothing = ({ isEmpty, table, entities }: Figure): boolean =>
  isEmpty || (table.rows.length === 0 && entities.length < 2);

/** The figure as an element: picture, table, machine-readable data, caption with source, date and a link to more. */
export function figureHtml(
  { toFigure, hyphenate }: Pick<ShownFigure, 'toFigure' | 'hyphenate'>,
  age: Age,
  site: Site,
  options: ShowOptions,
): Markup {
  const figure = toFigure();
  const { language, theme, width, id, atHome = false, isOnOthersPage = false } = options;
  const words = PAGE_TEXTS[language];
  const { title, subject, table, leftOut } = figure;
  const drawing = (pixels: number, name: 'wide' | 'narrow' | 'only') =>
    svg(figure.layOut({ width: pixels, hyphenate }), figure, {
      ...{ id: `${id}-${name}`, theme, alone: false },
      attributes: markup`class="vanort-${name}" ${name === 'only' ? markup`width="${pixels}"` : markup`width="100%"`}${
        // Where a page lets no style in, one drawing of the two is enough.
        name === 'narrow' && markup` display="none"`
      }`,
    });
  return markup`<figure class="vanort-figure vanort-${theme}" lang="${language}" dir="ltr">${isOnOthersPage && markup`<style>${new Markup(FIGURE_STYLE)}</style>`}
${age.outdated && markup`<p class="vanort-note" role="note">${words.outdated(formatInstant(age.givenAt, language))}</p>`}
<div class="vanort-drawing">${
    hasNothing(figure)
      ? markup`<p>${words.nothing}</p>`
      : width === null
        ? [drawing(WIDE, 'wide'), drawing(NARROW, 'narrow')]
        : drawing(width, 'only')
  }</div>
${table.rows.length > 0 && tableHtml(figure, site, language)}
${dataScript('application/ld+json', figureData(figure, site, language))}
<figcaption><strong>${title}</strong>
${leftOut > 0 && markup`<span>${words.leftOut(leftOut)}</span>`}
<span>${sourceLine(figure, figureVocabulary(language))}</span>
${
  !atHome &&
  markup`<a href="${site.absolute(`/id/${encodeURIComponent(subject.id)}?lang=${language}`)}" target="_blank" rel="noopener">${words.open(subject.name)}</a>`
}</figcaption>
</figure>`;
}

function tableHtml({ title, table: { head, rows } }: Figure, site: Site, language: TextLanguage): Markup {
  const words = PAGE_TEXTS[language];
  return markup`<details class="vanort-table"><summary>${words.showTable(rows.length)}</summary>
<section class="vanort-scroll" aria-label="${title}" tabindex="0"><table><thead><tr>${head.map(
    (name) => markup`<th scope="col">${name}</th>`,
  )}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cellHtml(cell, site, language)}</td>`)}</tr>\n`)}</tbody></table></section></details>`;
}

function cellHtml(cell: Cell, site: Site, language: TextLanguage): Content {
  if (typeof cell === 'string') return cell;
  const entities = 'id' in cell ? [cell] : cell;
  return entities.map(({ id, name }, index) => [
    index > 0 && ', ',
    markup`<a href="${site.absolute(`/id/${encodeURIComponent(id)}?lang=${language}`)}" target="_blank" rel="noopener"><bdi>${name}</bdi></a>`,
  ]);
}
