import type { BatchableStatement } from './reads.js';

/** Tokens in Cypher whose content must not be rewritten: string literals and escaped names. */
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`/;
const TOKENS = new RegExp(`${QUOTED.source}|\\$(\\w+)|CALL (?:\\(([^)*]*)\\) )?(?=\\{)`, 'g');
const NAME = 'vanortAsked';

/**
 * Rewrites a statement into one that runs as a subquery for each map in `$all` and returns these columns plus the map's
 * `number`. The parameters in `variesBy` are read from the map. The rewriting is textual: verify the result by
 * executing it.
 */
export function batchedCypher(cypher: string, variesBy: readonly string[], columns: readonly string[]): string {
  const [, version = '', body = ''] = /^(CYPHER \d+\s)?([\s\S]*)$/.exec(cypher) ?? [];
  const names = new Set(variesBy);
  const asked = body.replace(TOKENS, (whole: string, parameter?: string, scope = '') => {
    if (parameter !== undefined) return names.has(parameter) ? `${NAME}.${parameter}` : whole;
    if (!whole.startsWith('CALL ')) return whole;
    return `CALL (${[scope, NAME].filter((name) => name !== '').join(', ')}) `;
  });
  return `${version}UNWIND $all AS ${NAME}
CALL (${NAME}) {
${asked}
}
RETURN ${NAME}.number AS number, ${columns.join(', ')}`;
}

/** A statement with its batched variant. `tests/cypher` verifies that both return the same rows and use indexes. */
export const batchable = (
  cypher: string,
  variesBy: readonly string[],
  columns: readonly string[],
): BatchableStatement => ({
  ...{ cypher, variesBy },
  batchedCypher: batchedCypher(cypher, variesBy, columns),
});
