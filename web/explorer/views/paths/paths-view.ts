import { RELATION_LABELS } from '../../../../src/model/labels/labels.js';
import type { RelationKind, WaysQuery, WaysQueryVariables } from '@vanort/client';
import { EntityNameDocument, WaysDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { NETWORK_KINDS } from '../../../graph/names.js';
import { ask } from '../../api.js';
import { evidenceOf } from '../../evidence.js';
import type { Shown } from '../../network.js';
import type { GraphCanvasElement } from '../../graph-canvas.js';
import '../../graph-canvas.js';
import { ApiTask } from '../../api-task.js';
import type { Picked } from '../../search-box.js';
import '../../search-box.js';
import { store } from '../../store.js';
import '../../export/export-panel.js';
import { View } from '../../view.js';
import './paths.css';

type Ways = WaysQuery['connections'];
type Way = Ways['paths'][number];

/** How two entities hang together: the ways between them, best first, in sentences and in the picture. */
export class PathsView extends View {
  #ways = new ApiTask<Ways>(this, () => {
    const { from, to } = this.#ends;
    const { avoid, at } = this.state;
    if (to === null || to === from) return null;
    const language = store.apiLanguage;
    const without = this.#without;
    const kinds = without.length === 0 ? null : NETWORK_KINDS.filter((kind) => !without.includes(kind));
    const variables = { from, to, avoid: [...avoid], kinds, at, language } satisfies WaysQueryVariables;
    return {
      key: JSON.stringify(variables),
      about: JSON.stringify([from, to]),
      ask: async (signal) => (await ask(WaysDocument, variables, signal)).connections,
    };
  });
  #names = new ApiTask<ReadonlyMap<string, string>>(this, () => {
    const ids = [this.#ends.from, this.#ends.to, ...this.state.avoid].filter((id) => id !== null);
    const { language } = store;
    return {
      key: JSON.stringify([ids, language]),
      ask: async (signal) => {
        const answers = await Promise.all(ids.map((id) => ask(EntityNameDocument, { id }, signal)));
        const entities = answers.flatMap(({ neighbourhood }) => neighbourhood.nodes);
        return new Map(entities.map(({ id, names }) => [id, names[language]]));
      },
    };
  });

  get #ends(): { from: string; to: string | null } {
    return { from: this.state.from ?? store.home, to: this.state.to };
  }

  get #without(): RelationKind[] {
    const names = this.state.own['without']?.split(',') ?? [];
    return NETWORK_KINDS.filter((kind) => names.includes(kind));
  }

  override render(): TemplateResult {
    const { paths } = this.text;
    return html`
      <h1>${paths.title}</h1>
      <p class="lead quiet">${paths.lead}</p>
      ${this.#choose()} ${this.#excluded()} ${this.#answer()}
    `;
  }

  #choose(): TemplateResult {
    const { paths, search } = this.text;
    const { from, to } = this.#ends;
    const names = this.#names.data;
    const restart = { avoid: [], own: { without: '', way: '' } };
    return html`<div class="ends">
      <vanort-search
        class="small"
        .label=${paths.from}
        .hint=${search.hint}
        .value=${names?.get(from) ?? ''}
        @pick=${({ detail }: CustomEvent<Picked>) => store.go({ from: detail.id, ...restart })}
      ></vanort-search>
      <button
        type="button"
        class="button"
        aria-label=${paths.swap}
        title=${paths.swap}
        ?disabled=${to === null}
        @click=${() => store.go({ from: to, to: from, own: { way: '' } })}
      >
        ⇄
      </button>
      <vanort-search
        class="small"
        .label=${paths.to}
        .hint=${search.hint}
        .value=${to === null ? '' : (names?.get(to) ?? '')}
        @pick=${({ detail }: CustomEvent<Picked>) => store.go({ to: detail.id, ...restart })}
      ></vanort-search>
    </div>`;
  }

  #excluded(): TemplateResult | string {
    const { paths } = this.text;
    const { avoid } = this.state;
    const without = this.#without;
    if (avoid.length === 0 && without.length === 0) return '';
    const chip = (name: string, bring: () => void) =>
      html`<li>
        <button type="button" class="button chip" @click=${bring}>
          ${paths.withoutEntity(name)} <span aria-hidden="true">×</span>
          <span class="visually-hidden">${paths.bringBack}</span>
        </button>
      </li>`;
    return html`<ul class="chips" aria-label=${paths.excluded}>
      ${avoid.map((id) =>
        chip(this.#names.data?.get(id) ?? id, () => store.go({ avoid: avoid.filter((one) => one !== id) })),
      )}
      ${without.map((kind) =>
        chip(`”${RELATION_LABELS[store.language][kind]}”`, () =>
          store.go({ own: { without: without.filter((one) => one !== kind).join(',') } }),
        ),
      )}
    </ul>`;
  }

  #answer(): TemplateResult | string {
    const { paths } = this.text;
    const { from, to } = this.#ends;
    if (to === null) return html`<p class="notice quiet">${paths.chooseTwo}</p>`;
    if (to === from) return html`<p class="notice quiet">${paths.same}</p>`;
    return this.#ways.show(this.text, (ways) => this.#list(ways));
  }

  #list(ways: Ways): TemplateResult {
    const { paths } = this.text;
    const chosen = Math.min(Number(this.state.own['way'] ?? 1) || 1, Math.max(ways.paths.length, 1)) - 1;
    return html`
      <p class="summary" role="status">${ways.summary}</p>
      ${
        ways.paths.length === 0
          ? html`<p class="quiet">${paths.noneHelp}</p>`
          : html`<div class="ways">
                <ol>
                  ${ways.paths.map((way, index) => this.#way(way, index, index === chosen))}
                </ol>
                <vanort-graph-canvas
                  .shown=${this.#drawnOf(ways)}
                  .path=${emphasisOf(ways.paths[chosen]!)}
                ></vanort-graph-canvas>
              </div>
              <vanort-export-panel
                .heading=${ways.summary}
                .network=${() => this.querySelector<GraphCanvasElement>('vanort-graph-canvas')?.visible()}
              ></vanort-export-panel>`
      }
    `;
  }

  #way({ hops, length }: Way, index: number, chosen: boolean): TemplateResult {
    const { paths } = this.text;
    const { language } = store;
    const kinds = [...new Set(hops.map(({ kind }) => kind))];
    const { avoid } = this.state;
    return html`<li class="way" data-chosen=${chosen}>
      <button
        type="button"
        class="button"
        aria-pressed=${chosen}
        @click=${() => store.go({ own: { way: String(index + 1) } }, { replace: true })}
      >
        ${paths.way(index + 1, length)}
      </button>
      <ol class="hops">
        ${hops.map(
          ({ sentence, evidence, to }, step) =>
            html`<li>
              ${sentence} ${evidenceOf(evidence)}
              ${
                step === hops.length - 1
                  ? ''
                  : html`<button
                      type="button"
                      class="link"
                      @click=${() => store.go({ avoid: [...avoid, to.id], own: { way: '' } })}
                    >
                      ${paths.withoutEntity(to.names[language])}
                    </button>`
              }
            </li>`,
        )}
      </ol>
      <p class="quiet">
        ${kinds.map(
          (kind) =>
            html`<button
              type="button"
              class="link"
              @click=${() => store.go({ own: { way: '', without: [...this.#without, kind].join(',') } })}
            >
              ${paths.withoutEntity(`”${RELATION_LABELS[language][kind]}”`)}
            </button> `,
        )}
      </p>
    </li>`;
  }

  #drawn: { ways: Ways; shown: Shown } | undefined;

  /** The same object for the same ways, so that the picture is not drawn anew. */
  #drawnOf(ways: Ways): Shown {
    if (this.#drawn?.ways !== ways) this.#drawn = { ways, shown: shownOf(ways) };
    return this.#drawn.shown;
  }
}

function shownOf({ paths }: Ways): Shown {
  const hops = paths.flatMap((way) => way.hops);
  const nodes = new Map(hops.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]));
  const links = new Map(hops.map(({ link }) => [link.id, link]));
  return { nodes: [...nodes.values()], links: [...links.values()], omitted: [] };
}

const emphasisOf = ({ hops }: Way) => ({
  nodes: new Set(hops.flatMap(({ from, to }) => [from.id, to.id])),
  links: new Set(hops.map(({ link }) => link.id)),
});

customElements.define('vanort-paths', PathsView);
