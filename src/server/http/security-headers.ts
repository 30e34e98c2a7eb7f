import type { FastifyReply } from 'fastify';
import helmet from 'helmet';

const setHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
  },
  referrerPolicy: { policy: 'no-referrer' },
});

/** The headers of helmet, for all responses; pages that show or load something set a policy of their own over it. */
export function setSecurityHeaders({ request, raw }: FastifyReply): void {
  setHeaders(request.raw, raw, (error) => {
    if (error instanceof Error) throw error;
  });
}
