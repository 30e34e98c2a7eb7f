import type { NodeAttributes } from './to-graph.js';

/** What is emphasised now. */
export interface Emphasis {
  readonly selected: ReadonlySet<string>;
  /** What the picture is of: its name is told in any case. */
  readonly center: string | null;
  /** Nodes and links of a path, or of whatever else is told beside the picture; null: nothing. */
  readonly path: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> } | null;
  readonly hidden: (id: string, attributes: NodeAttributes) => boolean;
  readonly hiddenLink: (id: string) => boolean;
  /** How many relationships of a node are there but not drawn. */
  readonly left: (id: string) => number;
}

export const NO_EMPHASIS: Emphasis = {
  selected: new Set(),
  center: null,
  path: null,
  hidden: () => false,
  hiddenLink: () => false,
  left: () => 0,
};
