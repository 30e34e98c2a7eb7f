import { LRUCache } from 'lru-cache';
import { INTERNAL_KINDS, INTERNAL_LABELS } from '../../model/visibility.js';
import { hasRole, isPrivate } from './private-people.js';

/** Statements are few and come again. */
const known = new LRUCache<string, string>({ max: 2_000 });

/**
 * A statement whose patterns match what is public alone.
 * @param isFiltered by what a caller asks: people whose names are not told are not found by them
 */
export function asPublic(cypher: string, isFiltered = false): string {
  const byName = isFiltered && BY_NAME.test(cypher);
  const key = `${byName ? 'by name ' : ''}${cypher}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const rewritten = rewrite(cypher, byName ? isFound : hasRole);
  known.set(key, rewritten);
  return rewritten;
}

/** No node and no relationship is called so. */
const NOTHING = 'NOT_SHOWN';
const PUBLIC = INTERNAL_LABELS.map((label) => `&!${label}`).join('');
const PUBLIC_KINDS = INTERNAL_KINDS.map((kind) => `!${kind}`).join('&');
const KINDS = INTERNAL_KINDS.join('|');
const LABELS = INTERNAL_LABELS.join('|');

const INTERNAL_LABEL = new RegExp(`:(?:${LABELS})\\b`, 'g');
const KIND_AMONG_OTHERS = new RegExp(`\\|(?:${KINDS})\\b(?=[|*{\\s\\]])|(?<=[:|])(?:${KINDS})\\|`, 'g');
const KIND_ALONE = new RegExp(`:(?:${KINDS})\\b`, 'g');
const UNTYPED = /-\[(\w*)\]-/g;
/** A node that is found as one of anything, of an actor or of a person, with a variable and perhaps properties. */
const NODE = /\((\w+):(Entity|Actor|Person)((?::\w+)*)(\s*\{[^{}]*\})?\)/g;
const STATEMENT = /\((\w+):Statement(\s*\{[^{}]*\})?\)/g;
/** A label `Entity` that stands elsewhere; not in the hint of an index, nor after a label that says more. */
const ENTITY = /(?<!:\w+):Entity\b(?![(&:])/g;
const FOUND = /YIELD node(, score)?/g;
/**
 * A condition on what entities are called, or on a part of an id, as filters of lists have them: whom it finds would say
 * who somebody is.
 */
const BY_NAME =
  /\.(?:name|altNames|summary)(?:_\w+)?(?: \+ '')?\)? (?:[=<>]|IN |CONTAINS|STARTS|ENDS)|\.id(?: \+ '')?\)? (?:[<>](?!= '')|CONTAINS|STARTS|ENDS)|IN \w+\.altNames/;

/** Cypher for whether a node may be found by what it is called. */
const isFound = (node: string): string => `${hasRole(node)} AND NOT ${isPrivate(node)}`;

const rewrite = (cypher: string, isShown: (node: string) => string): string =>
  cypher
    .replace(INTERNAL_LABEL, `:${NOTHING}`)
    .replace(KIND_AMONG_OTHERS, '')
    .replace(KIND_ALONE, `:${NOTHING}`)
    .replace(UNTYPED, (_all, variable: string) => `-[${variable}:${PUBLIC_KINDS}]-`)
    // Before the nodes are: what a statement is about must be shown as well.
    .replace(STATEMENT, (_all, variable: string, properties = '') => {
      const isThere = (id: string) => `EXISTS { (shown:Entity {id: ${variable}.${id}}) }`;
      const kinds = INTERNAL_KINDS.map((kind) => `'${kind}'`).join(', ');
      return `(${variable}:Statement${properties} WHERE CASE WHEN ${variable}.kind IS NULL THEN ${isThere('about')}
        ELSE NOT ${variable}.kind IN [${kinds}] AND ${isThere('from')} AND ${isThere('to')} END)`;
    })
    .replace(NODE, (_all, variable: string, label: string, more: string, properties = '') => {
      const own = label === 'Entity' && more === '' ? `${label}${PUBLIC}` : label;
      return `(${variable}:${own}${more}${properties} WHERE ${isShown(variable)})`;
    })
    .replace(ENTITY, `:Entity${PUBLIC}`)
    .replace(FOUND, (all) => `${all} WHERE node:Entity${PUBLIC} AND ${isFound('node')}`);
