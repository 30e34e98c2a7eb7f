import { build } from '../build/build.mjs';

/** Threads run JavaScript alone: what tests start from the sources takes the scripts of its threads from the build. */
export default async function setup(): Promise<void> {
  await build(['server']);
}
