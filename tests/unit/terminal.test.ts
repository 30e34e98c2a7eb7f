import xterm from '@xterm/headless';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTerminal } from '../../src/terminal.js';

const COLUMNS = 60;

/** Standard output and standard error of one terminal, or of none; `lines` is what stands there. */
function openStreams(isTTY: boolean) {
  const screen = new xterm.Terminal({ cols: COLUMNS, rows: 20, convertEol: true, allowProposedApi: true });
  let written: Promise<void> = Promise.resolve();
  const write = (text: string) => {
    written = new Promise((resolve) => screen.write(text, resolve));
    return true;
  };
  const stream = { isTTY, columns: COLUMNS, write } as unknown as NodeJS.WriteStream;
  const lines = async () => {
    await written;
    const all = Array.from({ length: 20 }, (_, row) => screen.buffer.active.getLine(row)?.translateToString(true));
    return all.slice(0, all.findLastIndex((line) => line !== '') + 1);
  };
  return { ...createTerminal(stream, stream), lines };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

describe('on a terminal', () => {
  it('what goes on is the last line, and lines that stay are above it, whole', async () => {
    const { say, onProgress, lines } = openStreams(true);

    onProgress('Fetching', { done: 1, total: 4 });
    say('A line that stays.');
    onProgress('Fetching', { done: 3, total: 4 });
    say('Another.');

    expect(await lines()).toEqual(['A line that stays.', 'Another.', 'Fetching: [===============     ] 75 %']);
  });

  it('a phase whose end nobody knows counts seconds, and leaves a line when it took long', async () => {
    const { onProgress, endPhase, lines } = openStreams(true);

    onProgress('Starting', 'reading');
    vi.advanceTimersByTime(5_000);
    expect(await lines()).toEqual(['Starting: reading, 5 s']);
    onProgress('Loading');
    endPhase();

    expect(await lines()).toEqual(['Starting: took 5 s.']);
  });

  it('a long line is cut, so that it can be drawn over', async () => {
    const { onProgress, endPhase, lines } = openStreams(true);

    onProgress('Starting', 'x'.repeat(200));
    onProgress('Starting', 'y'.repeat(200));
    expect(await lines()).toHaveLength(1);
    endPhase();

    expect(await lines()).toEqual([]);
  });
});

describe('in a log', () => {
  it('a phase is a line when it begins, and one every ten seconds, with no sign that moves a cursor', async () => {
    const { say, onProgress, endPhase, lines } = openStreams(false);

    onProgress('Fetching', { done: 0, total: 4 });
    vi.advanceTimersByTime(4_000);
    onProgress('Fetching', { done: 1, total: 4 });
    say('A line.');
    vi.advanceTimersByTime(6_000);
    onProgress('Starting');
    endPhase();

    expect(await lines()).toEqual([
      'Fetching: [                    ] 0 %',
      'A line.',
      'Fetching: [=====               ] 25 %, 10 s',
      'Fetching: took 10 s.',
      'Starting',
    ]);
  });
});
