import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MAPPER = /^export (?:type|interface) (\w+)Mapper\b/gm;

/** Files of the queries' folders whose names end so, each by its path below `src`. */
const filesOf = (ending: string) =>
  readdirSync('src/queries', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.posix.join('queries', file.split(path.sep).join('/')))
    .sort();

/** Which type of ours stands for a type of the API, from the `*.mappers.ts` of `src/queries`. */
export const readMappers = (): Record<string, string> =>
  Object.fromEntries(
    filesOf('.mappers.ts').flatMap((file) =>
      [...readFileSync(path.join('src', file), 'utf8').matchAll(MAPPER)].map(([, name = '']) => [
        name,
        `../${file.replace(/\.ts$/, '.js')}#${name}Mapper`,
      ]),
    ),
  );

/** `query-resolvers.ts`: what the `*.resolver.ts` of the queries' folders export as `resolvers`. */
export function queryResolvers(): string {
  const files = filesOf('.resolver.ts').filter((file) =>
    /^export const resolvers\b/m.test(readFileSync(path.join('src', file), 'utf8')),
  );
  const nameOf = (file: string) =>
    path.basename(file, '.resolver.ts').replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  const imports = files.map(
    (file) => `import { resolvers as ${nameOf(file)} } from '../${file.replace(/\.ts$/, '.js')}';`,
  );
  return `
${imports.join('\n')}
import type { Resolvers } from './resolvers.js';

/** What each \`*.resolver.ts\` of \`src/queries\` exports. */
export const QUERY_RESOLVERS: readonly Resolvers[] = [${files.map(nameOf).join(', ')}];
`;
}
