import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import accepts from 'accepts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** Files the page loads, in order: name in the URL, file, media type. The first path segment is a package, or `web`. */
const ASSETS = [
  { name: 'graphiql.css', file: 'graphiql/graphiql.min.css', type: STYLE },
  { name: 'page.css', file: 'web/graphiql/page.css', type: STYLE },
  { name: 'react.js', file: 'react/umd/react.production.min.js', type: SCRIPT },
  { name: 'react-dom.js', file: 'react-dom/umd/react-dom.production.min.js', type: SCRIPT },
  { name: 'graphiql.js', file: 'graphiql/graphiql.min.js', type: SCRIPT },
  { name: 'start.js', file: 'web/graphiql/start.js', type: SCRIPT },
] as const;

/**
 * Serve GraphiQL's files under `/graphiql/<hash of their content>/`, read from the installed packages: nothing is
 * loaded from elsewhere at run time.
 * @returns a hook for the route that serves GraphQL: `onRequest: await registerGraphiql(app)`. It answers a browser's
 * visit with the page, with its own Content-Security-Policy, and lets every other request through to the handler.
 * The page sends its operations to the address it was served at.
 * @param options name of the site, and what the page shows at the first visit
 */
export async function registerGraphiql(
  app: FastifyInstance,
  options: { readonly siteName: string; readonly openingQuery: () => Promise<string> },
) {
  const bodies = await Promise.all(ASSETS.map(({ file }) => readFile(locate(file))));
  const hash = createHash('sha256');
  for (const body of bodies) hash.update(body);
  const version = hash.digest('hex').slice(0, 16);

  for (const [index, { name, type }] of ASSETS.entries()) {
    app.get(`/graphiql/${version}/${name}`, (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(bodies[index]),
    );
  }

  return async function showGraphiql(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    if (!wantsGraphiql(request)) return undefined;
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .send(
        page(version, nonce, {
          siteName: escapeAttribute(options.siteName),
          query: await options.openingQuery(),
        }),
      );
  };
}

/**
 * True for a visit by a browser: a GET that prefers HTML to every form of GraphQL response, and names no document. One that
 * asks for nothing is a visit too where it takes HTML at all: who checks links asks for anything.
 */
export function wantsGraphiql(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const { documentId, query, extensions } = request.query as Readonly<Record<string, unknown>>;
  if (documentId !== undefined) return false;
  const { headers } = request;
  if (query === undefined && extensions === undefined && accepts(request.raw).type('text/html') !== false) {
    return !('content-type' in headers);
  }
  const offered = ['application/graphql-response+json', 'application/json', 'multipart/mixed', 'text/html'];
  return accepts(request.raw).type(offered) === 'text/html';
}

function locate(file: string): string {
  const [start = '', ...rest] = file.split('/');
  if (start === 'web') return fileURLToPath(new URL(`../../../${file}`, import.meta.url));
  const manifest = createRequire(import.meta.url).resolve(`${start}/package.json`);
  return path.join(path.dirname(manifest), ...rest);
}

/**
 * `data:` fonts are inside GraphiQL's stylesheet; the nonce is for the scroll lock that its dialogs put into a style.
 */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function page(version: string, nonce: string, { siteName, query }: { siteName: string; query: string }): string {
  const urls = (type: string) => ASSETS.filter((a) => a.type === type).map((a) => `graphiql/${version}/${a.name}`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${siteName} GraphiQL</title>
    <link rel="icon" href="data:,">
    ${urls(STYLE)
      .map((url) => `<link rel="stylesheet" href="${url}">`)
      .join('\n    ')}
    ${urls(SCRIPT)
      .map((url) => `<script defer nonce="${nonce}" src="${url}"></script>`)
      .join('\n    ')}
  </head>
  <body>
    <main>
      <h1>${siteName} GraphiQL</h1>
      <div id="graphiql" data-default-query="${escapeAttribute(query)}">Loading GraphiQL…</div>
    </main>
    <noscript>GraphiQL needs JavaScript. The API itself does not: send a POST request with JSON to this address.</noscript>
  </body>
</html>
`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
