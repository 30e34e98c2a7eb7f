import { TEXT_LANGUAGES, type TextLanguage } from '../../src/model/language.js';
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import { formatDate } from '../graph/dates.js';
import { store, type ThemeChoice } from './store.js';
import { textsIn } from './text/texts.js';
import { View } from './view.js';
import { type ViewEntry, viewOf, VIEWS } from './views.js';

/** The frame around every view: name, navigation, language, appearance, footer. */
export class App extends View {
  #loaded = new Set<string>();
  #last = '';

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.#follow);
  }

  override render(): TemplateResult {
    const { text } = this;
    const view = store.known ? viewOf(this.state.view) : undefined;
    document.documentElement.lang = store.language;
    document.documentElement.dataset['theme'] = store.theme;
    document.title = this.#title(view);
    return html`
      <a class="skip" href="#content">${text.skip}</a>
      <header class="top">
        <a class="brand" href=${store.address({ view: 'start', own: {} })}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M7 8l9 16 9-16" />
            <circle cx="7" cy="8" r="4.5" />
            <circle cx="25" cy="8" r="4.5" />
            <circle cx="16" cy="24" r="4.5" />
          </svg>
          <span>${text.brand}</span>
        </a>
        <nav aria-label=${text.mainNavigation}>
          <ul>
            ${VIEWS.filter(({ place }) => place === 'main').map((entry) => this.#link(entry, view))}
          </ul>
        </nav>
        ${this.#preferences()}
      </header>
      <main id="content" tabindex="-1">${this.#view(view)}</main>
      <footer class="bottom">
        <p>${text.footer.source}</p>
        ${store.printing ? html`<p class="printed">${this.#printed()}</p>` : ''}
        <nav aria-label=${text.footer.label}>
          <ul>
            ${VIEWS.filter(({ place }) => place === 'footer').map((entry) => this.#link(entry, view))}
            <li><a href="graphql">${text.footer.api}</a></li>
          </ul>
        </nav>
      </footer>
    `;
  }

  protected override updated(): void {
    // After the first page, moving to another is told by moving the focus there, as a new page would.
    const place = `${store.known}${this.state.view}`;
    if (this.#last !== '' && this.#last !== place) {
      this.querySelector('main')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    this.#last = place;
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
    // Its place is kept where there is room, so that nothing moves when it opens.
    const place = panel ? 'open' : view.panel === true ? 'kept' : 'none';
    return html`<div class="with-panel" data-panel=${place}>
      ${staticHtml`<${tag} class="view"></${tag}>`}
      ${
        panel
          ? html`<vanort-panel></vanort-panel>`
          : view.panel === true
            ? html`<p class="panel-place quiet">${text.panel.place}</p>`
            : ''
      }
    </div>`;
  }

  #preferences(): TemplateResult {
    const { text } = this;
    const choices: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
    return html`<div class="preferences">
      <label>
        <span class="visually-hidden">${text.language}</span>
        <select
          @change=${(event: Event) => store.setLanguage((event.target as HTMLSelectElement).value as TextLanguage)}
        >
          ${TEXT_LANGUAGES.map(
            (tag) =>
              html`<option value=${tag} lang=${tag} .selected=${tag === store.language}>
                ${textsIn(tag).ownName}
              </option>`,
          )}
        </select>
      </label>
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
