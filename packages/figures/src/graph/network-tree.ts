import type { EntityType } from '@vanort/client';
import type { LayoutOptions } from '../figure.js';
import type { Scene } from '../scene.js';
import type { Branch, BranchTie } from './branch.js';
import type { NetworkNode, NetworkTie } from './network.js';
import { crossLinks, parentsOf } from './spanning-tree.js';
import { layOutTree } from './tree-layout.js';

/** How much of the width of an ordinary line each further engagement adds, and how wide a line is at most. */
const [PER_ENGAGEMENT, WIDEST] = [0.5, 3];

/** What a line of a tree is drawn from. */
export type TreeTie = Pick<
  NetworkTie,
  'id' | 'source' | 'target' | 'weight' | 'label' | 'sentence' | 'standing' | 'count'
>;

interface TreeNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly TreeTie[];
}

/** How a network becomes a tree. */
interface TreeOptions {
  /** The order of types: a small number comes first. */
  readonly rankOf: (type: EntityType) => number;
  /** Says how many ties are not drawn. */
  readonly notDrawn: (count: number) => string;
}

/**
 * A network as a tree around one of its nodes, to be laid out at any width.
 * @param middle what the tree is around
 */
export function treeOf(
  { nodes, ties }: TreeNetwork,
  middle: NetworkNode,
  { rankOf, notDrawn }: TreeOptions,
): (options: LayoutOptions) => Scene {
  const parents = parentsOf(nodes, ties, middle.id, rankOf);
  const root = branchOf({ nodes, ties }, parents, middle, rankOf);
  const cross = crossLinks(ties, parents).map((tie) => ({ ...lineOf(tie), source: tie.source, target: tie.target }));
  return (options) => layOutTree(root, { cross, notDrawn }, options);
}

const lineOf = ({ id, sentence, standing, count }: TreeTie): BranchTie => ({
  ids: [id],
  sentence,
  standing,
  width: Math.min(WIDEST, 1 + PER_ENGAGEMENT * (count - 1)),
});

/** A node with all that hangs under it. */
function branchOf(
  { nodes, ties }: TreeNetwork,
  parents: ReadonlyMap<string, string>,
  middle: NetworkNode,
  rankOf: TreeOptions['rankOf'],
): Branch {
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  /** The tie to what a node hangs under: the weightiest. */
  const tieOf = (id: string) => {
    const parent = parents.get(id);
    return ties
      .filter(({ source, target }) => (source === id && target === parent) || (source === parent && target === id))
      .reduce<TreeTie | undefined>((best, tie) => (best && best.weight >= tie.weight ? best : tie), undefined);
  };
  const types = new Map(nodes.map(({ id, type, name }) => [id, { type, name }]));
  /** By what it hangs there; of a tie between two others it says with whom, as the reader knows them from the middle. */
  const noteOf = ({ id, type, what }: NetworkNode, tie: TreeTie | undefined): string => {
    const parent = parents.get(id);
    const above = parent === undefined ? undefined : types.get(parent);
    if (tie === undefined || above === undefined || parent === middle.id || rankOf(above.type) < 0 || rankOf(type) < 0)
      return tie?.label ?? what;
    return tie.label ? `${tie.label} (${above.name})` : what;
  };
  const branch = (node: NetworkNode): Branch => {
    const tie = tieOf(node.id);
    const below = nodes
      .filter(({ id }) => parents.get(id) === node.id)
      .map((child) => ({ child, weight: tieOf(child.id)?.weight ?? 0 }))
      .sort(
        (a, b) =>
          b.weight - a.weight ||
          rankOf(a.child.type) - rankOf(b.child.type) ||
          order.get(a.child.id)! - order.get(b.child.id)!,
      );
    return {
      ...{ id: node.id, type: node.type, name: node.name },
      what: node.what,
      note: noteOf(node, tie),
      tie: tie === undefined ? null : lineOf(tie),
      branches: below.map(({ child }) => branch(child)),
    };
  };
  return branch(middle);
}
