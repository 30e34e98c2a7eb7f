/** Made by the build from Natural Earth's land: `world-land.ts`. */
declare module 'virtual:world-land' {
  /** Outline as an SVG path, in the projection that `WORLD_SCALE` says, centred on 0, 0. */
  export const LAND: string;
  export const WORLD_SCALE: number;
}
