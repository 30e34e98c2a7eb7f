import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the folder of a build holds, in `files.json`: the server makes its manifest of it, and a check reads the sizes. */
export interface BuiltFiles {
  /** Names the build by its content. */
  readonly version: string;
  readonly files: readonly BuiltFile[];
}
export interface BuiltFile {
  readonly name: string;
  /** For the attribute `integrity` (W3C Subresource Integrity). */
  readonly integrity: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Files that it needs at once, and those that it brings when they are needed. */
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

const digest = (algorithm: string, text: string, encoding: 'hex' | 'base64') =>
  createHash(algorithm).update(text).digest(encoding);

const DOCUMENTS = new URL('../../src/generated/client/persisted-documents.json', import.meta.url);

/** Writes `files.json` beside the module, and `documents.json`: what the build asks, by the ids that it asks it by. */
export function embedManifest(): Plugin {
  return {
    name: 'embed-manifest',
    async generateBundle(_options, bundle) {
      const all = Object.entries(JSON.parse(await readFile(DOCUMENTS, 'utf8')) as Record<string, string>);
      const code = Object.values(bundle)
        .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
        .join('');
      const asked = Object.fromEntries(all.filter(([id]) => code.includes(id)));
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(asked, null, 2) });
      const files = Object.values(bundle).flatMap((chunk): BuiltFile[] => {
        if (chunk.type !== 'chunk') return [];
        const { fileName: name, code, imports, dynamicImports } = chunk;
        return [
          {
            ...{ name, imports, dynamicImports },
            integrity: `sha384-${digest('sha384', code, 'base64')}`,
            bytes: Buffer.byteLength(code),
            gzipBytes: gzipSync(code, { level: 9 }).length,
          },
        ];
      });
      files.sort((a, b) => (a.name < b.name ? -1 : 1));
      const version = digest('sha256', files.map(({ integrity }) => integrity).join(), 'hex').slice(0, 12);
      const built: BuiltFiles = { version, files };
      this.emitFile({ type: 'asset', fileName: 'files.json', source: JSON.stringify(built, null, 2) });
    },
  };
}
