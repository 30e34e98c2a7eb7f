import {
  DEFAULT_LANGUAGE,
  findTextLanguage,
  languageCode,
  TEXT_LANGUAGES,
  type TextLanguage,
} from '../../src/model/language.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Theme } from '../graph/palette.js';
import { addressOf, readAddress, startState, type ViewState } from './view-state.js';

/** How the person wants to see entities, whatever is shown: kept by the browser, not by the address. */
export type ThemeChoice = Theme | 'auto';

/** A screen on which lists come first, and filters would stand before what they narrow down. */
const NARROW = matchMedia('(max-width: 46rem)');

/**
 * The one state that all views share. The address holds it: a change is a new address, and back, forward and reload
 * lead to the states they stand for.
 */
export class Store {
  readonly home: string;
  readonly #folder: string;
  readonly #listeners = new Set<() => void>();
  #state: ViewState;
  #known = true;
  /** The newest step that this visit made, for redo. */
  #last = 0;
  #printing = false;

  constructor() {
    this.home = document.querySelector<HTMLMetaElement>('meta[name="vanort-home"]')?.content ?? '';
    this.#folder = new URL('.', location.href).pathname;
    this.#state = startState(this.home);
    this.#read();
    this.#last = this.#step;
    addEventListener('popstate', () => {
      this.#read();
      this.#tell();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#tell());
    NARROW.addEventListener('change', () => this.#tell());
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
  }

  get state(): ViewState {
    return this.#state;
  }

  /** False when the address is no page of the explorer. */
  get known(): boolean {
    return this.#known;
  }

  /** Undo and redo are the browser's back and forward, within this visit. */
  get canUndo(): boolean {
    return this.#step > 0;
  }

  get canRedo(): boolean {
    return this.#step < this.#last;
  }

  get #step(): number {
    const kept: unknown = history.state;
    return typeof kept === 'object' && kept !== null && 'step' in kept && typeof kept.step === 'number' ? kept.step : 0;
  }

  get language(): TextLanguage {
    return this.#state.language ?? kept('language', TEXT_LANGUAGES) ?? browserLanguage();
  }

  /** The same as variables of the API's queries have it. */
  get apiLanguage(): ReturnType<typeof languageCode> {
    return languageCode(this.language);
  }

  get themeChoice(): ThemeChoice {
    return kept('theme', ['light', 'dark']) ?? 'auto';
  }

  /** The page is on its way to paper, which has no controls, no next page of a list, and no dark. */
  get printing(): boolean {
    return this.#printing;
  }

  /** The screen is as narrow as a phone's, or the sheet: lists come before pictures. */
  get narrow(): boolean {
    return NARROW.matches;
  }

  get theme(): Theme {
    if (this.#printing) return 'light';
    const choice = this.themeChoice;
    if (choice !== 'auto') return choice;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  /**
   * Show something else. `replace` for what nobody wants to go back to, step by step, such as a slider's places.
   * `own` is merged: an empty value takes a name away.
   */
  go(change: Partial<ViewState>, { replace = false }: { replace?: boolean } = {}): void {
    const next = { ...this.#state, ...change, own: { ...this.#state.own, ...change.own } };
    const address = this.address(next);
    this.#known = true;
    this.#state = next;
    if (address !== location.pathname + location.search) {
      if (!replace) this.#last = this.#step + 1;
      history[replace ? 'replaceState' : 'pushState']({ step: replace ? this.#step : this.#last }, '', address);
    }
    this.#tell();
  }

  /**
   * The address of the present state with a change, for links: they open in a new tab, are copied, and are followed.
   */
  address(change: Partial<ViewState> = {}): string {
    const own = {
      ...(change.view === undefined || change.view === this.#state.view ? this.#state.own : {}),
      ...change.own,
    };
    return new URL(addressOf({ ...this.#state, ...change, own }, this.home), location.origin + this.#folder).href.slice(
      location.origin.length,
    );
  }

  /** Follow a link of the explorer without loading the page anew. */
  follow(link: HTMLAnchorElement): boolean {
    if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return false;
    if (!link.pathname.startsWith(this.#folder)) return false;
    const { known, ...state } = readAddress(
      link.pathname.slice(this.#folder.length),
      new URLSearchParams(link.search),
      this.home,
    );
    if (!known) return false;
    this.#known = true;
    this.#state = state;
    this.#last = this.#step + 1;
    history.pushState({ step: this.#last }, '', link.href);
    this.#tell();
    return true;
  }

  setLanguage(language: TextLanguage): void {
    keep('language', language);
    this.go({ language });
  }

  setTheme(choice: ThemeChoice): void {
    keep('theme', choice === 'auto' ? null : choice);
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #print(printing: boolean): void {
    this.#printing = printing;
    this.#tell();
  }

  #read(): void {
    const path = location.pathname.slice(this.#folder.length);
    const { known, ...state } = readAddress(path, new URLSearchParams(location.search), this.home);
    this.#known = known;
    this.#state = state;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const store = new Store();

/** Renders its element anew whenever the state changes. */
export class StoreController implements ReactiveController {
  #leave: (() => void) | undefined;
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }
  hostConnected(): void {
    this.#leave = store.subscribe(() => this.host.requestUpdate());
  }
  hostDisconnected(): void {
    this.#leave?.();
  }
}

const browserLanguage = (): TextLanguage =>
  navigator.languages.map((tag) => findTextLanguage(tag.slice(0, 2))).find((found) => found !== undefined) ??
  DEFAULT_LANGUAGE;

/** Browsers may refuse storage; then nothing is kept. */
function kept<const Value extends string>(name: string, values: readonly Value[]): Value | null {
  try {
    const value = localStorage.getItem(`vanort-${name}`);
    return values.find((candidate) => candidate === value) ?? null;
  } catch {
    return null;
  }
}

function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`vanort-${name}`);
    else localStorage.setItem(`vanort-${name}`, value);
  } catch {
    // As with `kept`: nothing is kept.
  }
}
