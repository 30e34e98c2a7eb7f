import { TEXT_LANGUAGES, type TextLanguage } from '../../src/model/language.js';
import { RevisionDocument } from '@vanort/client/documents';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import { formatDate } from '../graph/dates.js';
import { MARK_LINES, MARK_POINTS } from '../shell/mark.js';
import { reportAddress } from '../shell/site-links.js';
import { SHELL_TEXTS } from '../shell/texts.js';
import { ask } from './api.js';
import { askPanelFocus } from './panel/panel-focus.js';
import { PanelPlace } from './panel-place.js';
import type { Picked } from './search-box.js';
import './search-box.js';
import { SITE_LINKS, SITE_LOGO } from './site.js';
import { store, type ThemeChoice } from './store.js';
import { View } from './view.js';
import { type ViewEntry, viewOf, VIEWS } from './views.js';

/** The product's own, where the site has no logo. */
const MARK = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <path d=${MARK_LINES} />
  ${MARK_POINTS.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="4.5" />`)}
</svg>`;

/** The frame around every view: name, navigation, language, appearance, footer. */
export class App extends View {
  #loaded = new Set<string>();
  #last = '';
  #recordedAt = '';
  #titled = '';
  readonly #panelPlace = new PanelPlace(() => this.querySelector('.with-panel'));

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.#follow);
    // What the foot says is nothing to wait for, and nothing to fail by.
    setTimeout(() => void this.#askRecordedAt().catch(() => undefined), 1_500);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.#follow);
  }

  override render(): TemplateResult {
    const { text } = this;
    const words = SHELL_TEXTS[store.language];
    const view = store.known ? viewOf(this.state.view) : undefined;
    document.documentElement.lang = store.language;
    document.documentElement.dataset['theme'] = store.theme;
    this.#setTitle(view);
    return html`
      <a class="skip" href="#content">${words.skip}</a>
      <header class="top">
        <a class="brand" href=${store.address({ view: 'start', own: {} })}>
          ${SITE_LOGO === '' ? MARK : html`<img src=${SITE_LOGO} alt="" />`}
          <span>${text.brand}</span>
        </a>
        ${view?.id === 'start' ? '' : html`<a class="find button" href="search?lang=${store.language}">${words.search}</a>`}
        <button class="menu-button button" type="button" popovertarget="menu">${words.menu}</button>
        <div class="menu" id="menu" popover>
          ${view?.id === 'start' ? '' : this.#search()}
          <nav aria-label=${words.mainMenu}>
            <ul>
              ${VIEWS.filter(({ place }) => place === 'main').map((entry) => this.#link(entry, view))}
            </ul>
          </nav>
          ${this.#preferences()}
        </div>
      </header>
      <main id="content" tabindex="-1">${this.#view(view)}</main>
      ${this.#foot(view)}
    `;
  }

  protected override updated(): void {
    this.#panelPlace.observe(this.querySelector('.with-panel > .view'));
    // After the first page, moving to another is told by moving the focus there, as a new page would.
    const place = `${store.known}${this.state.view}`;
    if (this.#last !== '' && this.#last !== place) {
      this.#hideMenu();
      this.querySelector('main')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    this.#last = place;
  }

  /** Search of the whole site: what is suggested leads into the picture, Enter to the page of all results. */
  #search(): TemplateResult {
    const words = SHELL_TEXTS[store.language];
    return html`<form class="site-search" role="search" aria-label=${words.searchFor} action="search">
      <vanort-search .inHeader=${true} .label=${words.searchFor} @pick=${this.#goTo}></vanort-search>
      <input type="hidden" name="lang" .value=${store.language} />
      <button class="button" type="submit">${words.search}</button>
    </form>`;
  }

  /** Views that show what is around one stay; from others the network opens. */
  #goTo = ({ detail: { id } }: CustomEvent<Picked>): void => {
    const { view, own } = this.state;
    const around = { of: id, selected: [id], expanded: [], collapsed: [], pinned: [] };
    this.#hideMenu();
    askPanelFocus();
    if (view === 'map') store.go({ ...around, own: { zoom: '', centre: '' } });
    else if (view === 'graph' || view === 'time') store.go(around);
    // What another view has in its address says nothing to the network.
    else store.go({ ...around, view: 'graph', own: Object.fromEntries(Object.keys(own).map((name) => [name, ''])) });
  };

  #hideMenu(): void {
    this.querySelector<HTMLElement>('#menu:popover-open')?.hidePopover();
  }

  #foot(view: ViewEntry | undefined): TemplateResult {
    const { text } = this;
    const words = SHELL_TEXTS[store.language];
    const { about, method, contact, report, accessibility } = SITE_LINKS;
    const link = (address: string | null, title: string) =>
      address === null ? '' : html`<li><a href=${address}>${title}</a></li>`;
    const own = VIEWS.filter(({ id, place }) => place === 'footer' && (id !== 'accessibility' || accessibility));
    return html`<footer class="bottom">
      <div>
        <p class="whose">${text.brand}</p>
        <p>${words.source}</p>
        <p class="as-of">${this.#recordedAt === '' ? '' : words.asOf(formatDate(this.#recordedAt, store.language))}</p>
        ${store.printing ? html`<p class="printed">${this.#printed()}</p>` : ''}
      </div>
      <nav aria-label=${words.footer}>
        <ul>
          ${link(about, words.aboutSite)}${link(method, words.method)}${link(contact, words.contact)}
          ${link(report && reportAddress(report, location.href, words.reportSubject(text.brand)), words.report)}
          ${link('embed', words.embed)}${link('dcat', words.data)}${link('graphql', words.api)}
          ${own.map((entry) => this.#link(entry, view))}
        </ul>
      </nav>
    </footer>`;
  }

  /** When the graph was last written to: asked for when the first view has had its turn. */
  async #askRecordedAt(): Promise<void> {
    const { graphRevision } = await ask(RevisionDocument, {});
    this.#recordedAt = graphRevision.recordedAt?.slice(0, 10) ?? '';
    this.requestUpdate();
  }

  /** Once for each address: a view that knows more of what it shows says so afterwards, and that stays. */
  #setTitle(view: ViewEntry | undefined): void {
    const shown = `${store.language} ${store.address()}`;
    if (shown !== this.#titled) document.title = this.#title(view);
    this.#titled = shown;
  }

  #title(view: ViewEntry | undefined): string {
    const { text } = this;
    if (view === undefined) return `${text.state.unknownPage} – ${text.brand}`;
    return view.id === 'start' ? `${text.brand} – ${text.tagline}` : `${view.title(text)} – ${text.brand}`;
  }

  /** When and from where a paper is: it outlives the page. */
  #printed(): string {
    const today = new Date().toLocaleDateString('sv-SE');
    return this.text.footer.printed(formatDate(today, store.language), legible(location.href));
  }

  #link(entry: ViewEntry, current: ViewEntry | undefined): TemplateResult {
    return html`<li>
      <a href=${store.address({ view: entry.id, own: {} })} aria-current=${entry === current ? 'page' : nothing}
        >${entry.title(this.text)}</a
      >
    </li>`;
  }

  #view(view: ViewEntry | undefined): TemplateResult {
    const { text } = this;
    if (view === undefined) {
      return html`<div class="notice">
        <h1>${text.state.unknownPage}</h1>
        <p>${text.state.unknownPageHelp}</p>
        <a class="button" href=${store.address({ view: 'start', own: {} })}>${text.state.toStart}</a>
      </div>`;
    }
    if (!this.#loaded.has(view.id)) {
      void view.load().then(() => {
        this.#loaded.add(view.id);
        this.requestUpdate();
      });
      return html`<div class="skeleton" role="status"><span class="visually-hidden">${text.state.loading}</span></div>`;
    }
    const tag = unsafeStatic(view.tag);
    const panel = view.panel === true && this.state.selected.length > 0;
    if (panel) void import('./panel/panel.js');
    return html`<div class="with-panel" data-panel=${panel ? 'open' : 'none'}>
      ${staticHtml`<${tag} class="view"></${tag}>`} ${panel ? html`<vanort-panel></vanort-panel>` : ''}
    </div>`;
  }

  #preferences(): TemplateResult {
    const { text } = this;
    const choices: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
    return html`<div class="preferences">
      ${TEXT_LANGUAGES.filter((tag) => tag !== store.language).map(
        (tag) =>
          html`<a
            href=${store.address({ language: tag })}
            lang=${tag}
            hreflang=${tag}
            @click=${(event: Event) => this.#speak(event, tag)}
            >${SHELL_TEXTS[tag].ownName}</a
          >`,
      )}
      <label>
        <span class="visually-hidden">${text.theme.label}</span>
        <select @change=${(event: Event) => store.setTheme((event.target as HTMLSelectElement).value as ThemeChoice)}>
          ${choices.map(
            (choice) =>
              html`<option value=${choice} .selected=${choice === store.themeChoice}>${text.theme[choice]}</option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  #speak(event: Event, language: TextLanguage): void {
    event.preventDefault();
    store.setLanguage(language);
  }

  #follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link === null || link.getAttribute('href')?.startsWith('#')) return;
    if (store.follow(link)) event.preventDefault();
  };
}

/** An address with its letters, not their codes; as it is where the codes are none. */
function legible(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

customElements.define('vanort-app', App);
