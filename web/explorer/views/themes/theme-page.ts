import { whatIs } from '../../../../src/model/shown-by-role.js';
import { html, type TemplateResult } from 'lit';
import type { ThemeQuery } from '@vanort/client';
import { ThemeDocument, ThemeWorkDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';
import { formatAttested } from '../../../graph/dates.js';
import { countedEvidence, evidenceOf } from '../../evidence.js';
import { ApiTask } from '../../api-task.js';
import { interpretationOf } from '../../interpretation.js';
import { store } from '../../store.js';
import { textsIn } from '../../text/texts.js';
import { View } from '../../view.js';
import { goalNames } from './goals.js';
import { themeTexts } from './texts.js';
import { activityList, candidateList, engagementList } from './work-lists.js';

type Area = ThemeQuery['priorityAreas'][number];
type Partner = ThemeQuery['partnersByPriorityArea']['edges'][number];

/** Partners are shown in pages of so many, up to what one answer may hold. */
const PAGE = 20;
const MOST = 100;

/** One priority area: what it is, who counts in it and why, and who could fill a gap. */
export class ThemePage extends View {
  static override readonly properties = {
    area: { attribute: false },
    name: { attribute: false },
    scope: { attribute: false },
  };
  declare area: string;
  /** Name of the actor whose view it is. */
  declare name: string;
  declare scope: TemplateResult;

  #theme = new ApiTask(this, () => {
    const { of, at } = this.state;
    const language = store.apiLanguage;
    const variables = { area: this.area, of, at, first: this.#first, language } as const;
    return {
      key: JSON.stringify(variables),
      about: `${this.area} ${of}`,
      ask: (signal) => ask(ThemeDocument, variables, signal),
    };
  });

  #work = new ApiTask(this, () => {
    const { of, at } = this.state;
    const variables = { area: this.area, of, at, language: store.apiLanguage } as const;
    return {
      key: JSON.stringify(variables),
      about: `${this.area} ${of}`,
      ask: (signal) => ask(ThemeWorkDocument, variables, signal),
    };
  });

  get #first(): number {
    const shown = Number(this.state.own['shown'] ?? PAGE);
    return Number.isInteger(shown) ? Math.min(Math.max(shown, PAGE), MOST) : PAGE;
  }

  override render(): TemplateResult {
    const text = themeTexts(store.language);
    const back = html`<a class="back" href=${store.address({ view: 'themes', own: { area: '', shown: '' } })}
      >${text.all}</a
    >`;
    const { data } = this.#theme;
    // What was shown of another area is not shown while this one is fetched.
    const area = data?.priorityAreas.find(({ id }) => id === this.area);
    if (this.#theme.notFound) {
      return html`<header>
        ${back}
        <h1>${text.unknown}</h1>
        <p class="lead">${text.unknownHelp}</p>
      </header>`;
    }
    if (data === undefined || area === undefined) {
      return html`<header>${back}</header>
        ${this.#theme.instead(this.text)}`;
    }
    return html`
      <header>
        ${back}
        <h1>${area.prefLabel[store.language]}</h1>
        ${this.#about(area)} ${this.scope}
        <p class="ways">
          <a class="button" href=${store.address({ view: 'graph', areas: [area.id], own: {} })}>${text.inGraph}</a>
          <a class="button" href=${store.address({ view: 'table', areas: [area.id], own: {} })}>${text.inTable}</a>
        </p>
      </header>
      ${this.#theme.beside(this.text)} ${this.#partners(data)}
      ${this.#work.show(this.text, (work) => html`${candidateList(work, this.name)} ${engagementList(work, { area: this.area, name: this.name })}`)}
      ${activityList(area)}
      ${
        area.goals.length === 0
          ? ''
          : html`<section aria-labelledby="goals-heading">
              <h2 id="goals-heading">${text.goals}</h2>
              ${goalNames(area.goals, store.language)}
              <p class="quiet">${text.goalsNote}</p>
            </section>`
      }
    `;
  }

  protected override updated(): void {
    const area = this.#theme.data?.priorityAreas.find(({ id }) => id === this.area);
    if (area !== undefined) document.title = `${area.prefLabel[store.language]} – ${this.text.brand}`;
  }

  #about(area: Area): TemplateResult {
    const text = themeTexts(store.language);
    const summary = area.summaries?.[store.language];
    const links = (areas: Area['broader']) =>
      areas.map(
        ({ id, prefLabel }, index) =>
          html`${index > 0 ? ', ' : ''}<a href=${store.address({ view: 'themes', own: { area: id, shown: '' } })}
              >${prefLabel[store.language]}</a
            >`,
      );
    return html`${summary ? html`<p class="lead">${summary}</p>` : ''}
      <dl class="about">
        ${
          area.broader.length > 0
            ? html`<div>
                <dt>${text.broader}</dt>
                <dd>${links(area.broader)}</dd>
              </div>`
            : ''
        }
        ${
          area.narrower.length > 0
            ? html`<div>
                <dt>${text.narrower}</dt>
                <dd>${links(area.narrower)}</dd>
              </div>`
            : ''
        }
        ${
          area.altLabels.length > 0
            ? html`<div>
                <dt>${text.synonyms}</dt>
                <dd>${area.altLabels.join(', ')}</dd>
              </div>`
            : ''
        }
      </dl>
      ${countedEvidence(area.evidence, area.prefLabel[store.language])}`;
  }

  #partners({ counted, partnersByPriorityArea: { totalCount, edges, unlistedNetworks } }: ThemeQuery): TemplateResult {
    const text = themeTexts(store.language);
    const candidates = this.#work.data?.gapCandidatesConnection.totalCount ?? 0;
    const more = totalCount > edges.length;
    return html`<section aria-labelledby="partners-heading">
      <h2 id="partners-heading">${text.partnersHeading} <span class="number-of">${counted.totalCount}</span></h2>
      ${
        totalCount === 0
          ? html`<p class="nothing">
              ${text.noPartners(this.name)} ${candidates > 0 ? text.tryCandidates : text.tryElse}
            </p>`
          : html`<ul class="entities">
              ${edges.map((edge) => this.#partner(edge))}
            </ul>`
      }
      ${
        more && edges.length < MOST
          ? html`<p>
              <button
                type="button"
                class="button"
                @click=${() => store.go({ own: { shown: String(this.#first + PAGE) } }, { replace: true })}
              >
                ${text.more}
              </button>
            </p>`
          : ''
      }
      ${more && edges.length >= MOST ? html`<p class="quiet">${text.allInTable}</p>` : ''}
      ${
        unlistedNetworks.length === 0
          ? ''
          : html`<p class="quiet">
              ${text.unlisted(unlistedNetworks.map(({ names }) => names[store.language]).join(', '))}
            </p>`
      }
    </section>`;
  }

  #partner({ node, local, coMember, reasons }: Partner): TemplateResult {
    const text = themeTexts(store.language);
    const name = node.names[store.language];
    return html`<li>
      <h3>
        <a href=${store.address({ view: 'graph', selected: [node.id], own: {} })}>${name}</a>
        <span class="tag">${whatIs({ id: node.id, type: node.kind }, store.language)}</span>
        ${local ? html`<span class="tag">${text.local}</span>` : ''}
        ${coMember ? html`<span class="tag">${text.coMember}</span>` : ''}
      </h3>
      <ul class="reasons">
        ${reasons.map(
          (reason) =>
            html`<li>
              <p>${reason.sentence}</p>
              ${interpretationOf(reason)}
              <div class="ground">
                ${countedEvidence(reason.areaEvidence, name)}
                ${
                  reason.areaAttestedOn
                    ? html`<span class="quiet">${formatAttested(reason.areaAttestedOn, store.language)}</span>`
                    : ''
                }
              </div>
              ${otherEvidence(reason, coMember)}
            </li>`,
        )}
      </ul>
    </li>`;
  }
}

/** What bears the tie itself: it says nothing of the area, so that it is not counted among what does. */
function otherEvidence({ areaEvidence, evidence }: Partner['reasons'][number], coMember: boolean) {
  const counted = new Set(areaEvidence.map(({ id }) => id));
  const others = evidence.filter(({ id }) => !counted.has(id));
  return evidenceOf(
    others,
    themeTexts(store.language).ofTie(textsIn(store.language).evidence.sources(others.length), coMember),
  );
}

customElements.define('vanort-theme', ThemePage);
