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
  interface Pool {
    query(query: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
  }
  const pg: {
    Pool: new (options: {
      host: string;
      port: number;
      user: string;
      database: string;
      max: number;
      statement_timeout?: number;
    }) => Pool;
  };
  export default pg;
}
