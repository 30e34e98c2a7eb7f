/** Made by the build: `world-land.ts`. Paths in the units of the figures' maps. */
declare module 'virtual:world-land' {
  /** The land of the world, as the `d` of a path. */
  export const LAND: string;
}

declare module 'virtual:world-borders' {
  /** The borders between countries. */
  export const BORDERS: string;
}

/** The same for who looks from near. */
declare module 'virtual:world-near' {
  export const LAND: string;
  export const BORDERS: string;
  /** How many units of these paths one of a map's is. */
  export const DETAIL: number;
}
