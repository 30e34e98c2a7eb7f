import { html, type TemplateResult } from 'lit';
import type { ThemesQuery } from '@vanort/client';
import { ThemesDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';
import { ApiTask } from '../../api-task.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import { goalNumbers } from './goals.js';
import { themeTexts } from './texts.js';

type Coverage = ThemesQuery['priorityAreaCoverage'][number];

/** So many partners, or fewer, are few. */
const FEW = 2;

/** Every area with how well it is covered, gaps first seen. */
export class ThemesOverview extends View {
  static override readonly properties = { scope: { attribute: false } };
  declare scope: TemplateResult;

  #coverage = new ApiTask(this, () => {
    const { of, at } = this.state;
    return {
      key: JSON.stringify([of, at]),
      about: of,
      ask: async (signal) => (await ask(ThemesDocument, { of, at }, signal)).priorityAreaCoverage,
    };
  });

  override render(): TemplateResult {
    const text = themeTexts(store.language);
    return html`
      <header>
        <h1>${this.text.themes.title}</h1>
        <p class="lead">${text.lead}</p>
        ${this.scope}
      </header>
      ${this.#coverage.show(this.text, (areas) => this.#list(areas))}
    `;
  }

  #list(areas: readonly Coverage[]): TemplateResult {
    const text = themeTexts(store.language);
    if (areas.length === 0) return html`<p class="nothing">${text.noAreas}</p>`;
    const most = Math.max(1, ...areas.map(({ partners }) => partners));
    const none = areas.filter(({ partners }) => partners === 0).length;
    const few = areas.filter(({ partners }) => partners > 0 && partners <= FEW).length;
    return html`<section aria-label=${this.text.themes.title}>
      <p>${text.summary(areas.length, none, few)}</p>
      <ul class="coverage">
        ${areas.map((coverage) => this.#row(coverage, most, areas))}
      </ul>
    </section>`;
  }

  #row({ area, partners, engagements, activities }: Coverage, most: number, all: readonly Coverage[]): TemplateResult {
    const text = themeTexts(store.language);
    const wider = all.filter(({ area: { id } }) => area.broader.some((broader) => broader.id === id));
    const summary = area.summaries?.[store.language];
    return html`<li>
      <div class="what">
        <h2>
          <a href=${store.address({ view: 'themes', own: { area: area.id } })}>${area.prefLabel[store.language]}</a>
        </h2>
        ${
          wider.length > 0
            ? html`<p class="quiet">
                ${text.partOf} ${wider.map((one) => one.area.prefLabel[store.language]).join(', ')}
              </p>`
            : ''
        }
        ${summary ? html`<p class="quiet">${summary}</p>` : ''} ${goalNumbers(area.goals, store.language)}
      </div>
      <div class="how-well">
        <p class="count">
          <strong>${partners}</strong> ${text.partners(partners)}
          ${partners === 0 ? html`<span class="tag warn">${text.none}</span>` : ''}
          ${partners > 0 && partners <= FEW ? html`<span class="tag warn">${text.few}</span>` : ''}
        </p>
        <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect class="all" width="100" height="6" />
          <rect class="part" width=${(partners / most) * 100} height="6" />
        </svg>
        <p class="quiet">${text.engagements(engagements)} · ${text.activities(activities)}</p>
      </div>
    </li>`;
  }
}

customElements.define('vanort-themes-overview', ThemesOverview);
