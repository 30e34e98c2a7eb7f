import { RELATION_LABELS } from '../../../../src/model/labels/labels.js';
import type { RelationKind, WaysQueryVariables } from '@vanort/client';
import { ApiError } from '@vanort/client';
import { EntityNameDocument, WaysDocument } from '@vanort/client/documents';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { NETWORK_KINDS } from '../../../graph/names.js';
import { ask } from '../../api.js';
import { evidenceOf } from '../../evidence.js';
import { interpretationOf } from '../../interpretation.js';
import type { Shown } from '../../network.js';
import type { GraphCanvasElement } from '../../graph-canvas.js';
import '../../graph-canvas.js';
import { ApiTask } from '../../api-task.js';
import type { Picked } from '../../search-box.js';
import '../../search-box.js';
import { searchExamples } from '../../search-example.js';
import { store } from '../../store.js';
import '../../export/export-panel.js';
import { View } from '../../view.js';
import './paths.css';
import { emphasisOf, evidenceIn, shownOf, toldTogether, type Way, type Ways } from './hops.js';
import { PATHS_TEXTS } from './texts.js';
import { withVariants } from './variants.js';

/** How two entities hang together: the ways between them, best first, in sentences and in the picture. */
export class PathsView extends View {
  #ways = new ApiTask<Ways>(this, () => {
    const asked = this.#asked;
    if (asked === null) return null;
    const variables = { ...asked, language: store.apiLanguage } satisfies WaysQueryVariables;
    return {
      key: JSON.stringify(variables),
      about: JSON.stringify([asked.from, asked.to]),
      ask: async (signal) => (await ask(WaysDocument, variables, signal)).connections,
    };
  });
  #names = new ApiTask<ReadonlyMap<string, string>>(this, () => {
    const ids = [this.#ends.from, this.#ends.to, ...this.state.avoid].filter((id) => id !== null);
    const { language } = store;
    return {
      key: JSON.stringify([ids, language]),
      ask: async (signal) => {
        const named = ids.map(async (id): Promise<[string, string]> => {
          try {
            const { neighbourhood } = await ask(EntityNameDocument, { id }, signal);
            return [id, neighbourhood.nodes[0]?.names[language] ?? id];
          } catch (error) {
            // What was asked for stays in its field, so that it can be mended.
            if (error instanceof ApiError && error.code === 'NOT_FOUND') return [id, id];
            throw error;
          }
        });
        return new Map(await Promise.all(named));
      },
    };
  });

  #examples = new ApiTask(this, () => (this.#ends.to === null ? { key: store.home, ask: searchExamples } : null));

  get #ends(): { from: string; to: string | null } {
    return { from: this.state.from ?? store.home, to: this.state.to };
  }

  /** What is asked for; null: there is no other end. */
  get #asked() {
    const { from, to } = this.#ends;
    if (to === null || to === from) return null;
    const { avoid, at } = this.state;
    const without = this.#without;
    const kinds = without.length === 0 ? null : NETWORK_KINDS.filter((kind) => !without.includes(kind));
    return { from, to, avoid: [...avoid], kinds, at };
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
    const { paths } = this.text;
    const { from, to } = this.#ends;
    const names = this.#names.data;
    const restart = { avoid: [], own: { without: '', way: '' } };
    return html`<div class="ends">
      <vanort-search
        class="small"
        .label=${paths.from}
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
    const chip = (label: string, bring: () => void) =>
      html`<li>
        <button type="button" class="button chip" @click=${bring}>
          ${label} <span aria-hidden="true">×</span>
          <span class="visually-hidden">${paths.bringBack}</span>
        </button>
      </li>`;
    return html`<ul class="chips" aria-label=${paths.excluded}>
      ${avoid.map((id) =>
        chip(paths.withoutEntity(this.#names.data?.get(id) ?? id), () =>
          store.go({ avoid: avoid.filter((one) => one !== id) }),
        ),
      )}
      ${without.map((kind) =>
        chip(paths.withoutKind(RELATION_LABELS[store.language][kind]), () =>
          store.go({ own: { without: without.filter((one) => one !== kind).join(',') } }),
        ),
      )}
    </ul>`;
  }

  #answer(): TemplateResult | string {
    const { paths } = this.text;
    const { from, to } = this.#ends;
    if (to === null) return this.#offer(from);
    if (to === from) return html`<p class="notice quiet">${paths.same}</p>`;
    return this.#ways.show(this.text, (ways) => this.#list(ways));
  }

  /** What to choose, and other ends that there are, for those who do not know what to search for. */
  #offer(from: string): TemplateResult {
    const examples = (this.#examples.data ?? []).filter(({ id }) => id !== from);
    return html`<p class="notice quiet">${this.text.paths.chooseTwo}</p>
      ${
        examples.length === 0
          ? ''
          : html`<ul class="chips" aria-label=${PATHS_TEXTS[store.language].examples}>
              ${examples.map(
                ({ id, names }) =>
                  html`<li>
                    <a class="button chip" href=${store.address({ to: id })}
                      >${PATHS_TEXTS[store.language].example(names[store.language])}</a
                    >
                  </li>`,
              )}
            </ul>`
      }`;
  }

  get #canvas(): GraphCanvasElement | null {
    return this.querySelector<GraphCanvasElement>('vanort-graph-canvas');
  }

  #list(ways: Ways): TemplateResult {
    const { paths } = this.text;
    const chosen = Math.min(Number(this.state.own['way'] ?? 1) || 1, Math.max(ways.paths.length, 1)) - 1;
    return html`
      <p class="summary" role="status">${ways.summary}</p>
      ${ways.paths.length > 0 && !ways.exhausted ? html`<p class="quiet">${PATHS_TEXTS[store.language].mayBeMore}</p>` : ''}
      ${
        ways.paths.length === 0
          ? html`<p class="quiet">${paths.noneHelp}</p>`
          : html`${this.#canvas?.onPaper() ?? ''}
              <div class="ways" data-under-panel>
                <ol>
                  ${withVariants(ways.paths).map(({ index, variants }) => this.#withVariants(ways, index, variants, chosen))}
                </ol>
                <vanort-graph-canvas
                  apart
                  .shown=${this.#drawnOf(ways)}
                  .path=${emphasisOf(ways.paths[chosen]!)}
                ></vanort-graph-canvas>
              </div>
              <vanort-export-panel
                .heading=${ways.summary}
                .sources=${this.#asked}
                .network=${() => this.#canvas?.visible()}
              ></vanort-export-panel>`
      }
    `;
  }

  /** A path, and folded below it those that say the same in other steps. */
  #withVariants({ paths }: Ways, index: number, variants: readonly number[], chosen: number): TemplateResult {
    const way = (at: number) => this.#way(paths[at]!, at, at === chosen);
    if (variants.length === 0) return way(index);
    return html`${way(index)}
      <li class="variants">
        <details ?open=${variants.includes(chosen) || store.printing}>
          <summary>${PATHS_TEXTS[store.language].variants(variants.length)}</summary>
          <ol>
            ${variants.map(way)}
          </ol>
        </details>
      </li>`;
  }

  /** The end that is asked for gets the focus. */
  protected override firstUpdated(): void {
    if (this.state.from === null || this.state.to !== null) return;
    // After the frame has led the focus to the new view.
    setTimeout(() => this.querySelectorAll<HTMLElement>('.ends vanort-search input')[1]?.focus());
  }

  #way({ hops, steps }: Way, index: number, chosen: boolean): TemplateResult {
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
        ${paths.way(index + 1, steps)}
      </button>
      <ol class="hops">
        ${toldTogether(hops).map(
          ([hop, ...repeated]) =>
            html`<li>
              ${
                // What was opened at a step is not open at the one that comes in its place.
                keyed(
                  hop.link.id,
                  html`${hop.sentence} ${interpretationOf(hop.link)} ${evidenceOf(evidenceIn([hop, ...repeated]))}`,
                )
              }
              ${[hop, ...repeated]
                .filter((one) => one !== hops.at(-1))
                .map(
                  ({ to }) =>
                    html`<button
                      type="button"
                      class="link"
                      @click=${() => store.go({ avoid: [...avoid, to.id], own: { way: '' } })}
                    >
                      ${paths.withoutEntity(to.names[language])}
                    </button> `,
                )}
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
              ${paths.withoutKind(RELATION_LABELS[language][kind])}
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

customElements.define('vanort-paths', PathsView);
