import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { evaluate, figuresOf } from '../../bench/matching/evaluate.js';
import { readLabelledPairs } from '../../bench/matching/labelled-pairs.js';

/** Not part of the repository: see its licence. `bench/matching.ts` prints the figures to be frozen. */
const PAIRS = new URL('../../../shared/data/climactor_name_variants.csv', import.meta.url).pathname;
const FROZEN = new URL('../../bench/results/matching.json', import.meta.url);

describe.skipIf(!existsSync(PAIRS))('matching of labelled pairs', () => {
  it('decides as well as when its figures were frozen', async () => {
    const { judged } = evaluate(await readLabelledPairs(PAIRS));
    const figures = {
      all: figuresOf(judged),
      develop: figuresOf(judged.filter(({ pair }) => pair.half === 'DEVELOP')),
      holdOut: figuresOf(judged.filter(({ pair }) => pair.half === 'HOLD_OUT')),
    };

    expect(figures).toEqual(JSON.parse(await readFile(FROZEN, 'utf8')));
    for (const { precision, coverage, f1 } of Object.values(figures)) {
      expect(precision).toBeGreaterThanOrEqual(0.995);
      expect(coverage).toBeGreaterThanOrEqual(0.9);
      expect(f1).toBeGreaterThanOrEqual(0.97);
    }
  }, 120_000);
});
