import { ENTITY_TYPE_LABELS, RELATION_LABELS } from '../../../src/model/labels/labels.js';
import { entityPath } from '../../../src/model/linked-data.js';
import { html, type TemplateResult } from 'lit';
import type { Met } from '../../graph/canvas.js';
import type { Pictured } from '../network.js';
import { tieIdOf } from '../panel/link-id.js';
import { toggleGone, withPage, withTie } from '../picture-actions.js';
import { isFolded, unfoldedTies } from '../picture-state.js';
import { store } from '../store.js';
import { View } from '../view.js';
import { whatIfAddress, withoutAll } from '../what-if-link.js';
import './menu.css';
import { MoreAround } from './more-around.js';
import { PICTURE_TEXTS } from './texts.js';

/** What is asked about, and where on the page. */
export interface MenuRequest {
  readonly met: Met;
  readonly at: { readonly x: number; readonly y: number };
}

interface Choice {
  readonly name: string;
  /** Where it leads; or what it does. */
  readonly href?: string;
  readonly press?: () => void;
}

/** A menu that is not open yet, as what it counts is not there. */
interface Waiting {
  readonly request: MenuRequest;
  isOver: boolean;
}

/** So many can be taken away at once. */
const MOST_WITHOUT = 20;

/** How far a menu stays from the window's edge, pixels. */
const EDGE = 8;

/** So long the menu waits for what it counts: what would come later would push away what is being pointed at. */
const COUNTING_MS = 600;

/** What can be done with a node or a line of a picture, where it is. A dialog with a list: it takes the focus, and gives it back. */
export class PictureMenu extends View {
  static override readonly properties = { request: { attribute: false }, network: { attribute: false } };
  declare request: MenuRequest | null;
  declare network: Pictured | undefined;
  readonly #more = new MoreAround(this, () => ({ id: this.#asked?.met.node ?? undefined, shown: this.network }));
  #waiting: Waiting | undefined;
  /** What the menu was closed on: its view hands it over again whenever it renders. */
  #closed: MenuRequest | null = null;

