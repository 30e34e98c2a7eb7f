import type { FastifyInstance } from 'fastify';
import { logoPath, stylesOf, stylesPath, type SiteIdentity } from './site-identity.js';

/** Their addresses hold the version of what they give. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const pathIn = (address: string) => address.split('?', 1)[0] ?? address;

/** Serves a site's own logo and colours, where it has some. */
export function registerIdentity(app: FastifyInstance, identity: SiteIdentity): void {
  const { logo, colours } = identity;
  const [logoAt, stylesAt] = [logoPath(identity), stylesPath(identity)];
  if (logo !== null && logoAt !== null) {
    app.get(pathIn(logoAt), (_request, reply) =>
      reply
        .type(logo.type)
        .header('cache-control', FOR_GOOD)
        // Opened by itself, an SVG is a document: it runs and loads nothing.
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .send(logo.body),
    );
  }
  if (colours !== null && stylesAt !== null) {
    app.get(pathIn(stylesAt), (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', FOR_GOOD).send(stylesOf(colours)),
    );
  }
}
