import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { FIGURE_NAMES } from '@vanort/figures';
import { z } from 'zod';
import { createBody, sendBody } from '../http/body.js';
import type { Site } from '../site.js';
import { FOR_GOOD, SCRIPT } from './scripts.js';

/** As the build writes it beside the module: `web/embed/embed-manifest.ts`. */
export const BuiltFiles = z.object({
  version: z.string().regex(/^[0-9a-f]{12}$/),
  files: z.array(
    z.object({
      name: z.string().regex(/^[\w-]+\.js$/),
      integrity: z.string().startsWith('sha384-'),
      bytes: z.number(),
      gzipBytes: z.number(),
      imports: z.array(z.string()),
      dynamicImports: z.array(z.string()),
    }),
  ),
});

/** The components as they are served. */
export interface EmbedModules {
  /** Path and integrity of the module that pages load. */
  readonly module: ModuleFile;
  /** The same for the script of the page that makes embeds. */
  readonly composer: ModuleFile;
}
export interface ModuleFile {
  readonly path: string;
  readonly integrity: string;
}

const FOR_A_WHILE = 'public, max-age=300, stale-while-revalidate=86400';

/**
 * Serve the components that were built into a folder: `/embed/<version>/...`, kept for good; `/embed/vanort.js`, always
 * the present version; and `/embed/manifest.json`, which says what to put into a page.
 * @throws when the folder holds no build
 */
export async function registerModules(app: FastifyInstance, folder: string, site: Site): Promise<EmbedModules> {
  const { version, files } = BuiltFiles.parse(JSON.parse(await readFile(path.join(folder, 'files.json'), 'utf8')));
  const pathOf = (name: string) => `/embed/${version}/${name}`;
  for (const { name } of files) {
    const body = await createBody(SCRIPT, await readFile(path.join(folder, name)));
    app.get(pathOf(name), (request, reply) => sendBody(request, reply, body, { cacheControl: FOR_GOOD }));
  }
  const find = (wanted: string): ModuleFile => {
    const found = files.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`The build of the embeds holds no ${wanted}`);
    return { path: pathOf(found.name), integrity: found.integrity };
  };
  const [module, composer] = [find('vanort.js'), find('composer.js')];

  const alias = await createBody(SCRIPT, `import './${version}/vanort.js';\n`);
  app.get('/embed/vanort.js', (request, reply) => sendBody(request, reply, alias, { cacheControl: FOR_A_WHILE }));

  app.get('/embed/manifest.json', async (request, reply) => {
    const manifest = {
      version,
      module: site.absolute(module.path),
      integrity: module.integrity,
      current: site.absolute('/embed/vanort.js'),
      elements: FIGURE_NAMES.map((name) => `vanort-${name}`),
      files: files.map(({ name, integrity, bytes, gzipBytes }) => ({
        url: site.absolute(pathOf(name)),
        ...{ integrity, bytes, gzipBytes },
      })),
    };
    const body = await createBody('application/json; charset=utf-8', `${JSON.stringify(manifest, null, 2)}\n`);
    return sendBody(request, reply, body, { cacheControl: FOR_A_WHILE });
  });
  return { module, composer };
}
