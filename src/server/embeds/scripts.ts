import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { createBody, sendBody } from '../http/body.js';

const VERSION = 'v1';
const read = (name: string) =>
  readFileSync(new URL(`../../../web/embed/${VERSION}/${name}.js`, import.meta.url), 'utf8');

/** What stands in frames, and what the page around them takes; a version never changes once it is out. */
export const SCRIPTS = { frame: read('frame'), host: read('host') };

/** How scripts are served; what has its version in its address never changes. */
export const SCRIPT = 'text/javascript; charset=utf-8';
export const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The path of a script. */
export const scriptPath = (name: keyof typeof SCRIPTS): string => `/embed/${VERSION}/${name}.js`;

/** For the `integrity` attribute (W3C Subresource Integrity). */
export const integrityOf = (name: keyof typeof SCRIPTS): string =>
  `sha384-${createHash('sha384').update(SCRIPTS[name]).digest('base64')}`;

export async function registerScripts(app: FastifyInstance): Promise<void> {
  for (const name of ['frame', 'host'] as const) {
    const body = await createBody(SCRIPT, SCRIPTS[name]);
    app.get(scriptPath(name), (request, reply) => sendBody(request, reply, body, { cacheControl: FOR_GOOD }));
  }
}
