import type { Entity } from '../figure.js';
import type { MarkShape, TextShape, TieShape } from '../scene.js';
import { text } from '../scene.js';
import { round } from '../text/measure.js';

/** The line from an entity to what it hangs under. */
export type BranchTie = Pick<TieShape, 'ids' | 'sentence' | 'standing' | 'width'>;

/** An entity in a tree, with its subtree. */
export interface Branch extends Entity {
  /** What it is. */
  readonly what: string;
  /** What stands below its name: what it is, or what it is to what it hangs under, in a few words. */
  readonly note: string;
  /** Null: it is the root. */
  readonly tie: BranchTie | null;
  readonly branches: readonly Branch[];
}

/** A tie between entities that are not parent and child. */
export interface CrossTie extends BranchTie {
  readonly source: string;
  readonly target: string;
}

export const [NAME, WHAT, GAP, MAX_LINES] = [14, 13, 10, 4] as const;

export const markOf = ({ id, type, name, what }: Branch, x: number, y: number, radius: number): MarkShape => ({
  ...{ kind: 'mark', ids: [id], type, radius, isMain: radius > 7 },
  label: `${name}, ${what}`,
  ...{ x: round(x), y: round(y) },
});

export const nameOf = (
  { id }: Branch,
  lines: readonly string[],
  given: Pick<TextShape, 'x' | 'y'> & Partial<TextShape>,
): TextShape => text(lines, { ...given, size: NAME, of: id });

export const whatOf = (
  { id }: Branch,
  lines: readonly string[],
  given: Pick<TextShape, 'x' | 'y'> & Partial<TextShape>,
): TextShape => text(lines, { ...given, size: WHAT, tone: 'muted', of: id });

/** The line of a branch to what it hangs under. */
export const tieShape = (tie: BranchTie, ends: readonly [string, string], d: string, isAside = false): TieShape => ({
  kind: 'tie',
  ...tie,
  ends,
  d,
  isAside,
});

export const depthOf = ({ branches }: Branch): number =>
  branches.length === 0 ? 0 : 1 + Math.max(...branches.map((branch) => depthOf(branch)));
