import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { targetsOf, type Target } from './targets.js';
import type { Failures } from './error-tally.js';
import type { Sized } from './size.js';

/** Write what was measured under `results/`: all of it as JSON, and tables to read as markdown. */
export function writeReport(name: string, sized: readonly Sized[]): void {
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`;
  const targets = targetsOf(sized);
  const measured = { date: new Date().toISOString(), machine, targets, sizes: sized };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(measured, rounded, 2)}\n`);
  writeFileSync(new URL(`${name}.md`, folder), markdown(measured.date, machine, targets, sized));
}

const rounded = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
/** A dash where nothing was answered. */
const figure = (value: number) =>
  Number.isFinite(value) ? String(Number(value.toPrecision(3))) : value === Infinity ? '∞' : '–';
const told = (failures: Failures) =>
  Object.entries(failures)
    .map(([failure, times]) => ` (${times} of ${failure})`)
    .join('');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function markdown(date: string, machine: string, targets: readonly Target[], sized: readonly Sized[]): string {
  const parts = [
    `# Measured ${date.slice(0, 16).replace('T', ' ')} UTC`,
    machine,
    '## Against the targets',
    table(
      ['what', 'size', 'measured', 'target', 'reached'],
      targets.map(({ what, size, value, atLeast, atMost }) => [
        ...[what, size, figure(value)],
        atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`,
        value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity) ? 'yes' : 'no',
      ]),
    ),
  ];
  for (const { size, relationships, rows, mix, soak } of sized) {
    parts.push(
      `## ${size}: ${relationships} relationships`,
      table(
        ['part', 'query', 'who', 'clients', 'requests/s', 'ratio', 'p50 ms', 'p99 ms', 'CPU ms', 'MB', 'errors'],
        rows.map((row) => [
          ...[row.part, row.query, row.system, String(row.clients)],
          ...[row.perSecond, row.ratio, row.p50, row.p99, row.cpuMsPerRequest, row.rssMb, row.errors].map(figure),
        ]),
      ),
    );
    for (const [what, run] of [['mix', mix] as const, ['soak', soak] as const]) {
      if (run === null) continue;
      parts.push(
        `${what}, ${figure(run.minutes)} minutes: ${figure(run.reads.perSecond)} reads/s, p50 ${figure(run.reads.p50)} ms, p99 ${figure(run.reads.p99)} ms, ` +
          `${figure(run.changes * 100)} changes for 100 reads (p50 ${figure(run.changeP50)} ms), ${run.reads.errors} errors${told(run.reads.failures)}; ` +
          `resident ${figure(run.rssFirstMb)} MB in the second minute, ${figure(run.rssLastMb)} MB in the last, ` +
          `${figure(Math.min(...run.rssMb))} to ${figure(Math.max(...run.rssMb))} MB in all.`,
      );
    }
  }
  return `${parts.join('\n\n')}\n`;
}
