import { LRUCache } from 'lru-cache';

/** Tokens in Cypher whose content must not be rewritten: string literals and escaped names. */
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`/;
/** Bounds of lists, which Cypher takes from a parameter alone; other parameters; subqueries with what they import. */
const BOUND = /\b(?:LIMIT|SKIP)\s+\$(?<bound>\w+)/;
const TOKENS = new RegExp(
  `${QUOTED.source}|${BOUND.source}|\\$(?<parameter>\\w+)|CALL (?:\\((?<scope>[^)*]*)\\) )?(?=\\{)`,
  'g',
);
/** Column of a batched statement: the position in `$all` of the read that a row belongs to. */
export const BATCH_INDEX = 'vanortBatchIndex';

/** A statement that runs once for several sets of parameters. */
export interface BatchedStatement {
  /** Returns the same rows for each map in `$all`, with `BATCH_INDEX` as a further column. */
  readonly cypher: string;
  /** Parameters that are the same for all: reads that differ in these are not batched together. */
  readonly shared: readonly string[];
}

/**
 * Rewrites a statement into one that runs as a subquery for each map in `$all`, from which it takes its parameters. The
 * rewriting is textual: `tests/cypher` verifies that each statement of the product returns the same rows, by the same
 * indexes.
 */
export function batchedStatement(cypher: string): BatchedStatement {
  const known = statements.get(cypher);
  if (known !== undefined) return known;
  const [, version = '', body = ''] = /^(CYPHER \d+\s)?([\s\S]*)$/.exec(cypher) ?? [];
  const shared = new Set<string>();
  const rewritten = body.replace(TOKENS, (whole: string, ...rest: unknown[]) => {
    const { bound, parameter, scope = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (bound !== undefined) shared.add(bound);
    if (parameter !== undefined) return `$all[${BATCH_INDEX}].${parameter}`;
    if (!whole.startsWith('CALL ')) return whole;
    return `CALL (${[scope, BATCH_INDEX].filter((name) => name !== '').join(', ')}) `;
  });
  const statement = {
    cypher: `${version}UNWIND range(0, size($all) - 1) AS ${BATCH_INDEX}
CALL (${BATCH_INDEX}) {
${rewritten}
}
RETURN *`,
    shared: [...shared],
  };
  statements.set(cypher, statement);
  return statement;
}

/** By text, which is the same for the same document and shape of filters. */
const statements = new LRUCache<string, BatchedStatement>({
  max: 1_000,
  maxSize: 4_000_000,
  sizeCalculation: ({ cypher }, key) => cypher.length + key.length,
});
