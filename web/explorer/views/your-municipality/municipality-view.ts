import { html, type TemplateResult } from 'lit';
import { NameOfDocument, StandingsDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';
import { ApiTask } from '../../api-task.js';
import { store } from '../../store.js';
import { View } from '../../view.js';
import { municipalityTexts, type Command, type Step } from './texts.js';

import './municipality.css';

/** From a first start to a site of one's own: what to type, and where to look, step by step. */
export class MunicipalityView extends View {
  static override readonly properties = { told: { state: true } };
  /** What became of the last copying. */
  declare told: string;

  #home = new ApiTask(this, () => ({ key: store.home, ask: (signal) => askHome(store.home, signal) }));

  constructor() {
    super();
    this.told = '';
  }

  override render(): TemplateResult {
    const text = municipalityTexts(store.language);
    const today = new Date().toLocaleDateString('sv-SE');
    return html`<article class="page municipality">
      <header>
        <h1>${text.heading}</h1>
        <p class="lead">${text.lead}</p>
      </header>
      <ol>
        ${text.steps(today).map((step) => this.#step(step))}
      </ol>
      <p class="told" role="status">${this.told}</p>
    </article>`;
  }

  #step(step: Step): TemplateResult {
    const { id, heading, text, commands, link } = step;
    const address = id === 'embed' ? 'embed' : store.address({ view: 'statements', own: {} });
    return html`<li data-step=${id}>
      <h2>${heading}</h2>
      ${text.map((paragraph) => html`<p>${paragraph}</p>`)} ${this.#known(id)}
      ${commands.map((command) => this.#command(command))}
      ${link === undefined ? '' : html`<p><a class="alone" href=${address}>${link}</a></p>`}
    </li>`;
  }

  /** What the graph that is served says to the step; nothing while that is not known. */
  #known(id: Step['id']): TemplateResult | string {
    const home = this.#home.data;
    if (home === undefined) return '';
    const text = municipalityTexts(store.language);
    const name = home.names?.[store.language];
    if (id === 'start' && name !== undefined) return html`<p class="known">${text.home(name)}</p>`;
    return id === 'look' ? html`<p class="known">${text.figures(home.engagements, home.unconfirmed)}</p>` : '';
  }

  #command({ what, code }: Command): TemplateResult {
    const text = municipalityTexts(store.language);
    return html`<div class="command">
      <p class="quiet">${what}</p>
      <code>${code}</code>
      <button
        type="button"
        class="button"
        aria-label=${text.copyCommand(code)}
        @click=${({ currentTarget }: MouseEvent) => void this.#copy(code, currentTarget as HTMLElement)}
      >
        ${text.copy}
      </button>
    </div>`;
  }

  /** Without HTTPS there is no clipboard to write to: the command is selected then. */
  async #copy(code: string, button: HTMLElement): Promise<void> {
    const { exportPanel } = this.text;
    try {
      await navigator.clipboard.writeText(code);
      this.told = exportPanel.copied;
    } catch {
      getSelection()?.selectAllChildren(button.previousElementSibling ?? button);
      this.told = exportPanel.copyYourself;
    }
  }
}

/** Name of the home actor, how many engagements it has, and how many of them only a register speaks of. */
async function askHome(home: string, signal: AbortSignal) {
  const [{ neighbourhood }, { standings }] = await Promise.all([
    ask(NameOfDocument, { of: home }, signal),
    ask(StandingsDocument, { of: home, first: 1, said: false }, signal),
  ]);
  const { counts } = standings;
  return {
    names: neighbourhood.nodes[0]?.names,
    engagements: counts.reduce((sum, { count }) => sum + count, 0),
    unconfirmed: counts.find(({ standing }) => standing === 'UNCONFIRMED')?.count ?? 0,
  };
}

customElements.define('vanort-view-your-municipality', MunicipalityView);
