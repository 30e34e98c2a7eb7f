import type { OnProgress, Share } from '@vanort/local-neo4j';

/** Where the person who starts the product reads what happens. */
export interface Terminal {
  /** Write a line that stays. */
  readonly say: (line: string) => void;
  readonly onProgress: OnProgress;
  /** No phase is going on any more. */
  readonly endPhase: () => void;
}

/** A line that is drawn anew moves each second; lines of a log need not be many. */
const REDRAW_MS = 1_000;
const REPEAT_MS = 10_000;
const BAR_WIDTH = 20;
/** Phases that took longer leave a line that says how long. */
const WORTH_A_LINE_SECONDS = 2;

interface Phase {
  readonly name: string;
  readonly began: number;
  readonly timer: NodeJS.Timeout;
  at: Share | string | undefined;
}

/**
 * Lines go to `out`, phases to `status`. On a terminal the phase that goes on is its last line, redrawn, and lines that
 * stay are written above it; elsewhere a phase is a line when it begins, and one every ten seconds while it lasts.
 */
export function createTerminal(out: NodeJS.WriteStream, status: NodeJS.WriteStream): Terminal {
  let phase: Phase | undefined;

  const show = () => {
    if (phase === undefined) return;
    const line = lineOf(phase);
    status.write(status.isTTY ? `\r${line.slice(0, status.columns - 1)}\x1b[K` : `${line}\n`);
  };
  const clear = () => {
    if (phase !== undefined && status.isTTY) status.write('\r\x1b[K');
  };
  const endPhase = () => {
    if (phase === undefined) return;
    clearInterval(phase.timer);
    clear();
    const seconds = secondsSince(phase.began);
    if (seconds >= WORTH_A_LINE_SECONDS) status.write(`${phase.name}: took ${seconds} s.\n`);
    phase = undefined;
  };

  return {
    say: (line) => {
      clear();
      out.write(`${line}\n`);
      if (status.isTTY) show();
    },
    onProgress: (name, at) => {
      if (phase?.name === name) {
        phase.at = at;
        if (status.isTTY) show();
        return;
      }
      endPhase();
      const timer = setInterval(show, status.isTTY ? REDRAW_MS : REPEAT_MS);
      phase = { name, began: Date.now(), timer: timer.unref(), at };
      show();
    },
    endPhase,
  };
}

const secondsSince = (moment: number) => Math.round((Date.now() - moment) / 1_000);

function lineOf({ name, began, at }: Phase): string {
  const seconds = secondsSince(began);
  const parts = [typeof at === 'object' ? barOf(at) : at, seconds > 0 ? `${seconds} s` : undefined];
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? `${name}: ${known.join(', ')}` : name;
}

function barOf({ done, total }: Share): string {
  const filled = Math.round((done / total) * BAR_WIDTH);
  return `[${'='.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${Math.floor((done / total) * 100)} %`;
}
