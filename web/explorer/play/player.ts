import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What comes after what is looked at. */
export interface Step {
  /** Of what is looked at now: it is looked at once. */
  readonly key: string;
  /** How long it is looked at. */
  readonly ms: number;
  readonly go: () => void;
}

/** `wait`: what is to be looked at is not there yet; `end`: nothing comes after it. */
export type Next = Step | 'wait' | 'end';

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** Goes by itself through what can be gone through step by step, until it ends or is told to pause. */
export class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #next: () => Next;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The step that the timer waits for to end. */
  #waitingFor = '';
  #playing = false;

  constructor(host: ReactiveControllerHost, next: () => Next) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** False for those who asked to be spared motion: they step. */
  get mayPlay(): boolean {
    return !reducedMotion.matches;
  }

  hostConnected(): void {
    reducedMotion.addEventListener('change', this.stop);
  }

  hostDisconnected(): void {
    reducedMotion.removeEventListener('change', this.stop);
    this.stop();
  }

  hostUpdated(): void {
    if (!this.#playing) return;
    const next = this.#next();
    if (next === 'end') this.stop();
    else if (next !== 'wait' && next.key !== this.#waitingFor) {
      this.#waitingFor = next.key;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(next.go, next.ms);
    }
  }

  /** @param first go to where playing begins */
  play(first: () => void): void {
    this.#playing = true;
    first();
    this.#host.requestUpdate();
  }

  readonly stop = (): void => {
    clearTimeout(this.#timer);
    this.#waitingFor = '';
    this.#playing = false;
    this.#host.requestUpdate();
  };
}
