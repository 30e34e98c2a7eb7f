import { html, type TemplateResult } from 'lit';
import { ApiTask } from '../../api-task.js';
import { askPanelFocus } from '../../panel/panel-focus.js';
import type { Picked } from '../../search-box.js';
import '../../search-box.js';
import { SHOWS_FOLLOW_UP } from '../../site.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import { askHome, countCountries, type Area, type Home } from './home.js';
import './questions/question-list.js';
import { questionsOf, type Question } from './questions/questions.js';
import { recent } from './recent.js';
import './story/story.js';
import { startTexts } from './texts.js';
import './start.css';

/** The start page: find something, ask something, or see how the home's relations grew. */
export class StartView extends View {
  #home = new ApiTask<Home>(this, () => ({
    key: JSON.stringify([store.home, store.apiLanguage]),
    about: store.home,
    ask: (signal) => askHome(store.home, signal),
  }));
  #countries = new ApiTask<number>(this, () => {
    const home = this.#home.data;
    if (home === undefined) return null;
    return { key: store.home, ask: (signal) => countCountries(home.places, signal) };
  });
  #questions: { of: Home; made: readonly Question[] } | undefined;

  override render(): TemplateResult {
    const text = startTexts(store.language);
    const home = this.#home.data;
    return html`
      <section class="welcome">
        <div class="words">
          <h1>${text.heading}</h1>
          <p class="lead">${text.lead}</p>
        </div>
        <vanort-search
          .label=${this.text.search.label}
          @pick=${({ detail }: CustomEvent<Picked>) => {
            askPanelFocus();
            store.go({ view: 'graph', of: detail.id, selected: [detail.id], own: {} });
          }}
        ></vanort-search>
        <vanort-questions .questions=${this.#asked(home)}></vanort-questions>
      </section>
      ${this.#home.error === undefined ? '' : home === undefined ? this.#home.instead(this.text) : this.#home.beside(this.text)}
      <vanort-story .home=${home} .countries=${this.#countries.data}></vanort-story>
      <div class="below">
        <section class="recent" aria-labelledby="recent-heading">
          <h2 id="recent-heading">${text.recent}</h2>
          ${home === undefined ? html`<div class="skeleton"></div>` : recent(home.facts)}
        </section>
        <section class="areas" aria-labelledby="areas-heading">
          <h2 id="areas-heading">${text.areas}</h2>
          ${home === undefined ? html`<div class="skeleton"></div>` : areaList(home.areas)}
        </section>
      </div>
    `;
  }

  /** The same object as long as nothing else is known. */
  #asked(home: Home | undefined): readonly Question[] | undefined {
    if (home === undefined) return undefined;
    if (this.#questions?.of !== home) {
      this.#questions = { of: home, made: questionsOf({ ...home, home: store.home, followUp: SHOWS_FOLLOW_UP }) };
    }
    return this.#questions.made;
  }
}

const areaList = (areas: readonly Area[]) =>
  html`<ul>
    ${areas.map(
      ({ area, partners }) =>
        html`<li>
          <a href=${store.address({ view: 'themes', own: { area: area.id } })}>
            <span>${area.prefLabel[store.language]}</span>
            <span class="quiet">${startTexts(store.language).partners(partners)}</span>
          </a>
        </li>`,
    )}
  </ul>`;

customElements.define('vanort-view-start', StartView);
