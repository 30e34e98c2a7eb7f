import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../db/graph.js';

/**
 * `GET /health/live`: the process runs. `GET /health/ready`: queries can be served now, which is asked of the database
 * each time; 503 when they cannot.
 */
export function registerHealth(app: FastifyInstance, graph: Graph): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await graph.isReachable();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'unavailable' });
  });
}
