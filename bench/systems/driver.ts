import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { connect } from '../../src/db/connect.js';
import { withRead } from '../../src/db/graph.js';
import type { Parameters } from '../../src/db/reads.js';
import { createServer } from '../../src/server/create-server.js';
import { readSetup, serve, type Ask } from './system.js';

/**
 * The limit: the driver alone, running the statements that the product runs for a query, without HTTP, GraphQL or
 * any use of the rows. `managed`: all of them in one managed read transaction; `auto-commit`: each by itself.
 */
interface Statement {
  readonly cypher: string;
  readonly parameters: Parameters;
}

const setup = readSetup();
const graph = await connect(setup.connection, 60_000);
const asks = new Map<string, Ask>();
const recorded: Statement[] = [];
const recording = withRead(graph, (cypher, parameters = {}) => {
  recorded.push({ cypher, parameters: withIntegers(parameters) as Parameters });
  return graph.read(cypher, parameters);
});
const app = await createServer({
  graph: recording,
  log: pino({ level: 'silent' }),
  homeActor: 'linkoping',
  rateLimitPerMinute: 0,
  trustProxy: false,
  answerCacheMb: 0,
});
for (const { name, kind, document, variables } of setup.queries) {
  if (kind === 'generated') continue;
  const statements = new Map<string, readonly Statement[]>();
  for (const one of variables) {
    // The first time, what is derived from the graph as a whole is read as well, such as the index of facets.
    await ask(document, one);
    recorded.length = 0;
    const { statusCode, body } = await ask(document, one);
    if (statusCode !== 200 || body.includes('"errors"')) throw new Error(`${name} failed: ${body.slice(0, 500)}`);
    statements.set(JSON.stringify(one), [...recorded]);
  }
  asks.set(name, (one) => run(statements.get(JSON.stringify(one))!));
}
await app.close();

async function ask(query: string, variables: object) {
  return app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
}

async function run(statements: readonly Statement[]): Promise<void> {
  const session = graph.driver.session({ defaultAccessMode: 'READ' });
  try {
    if (setup.variant === 'managed') {
      await session.executeRead(async (transaction) => {
        for (const { cypher, parameters } of statements) await transaction.run(cypher, parameters);
      });
    } else {
      for (const { cypher, parameters } of statements) await session.run(cypher, parameters);
    }
  } finally {
    await session.close();
  }
}

function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withIntegers(entry)]));
}

serve(null, asks, setup);
