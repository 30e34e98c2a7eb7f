import { writeFile } from 'node:fs/promises';
import { evaluate, figuresOf } from './matching/evaluate.js';
import { readLabelledPairs } from './matching/labelled-pairs.js';

/**
 * Prints precision, coverage and F1 on labelled pairs, and how many pairs are scored a second.
 *
 *     node --import tsx bench/matching.ts [pairs.csv] [FREEZE | JOIN | REVIEW | NEW | ALL]
 *
 * FREEZE writes the figures that `tests/unit/matching-figures.test.ts` compares with; the others list the pairs of the
 * developing half that went amiss with that outcome.
 */
const [file = '../shared/data/climactor_name_variants.csv', show] = process.argv.slice(2);
const pairs = await readLabelledPairs(file);
const [start, before] = [performance.now(), process.cpuUsage()];
const { judged, comparisons } = evaluate(pairs);
const seconds = (performance.now() - start) / 1_000;
const cpuSeconds = process.cpuUsage(before).user / 1_000_000;
const figures = {
  all: figuresOf(judged),
  develop: figuresOf(judged.filter(({ pair }) => pair.half === 'DEVELOP')),
  holdOut: figuresOf(judged.filter(({ pair }) => pair.half === 'HOLD_OUT')),
  ...Object.fromEntries(
    [...new Set(pairs.map(({ type }) => type))].map((type) => [
      type,
      figuresOf(judged.filter(({ pair }) => pair.type === type)),
    ]),
  ),
};
console.table(figures);
console.log(
  `${pairs.length} names taken apart and matched, ${comparisons} pairs scored: ${Math.round(comparisons / seconds)} scored ` +
    `pairs a second, ${Math.round(comparisons / cpuSeconds)} a second of processor time`,
);
if (show === 'FREEZE') {
  const { all, develop, holdOut } = figures;
  const text = `${JSON.stringify({ all, develop, holdOut }, null, 2)}\n`;
  await writeFile(new URL('results/matching.json', import.meta.url), text);
} else if (show !== undefined) {
  for (const { pair, outcome, isRight } of judged) {
    if (isRight && outcome.outcome === 'JOIN') continue;
    if (pair.half !== 'DEVELOP' || (show !== 'ALL' && outcome.outcome !== show)) continue;
    const [best] = outcome.candidates;
    const verdict = `${outcome.outcome} ${isRight ? 'right' : 'wrong'} ${best?.score.toFixed(3) ?? ''}`;
    console.log(
      `${pair.type} ${pair.country} | ${pair.variant} => ${pair.actor} | ${verdict} ${best?.candidate.names[0] ?? ''} ${best?.reasons.join() ?? ''}`,
    );
  }
}
