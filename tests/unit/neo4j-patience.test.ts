import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from '../../packages/local-neo4j/src/patience.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('patience', () => {
  it('lasts as long as something changes, however long that is', () => {
    const patience = new Patience(90_000, Infinity);

    for (let line = 0; line < 100; line++) {
      patience.look(`line ${line}`);
      vi.advanceTimersByTime(89_000);
      expect(patience.isOver).toBeUndefined();
    }
  });

  it('is over when nothing has changed for too long', () => {
    const patience = new Patience(90_000, Infinity);

    patience.look('the same');
    vi.advanceTimersByTime(60_000);
    patience.look('the same');
    vi.advanceTimersByTime(31_000);

    expect(patience.isOver).toBe('showed no sign of life for 90 s');
  });

  it('ends with the time for the whole, and names the option', () => {
    const patience = new Patience(90_000, Date.now() + 1_000);

    vi.advanceTimersByTime(1_001);
    patience.look('something new');

    expect(patience.isOver).toContain('startTimeoutMs');
  });
});
