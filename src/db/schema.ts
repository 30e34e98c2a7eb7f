import { createHash } from 'node:crypto';
import { sortedBy } from '../model/collated-texts.js';
import { DATE_PROPERTIES, RELATION_DATES } from '../model/dated-fields.js';
import type { Graph } from './graph.js';
import { ENTITY_TYPE_NAMES, ENTITY_TYPES } from '../model/entity-types.js';
import { ANALYZERS, TEXT_LANGUAGES, type TextLanguage } from '../model/language.js';
import { textProperty } from '../model/localized-text.js';
import { RELATION_KIND_NAMES } from '../model/relation-types.js';
import { claimsProperty, SEARCH_PROPERTIES, TEXT_FIELDS } from '../model/search-properties.js';
import { IDENTIFIERS } from '../model/served-types.js';

const fingerprint = (names: readonly string[]) => createHash('sha256').update(names.join()).digest('hex').slice(0, 8);

/**
 * Full-text indexes over what `search` looks at, with accents folded: names, synonyms, keys elsewhere, kinds and the
 * endings of words. A full-text index keeps the properties it was made with, so its name tells them, here and below: a
 * model with others, or with a further language, has an index of its own.
 */
const NAME_PROPERTIES = Object.values(SEARCH_PROPERTIES);
export const NAMES_INDEX = `entity_names_${fingerprint(NAME_PROPERTIES)}`;

/** The same by the stems of words, for each language of whole texts: of names, and of what is said in sentences. */
const stemsOf = (language: TextLanguage) => [textProperty('name', language), 'altNames'];
const textsOf = (language: TextLanguage) => [
  ...TEXT_FIELDS.map((field) => textProperty(field, language)),
  claimsProperty(language),
];
export const STEMS_INDEXES = byLanguage((language) => `entity_stems_${language}_${fingerprint(stemsOf(language))}`);
export const TEXTS_INDEXES = byLanguage((language) => `entity_texts_${language}_${fingerprint(textsOf(language))}`);

function byLanguage(name: (language: TextLanguage) => string): readonly (readonly [TextLanguage, string])[] {
  return TEXT_LANGUAGES.map((language) => [language, name(language)]);
}

/**
 * Indexes over when entities were (the `...Day` of each date of theirs) and when they were recorded, for `changes`:
 * text that is compared as a whole, so that a period is a range of it. One covers the relationships of every kind of
 * the registry, where range indexes would be three a kind.
 */
export const ENTITY_DAYS_INDEX = `entity_days_${fingerprint(DATE_PROPERTIES)}`;
export const RELATION_DAYS_INDEX = `relation_days_${fingerprint(RELATION_KIND_NAMES)}`;
/** Index over the keys by which actors are found when records are matched with them: whole texts, one of a list. */
export const MATCH_KEYS_INDEX = 'actor_match_keys';
/** The names that such indexes have had. */
const FULLTEXT_INDEX =
  /^(?:(?:entity|relation)_days|entity_names|entity_(?:stems|texts)_[a-z]+)(?:_[0-9a-f]{8})?$|^entity_names_swedish(?:_stems)?$/;

const days = (dates: readonly string[]) => [...dates.map((property) => `${property}Day`), 'recordedAt'];

/** Labels that are an entry point by id: `Entity`, the groups with a type of their own in the API, and each type. */
const IDENTIFIED = [
  'Entity',
  'Evidence',
  'Statement',
  'ChangeSet',
  'Match',
  'Actor',
  'Engagement',
  ...ENTITY_TYPE_NAMES.map((type) => ENTITY_TYPES[type].label),
];

/** What lists are sorted and filtered by, and keys by which an importer finds an entity. */
const INDEXED = [
  ['Actor', 'name'],
  ['Actor', sortedBy('name')],
  ['Actor', 'kind'],
  ['Engagement', 'name'],
  ['Engagement', sortedBy('name')],
  ['Engagement', 'kind'],
  ['Statement', 'about'],
  ['Statement', 'to'],
  ['Document', 'publisherId'],
  ['ChangeSet', 'source'],
  ['Country', 'isoCode'],
  // What a load has still to derive, and which documents are restated: those alone have the property.
  ['Entity', 'stale'],
  ['Document', 'restated'],
  ...IDENTIFIERS,
] as const;

