/** What a layout depends on of the place that it is drawn in: a few classes, so that one link is one picture on many screens. */
export interface Frame {
  /** How wide the picture is for its height. */
  readonly aspect: number;
  /** How far the network reaches where it reaches furthest, roughly, pixels. */
  readonly width: number;
}

const FRAMES: readonly (Frame & { readonly from: number })[] = [
  { from: 2.5, aspect: 3, width: 1000 },
  { from: 1.8, aspect: 2.2, width: 800 },
  { from: 1.15, aspect: 1.4, width: 620 },
  { from: 0.9, aspect: 1, width: 420 },
  { from: 0.7, aspect: 0.8, width: 300 },
  { from: 0, aspect: 0.48, width: 440 },
];

/** The class of a place by its size, pixels. */
export function frameFor({ width, height }: { readonly width: number; readonly height: number }): Frame {
  const ratio = width / Math.max(height, 1);
  return FRAMES.find(({ from }) => ratio >= from) ?? FRAMES[0]!;
}

/** Room around a network for the names at its edge, pixels. */
export const paddingFor = (width: number): number => Math.min(44, Math.max(26, width * 0.08));
