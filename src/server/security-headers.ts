import { IncomingMessage, ServerResponse, type OutgoingHttpHeader } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';
import helmet from 'helmet';

const HEADERS = madeOnce();

/** The headers of helmet, for all responses; pages that show or load something set a policy of their own over it. */
export function setSecurityHeaders(reply: FastifyReply): void {
  for (const [name, value] of HEADERS) reply.raw.setHeader(name, value);
}

/** They are the same for each response: made anew they were an eighth of the work for an answer that is kept. */
function madeOnce(): [string, number | string | readonly string[]][] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
  setHeaders(request, response, () => undefined);
  return Object.entries(response.getHeaders()).flatMap(([name, value]: [string, OutgoingHttpHeader | undefined]) =>
    value === undefined ? [] : [[name, value]],
  );
}
