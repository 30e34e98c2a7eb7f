import { html, type TemplateResult } from 'lit';
import { type NodeLook, USUAL_LOOK } from '../../graph/emphasis.js';
import type { Network } from '../../graph/to-graph.js';
import { toSvg } from '../../graph/to-svg.js';
import { store } from '../store.js';
import { View } from '../view.js';
import type { About } from './about.js';
import { aboutShown } from './citation.js';
import { fileName } from './file-name.js';
import {
  fetchSources,
  networkQuestion,
  sourcesAddress,
  type SourcesFormat,
  type SourcesQuestion,
} from './sources-file.js';
import './export-panel.css';

const FORMATS = ['PNG', 'SVG', 'Excel', 'CSV', 'JSON-LD', 'GraphML', 'GEXF'] as const;
type Format = (typeof FORMATS)[number];
const ENDINGS: Readonly<Record<Format, string>> = {
  PNG: 'png',
  SVG: 'svg',
  Excel: 'xlsx',
  CSV: 'csv',
  'JSON-LD': 'jsonld',
  GraphML: 'graphml',
  GEXF: 'gexf',
};

/** Share and take away what a view shows: its address, how to cite it, and files. */
export class ExportPanel extends View {
  static override readonly properties = {
    heading: {},
    network: { attribute: false },
    sources: { attribute: false },
    center: { attribute: false },
    look: { attribute: false },
    told: { state: true },
    citation: { state: true },
  };
  declare heading: string;
  /** What is shown, asked for when it is wanted. */
  declare network: () => Network | undefined;
  /** What the server's files are of; null: the network that the address says. */
  declare sources: SourcesQuestion | null;
  /** What the picture is of, and how its nodes look. */
  declare center: string | null;
  declare look: NodeLook;
  declare told: string;
  declare citation: string;

  constructor() {
    super();
    this.heading = '';
    this.network = () => undefined;
    this.sources = null;
    this.center = null;
    this.look = USUAL_LOOK;
    this.told = '';
    this.citation = '';
  }

  override render(): TemplateResult {
    const { exportPanel } = this.text;
    return html`<details class="export-panel" @toggle=${this.#opened}>
      <summary>${exportPanel.title}</summary>
      <div class="body">
        <div class="buttons">
          <button type="button" class="button" @click=${() => void this.#copy(location.href)}>
            ${exportPanel.copyLink}
          </button>
          <button type="button" class="button" @click=${() => print()}>${exportPanel.print}</button>
        </div>
        <p class="citation">${this.citation}</p>
        <div class="buttons">
          <button type="button" class="button" @click=${() => void this.#copy(this.citation)}>
            ${exportPanel.copyCitation}
          </button>
        </div>
        <div class="buttons" role="group" aria-label=${exportPanel.files}>
          ${FORMATS.map(
            (format) =>
              html`<button type="button" class="button" @click=${() => void this.#download(format)}>${format}</button>`,
          )}
        </div>
        ${this.center === null ? '' : html`<p class="quiet">${exportPanel.unfolded}</p>`}
        <p role="status">${this.told}</p>
      </div>
    </details>`;
  }

  #opened = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void this.#about().catch(() => (this.told = this.text.state.failed));
  };

  async #about(): Promise<About> {
    const about = await aboutShown(this.heading, this.state.at);
    this.citation = about.citation;
    return about;
  }

  async #copy(text: string): Promise<void> {
    const { exportPanel } = this.text;
    try {
      await navigator.clipboard.writeText(text);
      this.told = exportPanel.copied;
    } catch {
      this.told = exportPanel.copyYourself;
    }
  }

  async #download(format: Format): Promise<void> {
    const network = this.network();
    if (network === undefined) return;
    try {
      const about = await this.#about();
      const file = await this.#make(format, network, about);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = fileName(this.state, {
        ...{ home: store.home, date: about.date, language: store.language, ending: ENDINGS[format] },
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      this.told = this.text.exportPanel.saved(link.download);
    } catch (error) {
      console.warn(error);
      this.told = this.text.state.failed;
    }
  }

  async #make(format: Format, network: Network, about: About): Promise<Blob> {
    const { language } = store;
    const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });
    switch (format) {
      case 'SVG':
        return text(this.#svg(network, about.citation), 'image/svg+xml');
      case 'PNG':
        return (await import('./png.js')).toPng(this.#svg(network, about.citation));
      case 'Excel':
        return this.#fromServer('xlsx');
      case 'CSV':
        return this.#fromServer('csv-connections');
      case 'JSON-LD':
        return text((await import('./json-ld.js')).toJsonLd(network, about), 'application/ld+json');
      case 'GraphML':
        return text((await import('./graphml.js')).toGraphml(network, language, about), 'application/xml');
      case 'GEXF':
        return text((await import('./gexf.js')).toGexf(network, language, about), 'application/xml');
    }
  }

  #fromServer(format: SourcesFormat): Promise<Blob> {
    return fetchSources(sourcesAddress(format, this.sources ?? networkQuestion(this.state), store.language));
  }

  #svg(network: Network, caption: string): string {
    const selected = new Set(this.state.selected);
    const { heading: title, center, look } = this;
    return toSvg(network, {
      theme: 'light',
      language: store.language,
      headed: true,
      title,
      caption,
      selected,
      center,
      look,
    });
  }
}

customElements.define('vanort-export-panel', ExportPanel);
