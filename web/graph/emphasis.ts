import { PALETTE, type Theme } from './palette.js';
import type { NodeAttributes } from './to-graph.js';

/** How large nodes are and which colour they have: by type and number of ties, or by another measure. */
export interface NodeLook {
  readonly size: (id: string, attributes: NodeAttributes) => number;
  readonly color: (id: string, attributes: NodeAttributes, theme: Theme) => string;
}

/** By the type, and by how much is tied to it in the whole graph. */
export const USUAL_LOOK: NodeLook = {
  size: (_id, { size }) => size,
  color: (_id, { entityType }, theme) => PALETTE[entityType][theme],
};

/** What is emphasised now. */
export interface Emphasis {
  /** Nodes and links. */
  readonly selected: ReadonlySet<string>;
  /** What the picture is of: its name is told in any case. */
  readonly center: string | null;
  /** Nodes and links of a path, or of whatever else is told beside the picture; null: nothing. */
  readonly path: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> } | null;
  readonly hidden: (id: string, attributes: NodeAttributes) => boolean;
  readonly hiddenLink: (id: string) => boolean;
  /** How many relationships of a node are there but not drawn. */
  readonly left: (id: string) => number;
  readonly look: NodeLook;
}

export const NO_EMPHASIS: Emphasis = {
  selected: new Set(),
  center: null,
  path: null,
  hidden: () => false,
  hiddenLink: () => false,
  left: () => 0,
  look: USUAL_LOOK,
};
