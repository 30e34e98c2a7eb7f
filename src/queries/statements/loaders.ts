import DataLoader from 'dataloader';
import type { Statement } from '../../model/statements/statement.js';
import type { Standing } from '../../model/vocabularies.js';
import { readAsOf } from '../api/as-of.js';
import type { QueryContext } from '../api/context.js';
import { graphChanging } from '../api/errors.js';
import { byId, MAX_BATCH, perRequest } from '../rows/by-id.js';
import { boolean, listOf, nullable, object, string, stringList, uncheckedEnum } from '../rows/decoders.js';
import { PROPERTIES, toActor, toDocument, toEngagement, type DocumentEntity } from '../rows/entities.js';
import { readNodes } from '../rows/nodes.js';
import {
  SAID_OF_ENGAGEMENT,
  statementOf,
  statementProjection,
  toStatement,
  type StatementRow,
} from './statement-rows.js';

export const DOCUMENTS_BY_ID = `
  UNWIND $ids AS id MATCH (document:Document {id: id})
  RETURN id, document {${PROPERTIES.document('document')}} AS value`;
export const ACTORS_BY_ID = `
  UNWIND $ids AS id MATCH (actor:Actor {id: id}) RETURN id, actor {${PROPERTIES.actor('actor')}} AS value`;
export const ENGAGEMENTS_BY_ID = `
  UNWIND $ids AS id MATCH (engagement:Engagement {id: id})
  RETURN id, engagement {${PROPERTIES.engagement('engagement')}} AS value`;
export const STATEMENTS_ABOUT = `
  UNWIND $ids AS id MATCH (s:Statement {about: id}) WHERE s.current
  RETURN id, collect(${statementProjection('s')}) AS value`;
export const SAID_OF_ENGAGEMENTS = `
  UNWIND $ids AS id MATCH (e:Engagement {id: id})
  RETURN id, {
    participants: COLLECT { MATCH (e)<-[:PARTICIPATES_IN]-(actor:Actor) RETURN DISTINCT actor.id },
    statements: COLLECT { ${SAID_OF_ENGAGEMENT} WITH s WHERE s.current RETURN ${statementProjection('s')} }
  } AS value`;
export const STANDINGS_BY_ID = `
  UNWIND $ids AS id MATCH (engagement:Engagement {id: id})
  RETURN id, engagement {.standing, .standingDays, .standingValues} AS value`;
export const DISPUTED_ENGAGEMENTS = `
  UNWIND $ids AS id MATCH (e:Engagement {id: id})
  RETURN id, coalesce(e.disputed, false) OR coalesce(e.standing = 'CONTRADICTED', false)
    OR EXISTS { MATCH (e)<-[part:PARTICIPATES_IN]-(:Actor) WHERE part.disputed } AS value`;
export const CHANGE_SETS_BY_ID = `
  UNWIND $ids AS id MATCH (set:ChangeSet {id: id}) RETURN id, coalesce(set.endedAt, set.startedAt) AS value`;

export const documents = byId(DOCUMENTS_BY_ID, toDocument);
export const actors = byId(ACTORS_BY_ID, toActor);
export const engagements = byId(ENGAGEMENTS_BY_ID, toEngagement);
export const changeSetTimes = byId(CHANGE_SETS_BY_ID, nullable(string));
/** Current statements about each. */
export const statementsAbout = byId(STATEMENTS_ABOUT, listOf(toStatement));
/** Current statements of each engagement and of who takes part in it. */
export const saidOfEngagement = byId(
  SAID_OF_ENGAGEMENTS,
  object({ participants: listOf(string), statements: listOf(toStatement) }),
);
/** Whether anything that is said of each engagement, or of who takes part in it, differs. */
export const isDisputed = byId(DISPUTED_ENGAGEMENTS, boolean);
/** How each engagement stands, as it is stored: see `standingCourse`. */
export const storedStandings = byId(
  STANDINGS_BY_ID,
  object({
    standing: nullable(uncheckedEnum<Standing>()),
    standingDays: stringList,
    standingValues: (values): Standing[] => stringList(values).map(uncheckedEnum<Standing>()),
  }),
);

const ANYTIME = readAsOf(null, 'anytime', false);

/** Entities as a sentence tells of them; null for what the graph does not have. */
export const nodes = perRequest(
  ({ graph }) =>
    new DataLoader(
      async (ids: readonly string[]) => {
        const found = await readNodes(graph, ids, ANYTIME);
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: MAX_BATCH },
    ),
);

/** @throws GRAPH_CHANGING when the document has gone since */
export async function documentOf(id: string, context: QueryContext): Promise<DocumentEntity> {
  const document = await documents(context).load(id);
  if (document === null) throw graphChanging();
  return document;
}

/** Statements as the rules of the model take them. */
export const withDocuments = (rows: readonly StatementRow[], context: QueryContext): Promise<Statement[]> =>
  Promise.all(rows.map(async (row) => statementOf(row, await documentOf(row.documentId, context))));

/** All actors of these ids that the graph has, in order. */
export async function actorsOf(ids: readonly string[], context: QueryContext) {
  const found = await Promise.all(ids.map((id) => actors(context).load(id)));
  return found.filter((actor) => actor !== null);
}
