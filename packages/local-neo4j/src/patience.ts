/**
 * How long to wait for work whose length nobody knows: as long as it shows signs of life, and no longer than `end`. A
 * machine that is slow, or busy with others, makes it longer; only work that stands still, or never ends, is given up.
 */
export class Patience {
  #last: string | undefined;
  #since = Date.now();

  /**
   * @param quietMs how long it may go without a sign of life
   * @param end when it is over in any case, as of `Date.now`
   */
  constructor(
    private readonly quietMs: number,
    private readonly end: number,
  ) {}

  /** Tell what there is to see of the work: whatever differs from the last time is a sign of life. */
  look(seen: string): void {
    if (seen === this.#last) return;
    this.#last = seen;
    this.#since = Date.now();
  }

  /** In words, why not to wait any longer; undefined while there is reason to. */
  get isOver(): string | undefined {
    const now = Date.now();
    if (now - this.#since > this.quietMs) return `showed no sign of life for ${seconds(this.quietMs)} s`;
    return now > this.end ? 'was not done within startTimeoutMs' : undefined;
  }
}

const seconds = (ms: number) => Math.round(ms / 100) / 10;
