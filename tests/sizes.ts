/** Whether this is `npm run test:long`, which looks further than `npm test` has the time to. */
export const IS_LONG = process.env['TEST_LONG'] === '1';

/** How many examples of a property are tried. */
export const examples = (always: number, long: number): number => (IS_LONG ? long : always);

/**
 * The random graphs of a test: the first always, the others as well in `npm run test:long`. Most defects are seen in a
 * small graph.
 */
export const graphs = <Graph>(always: readonly Graph[], long: readonly Graph[]): readonly Graph[] =>
  IS_LONG ? [...always, ...long] : always;
