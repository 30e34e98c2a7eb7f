import type { EntityType } from '@vanort/client';
import { PALETTE, TYPES } from './palette.js';

export type Pair = readonly [light: string, dark: string];

/**
 * What embedded figures are drawn with beside the colours of types. Text has a contrast of 4.5 to the paper at least,
 * marks and lines that mean something 3 (WCAG 1.4.3, 1.4.11).
 */
export const FIGURE_COLOURS = {
  paper: ['#ffffff', '#161c22'],
  ink: ['#1b242c', '#e8edf1'],
  muted: ['#4c5863', '#adb9c4'],
  line: ['#7b8791', '#7d8a95'],
  faint: ['#d5dbe0', '#2f3942'],
  land: ['#e4e8ec', '#2a3037'],
  accent: ['#1f5fa8', '#79b4f2'],
} as const satisfies Readonly<Record<string, Pair>>;

/** The colours of types: they share some, so each is said once. */
export const HUES: readonly Pair[] = TYPES.map((type): Pair => [PALETTE[type].light, PALETTE[type].dark]).filter(
  ([light], index, all) => all.findIndex(([other]) => other === light) === index,
);

/** Which of the hues a type has. */
export const hueOf = (type: EntityType): number => HUES.findIndex(([light]) => light === PALETTE[type].light);
