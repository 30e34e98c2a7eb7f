/** What is used of the peers, which are installed under bench/ alone: `npm run bench` does it. */
declare module 'graphql-yoga' {
  import type { RequestListener } from 'node:http';
  export function createYoga(options: {
    schema: import('graphql').GraphQLSchema;
    context: () => object;
    logging: boolean;
    graphqlEndpoint: string;
  }): RequestListener;
}

declare module 'mercurius' {
  const plugin: import('fastify').FastifyPluginAsync<{
    schema: import('graphql').GraphQLSchema;
    context: () => object;
    path: string;
  }>;
  export default plugin;
}

declare module 'pg' {
  export class Pool {
    constructor(options: {
      host: string;
      port: number;
      user: string;
      database: string;
      max: number;
      statement_timeout?: number;
    });
    query(query: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
    query(text: string): Promise<{ rows: unknown[] }>;
    end(): Promise<void>;
  }
}
