/**
 * The random graphs of a test: the first always, the others as well in `npm run test:long`. A defect that is seen in a
 * graph of middle size is as a rule seen in a small or in a large one.
 */
export const graphs = <Graph>(always: readonly Graph[], long: readonly Graph[]): readonly Graph[] =>
  process.env['TEST_LONG'] === '1' ? [...always, ...long] : always;
