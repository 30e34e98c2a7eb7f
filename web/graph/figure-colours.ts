import type { EntityType } from '@vanort/client';
import type { Pair } from '@vanort/figures';
import { PALETTE, TYPES } from './palette.js';

/** The colours of types: they share some, so each is said once. */
export const HUES: readonly Pair[] = TYPES.map((type): Pair => [PALETTE[type].light, PALETTE[type].dark]).filter(
  ([light], index, all) => all.findIndex(([other]) => other === light) === index,
);

/** Which of the hues a type has. */
export const hueOf = (type: EntityType): number => HUES.findIndex(([light]) => light === PALETTE[type].light);
