import { EntityNameDocument } from '@vanort/client/documents';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ask } from './api.js';
import type { Pictured, Shown } from './network.js';
import { linkEndsOf } from './panel/link-id.js';
import { ApiTask } from './api-task.js';
import { store } from './store.js';
import { textsIn } from './text/texts.js';

type Entities = Shown['nodes'];

/** What is selected and lies outside the network that is shown, with a way to see it there. */
export class OffscreenSelection {
  readonly #entities: ApiTask<Entities>;

  /** @param shown the network; undefined while it is not there */
  constructor(
    host: ReactiveControllerHost,
    private readonly shown: () => Pick<Pictured, 'nodes'> | undefined,
  ) {
    this.#entities = new ApiTask<Entities>(host, () => {
      const ids = this.#ids;
      if (ids.length === 0) return null;
      return {
        key: JSON.stringify(ids),
        ask: async (signal) => {
          const answers = await Promise.allSettled(ids.map((id) => ask(EntityNameDocument, { id }, signal)));
          return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.neighbourhood.nodes : []));
        },
      };
    });
  }

  get #ids(): string[] {
    const there = new Set(this.shown()?.nodes.map(({ id }) => id));
    return there.size === 0 ? [] : store.state.selected.filter((id) => !there.has(id) && linkEndsOf(id) === null);
  }

  render(): TemplateResult | string {
    const ids = this.#ids;
    const entities = this.#entities.data?.filter(({ id }) => ids.includes(id)) ?? [];
    if (entities.length === 0) return '';
    const { graph, panel } = textsIn(store.language);
    const { expanded } = store.state;
    return html`<div class="outside" role="status">
      ${entities.map(
        ({ id, names }) =>
          html`<p>
            ${graph.outside(names[store.language])}
            <a class="button" href=${store.address({ expanded: [...expanded, id] })}>${graph.bringIn}</a>
            <a class="button" href=${store.address({ of: id, expanded: [], collapsed: [] })}>${panel.center}</a>
          </p>`,
      )}
    </div>`;
  }
}
