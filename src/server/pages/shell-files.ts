import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { createBody, sendBody } from '../http/body.js';
import { PAGE_STYLE } from './page-style.js';

const { resolve } = createRequire(import.meta.url);
const inPackage = (name: string, file: string) => path.join(path.dirname(resolve(`${name}/package.json`)), file);
const ours = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../../web/shell/${file}`, import.meta.url)), 'utf8');

const FONT = '@fontsource-variable/source-sans-3';
/** In the order in which they hold. */
const STYLES = ['tokens', 'font', 'base', 'controls', 'frame', 'page', 'evidence', 'print'];

/** The package's own rules, one for each part of the alphabet, under the name that the font has elsewhere too. */
const fontFaces = () =>
  ['index.css', 'wght-italic.css']
    .map((file) => readFileSync(inPackage(FONT, file), 'utf8'))
    .join('\n')
    .replaceAll('Source Sans 3 Variable', 'Source Sans 3')
    .replaceAll('url(./files/', 'url(fonts/');

/** The typeface alone: what stands in the frame of another page needs no more. */
const FONT_RULES = `${fontFaces()}\n${ours('styles/font.css')}`;

const versioned = (name: string, content: string) => ({
  content,
  path: `/${name}?v=${createHash('sha256').update(content).digest('hex').slice(0, 12)}`,
});

/** What the frame of every page is made of: one stylesheet for the explorer and the server's pages, and one for the latter. */
const SHELL_STYLES = versioned(
  'shell.css',
  [fontFaces(), ...STYLES.map((name) => ours(`styles/${name}.css`))].join('\n'),
);
const FONT_STYLES = versioned('font.css', FONT_RULES);
const PAGE_STYLES = versioned('pages.css', PAGE_STYLE);
const PAGE_SCRIPT = versioned('page.js', ours('page.js'));

/** Paths of what a page of the site loads. The font is that of Latin letters, which no page does without. */
export const SHELL_PATHS = {
  styles: SHELL_STYLES.path,
  fontStyles: FONT_STYLES.path,
  pageStyles: PAGE_STYLES.path,
  script: PAGE_SCRIPT.path,
  font: '/fonts/source-sans-3-latin-wght-normal.woff2',
} as const;

/** Path of a country's flag, by its ISO 3166-1 code. */
export const flagPath = (isoCode: string): string => `/flags/${isoCode.toLowerCase()}.svg`;

const FOR_GOOD = 'public, max-age=31536000, immutable';
const A_MONTH = 'public, max-age=2592000';

/** `GET /shell.css`, `/font.css`, `/pages.css`, `/page.js`, `/fonts/<file>`, `/flags/<country>.svg`: what every page is made of. */
export async function registerShell(app: FastifyInstance): Promise<void> {
  const files = [
    [SHELL_STYLES, 'text/css; charset=utf-8'],
    [FONT_STYLES, 'text/css; charset=utf-8'],
    [PAGE_STYLES, 'text/css; charset=utf-8'],
    [PAGE_SCRIPT, 'text/javascript; charset=utf-8'],
  ] as const;
  for (const [{ content, path: at }, type] of files) {
    const body = await createBody(type, content);
    app.get(at.split('?')[0]!, (request, reply) => sendBody(request, reply, body, { cacheControl: FOR_GOOD }));
  }
  app.get('/fonts/:file(^source-sans-3-[a-z-]+\\.woff2$)', async ({ params }, reply) =>
    // Letters are public, and a frame that is sandboxed has no origin to ask by.
    sendFile(
      inPackage(FONT, `files/${(params as { file: string }).file}`),
      'font/woff2',
      reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin'),
    ),
  );
  app.get('/flags/:country(^[a-z]{2}).svg', async ({ params }, reply) => {
    const { country } = params as { country: string };
    return sendFile(inPackage('flag-icons', `flags/4x3/${country}.svg`), 'image/svg+xml', reply);
  });
}

async function sendFile(file: string, type: string, reply: FastifyReply): Promise<FastifyReply> {
  const content = await readFile(file).catch(() => null);
  if (content === null) {
    reply.callNotFound();
    return reply;
  }
  return reply
    .type(type)
    .header('cache-control', A_MONTH)
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    .send(content);
}
