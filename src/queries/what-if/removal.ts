import type { Graph } from '../../db/graph.js';
import { ENTITY_TYPES } from '../../model/entity-types.js';
import type { AgreementStatus } from '../../generated/resolvers.js';
import { holds, type AsOf } from '../api/as-of.js';
import { badUserInput, notFound } from '../api/errors.js';
import { enumOf, object, string, stringList } from '../rows/decoders.js';
import { derivationsOf, toDerivations, type Derived } from '../rows/interpretation.js';
import { readNodes, type CountedNode } from '../rows/nodes.js';

export const MAX_WITHOUT = 20;
/** How many things that fall are followed, and how often what falls may fell more. */
const MOST = 500;
const MAX_ROUNDS = 5;

export const REASONS = ['ASKED', 'WITHOUT_AGREEMENT', 'PART', 'WITHOUT_PARTNER'] as const;
export type RemovalReason = (typeof REASONS)[number];

/** What is not there, why, and what felled it. */
export interface Removed extends Derived {
  readonly entity: CountedNode;
  readonly reason: RemovalReason;
  readonly by: CountedNode | null;
  readonly evidence: readonly string[];
}

const IN_FORCE: readonly AgreementStatus[] = ['SIGNED', 'ACTIVE'];

/** Engagements that fall with the entities of `$removed`. */
export const FALLS = `
  UNWIND $removed AS id
  MATCH (gone:Entity {id: id})
  CALL (gone) {
    WITH gone WHERE gone:Agreement AND gone.status IN $inForce
    MATCH (gone)-[claim:GOVERNS]->(entity:Engagement)
    WHERE ${holds('claim')} AND NOT EXISTS {
      MATCH (entity)<-[governs:GOVERNS]-(other:Agreement)
      WHERE NOT other.id IN $removed AND other.status IN $inForce AND ${holds('governs')} }
    RETURN entity, 'WITHOUT_AGREEMENT' AS reason, claim
    UNION
    WITH gone WHERE gone:Engagement AND $withParts
    MATCH (gone)<-[claim:PART_OF]-(entity:Engagement)
    WHERE ${holds('claim')} AND NOT EXISTS {
      MATCH (entity)-[part:PART_OF]->(whole:Engagement) WHERE NOT whole.id IN $removed AND ${holds('part')} }
    RETURN entity, 'PART' AS reason, claim
    UNION
    WITH gone WHERE gone:Actor
    MATCH (gone)-[claim:PARTICIPATES_IN]->(entity:Engagement)
    WHERE ${holds('claim')} AND COUNT {
      MATCH (entity)<-[takes:PARTICIPATES_IN]-(party:Actor)
      WHERE NOT party.id IN $removed AND ${holds('takes')} RETURN DISTINCT party } < 2
    RETURN entity, 'WITHOUT_PARTNER' AS reason, claim
  }
  WITH entity, gone, reason, claim WHERE NOT entity.id IN $removed
  RETURN entity.id AS id, gone.id AS by, reason, claim.evidence AS evidence, ${derivationsOf('[claim]')} AS derivations
  ORDER BY id, reason, by LIMIT ${MOST}`;

const toFall = object({
  id: string,
  by: string,
  reason: enumOf(REASONS),
  evidence: stringList,
  derivations: toDerivations,
});

/**
 * What is taken away, and all that falls with it.
 * @throws NOT_FOUND and BAD_USER_INPUT naming `without`
 */
export async function removal(
  graph: Graph,
  { without, of, at, withParts }: { without: readonly string[]; of: string; at: AsOf; withParts: boolean },
): Promise<readonly Removed[]> {
  const ids = [...new Set(without)];
  if (ids.length === 0 || ids.length > MAX_WITHOUT) throw badUserInput('without', `must have 1 to ${MAX_WITHOUT} ids.`);
  if (ids.includes(of)) {
    throw badUserInput(
      'without',
      `has ${JSON.stringify(of)}, whose losses are asked for: leave it out, or ask with another "of".`,
    );
  }
  const known = await readNodes(graph, ids, at);
  const removed = new Map<string, Removed>();
  for (const id of ids) {
    const entity = known.get(id);
    if (entity === undefined) throw notFound('without', 'entity in the graph', id);
    const { group } = ENTITY_TYPES[entity.type];
    if (group !== 'Actor' && group !== 'Engagement' && entity.type !== 'AGREEMENT') {
      throw badUserInput('without', `${JSON.stringify(id)} is neither an agreement, an engagement nor an actor.`);
    }
    removed.set(id, { entity, reason: 'ASKED', by: null, evidence: [], derivations: [] });
  }
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const parameters = { removed: [...removed.keys()], inForce: IN_FORCE, withParts, ...at };
    const rows = (await graph.read(FALLS, parameters)).map(toFall);
    if (rows.length === 0) break;
    const fallen = await readNodes(graph, [...new Set(rows.map(({ id }) => id))], at);
    for (const { id, by, ...why } of rows) {
      const entity = fallen.get(id);
      if (entity === undefined || removed.has(id)) continue;
      removed.set(id, { entity, by: removed.get(by)?.entity ?? null, ...why });
    }
  }
  return [...removed.values()];
}
