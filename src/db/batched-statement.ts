import type { SharedStatement } from './reads.js';

/** What a text in Cypher may hide in: strings, names in backticks. */
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`/;
const TOKENS = new RegExp(`${QUOTED.source}|\\$(\\w+)|CALL (?:\\(([^)*]*)\\) )?(?=\\{)`, 'g');
const NAME = 'vanortAsked';

/**
 * A statement rewritten to give its rows, these columns, for each map in `$all`, with the map's `number` in each row. The
 * parameters `own` are read from the map. What comes out has to be tried before it is trusted.
 */
export function forAll(cypher: string, own: readonly string[], columns: readonly string[]): string {
  const [, version = '', body = ''] = /^(CYPHER \d+\s)?([\s\S]*)$/.exec(cypher) ?? [];
  const names = new Set(own);
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
export const shared = (cypher: string, own: readonly string[], columns: readonly string[]): SharedStatement => ({
  ...{ cypher, own },
  forAll: forAll(cypher, own, columns),
});
