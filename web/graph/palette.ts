import { ENTITY_MARKS } from '../../src/model/generated/marks.js';
import type { EntityMark } from '../../src/model/entity-types/entry.js';
import type { EntityType } from '@vanort/client';
import { hollow, MARK_COLOURS, SHAPES, type Shape } from '@vanort/figures';

export type Theme = 'light' | 'dark';

/** How a type is drawn. Every colour stands out from its background by 3:1 at least; no two types share colour and shape. */
export interface Look {
  readonly shape: Shape;
  readonly light: string;
  readonly dark: string;
}

/** What groups are told apart by. */
export const HUES: readonly { readonly light: string; readonly dark: string }[] = Object.values(MARK_COLOURS);

const lookOf = ({ shape, colour, hollow: isHollow }: EntityMark): Look => ({
  shape: isHollow ? hollow(SHAPES[shape]) : SHAPES[shape],
  ...MARK_COLOURS[colour],
});

export const TYPES = /* @__PURE__ */ Object.keys(ENTITY_MARKS) as EntityType[];

/** How types look, in the order in which legends list them: the model says which shape and colour each has. */
export const PALETTE = /* @__PURE__ */ Object.fromEntries(
  TYPES.map((type) => [type, lookOf(ENTITY_MARKS[type])]),
) as Readonly<Record<EntityType, Look>>;

/** What the picture is drawn on and with, beside the types. The page's tokens say the same: a test holds them together. */
export const CANVAS: Readonly<
  Record<Theme, Readonly<Record<'background' | 'ink' | 'quiet' | 'line' | 'faint' | 'accent' | 'warn', string>>>
> = {
  light: {
    background: '#ffffff',
    ink: '#1b242c',
    quiet: '#4c5863',
    line: '#9ba8b3',
    faint: '#e1e6ea',
    accent: '#1f5fa8',
    warn: '#8a4b00',
  },
  dark: {
    background: '#161c22',
    ink: '#e8edf1',
    quiet: '#adb9c4',
    line: '#66747f',
    faint: '#29323a',
    accent: '#79b4f2',
    warn: '#e5a84c',
  },
};
