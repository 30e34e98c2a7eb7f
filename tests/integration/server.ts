import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { inject } from 'vitest';
import { connect, type Connection } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { createServer, type ServerDependencies } from '../../src/server/create-server.js';
import { buildSchema } from '../../src/server/graphql/schema/build.js';
import { QUERY_LIMIT_MS } from '../limits.js';

/** What a GraphQL request over HTTP came back with. */
export interface GraphQLResponse<Data = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** The product's server, listening on a free port of loopback. */
export interface TestServer {
  readonly url: string;
  readonly app: FastifyInstance;
  ask<Data = never>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphQLResponse<Data>>;
  stop(): Promise<void>;
}

let schema: Promise<GraphQLSchema> | undefined;
/** The schema that is served, built once in each worker: building takes longer than most test files. */
export const servedSchema = (): Promise<GraphQLSchema> => (schema ??= buildSchema());

export async function startServer(
  options: Partial<Omit<ServerDependencies, 'graph'>> & {
    connection?: Connection;
    /** Milliseconds that each read may take. */
    queryTimeoutMs?: number;
    /** Stands between the server and the database, for what the real one does seldom. */
    wrap?: (graph: Graph) => Graph;
  } = {},
): Promise<TestServer> {
  const { connection = inject('seeded'), queryTimeoutMs = QUERY_LIMIT_MS, wrap = (graph) => graph, ...rest } = options;
  const graph = await connect(connection, queryTimeoutMs);
  const app = await createServer({
    graph: wrap(graph),
    schema: await servedSchema(),
    log: pino({ level: 'silent' }),
    homeActor: 'linkoping',
    rateLimitPerMinute: 0,
    trustProxy: false,
    ...rest,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    app,
    ask: async (query, variables = {}, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors = [] } = (await response.json()) as Partial<Pick<GraphQLResponse, 'data' | 'errors'>>;
      return { status: response.status, headers: response.headers, data: data as never, errors };
    },
    stop: async () => {
      await app.close();
      await graph.close();
    },
  };
}
