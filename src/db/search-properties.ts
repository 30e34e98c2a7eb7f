import { z } from 'zod';
import { TEXT_LANGUAGES } from '../model/language.js';
import { textProperty } from '../model/localized-text.js';
import { normalizeName } from '../model/normalize-name.js';
import {
  claimsProperty,
  DATE_PROPERTIES,
  IDENTIFIER_PROPERTIES,
  KIND_TERMS,
  RELATION_TEXT_FIELDS,
  SEARCH_PROPERTIES,
} from '../model/search-properties.js';

import { findEntityType } from '../model/entity-types.js';
import { actorRecord, isMatchedByName } from '../model/matching/actor-record.js';
import { keysOf } from '../model/matching/block-keys.js';
import { prepare } from '../model/matching/match-record.js';
import { countryOf, namesOf } from './actor-facts.js';
import type { Row, Run } from './reads.js';

/** Of an entity with very many relationships, so many claims and roles are searched. */
const MOST_CLAIMS = 200;
/** A word's ending is searched from this letter on, while so many letters are left. */
const FIRST_ENDING = 3;
const SHORTEST_ENDING = 4;
const ROWS_PER_STATEMENT = 1_000;

const { names, synonyms, identifiers, kinds, endings } = SEARCH_PROPERTIES;
const usualNames = ['name', ...TEXT_LANGUAGES.map((tag) => textProperty('name', tag))].map((name) => `n.${name}`);

const claims = TEXT_LANGUAGES.map((tag) => {
  const texts = RELATION_TEXT_FIELDS.map((text) => `r.${textProperty(text, tag)}`).join(', ');
  return `n.${claimsProperty(tag)} = COLLECT {
      UNWIND evidence AS id MATCH (e:Evidence {id: id}) WITH DISTINCT e.${textProperty('claim', tag)} AS claim
      WHERE claim IS NOT NULL RETURN claim ORDER BY claim
    } + COLLECT {
      MATCH (n)-[r]-(:Entity) UNWIND [${texts}] AS said WITH said WHERE said IS NOT NULL
      WITH DISTINCT said LIMIT ${MOST_CLAIMS} RETURN said ORDER BY said
    }`;
}).join(', ');

const READ_KEYS = `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN id, [key IN [${[...IDENTIFIER_PROPERTIES, ...DATE_PROPERTIES].map((property) => `n.${property}`).join(', ')}] WHERE key IS NOT NULL] AS keys,
    labels(n) AS labels, ${namesOf('n')} AS names, ${countryOf('n')} AS country`;

/**
 * Derives what `search` looks at from the entities' other properties and their relationships: lists in order, so that it is
 * the same whatever was loaded first.
 */
const WRITE = `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  WITH n, row,
    COUNT { UNWIND [${usualNames.join(', ')}] AS name WITH DISTINCT name WHERE name IS NOT NULL RETURN name } AS own,
    COLLECT {
      MATCH (n)-[r]-(:Entity) UNWIND r.evidence AS one RETURN DISTINCT one LIMIT ${MOST_CLAIMS}
    } + coalesce(n.evidence, []) AS evidence
  SET n.${names} = n.foldedNames[..own],
    n.${synonyms} = n.foldedNames[own..],
    n.${identifiers} = row.keys,
    n.matchKeys = row.matchKeys,
    n.${kinds} = reduce(terms = [], key IN labels(n) + [n.kind, n.organisationKind] | terms + coalesce($kindTerms[key], [])),
    n.${endings} = COLLECT {
      UNWIND n.foldedNames AS name UNWIND split(name, ' ') AS word
      WITH DISTINCT word WHERE size(word) >= ${FIRST_ENDING + SHORTEST_ENDING}
      UNWIND range(${FIRST_ENDING}, size(word) - ${SHORTEST_ENDING}) AS start
      RETURN DISTINCT substring(word, start)
    },
    ${claims}`;

const Facts = z.object({
  /** Undefined in a graph of an older build, whose labels a later migration renames. */
  labels: z.array(z.string()).transform(findEntityType),
  names: z.array(z.string()),
  country: z.string().nullable(),
});

/** Keys by which an actor is found when records are matched; null: it is not matched by its names. */
function matchKeysOf(facts: Row): readonly string[] | null {
  const { labels: type, names, country } = Facts.parse(facts);
  if (type === undefined || !isMatchedByName(type)) return null;
  return keysOf(prepare(actorRecord({ id: '', type, names, country, properties: {} })));
}

/** Brings what `search` and matching look at up to date for these entities, in the transaction of whoever changed them. */
export async function writeSearchProperties(run: Run, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += ROWS_PER_STATEMENT) {
    const found = await run(READ_KEYS, { ids: ids.slice(start, start + ROWS_PER_STATEMENT) });
    const rows = found.map(({ id, keys, ...facts }) => ({
      id,
      keys: (keys as string[]).map(normalizeName),
      matchKeys: matchKeysOf(facts),
    }));
    await run(WRITE, { rows, kindTerms: KIND_TERMS });
  }
}
