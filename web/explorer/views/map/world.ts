import { LAND } from 'virtual:world-land';
import { BORDERS } from 'virtual:world-borders';

/** Land and the borders between countries, as paths in the units of the figures' maps. */
export interface World {
  readonly land: string;
  readonly borders: string;
  /** How many units of the paths one of a map's is. */
  readonly detail: number;
}

/** Rough, and there from the start: the world that the figures have. */
export const WORLD: World = { land: LAND, borders: BORDERS, detail: 1 };

/** From here on the rough outline looks rough. */
export const NEAR_SCALE = 3;

let near: Promise<World> | undefined;

/** The outline for who looks from near. A failure is not kept. */
export function nearWorld(): Promise<World> {
  near ??= import('virtual:world-near').then(({ LAND: land, BORDERS: borders, DETAIL: detail }) => ({
    ...{ land, borders, detail },
  }));
  near.catch(() => (near = undefined));
  return near;
}
