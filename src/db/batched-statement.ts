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

/** The parameters of a statement. */
export interface StatementParameters {
  /** Of `LIMIT` and `SKIP`: reads that differ in these cannot be batched. */
  readonly bounds: readonly string[];
  readonly others: readonly string[];
}
export const parametersOf = (cypher: string): StatementParameters => parse(cypher).parameters;

/**
 * Rewrites a statement into one that runs as a subquery for each map in `$all`, from which it takes the parameters `own`,
 * and returns the same rows for each, with `BATCH_INDEX` as a further column. Other parameters stay what they are: a
 * comparison with them costs less than a look into the map at each row. The rewriting is textual: `tests/cypher` verifies
 * that each statement of the product returns the same rows, by the same indexes.
 */
export function batchedStatement(cypher: string, own: readonly string[]): string {
  const { variants } = parse(cypher);
  const key = own.join();
  const known = variants.get(key);
  if (known !== undefined) return known;
  const [, version = '', body = ''] = /^(CYPHER \d+\s)?([\s\S]*)$/.exec(cypher) ?? [];
  const names = new Set(own);
  const rewritten = body.replace(TOKENS, (whole: string, ...rest: unknown[]) => {
    const { parameter, scope = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (parameter !== undefined) return names.has(parameter) ? `$all[${BATCH_INDEX}].${parameter}` : whole;
    if (!whole.startsWith('CALL ')) return whole;
    return `CALL (${[scope, BATCH_INDEX].filter((name) => name !== '').join(', ')}) `;
  });
  const batched = `${version}UNWIND range(0, size($all) - 1) AS ${BATCH_INDEX}
CALL (${BATCH_INDEX}) {
${rewritten}
}
RETURN *`;
  if (variants.size < MAX_VARIANTS) variants.set(key, batched);
  return batched;
}

/** Of the choices of own parameters that one statement is batched by, so many texts are kept. */
const MAX_VARIANTS = 8;

interface Parsed {
  readonly parameters: StatementParameters;
  readonly variants: Map<string, string>;
}

/** By text, which is the same for the same document and shape of filters. */
const statements = new LRUCache<string, Parsed>({
  max: 1_000,
  maxSize: 4_000_000,
  sizeCalculation: (_parsed, key) => (1 + MAX_VARIANTS) * key.length,
});

function parse(cypher: string): Parsed {
  const known = statements.get(cypher);
  if (known !== undefined) return known;
  const found = Array.from(cypher.matchAll(TOKENS), ({ groups }) => groups ?? {});
  const named = (group: 'bound' | 'parameter') => [
    ...new Set(found.map((groups) => groups[group]).filter((name) => name !== undefined)),
  ];
  const parameters = { bounds: named('bound'), others: named('parameter') };
  const parsed = { parameters, variants: new Map<string, string>() };
  statements.set(cypher, parsed);
  return parsed;
}
