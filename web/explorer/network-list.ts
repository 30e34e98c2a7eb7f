import { ENTITY_TYPE_LABELS } from '../../src/model/labels/labels.js';
import { html, type TemplateResult } from 'lit';
import { TYPES } from '../graph/palette.js';
import type { Shown } from './network.js';
import { store } from './store.js';
import { typeMark } from './type-mark.js';
import { View } from './view.js';
import { staysVisible } from './visible.js';
import { interpretationOf } from './interpretation.js';
import './network-list.css';

const PAGE = 60;
/** Of a hub the table has the rest. */
const MOST_TOLD = 30;

/**
 * All that the picture shows, to read and to walk through with the keyboard: entities by type, each with its
 * relationships.
 */
export class NetworkList extends View {
  static override readonly properties = { shown: { attribute: false }, open: { state: true }, most: { state: true } };
  declare shown: Shown | undefined;
  declare open: boolean;
  declare most: number;

  constructor() {
    super();
    this.open = false;
    this.most = PAGE;
  }

  override render(): TemplateResult {
    const { graph } = this.text;
    const entities = this.shown?.nodes.filter(staysVisible(this.state)) ?? [];
    return html`<details
      class="network-list"
      @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}
    >
      <summary>${graph.list}</summary>
      ${this.open && this.shown !== undefined ? this.#types(entities) : ''}
      ${
        this.open && entities.length > this.most
          ? html`<button type="button" class="button" @click=${() => (this.most += PAGE)}>${graph.more}</button>`
          : ''
      }
    </details>`;
  }

  #types(entities: Shown['nodes']): TemplateResult[] {
    const { language } = store;
    const order = new Intl.Collator(language).compare;
    const first = [...entities]
      .sort((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || order(a.names[language], b.names[language]))
      .slice(0, store.printing ? Infinity : this.most);
    return TYPES.filter((type) => first.some((entity) => entity.type === type)).map(
      (type) =>
        html`<h2>${typeMark(type)} ${ENTITY_TYPE_LABELS[language][type].many}</h2>
          <ul>
            ${first.filter((entity) => entity.type === type).map((entity) => this.#entity(entity))}
          </ul>`,
    );
  }

  #entity({ id, names }: Shown['nodes'][number]): TemplateResult {
    const { language } = store;
    const { links } = this.shown!;
    return html`<li>
      <a href=${store.address({ selected: [id] })} aria-current=${this.state.selected.includes(id) ? 'true' : 'false'}
        >${names[language]}</a
      >
      <ul class="quiet">
        ${links
          .filter(({ source, target }) => source === id || target === id)
          .slice(0, MOST_TOLD)
          .map((link) => html`<li>${link.sentence} ${interpretationOf(link)}</li>`)}
      </ul>
    </li>`;
  }
}

customElements.define('vanort-network-list', NetworkList);
