import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ApiError } from '@vanort/client';
import { mayRetry, problemNotice } from './problem.js';
import type { Texts } from './text/texts.js';

/** What to ask: anew when the key changes. An answer about something else is no stand-in for one that does not come. */
interface Asked<Data> {
  readonly key: string;
  readonly about?: string;
  readonly ask: (signal: AbortSignal) => Promise<Data>;
}

interface Answer<Data> {
  readonly state: 'loading' | 'answered' | 'failed';
  /** The last answer there was. */
  readonly data?: Data | undefined;
  readonly about?: string | undefined;
  readonly error?: unknown;
}

/**
 * What a view asks the API, as a part of the view: asked anew when its key changes, given up when the view goes away,
 * asked again by itself once a server that was away is back, or the network is.
 */
export class ApiTask<Data> implements ReactiveController {
  #key: string | undefined;
  #answer: Answer<Data> = { state: 'loading' };
  #running: AbortController | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** What to ask now: a key that says all it depends on, and the asking. Null: nothing. */
    private readonly what: () => Asked<Data> | null,
  ) {
    host.addController(this);
  }

  /** The answer; the last one while another is fetched, and where that failed. */
  get data(): Data | undefined {
    return this.#answer.data;
  }
  get loading(): boolean {
    return this.#answer.state === 'loading';
  }
  get error(): unknown {
    return this.#answer.error;
  }
  /** Whether the graph does not have what was asked about. */
  get notFound(): boolean {
    return isNotFound(this.error);
  }

  hostUpdate(): void {
    const what = this.what();
    if (what === null || what.key === this.#key) return;
    this.#key = what.key;
    void this.#ask(what, { state: 'loading', data: this.#answer.data, about: this.#answer.about });
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    this.#running?.abort();
    clearTimeout(this.#retry);
    this.#key = undefined;
  }

  #online = (): void => {
    if (this.error !== undefined) this.again();
  };

  /** Ask once more. */
  again = (): void => {
    this.#key = undefined;
    this.host.requestUpdate();
  };

  /** The answer as the view shows it, below what went wrong since; or what stands in its place. */
  show(text: Texts, shown: (data: Data) => TemplateResult): TemplateResult {
    const { data } = this.#answer;
    return data === undefined ? html`${this.instead(text)}` : html`${this.beside(text)}${shown(data)}`;
  }

  /** What stands beside an earlier answer when asking anew failed. */
  beside(text: Texts): TemplateResult | string {
    if (this.#answer.state !== 'failed') return '';
    return html`<div class="beside">
      ${this.instead(text)}
      <p class="quiet">${text.state.before}</p>
    </div>`;
  }

  /** What stands in the view's place while there is no answer: a skeleton, or what went wrong with a way out. */
  instead(text: Texts): TemplateResult | undefined {
    if (this.#answer.state === 'answered') return undefined;
    if (this.#answer.state === 'loading') {
      return html`<div class="skeleton" role="status"><span class="visually-hidden">${text.state.loading}</span></div>`;
    }
    const { error } = this.#answer;
    const unreachable = error instanceof ApiError && error.passing;
    return html`<div class="notice" role="alert">
      ${unreachable ? html`<p>${text.state.unreachable}</p>` : (problemNotice(error) ?? html`<p>${text.state.failed}</p>`)}
      ${mayRetry(error) ? html`<button type="button" class="button" @click=${this.again}>${text.state.retry}</button>` : ''}
    </div>`;
  }

  /** @param meanwhile what holds until the answer comes */
  async #ask(what: Asked<Data>, meanwhile: Answer<Data>): Promise<void> {
    this.#running?.abort();
    clearTimeout(this.#retry);
    const running = (this.#running = new AbortController());
    this.#answer = meanwhile;
    const { about } = what;
    try {
      const data = await patiently(() => what.ask(running.signal));
      if (running.signal.aborted) return;
      this.#answer = { state: 'answered', data, about };
    } catch (error) {
      if (running.signal.aborted) return;
      const stands = meanwhile.about === about && !isNotFound(error);
      const failed: Answer<Data> = { state: 'failed', error, data: stands ? meanwhile.data : undefined, about };
      this.#answer = failed;
      if (!(error instanceof ApiError)) console.error(error);
      // What is told stays told meanwhile: nobody shall hear of it anew every few seconds.
      else if (error.passing) this.#retry = setTimeout(() => void this.#ask(what, failed), RETRY_AFTER_MS);
    }
    this.host.requestUpdate();
  }
}

const RETRY_AFTER_MS = 4000;

/** Ask once more what took too long: a database that has just been started plans a statement at its first question alone. */
async function patiently<Data>(asking: () => Promise<Data>): Promise<Data> {
  try {
    return await asking();
  } catch (error) {
    if (error instanceof ApiError && error.code === 'QUERY_TIMEOUT') return asking();
    throw error;
  }
}

const isNotFound = (error: unknown): boolean => error instanceof ApiError && error.code === 'NOT_FOUND';
