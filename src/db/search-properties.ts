import { TEXT_LANGUAGES } from '../model/language.js';
import { textProperty } from '../model/localized-text.js';
import { normalizeName } from '../model/normalize-name.js';
import {
  claimsProperty,
  IDENTIFIER_PROPERTIES,
  KIND_TERMS,
  RELATION_TEXT_FIELDS,
  SEARCH_PROPERTIES,
} from '../model/search-properties.js';
import type { Run } from './reads.js';

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
      WHERE claim IS NOT NULL RETURN claim
    } + COLLECT {
      MATCH (n)-[r]-(:Entity) UNWIND [${texts}] AS said WITH said WHERE said IS NOT NULL
      RETURN DISTINCT said LIMIT ${MOST_CLAIMS}
    }`;
}).join(', ');

const READ_KEYS = `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN id, [key IN [${IDENTIFIER_PROPERTIES.map((property) => `n.${property}`).join(', ')}] WHERE key IS NOT NULL] AS keys`;

/** Derives what `search` looks at from the entities' other properties and their relationships. */
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
    n.${kinds} = reduce(terms = [], key IN labels(n) + [n.kind, n.organisationKind] | terms + coalesce($kindTerms[key], [])),
    n.${endings} = COLLECT {
      UNWIND n.foldedNames AS name UNWIND split(name, ' ') AS word
      WITH DISTINCT word WHERE size(word) >= ${FIRST_ENDING + SHORTEST_ENDING}
      UNWIND range(${FIRST_ENDING}, size(word) - ${SHORTEST_ENDING}) AS start
      RETURN DISTINCT substring(word, start)
    },
    ${claims}`;

/** Brings what `search` looks at up to date for these entities, in the transaction of whoever changed them. */
export async function writeSearchProperties(run: Run, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += ROWS_PER_STATEMENT) {
    const found = await run(READ_KEYS, { ids: ids.slice(start, start + ROWS_PER_STATEMENT) });
    const rows = found.map(({ id, keys }) => ({ id, keys: (keys as string[]).map(normalizeName) }));
    await run(WRITE, { rows, kindTerms: KIND_TERMS });
  }
}