/** Statements are read in order of these, page by page. */
const PAGED = [
  ['Statement', 'source', 'id'],
  ['Statement', 'document', 'about'],
] as const;

const named = (name: string, statement: string) => [name, statement] as const;

const ENTITIES = '(n:Entity)';
const RELATIONS = `()-[n:${RELATION_KIND_NAMES.join('|')}]-()`;

const fullText = (name: string, pattern: string, properties: readonly string[], analyzer: string) =>
  named(
    name,
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern}
     ON EACH [${properties.map((property) => `n.${property}`).join(', ')}]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}', \`fulltext.eventually_consistent\`: false}}`,
  );

/** Every constraint and index by name, read off the registry. */
export const DECLARATIONS: ReadonlyMap<string, string> = new Map([
  named(
    'migration_version',
    'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE',
  ),
  named('lock_id', 'CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE'),
  named('graph_state_id', 'CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (n:GraphState) REQUIRE n.id IS UNIQUE'),
  ...IDENTIFIED.map((label) => {
    const name = `${label.toLowerCase()}_id`;
    return named(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  }),
  ...RELATION_KIND_NAMES.map((kind) => {
    const name = `${kind.toLowerCase()}_relation_id`;
    return named(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${kind}]-() REQUIRE r.id IS UNIQUE`);
  }),
  ...INDEXED.map(([label, property]) => {
    const name = `${label.toLowerCase()}_${property.toLowerCase()}`;
    return named(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
  }),
  ...PAGED.map(([label, ...properties]) => {
    const name = [label, ...properties].join('_').toLowerCase();
    const keys = properties.map((property) => `n.${property}`).join(', ');
    return named(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${keys})`);
  }),
  fullText(NAMES_INDEX, ENTITIES, NAME_PROPERTIES, 'standard-folding'),
  ...STEMS_INDEXES.map(([language, name]) => fullText(name, ENTITIES, stemsOf(language), ANALYZERS[language])),
  ...TEXTS_INDEXES.map(([language, name]) => fullText(name, ENTITIES, textsOf(language), ANALYZERS[language])),
  fullText(MATCH_KEYS_INDEX, '(n:Actor)', ['matchKeys'], 'keyword'),
  fullText(ENTITY_DAYS_INDEX, ENTITIES, days(DATE_PROPERTIES), 'keyword'),
  fullText(RELATION_DAYS_INDEX, RELATIONS, days(RELATION_DATES), 'keyword'),
]);

async function presentNames(graph: Graph): Promise<ReadonlySet<string>> {
  const rows = await graph.read('SHOW INDEXES YIELD name RETURN collect(name) AS names');
  return new Set(rows[0]?.names as string[]);
}

/** Names of the constraints and indexes that a database lacks; a constraint has an index of its name. */
export async function missingDeclarations(graph: Graph): Promise<string[]> {
  const present = await presentNames(graph);
  return [...DECLARATIONS.keys()].filter((name) => !present.has(name));
}

/** Create what is missing, wait until it is usable and drop what it replaces. Safe to run from several servers at once. */
export async function ensureSchema(graph: Graph): Promise<void> {
  const present = await presentNames(graph);
  const missing = [...DECLARATIONS].filter(([name]) => !present.has(name)).map(([, statement]) => statement);
  if (missing.length > 0) {
    await graph.alterSchema(...missing);
    await graph.alterSchema('CALL db.awaitIndexes(120)');
  }
  const replaced = [...present].filter((name) => FULLTEXT_INDEX.test(name) && !DECLARATIONS.has(name));
  if (replaced.length > 0) await graph.alterSchema(...replaced.map((name) => `DROP INDEX ${name} IF EXISTS`));
}
