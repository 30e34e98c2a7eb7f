import { createHash } from 'node:crypto';
import { DATE_PROPERTIES } from '../model/date-bounds.js';
import type { Graph } from './graph.js';
import { ENTITY_TYPE_NAMES, ENTITY_TYPES } from '../model/entity-types.js';
import { RELATION_KIND_NAMES } from '../model/relation-types.js';

/** Full-text indexes over the names of everything: all names with accents folded, Swedish ones by their word stems. */
export const NAMES_INDEX = 'entity_names';
export const NAMES_SWEDISH_INDEX = 'entity_names_swedish';

const KINDS_PRINT = createHash('sha256').update(RELATION_KIND_NAMES.join()).digest('hex').slice(0, 8);

/**
 * Indexes over when entities were (the `...Day` of each date of theirs) and when they were recorded, for `changes`:
 * text that is compared as a whole, so that a period is a range of it. One covers the relationships of every kind of
 * the registry, where range indexes would be three a kind; as a full-text index keeps the kinds it was made with, its
 * name tells them, and a registry with another kind gets an index of its own.
 */
export const ENTITY_DAYS_INDEX = 'entity_days';
export const RELATION_DAYS_INDEX = `relation_days_${KINDS_PRINT}`;

const WHOLE_TEXT = "{indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}}";
const daysOn = (variable: string) =>
  [...DATE_PROPERTIES.map((property) => `${property}Day`), 'recordedAt']
    .map((name) => `${variable}.${name}`)
    .join(', ');

/** Labels that are an entry point by id: `Entity`, the groups with a type of their own in the API, and each type. */
const IDENTIFIED = [
  'Entity',
  'Evidence',
  'Actor',
  'Engagement',
  ...ENTITY_TYPE_NAMES.map((type) => ENTITY_TYPES[type].label),
];

const SORTED = [
  ['Actor', 'name'],
  ['Actor', 'kind'],
  ['Engagement', 'name'],
  ['Engagement', 'kind'],
] as const;

const named = (name: string, statement: string) => [name, statement] as const;

/** Every constraint and index by name, read off the registry. */
export const DECLARATIONS: ReadonlyMap<string, string> = new Map([
  named(
    'migration_version',
    'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE',
  ),
  named('graph_state_id', 'CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (n:GraphState) REQUIRE n.id IS UNIQUE'),
  ...IDENTIFIED.map((label) => {
    const name = `${label.toLowerCase()}_id`;
    return named(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  }),
  ...RELATION_KIND_NAMES.map((kind) => {
    const name = `${kind.toLowerCase()}_relation_id`;
    return named(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${kind}]-() REQUIRE r.id IS UNIQUE`);
  }),
  ...SORTED.map(([label, property]) => {
    const name = `${label.toLowerCase()}_${property}`;
    return named(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
  }),
  named(
    NAMES_INDEX,
    `CREATE FULLTEXT INDEX ${NAMES_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.nameSv, n.nameEn, n.altNames]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding', \`fulltext.eventually_consistent\`: false}}`,
  ),
  named(
    NAMES_SWEDISH_INDEX,
    `CREATE FULLTEXT INDEX ${NAMES_SWEDISH_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameSv, n.altNames]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'swedish', \`fulltext.eventually_consistent\`: false}}`,
  ),
  named(
    ENTITY_DAYS_INDEX,
    `CREATE FULLTEXT INDEX ${ENTITY_DAYS_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [${daysOn('n')}]
     OPTIONS ${WHOLE_TEXT}`,
  ),
  named(
    RELATION_DAYS_INDEX,
    `CREATE FULLTEXT INDEX ${RELATION_DAYS_INDEX} IF NOT EXISTS FOR ()-[r:${RELATION_KIND_NAMES.join('|')}]-()
     ON EACH [${daysOn('r')}] OPTIONS ${WHOLE_TEXT}`,
  ),
]);

/** Create what is missing and wait until it is usable. Safe to run from several servers at once. */
export async function ensureSchema(graph: Graph): Promise<void> {
  const rows = await graph.read('SHOW INDEXES YIELD name RETURN collect(name) AS names');
  const present = new Set(rows[0]?.names as string[]);
  const missing = [...DECLARATIONS].filter(([name]) => !present.has(name)).map(([, statement]) => statement);
  if (missing.length === 0) return;
  await graph.alterSchema(...missing);
  await graph.alterSchema('CALL db.awaitIndexes(120)');
}