  get #asked(): MenuRequest | null {
    return this.request === this.#closed ? null : this.request;
  }

  constructor() {
    super();
    this.request = null;
  }

  /** Whether what would come is still being counted, and may be for a while. */
  #isWaiting(request: MenuRequest): boolean {
    if (this.#waiting?.request !== request) {
      const waiting: Waiting = { request, isOver: false };
      this.#waiting = waiting;
      setTimeout(() => {
        waiting.isOver = true;
        this.requestUpdate();
      }, COUNTING_MS);
    }
    return this.#more.counting && !this.#waiting.isOver;
  }

  override render(): TemplateResult {
    const text = PICTURE_TEXTS[store.language];
    const request = this.#asked;
    if (request === null) return html``;
    const name = this.#nameOf(request.met);
    return html`<dialog
      class="picture-menu"
      aria-label=${text.menu(name)}
      @close=${this.#close}
      @click=${(event: Event) => event.target === event.currentTarget && (event.currentTarget as HTMLDialogElement).close()}
      @keydown=${this.#walk}
    >
      <p>${name}</p>
      ${this.#more.found?.count === 0 ? html`<p class="quiet">${text.nothingMore}</p>` : ''}
      <ul>
        ${this.#choices(request.met).map(
          ({ name: label, href, press }) =>
            html`<li>
              ${
                href === undefined
                  ? html`<button type="button" @click=${() => this.#done(press)}>${label}</button>`
                  : html`<a href=${href} @click=${() => this.#done()}>${label}</a>`
              }
            </li>`,
        )}
      </ul>
    </dialog>`;
  }

  protected override updated(): void {
    const dialog = this.querySelector('dialog');
    const request = this.#asked;
    if (dialog === null || dialog.open || request === null || this.#isWaiting(request)) return;
    dialog.showModal();
    const { x, y } = request.at;
    const { offsetWidth: width, offsetHeight: height } = dialog;
    dialog.style.left = `${Math.max(EDGE, Math.min(x, innerWidth - width - EDGE))}px`;
    dialog.style.top = `${Math.max(EDGE, Math.min(y, innerHeight - height - EDGE))}px`;
    dialog.querySelector<HTMLElement>('button, a')?.focus();
  }

  #close = (): void => {
    this.#closed = this.request;
    this.requestUpdate();
  };

  #done(press?: () => void): void {
    this.querySelector('dialog')?.close();
    press?.();
  }

  #walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = [...this.querySelectorAll<HTMLElement>('dialog :is(button, a)')];
    const next = all.findIndex((one) => one === document.activeElement) + step;
    all[(next + all.length) % all.length]?.focus();
  };

  #nameOf({ node, link }: Met): string {
    const { language } = store;
    const nameOf = (id: string) => this.network?.nodes.find((one) => one.id === id)?.names[language] ?? id;
    if (node !== null) return nameOf(node);
    const found = this.network?.links.find(({ id }) => id === link);
    return found === undefined ? '' : `${nameOf(found.source)} – ${nameOf(found.target)}`;
  }

  #choices(met: Met): Choice[] {
    return met.node !== null ? this.#ofNode(met.node) : met.link !== null ? this.#ofLink(met.link) : [];
  }

  #ofLink(id: string): Choice[] {
    const text = PICTURE_TEXTS[store.language];
    const tie = this.network?.folded?.find(({ source, target }) => tieIdOf(source, target) === id);
    return [
      { name: text.openTie, press: () => store.go({ selected: [id] }) },
      ...(tie !== undefined && tie.engagements.length > 0
        ? [
            { name: text.unfold, href: withTie(id) },
            { name: text.withoutTie, href: withoutAll(tie.engagements.map((one) => one.id).slice(0, MOST_WITHOUT)) },
          ]
        : []),
    ];
  }

  #ofNode(id: string): Choice[] {
    const text = PICTURE_TEXTS[store.language];
    const { expanded, collapsed, of } = this.state;
    const folded = collapsed.includes(id);
    const left = isFolded(this.state) ? [] : (this.network?.omitted.filter(({ node }) => node === id) ?? []);
    const more = this.#more.found;
    const node = this.network?.nodes.find((one) => one.id === id);
    const whatIf = node === undefined ? null : whatIfAddress(node);
    return [
      ...(more !== undefined && more.count > 0
        ? [
            {
              name: text.expandAll(more.count),
              href: store.address({ view: 'graph', expanded: [...expanded.filter((one) => one !== id), id] }),
            },
          ]
        : []),
      ...(more === undefined || more.types.length < 2 ? [] : more.types).map(({ type, count }) => ({
        name: text.expandKind(ENTITY_TYPE_LABELS[store.language][type].many, count),
        href: store.address({ view: 'graph', expanded: [...expanded, `${id}:${type}`] }),
      })),
      ...left.map(({ kind, count }) => ({
        name: text.expandKind(RELATION_LABELS[store.language][kind], count),
        href: withPage(id, kind),
      })),
      ...this.#tiesOf(id),
      {
        name: folded ? text.reopen : text.collapse,
        press: () => store.go({ collapsed: folded ? collapsed.filter((one) => one !== id) : [...collapsed, id] }),
      },
      ...(id === of
        ? []
        : [
            { name: text.hide, press: () => toggleGone(id) },
            { name: text.center, href: store.address({ view: 'graph', of: id, expanded: [], collapsed: [], own: {} }) },
          ]),
      ...(whatIf === null ? [] : [{ name: text.whatIf, href: whatIf }]),
      {
        name: text.paths,
        href: store.address({ view: 'paths', from: id, to: id === store.home ? null : store.home, avoid: [], own: {} }),
      },
      { name: text.page, href: `.${entityPath(id)}` },
    ];
  }

  /** Ties of a node that can be unfolded are unfolded one by one. */
  #tiesOf(id: string): Choice[] {
    if (!isFolded(this.state)) return [];
    const text = PICTURE_TEXTS[store.language];
    const names = new Map(this.network?.nodes.map((node) => [node.id, node.names[store.language]]));
    const open = unfoldedTies(this.state);
    return (this.network?.folded ?? [])
      .filter(({ source, target, engagements }) => engagements.length > 0 && [source, target].includes(id))
      .filter(({ source, target }) => open.includes(tieIdOf(source, target)))
      .map(({ source, target }) => ({
        name: text.foldAgain(names.get(source === id ? target : source) ?? ''),
        href: withTie(tieIdOf(source, target)),
      }));
  }
}

customElements.define('vanort-picture-menu', PictureMenu);
