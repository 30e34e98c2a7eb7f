import type { Run } from './reads.js';

/**
 * Cypher that stores `dormantFrom` of engagements: the day from which each is dormant, '' where no dated document says
 * it, and nothing where it is not.
 *
 * An engagement is dormant when its own stage says so; where that says nothing, when an agreement that governs it is
 * dormant and none is in force. It is from `dormantSince`, else from the day of the first document that says so: what
 * nobody dates holds from when it is attested.
 */
export const WRITE_DORMANCY = `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id}) WHERE n:Engagement OR n:Agreement
  CALL (n) {
    WITH n WHERE n:Engagement RETURN n AS e
    UNION
    MATCH (n)-[:GOVERNS]->(e:Engagement) RETURN e
  }
  WITH DISTINCT e
  WITH e, COLLECT { MATCH (e)<-[:GOVERNS]-(pact:Agreement) RETURN pact } AS pacts
  WITH e, pacts, CASE WHEN e.stage IS NOT NULL THEN e.stage = 'DORMANT'
    ELSE any(pact IN pacts WHERE pact.status = 'DORMANT') AND none(pact IN pacts WHERE pact.status IN ['SIGNED', 'ACTIVE'])
    END AS isDormant
  WHERE isDormant OR e.dormantFrom IS NOT NULL
  CALL (e, pacts) {
    UNWIND [e.id] + [pact IN pacts WHERE e.stage IS NULL | pact.id] AS about
    MATCH (said:Statement {about: about})
    WHERE said.current AND (said.values CONTAINS '"stage":"DORMANT"' OR said.values CONTAINS '"status":"DORMANT"')
    MATCH (source:Document {id: said.document})
    RETURN min(source.dateDay) AS attested
  }
  SET e.dormantFrom = CASE WHEN isDormant THEN coalesce(e.dormantSinceDay, attested, '') END`;

/** Brings it up to date of those of these that are engagements, and of what those govern that are agreements. */
export async function writeDormancy(run: Run, ids: readonly string[]): Promise<void> {
  await run(WRITE_DORMANCY, { ids });
}
