import { ENTITY_MARKS } from '../../src/model/generated/marks.js';
import type { EntityMark } from '../../src/model/entity-types/entry.js';
import type { EntityType } from '@vanort/client';
import {
  CIRCLE,
  DIAMOND,
  HEXAGON,
  hollow,
  OCTAGON,
  PENTAGON,
  type Shape,
  SQUARE,
  TRIANGLE,
  TRIANGLE_DOWN,
} from './shape.js';

export type Theme = 'light' | 'dark';

/** How a type is drawn. Every colour stands out from its background by 3:1 at least; no two types share colour and shape. */
export interface Look {
  readonly shape: Shape;
  readonly light: string;
  readonly dark: string;
}

const COLOURS = {
  blue: { light: '#1f5fa8', dark: '#79b4f2' },
  teal: { light: '#0c7a75', dark: '#4fc4bb' },
  ochre: { light: '#9a5b00', dark: '#e5a84c' },
  plum: { light: '#8b3a76', dark: '#dc93c9' },
  slate: { light: '#52606d', dark: '#a9b8c6' },
  rust: { light: '#b23a26', dark: '#f2917e' },
  moss: { light: '#3f7228', dark: '#96c97a' },
} as const satisfies Record<EntityMark['colour'], object>;

const SHAPES: Readonly<Record<EntityMark['shape'], Shape>> = {
  circle: CIRCLE,
  triangle: TRIANGLE,
  'triangle-down': TRIANGLE_DOWN,
  square: SQUARE,
  diamond: DIAMOND,
  pentagon: PENTAGON,
  hexagon: HEXAGON,
  octagon: OCTAGON,
};

const lookOf = ({ shape, colour, hollow: isHollow }: EntityMark): Look => ({
  shape: isHollow ? hollow(SHAPES[shape]) : SHAPES[shape],
  ...COLOURS[colour],
});

export const TYPES = /* @__PURE__ */ Object.keys(ENTITY_MARKS) as EntityType[];

/** How types look, in the order in which legends list them: the model says which shape and colour each has. */
export const PALETTE = /* @__PURE__ */ Object.fromEntries(
  TYPES.map((type) => [type, lookOf(ENTITY_MARKS[type])]),
) as Readonly<Record<EntityType, Look>>;

/** What the picture is drawn on and with, beside the types. The page's tokens say the same: a test holds them together. */
export const CANVAS: Readonly<
  Record<Theme, Readonly<Record<'background' | 'ink' | 'line' | 'faint' | 'accent', string>>>
> = {
  light: { background: '#ffffff', ink: '#1b242c', line: '#9ba8b3', faint: '#e1e6ea', accent: '#1f5fa8' },
  dark: { background: '#161c22', ink: '#e8edf1', line: '#66747f', faint: '#29323a', accent: '#79b4f2' },
};
