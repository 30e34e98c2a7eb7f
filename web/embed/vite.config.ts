import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { embedManifest } from './embed-manifest.js';
import { worldLand } from '../world-land.js';

const here = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The components for other people's pages: one module, and the parts that it brings when they are needed. */
export default defineConfig({
  root: here('.'),
  base: './',
  build: {
    outDir: here('../../dist/web/embed'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    // As a library: so that imports stay as they are, without a helper that puts elements into the host's page.
    lib: { entry: { vanort: here('./vanort.ts'), composer: here('./composer.ts') }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      // Documents are many, and each part asks one: making one does nothing else.
      treeshake: { manualPureFunctions: ['TypedDocumentString'] },
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
  resolve: { conditions: ['production', 'browser', 'module'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [worldLand(), shortStyle(), hashesAlone(), embedManifest()],
});

/** Styles are texts in the code, which no minifier knows to be CSS. */
function shortStyle(): Plugin {
  return {
    name: 'short-style',
    transform(code, id) {
      if (!id.includes('/embed/style/')) return undefined;
      return { code: code.replaceAll(/\n\s*/g, ' ').replaceAll(/\s*([{};])\s*/g, '$1'), map: null };
    },
  };
}

/** The kit asks by hash alone: the text of a document stays with the server. */
function hashesAlone(): Plugin {
  return {
    name: 'hashes-alone',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/generated/client/graphql.ts')) return undefined;
      return { code: code.replaceAll(/new TypedDocumentString\(`[^`]*`/g, "new TypedDocumentString(''"), map: null };
    },
  };
}
