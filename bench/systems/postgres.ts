import Fastify from 'fastify';
import pg from 'pg';
import { connectionsBy, rebuilt } from './postgres/connections.js';
import { NEIGHBOURHOOD, neighbourhoodValues, toNeighbourhood } from './postgres/neighbourhood.js';
import { PARTNERS, partnersValues, toPartners } from './postgres/partners.js';
import { readSetup, serve, type Ask } from './system.js';

/**
 * What somebody would write who had these three questions and PostgreSQL: SQL by hand, a small server that sends JSON. It
 * answers what the product answers, sentences by the product's own narration; `bench/same-answers.ts` holds it to that.
 * A document is looked up by its text: neither parsed nor executed.
 */
const setup = readSetup();
const { port, user } = JSON.parse(setup.variant) as { port: number; user: string };
const pool = new pg.Pool({ host: '127.0.0.1', port, user, database: 'postgres', max: 16, statement_timeout: 20_000 });
const run = async (name: string, text: string, values: readonly unknown[]) =>
  (await pool.query({ name, text, values })).rows;

const answers: Readonly<Record<string, Ask>> = {
  neighbourhood: async (of) => ({
    data: { neighbourhood: toNeighbourhood(await run('neighbourhood', NEIGHBOURHOOD, neighbourhoodValues(of))) },
  }),
  partnersByPriorityArea: async (of) => ({
    data: { partnersByPriorityArea: toPartners(await run('partners', PARTNERS, partnersValues(of))) },
  }),
  connections: async (ends) => {
    const { answer, isDetermined } = await connectionsBy(run, ends);
    return { data: { connections: answer }, extensions: { isDetermined } };
  },
};
const byDocument = new Map(setup.queries.map(({ name, document }) => [document, answers[name]]));

interface Body {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
const app = Fastify();
app.post('/graphql', async (request) => {
  const { query, variables } = request.body as Body;
  return byDocument.get(query)!(variables);
});
app.post('/rebuilt', async (request) => rebuilt(run, request.body as string[][]));
serve(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
