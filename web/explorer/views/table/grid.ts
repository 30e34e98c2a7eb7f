import { html, nothing, type TemplateResult } from 'lit';
import { store } from '../../store.js';
import type { Column, Row } from './columns.js';
import { tableTexts } from './texts.js';

/** So many rows stand on a page. */
const PAGE = 50;

/**
 * A page of rows as a table. Headings sort; a row's box chooses what it is about, in all views; arrow keys go from box
 * to box.
 */
export function grid(
  columns: readonly Column[],
  rows: readonly Row[],
  sorted: string | null,
  descending: boolean,
): TemplateResult {
  const text = tableTexts(store.language);
  const pages = Math.ceil(rows.length / PAGE);
  const [first, last] = rowsShown(rows.length);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${text.heading}>
      <table @keydown=${walk}>
        <thead>
          <tr>
            <td></td>
            ${columns.map((column) => heading(column, column.id === sorted, descending))}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(first - 1, last).map((row) => line(row, columns))}
        </tbody>
      </table>
    </div>
    ${pages > 1 ? pager(Math.ceil(first / PAGE), pages) : ''}`;
}

/** The first and the last row that stand on the page of the address, counted from 1; on paper all do. */
export function rowsShown(count: number): [number, number] {
  if (store.printing) return [1, count];
  const asked = Number(store.state.own['page'] ?? 1);
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), Math.ceil(count / PAGE)) : 1;
  return [(page - 1) * PAGE + 1, Math.min(page * PAGE, count)];
}

function heading({ id, heading: name }: Column, isSorted: boolean, descending: boolean): TemplateResult {
  // Chromium repeats no headings on the next sheet that have a button in them.
  if (store.printing) return html`<th scope="col">${name}</th>`;
  const next = isSorted && !descending ? `-${id}` : id;
  return html`<th scope="col" aria-sort=${isSorted ? (descending ? 'descending' : 'ascending') : nothing}>
    <button type="button" @click=${() => store.go({ own: { sort: next, page: '' } })}>
      ${name}<span class="direction" aria-hidden="true">${isSorted ? (descending ? '↓' : '↑') : '↕'}</span>
    </button>
  </th>`;
}

function line({ entities, name, cells }: Row, columns: readonly Column[]): TemplateResult {
  const { selected } = store.state;
  const isSelected = entities.every((entity) => selected.includes(entity));
  const choose = () => {
    const others = selected.filter((id) => !entities.includes(id));
    store.go({ selected: isSelected ? others : [...others, ...entities] });
  };
  return html`<tr data-selected=${isSelected ? 'true' : nothing}>
    <td class="choose">
      <label>
        <input type="checkbox" .checked=${isSelected} @change=${choose} />
        <span class="visually-hidden">${tableTexts(store.language).select(name)}</span>
      </label>
    </td>
    ${cells.map(({ text, entity }, index) => {
      const content =
        entity === undefined
          ? text
          : html`<a href=${store.address({ view: 'graph', selected: [entity], own: {} })}>${text}</a>`;
      return index === 0
        ? html`<th scope="row">${content}</th>`
        : html`<td data-column=${columns[index]!.id} data-heading=${columns[index]!.heading}>${content}</td>`;
    })}
  </tr>`;
}

function pager(page: number, pages: number): TemplateResult {
  const text = tableTexts(store.language);
  const turn = (to: number) => () => {
    store.go({ own: { page: to === 1 ? '' : String(to) } });
  };
  return html`<nav class="pager" aria-label=${text.pages}>
    <button type="button" class="button" ?disabled=${page === 1} @click=${turn(page - 1)}>${text.previous}</button>
    <span>${text.page(page, pages)}</span>
    <button type="button" class="button" ?disabled=${page === pages} @click=${turn(page + 1)}>${text.next}</button>
  </nav>`;
}

/** Arrow keys, Home and End go from row to row. */
function walk(event: KeyboardEvent): void {
  const boxes = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('.choose input')];
  const now = boxes.indexOf(event.target as HTMLInputElement);
  if (now < 0) return;
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: boxes.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  boxes[Math.min(Math.max(to, 0), boxes.length - 1)]?.focus();
}
