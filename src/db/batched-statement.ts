import type { BatchableStatement } from './reads.js';

/** What a text in Cypher may hide in: strings, names in backticks. */
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`/;
const TOKENS = new RegExp(`${QUOTED.source}|\\$(\\w+)|CALL (?:\\(([^)*]*)\\) )?(?=\\{)`, 'g');
const NAME = 'vanortAsked';

/**
 * A statement rewritten to give its rows, these columns, for each map in `$all`, with the map's `number` in each row. The
 * parameters `variesBy` are read from the map. What comes out has to be tried before it is trusted.
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

/** A statement of ours with its form for many: `tests/cypher` holds that both give the same rows, from indexes alone. */
export const batchable = (
  cypher: string,
  variesBy: readonly string[],
  columns: readonly string[],
): BatchableStatement => ({
  ...{ cypher, variesBy },
  batchedCypher: batchedCypher(cypher, variesBy, columns),
});
