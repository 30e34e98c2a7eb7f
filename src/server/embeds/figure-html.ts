import type { TextLanguage } from '../../narration/language.js';
import { formatDate } from '../../narration/format-date.js';
import type { Age } from '../cache/result-cache.js';
import { dataScript, Markup, markup, type Content } from '../pages/html.js';
import type { Site } from '../site.js';
import { svg } from './drawing.js';
import { formatDay, formatInstant, type Cell, type Figure } from './figure.js';
import { figureData } from './figure-data.js';
import { FIGURE_STYLE } from '../pages/page-style.js';
import type { Theme } from '../pages/palette.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

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
const MAX_SOURCES = 3;

/** The figure as an element: picture, table, machine-readable data, caption with source, date and a link to more. */
export function figureHtml(figure: Figure, age: Age, site: Site, options: ShowOptions): Markup {
  const { language, theme, width, id, atHome = false, isOnOthersPage = false } = options;
  const words = PAGE_TEXTS[language];
  const { title, subject, table, leftOut } = figure;
  const drawing = (pixels: number, name: 'wide' | 'narrow' | 'only') =>
    svg(figure.draw({ width: pixels, theme }), figure, {
      ...{ id: `${id}-${name}`, theme, alone: false },
      attributes: markup`class="vanort-${name}" ${name === 'only' ? markup`width="${pixels}"` : markup`width="100%"`}${
        // Where a page lets no style in, one drawing of the two is enough.
        name === 'narrow' && markup` display="none"`
      }`,
    });
  return markup`<figure class="vanort-figure vanort-${theme}" lang="${language}" dir="ltr">${isOnOthersPage && markup`<style>${new Markup(FIGURE_STYLE)}</style>`}
${age.outdated && markup`<p class="vanort-note" role="note">${words.outdated(formatInstant(age.givenAt, language))}</p>`}
<div class="vanort-drawing">${
    figure.table.rows.length === 0 && figure.entities.length < 2
      ? markup`<p>${words.nothing}</p>`
      : width === null
        ? [drawing(WIDE, 'wide'), drawing(NARROW, 'narrow')]
        : drawing(width, 'only')
  }</div>
${table.rows.length > 0 && tableHtml(figure, site, language)}
${dataScript('application/ld+json', figureData(figure, site, language))}
<figcaption><strong>${title}</strong>
${leftOut > 0 && markup`<span>${words.leftOut(leftOut)}</span>`}
<span>${sourceLine(figure, language)}</span>
${
  !atHome &&
  markup`<a href="${site.absolute(`/id/${encodeURIComponent(subject.id)}?lang=${language}`)}" target="_blank" rel="noopener">${words.open(subject.name)}</a>`
}</figcaption>
</figure>`;
}

/** Where it is from, and of when. */
export function sourceLine({ sources, attestedOn, recordedAt }: Figure, language: TextLanguage): string {
  const words = PAGE_TEXTS[language];
  const names = sources.slice(0, MAX_SOURCES).map(({ name }) => name);
  return [
    names.length > 0 && words.sources(names, sources.length - names.length),
    attestedOn !== null && words.attested(formatDate(attestedOn.replace(/[[\]]|\.\./g, ''), language)),
    recordedAt !== null && words.updated(formatDay(recordedAt, language)),
  ]
    .filter((part) => part !== false)
    .join(' ');
}

function tableHtml({ title, table: { head, rows } }: Figure, site: Site, language: TextLanguage): Markup {
  const words = PAGE_TEXTS[language];
  return markup`<details class="vanort-table"><summary>${words.showTable(rows.length)}</summary>
<div class="vanort-scroll" role="region" aria-label="${title}" tabindex="0"><table><thead><tr>${head.map(
    (name) => markup`<th scope="col">${name}</th>`,
  )}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cellHtml(cell, site, language)}</td>`)}</tr>\n`)}</tbody></table></div></details>`;
}

function cellHtml(cell: Cell, site: Site, language: TextLanguage): Content {
  if (typeof cell === 'string') return cell;
  const entities = 'id' in cell ? [cell] : cell;
  return entities.map(({ id, name }, index) => [
    index > 0 && ', ',
    markup`<a href="${site.absolute(`/id/${encodeURIComponent(id)}?lang=${language}`)}" target="_blank" rel="noopener"><bdi>${name}</bdi></a>`,
  ]);
}
