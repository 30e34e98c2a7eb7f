import type { Graph } from '../../db/graph.js';
import type { LocalizedText } from '../../model/localized-text.js';
import { idByRole } from '../../model/shown-by-role.js';
import { slugOf } from '../../model/slug.js';
import { hasEnded } from '../../narration/sentences.js';
import { personByRole } from '../../narration/person-by-role.js';
import {
  boolean,
  enumOf,
  listOf,
  nullable,
  nullableLocalized,
  object,
  projected,
  projectionOf,
  string,
  stringList,
} from '../rows/decoders.js';
import { PROPERTIES, toNamed } from '../rows/entities.js';

/** A person who is no public figure: what the graph calls them, and what everybody reads instead. */
export interface PrivatePerson {
  readonly id: string;
  readonly names: readonly string[];
  /** Says the role, and not the name as the id does. */
  readonly publicId: string;
  /** Null: they have no role, and are not shown. */
  readonly byRole: LocalizedText | null;
}

/** What gives a person a role, what says most of it first. */
const ROLE_KINDS = ['AFFILIATED_WITH', 'INITIATED', 'PARTICIPATES_IN', 'MEMBER_OF'] as const;
const ROLE = { role: nullableLocalized('role') };

/** Cypher for whether a node is a person whose name is not told to everybody. */
export const isPrivate = (node: string): string => `(${node}:Person AND ${node}.publicFigure IS NULL)`;

/**
 * Cypher for whether a node is no person, or one with a role: who has none is no part of what is shown. As `CASE`, since an
 * `OR` of a label and a subquery takes longer to plan.
 */
export const hasRole = (node: string): string =>
  `CASE WHEN ${node}:Person THEN EXISTS { (${node})-[:${ROLE_KINDS.join('|')}]->() } ELSE true END`;

export const PRIVATE_PEOPLE = `
  MATCH (person:Person) WHERE ${isPrivate('person')}
  RETURN person.id AS id, coalesce(person.altNames, []) AS altNames,
    person {${PROPERTIES.named('person')}} AS person,
    COLLECT {
      MATCH (person)-[r:${ROLE_KINDS.join('|')}]->(of:Entity)
      WITH r, of, CASE WHEN r.role_sv IS NULL THEN 1 ELSE 0 END AS isPlain
      ORDER BY isPlain, CASE type(r) ${ROLE_KINDS.map((kind, index) => `WHEN '${kind}' THEN ${index}`).join(' ')} END, r.id
      LIMIT 1
      RETURN {kind: type(r), formerly: coalesce(r.formerly, false), untilMax: r.untilMax, role: r {${projectionOf(ROLE)('r')}}, of: of {${PROPERTIES.named('of')}}}
    } AS ties
  ORDER BY id`;

const toTie = object({
  kind: enumOf(ROLE_KINDS),
  role: projected(ROLE),
  of: toNamed,
  formerly: boolean,
  untilMax: nullable(string),
});
const toPerson = object({ id: string, altNames: stringList, person: toNamed, ties: listOf(toTie) });

/** All whose names are not told to everybody. */
export async function readPrivatePeople(graph: Pick<Graph, 'read'>): Promise<readonly PrivatePerson[]> {
  const rows = await graph.read(PRIVATE_PEOPLE);
  const taken = new Map<string, number>();
  return rows.map(toPerson).map(({ id, altNames, person, ties: [tie] }) => {
    const toldOf = (isOver: boolean) =>
      tie === undefined ? null : personByRole({ ...tie, role: tie.role.role, isOver });
    const byRole = toldOf(tie !== undefined && hasEnded(tie));
    // An address outlives the role that it is made of.
    const slug = idByRole(slugOf(toldOf(false)?.sv ?? '') || 'without-role');
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    const names = [...new Set([...Object.values(person.name), ...altNames])];
    return { id, names, publicId: count === 1 ? slug : `${slug}-${count}`, byRole };
  });
}
