import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ApiError } from '@vanort/client';
import type { Texts } from './text/texts.js';

type Answer<Data> =
  | { readonly state: 'loading'; readonly data?: Data }
  | { readonly state: 'answered'; readonly data: Data }
  | { readonly state: 'failed'; readonly error: unknown; readonly data?: Data };

/**
 * What a view asks the API, as a part of the view: asked anew when its key changes, given up when the view goes away,
 * asked again by itself once a server that was away is back.
 */
export class Question<Data> implements ReactiveController {
  #key: string | undefined;
  #answer: Answer<Data> = { state: 'loading' };
  #running: AbortController | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** What to ask now: a key that says all it depends on, and the asking. Null: nothing. */
    private readonly what: () => { key: string; ask: (signal: AbortSignal) => Promise<Data> } | null,
    private readonly onAnswer: (data: Data) => void = () => undefined,
  ) {
    host.addController(this);
  }

  get data(): Data | undefined {
    return this.#answer.state === 'failed' ? undefined : this.#answer.data;
  }
  /** The last answer there was, though asking anew failed: of what is still there to be seen. */
  get kept(): Data | undefined {
    return this.#answer.data;
  }
  get loading(): boolean {
    return this.#answer.state === 'loading';
  }
  get error(): unknown {
    return this.#answer.state === 'failed' ? this.#answer.error : undefined;
  }

  hostUpdate(): void {
    const what = this.what();
    if (what === null || what.key === this.#key) return;
    this.#key = what.key;
    void this.#ask(what.ask);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    clearTimeout(this.#retry);
    this.#key = undefined;
  }

  /** Ask once more. */
  again = (): void => {
    this.#key = undefined;
    this.host.requestUpdate();
  };

  /** What stands in the view's place while there is no answer: a skeleton, or what went wrong with a way out. */
  instead(text: Texts): TemplateResult | undefined {
    if (this.#answer.state === 'answered') return undefined;
    if (this.#answer.state === 'loading') {
      return html`<div class="skeleton" role="status"><span class="visually-hidden">${text.state.loading}</span></div>`;
    }
    const { error } = this.#answer;
    const unreachable = error instanceof ApiError && error.passing;
    return html`<div class="notice" role="alert">
      <p>${unreachable ? text.state.unreachable : text.state.failed}</p>
      ${error instanceof ApiError && !unreachable ? html`<p class="quiet">${error.message}</p>` : ''}
      <button type="button" class="button" @click=${this.again}>${text.state.retry}</button>
    </div>`;
  }

  async #ask(ask: (signal: AbortSignal) => Promise<Data>): Promise<void> {
    this.#running?.abort();
    clearTimeout(this.#retry);
    const running = (this.#running = new AbortController());
    const { data: kept } = this.#answer;
    this.#answer = { state: 'loading', ...(kept !== undefined && { data: kept }) };
    try {
      const data = await ask(running.signal);
      if (running.signal.aborted) return;
      this.#answer = { state: 'answered', data };
      this.onAnswer(data);
    } catch (error) {
      if (running.signal.aborted) return;
      this.#answer = { state: 'failed', error, ...(kept !== undefined && { data: kept }) };
      if (!(error instanceof ApiError)) console.error(error);
      else if (error.passing) this.#retry = setTimeout(this.again, RETRY_AFTER_MS);
    }
    this.host.requestUpdate();
  }
}

const RETRY_AFTER_MS = 4000;
