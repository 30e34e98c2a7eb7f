import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { defineConfig, type Plugin } from 'vite';
import { VIEW_IDS } from './explorer/view-ids.js';
import { worldLand } from './world-land.js';

const here = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What the server gives beside the build of the explorer. */
const SERVED = ['/graphql', '/health', '/calendar', '/shell.css', '/fonts', '/flags', '/id', '/search', '/embed'];

const HEADER_SEARCH = 'header-search';

const API = process.env['VANORT_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: here('./explorer'),
  // So that the explorer can be served in any folder: every page of it is one level deep.
  base: './',
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    // Who starts the product has no use for how the build spent its seconds.
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { index: here('./explorer/index.html'), [HEADER_SEARCH]: here('./explorer/header-search.ts') },
      // Pages of the server load this one by its name.
      output: {
        entryFileNames: ({ name }) => (name === HEADER_SEARCH ? `${HEADER_SEARCH}.js` : 'assets/[name]-[hash].js'),
      },
    },
  },
  // The same whoever builds: tests run with NODE_ENV=test, and get what people get.
  resolve: { conditions: ['production', 'browser', 'module'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  worker: { format: 'es' },
  plugins: [worldLand(), listOfViews(), compressed()],
  // `npx vite --config web/vite.config.ts` shows changes at once, beside a product that runs.
  server: { proxy: Object.fromEntries(SERVED.map((path) => [`^${path}(?:[/?]|$)`, API])) },
});

/** Tells the server which addresses are pages of the explorer. */
function listOfViews(): Plugin {
  return {
    name: 'list-of-views',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'views.json', source: JSON.stringify(VIEW_IDS) });
    },
  };
}

/** Beside every file that compresses well, its compressed forms: the server only has to send them. */
function compressed(): Plugin {
  const gzipped = promisify(gzip);
  const brotli = promisify(brotliCompress);
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const names = Object.keys(bundle).filter((name) => /^assets\/.*\.(js|css|json|svg)$/.test(name));
      await Promise.all(
        names.map(async (name) => {
          const file = path.join(dir, name);
          const source = await readFile(file);
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
          const [gz, br] = await Promise.all([gzipped(source, { level: 9 }), brotli(source, quality)]);
          await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
        }),
      );
    },
  };
}
