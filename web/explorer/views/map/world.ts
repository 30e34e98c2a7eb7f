import { feature, mesh } from 'topojson-client';
import coarse from 'world-atlas/countries-110m.json?url';
import fine from 'world-atlas/countries-50m.json?url';
import type { GeoPermissibleObjects } from 'd3-geo';

/** Land and the borders between countries, from Natural Earth. */
export interface World {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

/** What world-atlas has in each of its files. */
type Shape = NonNullable<Parameters<typeof mesh>[1]>;
type Atlas = Parameters<typeof mesh>[0] & { readonly objects: { readonly countries: Shape; readonly land: Shape } };

const loaded = new Map<string, Promise<World>>();

/** The world's outline, of the product's own files: rough for the whole, fine for a part. A failure is not kept. */
export function loadWorld(detail: 'coarse' | 'fine'): Promise<World> {
  const address = { coarse, fine }[detail];
  const before = loaded.get(address);
  if (before !== undefined) return before;
  const world = load(address);
  loaded.set(address, world);
  world.catch(() => loaded.delete(address));
  return world;
}

async function load(address: string): Promise<World> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The map's outline was answered with ${response.status}.`);
  const atlas = (await response.json()) as Atlas;
  const { countries, land } = atlas.objects;
  return { land: feature(atlas, land), borders: mesh(atlas, countries, (a, b) => a !== b) };
}
