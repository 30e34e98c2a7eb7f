/** A regular polygon, or a circle: what tells types apart beside colour. Drawn alike by the canvas, the legend and the exports. */
export interface Shape {
  /** Corners; 0: a circle. */
  readonly sides: number;
  /** Radians, clockwise; at 0 one corner points up. */
  readonly turn: number;
  /** Drawn as a ring around the background's colour. */
  readonly hollow: boolean;
}

const shape = (sides: number, turn = 0) => ({ sides, turn, hollow: false });

export const CIRCLE = shape(0);
export const TRIANGLE = shape(3);
export const TRIANGLE_DOWN = shape(3, Math.PI);
export const SQUARE = shape(4, Math.PI / 4);
export const DIAMOND = shape(4);
export const PENTAGON = shape(5);
export const HEXAGON = shape(6, Math.PI / 6);
export const OCTAGON = shape(8, Math.PI / 8);
export const hollow = (filled: Shape): Shape => ({ ...filled, hollow: true });

/** By how much a shape's corners stand out, so that all shapes look equally large: their areas are those of a circle. */
export function cornerRadius({ sides }: Shape): number {
  return sides === 0 ? 1 : Math.sqrt((2 * Math.PI) / (sides * Math.sin((2 * Math.PI) / sides)));
}

/** The outline as an SVG path around a centre, for a size given as the radius of a circle of the same area. */
export function outline(shapeOf: Shape, x: number, y: number, size: number): string {
  const { sides, turn } = shapeOf;
  const round = (value: number) => Math.round(value * 100) / 100;
  if (sides === 0) {
    return `M${round(x - size)} ${round(y)}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`;
  }
  const radius = size * cornerRadius(shapeOf);
  const corners = Array.from({ length: sides }, (_, corner) => {
    const angle = turn + (2 * Math.PI * corner) / sides;
    return `${round(x + radius * Math.sin(angle))} ${round(y - radius * Math.cos(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** The shapes of types, by the names that the model has for them. */
export const SHAPES = {
  circle: CIRCLE,
  triangle: TRIANGLE,
  'triangle-down': TRIANGLE_DOWN,
  square: SQUARE,
  diamond: DIAMOND,
  pentagon: PENTAGON,
  hexagon: HEXAGON,
  octagon: OCTAGON,
} as const satisfies Readonly<Record<string, Shape>>;
