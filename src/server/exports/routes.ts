import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import pLimit from 'p-limit';
import type { Graph } from '../../db/graph.js';
import { exportGraph } from '../../exporters/export.js';
import { EXPORT_ARGUMENTS, readExportRequest } from '../../exporters/request.js';
import { EXPORT_FORMATS } from '../../exporters/formats.js';
import { ApiError } from '../../model/api-error.js';
import type { Site } from '../site.js';

export interface ExportRouteOptions {
  readonly graph: Graph;
  readonly site: Site;
  readonly homeActor: string;
  readonly licence: string | undefined;
}

/** So many exports are on their way at a time: each reads page after page, as fast as it is taken. */
const MOST_AT_ONCE = 4;

/**
 * `GET /export`: the formats there are, as JSON. `GET /export/<format>?of=&depth=&kinds=&types=&areas=&at=&lang=`: the graph
 * or a view of it as a file, also of what connects two (`from=&to=&avoid=`), streamed: a page is read when the one before is taken. A file that is whole is of one revision:
 * where the graph changes meanwhile, the answer breaks off before its end, or is 503 `GRAPH_CHANGING` where it had not begun.
 * 400 `BAD_USER_INPUT` and 404 `NOT_FOUND` name the argument; 503 `COMPUTATION_BUSY` while four others are on their way.
 */
export function registerExports(app: FastifyInstance, { graph, site, homeActor, licence }: ExportRouteOptions): void {
  const queue = pLimit(MOST_AT_ONCE);
  app.get('/export', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=3600').send({
      formats: EXPORT_FORMATS.map(({ id, description, mediaType }) => ({
        ...{ id, description, mediaType, url: site.absolute(`/export/${id}`) },
      })),
      arguments: EXPORT_ARGUMENTS,
    }),
  );
  app.get<{ Params: { format: string }; Querystring: Record<string, unknown> }>(
    '/export/:format',
    async (request, reply) => {
      const { format, question, language } = readExportRequest({ ...request.query, format: request.params.format });
      if (queue.activeCount + queue.pendingCount >= MOST_AT_ONCE) throw busy();
      const publication = { name: site.name, site: site.absolute(''), licence, home: homeActor, language };
      const pieces = exportGraph(graph, format, question, publication);
      // What is refused is refused with a status of its own: nothing is sent before there is something to send.
      const first = await pieces.next();
      const body = Readable.from(withFirst(first, pieces), { objectMode: false });
      void queue(() => new Promise<void>((resolve) => body.once('close', resolve)));
      const { of, between } = question;
      const whose = between === null ? [of ?? 'graph'] : [between.from, between.to];
      const name = ['vanort', ...whose, question.at.asked].filter((part) => part !== null).join('-');
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}.${format.extension}"`)
        .type(format.mediaType)
        .send(body);
    },
  );
}

const busy = () => new ApiError('COMPUTATION_BUSY', 'Other exports are on their way. Try again in a moment.');

async function* withFirst<T>(first: IteratorResult<T, unknown>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  if (first.done !== true) yield first.value;
  yield* rest;
}
