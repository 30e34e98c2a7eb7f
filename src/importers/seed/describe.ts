import type { SeedProblem } from './records.js';

/** A problem as one line of the terminal, such as `seed/cities.yaml:12 evidence: needs at least one evidence id`. */
export function describeProblem({ severity, file, line, field, message }: SeedProblem): string {
  const place = `${file}:${String(line)}${field === '' ? '' : ` ${field}`}`;
  return `${place}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}
