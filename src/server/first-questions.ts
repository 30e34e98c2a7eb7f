import type { FastifyInstance } from 'fastify';
import type { Graph } from '../db/graph.js';
import { nullable, object, string } from '../queries/rows/decoders.js';

/** Somebody whom the home actor shares an engagement with, and a document. */
export const FIRST_VISITED = `
  RETURN head(COLLECT {
    MATCH (:Actor {id: $homeActor})-[:PARTICIPATES_IN]->(:Engagement)<-[:PARTICIPATES_IN]-(partner:City)
    WHERE partner.id <> $homeActor RETURN partner.id ORDER BY partner.id LIMIT 1 }) AS partner,
  head(COLLECT { MATCH (document:Document) WHERE document.id > '' RETURN document.id ORDER BY document.id LIMIT 1 }) AS document`;

const toVisited = object({ partner: nullable(string), document: nullable(string) });

/**
 * Asks what is asked first, page after page, so that it waits for nobody's visit: a database that has just been started
 * plans each statement for the first time, and a page of twenty takes it ten seconds. A page that fails is no one's concern.
 * @param signal ends it before the next page
 */
export async function askFirstQuestions(
  app: FastifyInstance,
  { graph, homeActor, signal }: { graph: Graph; homeActor: string; signal: AbortSignal },
): Promise<void> {
  const [row] = await graph.read(FIRST_VISITED, { homeActor }).catch(() => []);
  const { partner, document } = toVisited(row ?? { partner: null, document: null });
  const visited = [partner, homeActor, document].flatMap((id) => (id === null ? [] : `/id/${encodeURIComponent(id)}`));
  for (const url of [...visited, `/embed/graph/${encodeURIComponent(homeActor)}`]) {
    if (signal.aborted) return;
    await app.inject({ url, headers: { accept: 'text/html' } }).catch(() => undefined);
  }
}
