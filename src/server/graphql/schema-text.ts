import type { FastifyInstance } from 'fastify';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { createBody, sendBody, type Body } from '../http/body.js';

/** `GET /schema.graphql`: the schema that is served, as SDL, for tools that generate code from it. */
export function registerSchemaText(app: FastifyInstance, schema: GraphQLSchema): void {
  let body: Promise<Body> | undefined;
  app.get('/schema.graphql', async (request, reply) => {
    // Printed when it is first asked for: it takes longer than most starts of a test have to wait for.
    body ??= createBody('text/plain; charset=utf-8', `${printSchema(lexicographicSortSchema(schema))}\n`);
    return sendBody(request, reply, await body);
  });
}
