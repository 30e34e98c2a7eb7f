import { html, type TemplateResult } from 'lit';
import { Scope } from '../../scope.js';
import { View } from '../../view.js';
import './theme-page.js';
import './themes-overview.js';
import './themes.css';

/** The priority areas: all of them, or the one that the address names (`themes?area=smart-city`). */
export class ThemesView extends View {
  #scope = new Scope(this);
  #last: string | undefined;

  override render(): TemplateResult {
    const { area } = this.state.own;
    return area === undefined
      ? html`<vanort-themes-overview class="page" .scope=${this.#scope.render()}></vanort-themes-overview>`
      : html`<vanort-theme
          class="page"
          .area=${area}
          .name=${this.#scope.name}
          .scope=${this.#scope.render()}
        ></vanort-theme>`;
  }

  protected override updated(): void {
    const area = this.state.own['area'] ?? '';
    // From one area to another is a new page to the person, though not to the explorer.
    if (this.#last !== undefined && this.#last !== area) {
      document.querySelector('main')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    this.#last = area;
  }
}

customElements.define('vanort-view-themes', ThemesView);
