import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import neo4j from 'neo4j-driver';
import { generateSchema } from '../../src/server/graphql/schema/generated.js';
import { readModel } from '../../src/server/graphql/schema/model.js';
import { readSetup, serve } from './system.js';

/**
 * Plain `@neo4j/graphql` over the same model, as its documentation says to serve it: on `apollo`, `yoga` or
 * `mercurius`.
 */
const { connection, variant } = readSetup();
const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
  disableLosslessIntegers: true,
});
const schema = await generateSchema(readModel());
const context = () => ({ executionContext: driver });
const listen = { host: '127.0.0.1', port: 0 };

async function start(): Promise<string> {
  if (variant === 'apollo') {
    const server = new ApolloServer({ schema, stopOnTerminationSignals: false });
    return (await startStandaloneServer(server, { listen, context: async () => context() })).url;
  }
  if (variant === 'yoga') {
    const { createYoga } = await import('graphql-yoga');
    const server = createServer(createYoga({ schema, context, logging: false, graphqlEndpoint: '/' }));
    await new Promise<void>((resolve) => server.listen(listen, resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }
  const [{ default: fastify }, { default: mercurius }] = await Promise.all([import('fastify'), import('mercurius')]);
  const app = fastify();
  await app.register(mercurius, { schema, context, path: '/' });
  return `${await app.listen(listen)}/`;
}

serve(await start());
