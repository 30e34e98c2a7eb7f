import type { EntityType, Standing } from '@vanort/client';
import type { Tone } from './look/colours.js';
import { lineHeight } from './text/measure.js';

/**
 * A figure laid out at a width: shapes with their places, and what each stands for. A renderer turns each into an element
 * and decides nothing else, so that a frame, a component and an image of a figure are the same. Lengths are in pixels.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SceneShape[];
}

/** A line between entities, drawn by how the engagement stands that it is of. */
export interface TieShape {
  readonly kind: 'tie';
  readonly d: string;
  /** Of what it stands for; a line of a map stands for all between two places. */
  readonly ids: readonly string[];
  readonly ends: readonly string[];
  /** What it says, for who points at it. */
  readonly sentence: string;
  readonly standing: Standing | null;
  /** Times the width of an ordinary line. */
  readonly width: number;
  /** Beside the tree. */
  readonly isAside: boolean;
}

/** What stands for entities: several where they are too close on a map to be told apart. */
export interface MarkShape {
  readonly kind: 'mark';
  readonly ids: readonly string[];
  readonly type: EntityType;
  /** What it is called where it is read aloud. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What the figure is about. */
  readonly isMain: boolean;
}

/** The mark of a type in the key: it stands for no entity. */
export interface TypeSign {
  readonly kind: 'type';
  readonly type: EntityType;
  readonly x: number;
  readonly y: number;
}

/** The mark of a standing, from its upper left corner. */
export interface StandingSign {
  readonly kind: 'standing';
  readonly standing: Standing;
  readonly x: number;
  readonly y: number;
}

/** Lines of text below each other; `y` is the first one's base line. */
export interface TextShape {
  readonly kind: 'text';
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tone: Tone;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isBold: boolean;
  /** With paper around its letters, so that it can be read where it crosses lines. */
  readonly hasHalo: boolean;
  /** The entity that it names; null: it names none. */
  readonly of: string | null;
  /** What the way to the page of what it names is called, as no mark stands for that; null: it is no link. */
  readonly link: string | null;
}

export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: Tone | null;
  readonly stroke: Tone | null;
  readonly width: number;
  readonly dash: readonly number[];
}

/** The land of the world, drawn in units of `naturalEarth` at `WORLD_SCALE`: the renderer has its outline. */
export interface LandShape {
  readonly kind: 'land';
  /** Of the part of the picture that it is seen in. */
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Shapes that are moved together. */
export interface GroupShape {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  /** Whether it is the key, which hosts may style. */
  readonly isKey: boolean;
  readonly shapes: readonly SceneShape[];
}

export type SceneShape =
  TieShape | MarkShape | TypeSign | StandingSign | TextShape | PathShape | LandShape | GroupShape;

/** A text with what is usual left out. */
export const text = (
  lines: readonly string[],
  given: Pick<TextShape, 'x' | 'y' | 'size'> & Partial<Omit<TextShape, 'kind' | 'lines'>>,
): TextShape => ({
  kind: 'text',
  lines,
  ...{ tone: 'ink', anchor: 'start', isBold: false, hasHalo: false, of: null, link: null },
  ...given,
});

/** A path with what is usual left out. */
export const path = (d: string, given: Partial<Omit<PathShape, 'kind' | 'd'>>): PathShape => ({
  kind: 'path',
  d,
  ...{ fill: null, stroke: null, width: 1.5, dash: [] },
  ...given,
});

/** How high lines of text are. */
export const heightOfLines = (count: number, size: number): number => count * lineHeight(size);

/** All shapes of a scene with their own places, those of groups among them. */
export function allShapes(shapes: readonly SceneShape[], dx = 0, dy = 0): SceneShape[] {
  return shapes.flatMap((shape): SceneShape[] => {
    if (shape.kind === 'group') return allShapes(shape.shapes, dx + shape.x, dy + shape.y);
    return 'x' in shape ? [{ ...shape, x: shape.x + dx, y: shape.y + dy }] : [shape];
  });
}
