import { STANDING_LABELS } from '../../../../src/model/labels/labels.js';
import type { Standing } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { STANDINGS } from '@vanort/figures';
import { networkFilters } from '../../network-filters.js';
import { ApiTask } from '../../api-task.js';
import { Scope } from '../../scope.js';
import type { Picked } from '../../search-box.js';
import '../../search-box.js';
import { standingMark } from '../../standing-mark.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import { standingRow } from './standing-row.js';
import {
  askStandings,
  chosenStandings,
  isDisputedFirst,
  PAGE,
  shownCount,
  standingsQuestion,
  type Standings,
} from './standings.js';
import { statementTexts } from './texts.js';
import './statements.css';

/** What an actor says of its engagements, beside what its counterparts, others and registers say. */
export class StatementsView extends View {
  #scope = new Scope(this);
  #standings = new ApiTask<Standings>(this, () => {
    const variables = standingsQuestion(this.state);
    const count = shownCount(this.state);
    return {
      key: JSON.stringify([variables, count]),
      about: this.state.of,
      ask: (signal) => askStandings(variables, count, signal),
    };
  });

  override render(): TemplateResult {
    const text = statementTexts(store.language);
    return html`<div class="page">
      <header>
        <h1>${text.heading}</h1>
        <p class="lead">${text.lead}</p>
        ${this.#scope.render()}
        <div class="choices">
          <vanort-search
            class="small"
            .label=${text.chooseActor}
            @pick=${({ detail }: CustomEvent<Picked>) => store.go({ of: detail.id, own: { standing: '', shown: '' } })}
          ></vanort-search>
          ${networkFilters(undefined, this.text, { applies: ['at'] })}
        </div>
      </header>
      ${
        this.#standings.notFound
          ? html`<div class="nothing">
              <p>${text.unknown} ${text.unknownHelp}</p>
              <p><a href=${store.address({ of: store.home })}>${text.home}</a></p>
            </div>`
          : this.#standings.show(this.text, (standings) => this.#list(standings))
      }
    </div>`;
  }

  #list(standings: Standings): TemplateResult {
    const text = statementTexts(store.language);
    const { edges, totalCount, counts } = standings;
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    if (all === 0) {
      return html`<div class="nothing">
        <p>${text.none(this.#scope.name)}</p>
        ${this.state.at === null ? '' : html`<p>${text.tryElse}</p>`}
      </div>`;
    }
    return html`<section
      class="standings"
      aria-label=${text.heading}
      aria-busy=${this.#standings.loading ? 'true' : 'false'}
    >
      ${this.#filters(counts)}
      <p role="status">${text.count(edges.length, totalCount)}</p>
      ${
        totalCount === 0
          ? html`<div class="nothing">
              <p>${text.noneChosen}</p>
              <p>
                <button type="button" class="button" @click=${() => store.go({ own: { standing: '', shown: '' } })}>
                  ${text.clear}
                </button>
              </p>
            </div>`
          : html`<ul>
              ${edges.map(({ node }) => standingRow(node, this.#own(standings)))}
            </ul>`
      }
      ${
        edges.length < totalCount
          ? html`<p>
              <button
                type="button"
                class="button"
                @click=${() => store.go({ own: { shown: String(shownCount(this.state) + PAGE) } }, { replace: true })}
              >
                ${text.more}
              </button>
            </p>`
          : ''
      }
    </section>`;
  }

  /** Whose word stands to the left: the actor's; of an engagement, the home actor's where it takes part, else a party's. */
  #own({ edges }: Standings): { id: string; name: string } {
    const { of } = this.state;
    const engagement = edges.find(({ node }) => node.key === of)?.node;
    if (engagement === undefined) return { id: of, name: this.#scope.name };
    const party = engagement.partners.find(({ id }) => id === store.home) ?? engagement.partners[0];
    return { id: party?.id ?? of, name: party?.names[store.language] ?? of };
  }

  #filters(counts: Standings['counts']): TemplateResult {
    const text = statementTexts(store.language);
    const chosen = chosenStandings(this.state);
    const countOf = (standing: Standing) => counts.find((one) => one.standing === standing)?.count ?? 0;
    const isFirst = isDisputedFirst(this.state);
    const toggle = (standing: Standing) => {
      const next = chosen.includes(standing) ? chosen.filter((one) => one !== standing) : [...chosen, standing];
      store.go({ own: { standing: next.join(','), shown: '' } });
    };
    return html`<div class="standing-filters">
      <div class="chips" role="group" aria-label=${`${text.filterBy}: ${text.standings.toLocaleLowerCase()}`}>
        ${STANDINGS.filter((one) => countOf(one) > 0 || chosen.includes(one)).map(
          (standing) =>
            html`<button
              type="button"
              class="button chip"
              aria-pressed=${chosen.includes(standing) ? 'true' : 'false'}
              @click=${() => toggle(standing)}
            >
              ${standingMark(standing)} ${STANDING_LABELS[store.language][standing]}
              <span class="number-of">${countOf(standing)}</span>
            </button>`,
        )}
      </div>
      <label class="first">
        <input
          type="checkbox"
          .checked=${isFirst}
          @change=${() => store.go({ own: { first: isFirst ? 'any' : '' } })}
        />
        ${text.disputedFirst}
      </label>
    </div>`;
  }
}

customElements.define('vanort-view-statements', StatementsView);
