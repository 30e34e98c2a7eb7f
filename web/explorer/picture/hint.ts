import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** So long something is told in passing. */
const HINT_MS = 2_500;

/** What a picture tells in passing, at its foot. */
export class Hint {
  readonly #host: ReactiveControllerHost;
  #now: { readonly words: string; readonly aloud: boolean } | null = null;
  #ends: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param aloud also to those who do not see it */
  show(words: string, aloud: boolean): void {
    this.#now = { words, aloud };
    clearTimeout(this.#ends);
    this.#ends = setTimeout(() => this.clear(), HINT_MS);
    this.#host.requestUpdate();
  }

  clear(): void {
    if (this.#now === null) return;
    this.#now = null;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const now = this.#now;
    return html`<div role="status">
      ${now === null ? '' : html`<p class="hint" aria-hidden=${now.aloud ? 'false' : 'true'}>${now.words}</p>`}
    </div>`;
  }
}
