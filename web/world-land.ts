import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { borderPath, landPath, type Atlas } from '../packages/figures/src/map/land.js';
import type { Plugin } from 'vite';

/** How many units of a path one of a map's is, where the map is looked at from near. */
const NEAR = 8;

const atlasOf = async (name: string): Promise<Atlas> => {
  const file = createRequire(import.meta.url).resolve(`world-atlas/${name}.json`);
  return JSON.parse(await readFile(file, 'utf8')) as Atlas;
};

/** What each module has; see `world.d.ts`. */
const MODULES: Readonly<Record<string, () => Promise<Readonly<Record<string, string | number>>>>> = {
  'virtual:world-land': async () => ({ LAND: landPath(await atlasOf('land-110m')) }),
  'virtual:world-borders': async () => ({ BORDERS: borderPath(await atlasOf('countries-110m')) }),
  'virtual:world-near': async () => {
    const atlas = await atlasOf('countries-50m');
    return { LAND: landPath(atlas, NEAR), BORDERS: borderPath(atlas, NEAR), DETAIL: NEAR };
  },
};

/** The outline of the world, as the server's pictures have it too: projected when the page's code is built. */
export function worldLand(): Plugin {
  return {
    name: 'world-land',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? id : undefined),
    async load(id) {
      const constants = await MODULES[id]?.();
      return (
        constants &&
        Object.entries(constants)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      );
    },
  };
}
