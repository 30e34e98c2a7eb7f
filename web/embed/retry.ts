/** How long after the first failure, the longest pause, and after how many tries only the reader's return counts. */
const FIRST_MS = 2_000;
const LONGEST_MS = 120_000;
const MOST = 8;
/** Pages that come back together do not ask together. */
const spread = (ms: number) => ms * (0.5 + Math.random() / 2);

/**
 * Tries again what did not work: after ever longer pauses, while somebody looks at the page, and soon after the network
 * or the reader is back. Eight times by itself, then only for these.
 */
export class Retry {
  #again: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;

  /** It did not work, maybe not for the first time: try again in a while. */
  later(again: () => void): void {
    this.#again = again;
    this.goOn();
  }

  /** It worked, or something else is wanted. */
  stop(): void {
    this.pause();
    this.#again = undefined;
    this.#tries = 0;
  }

  /** The element is taken from the page. */
  pause(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#back);
    document.removeEventListener('visibilitychange', this.#back);
  }

  /** The element is on the page. */
  goOn(): void {
    if (this.#again === undefined) return;
    this.pause();
    addEventListener('online', this.#back);
    document.addEventListener('visibilitychange', this.#back);
    if (this.#tries < MOST) this.#in(Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#tries));
  }

  readonly #back = (): void => {
    if (document.hidden) return;
    this.#tries = 0;
    clearTimeout(this.#timer);
    this.#in(FIRST_MS / 4);
  };

  #in(ms: number): void {
    this.#timer = setTimeout(() => {
      // Nobody looks: wait until somebody does.
      if (document.hidden) return;
      this.#tries += 1;
      this.pause();
      this.#again?.();
    }, spread(ms));
  }
}
