import { RELATION_KIND_NAMES } from '../model/relation-types.js';
import type { Graph } from './graph.js';
import type { Row, Run } from './reads.js';

/** What a page has of each node or relationship. */
export interface Stored {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Entities are changed so many at a time: one transaction over all of a large graph takes more memory than there is. */
const PAGE = 2_000;

export const ENTITIES = '(x:Entity)';
export const EVIDENCE = '(x:Evidence)';

/** Patterns of the relationships that there are, one for each kind of the registry. */
export async function relationPatterns(graph: Graph): Promise<readonly string[]> {
  const rows = await graph.read('CALL db.relationshipTypes() YIELD relationshipType AS kind RETURN kind');
  const present = new Set(rows.map(({ kind }) => kind));
  return RELATION_KIND_NAMES.filter((kind) => present.has(kind)).map((kind) => `()-[x:${kind}]->()`);
}

/**
 * Changes all that match these patterns, in order of id, each page in a transaction of its own. Who is stopped in the
 * middle begins anew, so a change must be one that can be made twice.
 * @param patterns each with a variable `x`
 */
export async function changePages(
  graph: Graph,
  patterns: readonly string[],
  change: (run: Run, page: readonly Stored[], pattern: string) => Promise<unknown>,
): Promise<void> {
  for (const pattern of patterns) {
    for (let after: string | undefined = ''; after !== undefined;) {
      const from: string = after;
      after = await graph.write(async (run) => {
        const page = (await run(pageOf(pattern), { after: from })).map(toStored);
        if (page.length > 0) await change(run, page, pattern);
        return page.at(-1)?.id;
      });
    }
  }
}

const pageOf = (pattern: string) => `
  MATCH ${pattern} WHERE x.id > $after
  RETURN x.id AS id, properties(x) AS properties ORDER BY x.id LIMIT ${PAGE}`;

const toStored = ({ id, properties }: Row): Stored => ({
  id: String(id),
  properties: properties as Stored['properties'],
});

/** Adds further properties to each of a page; those without any stay as they are. */
export async function addProperties(
  run: Run,
  pattern: string,
  page: readonly Stored[],
  more: (properties: Stored['properties']) => Readonly<Record<string, unknown>>,
): Promise<void> {
  const rows = page
    .map(({ id, properties }) => ({ id, more: more(properties) }))
    .filter(({ more: added }) => Object.keys(added).length > 0);
  await run(`UNWIND $rows AS row MATCH ${pattern} WHERE x.id = row.id SET x += row.more`, { rows });
}
