import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendError } from './http-errors.js';

/**
 * How long requests that are being answered have when the server is told to stop; an orchestrator kills after ten or
 * more.
 */
const DRAIN_MS = 7_000;
/** How long connections are still accepted: those that the system has queued would be reset when the server stops listening. */
const ACCEPT_MS = 250;

const refuse = (reply: FastifyReply) =>
  sendError(reply, 503, 'SERVER_STOPPING', 'The server is stopping. Try again in a moment.');

/**
 * Answers every request while the server stops: what is under way as usual within `DRAIN_MS`, and what takes longer, or
 * arrives on a connection that is still open, with 503. Fastify's own option has another form of errors, and no bound.
 */
export function answerWhileStopping(app: FastifyInstance): void {
  const underway = new Set<FastifyReply>();
  let isStopping = false;
  let drained: NodeJS.Timeout | undefined;
  app.addHook('onRequest', async (_request, reply) => {
    if (isStopping) return refuse(reply);
    underway.add(reply);
    return undefined;
  });
  const leave = (reply: FastifyReply) => void underway.delete(reply);
  app.addHook('onResponse', async (_request, reply) => leave(reply));
  app.addHook('onRequestAbort', async (request) => {
    for (const reply of underway) if (reply.request === request) leave(reply);
  });
  app.addHook('preClose', async () => {
    isStopping = true;
    drained = setTimeout(() => {
      for (const reply of underway) if (!reply.sent) refuse(reply);
    }, DRAIN_MS);
    await sleep(ACCEPT_MS);
  });
  app.addHook('onClose', async () => clearTimeout(drained));
}
