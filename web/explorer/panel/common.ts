import type { CommonQuery } from '@vanort/client';
import { CommonDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { ask } from '../api.js';
import { evidenceOf } from '../evidence.js';
import { ApiTask } from '../api-task.js';
import { interpretationOf } from '../interpretation.js';
import { store } from '../store.js';
import { typeMark } from '../type-mark.js';
import { View } from '../view.js';

type Shared = CommonQuery['common'];
type Link = Shared['links'][number];

/** How many actors the API compares. */
const MOST_ACTORS = 10;

/** What the actors that are selected have in common, and what that rests on. */
export class Common extends View {
  #shared = new ApiTask<Shared>(this, () => {
    const { selected, at } = this.state;
    if (selected.length < 2 || selected.length > MOST_ACTORS) return null;
    const variables = { of: [...selected], at, language: store.apiLanguage };
    return {
      key: JSON.stringify(variables),
      about: JSON.stringify(selected),
      ask: async (signal) => (await ask(CommonDocument, variables, signal)).common,
    };
  });

  override render(): TemplateResult {
    const { panel } = this.text;
    return html`<section class="common" aria-labelledby="common-heading">
      <h2 id="common-heading">${panel.common}</h2>
      ${this.#answer()}
    </section>`;
  }

  #answer(): TemplateResult {
    const { panel } = this.text;
    const { selected } = this.state;
    if (selected.length > MOST_ACTORS || this.#shared.notFound)
      return html`<p class="quiet">${panel.commonOfActors}</p>`;
    return this.#shared.show(this.text, (data) => this.#list(data));
  }

  #list(data: Shared): TemplateResult {
    const { panel, graph } = this.text;
    const { selected } = this.state;
    const shared = sharedIn(data, selected);
    const left = data.omitted.reduce((sum, { count }) => sum + count, 0);
    if (shared.length === 0) return html`<p class="quiet">${panel.nothingCommon}</p>`;
    return html`<ul class="rows">
        ${shared.map(({ entity: { id, type, names }, links }) => {
          const sources = new Map(links.flatMap(({ evidence }) => evidence).map((source) => [source.id, source]));
          return html`<li>
            <a class="entity" href=${store.address({ selected: [id] })}
              >${typeMark(type)} <span>${names[store.language]}</span></a
            >
            <ul class="quiet">
              ${links.map((link) => html`<li>${link.sentence} ${interpretationOf(link)}</li>`)}
            </ul>
            ${evidenceOf([...sources.values()])}
          </li>`;
        })}
      </ul>
      ${left > 0 ? html`<p class="quiet">${graph.left(left)}.</p>` : ''}`;
  }
}

/** What all of them have, what they have themselves first, with the relationships that lead there. */
function sharedIn(
  { nodes, links, layers: [, near = [], far = []] }: Shared,
  of: readonly string[],
): { entity: Shared['nodes'][number]; links: Link[] }[] {
  const between = (a: string, b: string) =>
    links.filter(({ source, target }) => (source === a && target === b) || (source === b && target === a));
  const steps = nodes.filter(({ id }) => near.includes(id));
  return nodes.flatMap((entity) => {
    const direct = of.map((actor) => between(actor, entity.id));
    if (near.includes(entity.id)) {
      return direct.every((ways) => ways.length > 0) ? [{ entity, links: direct.flat() }] : [];
    }
    if (!far.includes(entity.id)) return [];
    const further = steps.flatMap((step) => {
      const on = between(step.id, entity.id);
      return on.length === 0 ? [] : [...of.flatMap((actor) => between(actor, step.id)), ...on];
    });
    return [{ entity, links: [...new Set([...direct.flat(), ...further])] }];
  });
}

customElements.define('vanort-common', Common);
