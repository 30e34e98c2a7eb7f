import type { RelationKind } from '../../model/relation-types.js';
import type { AsOf } from '../api/as-of.js';
import type { RelationEntity, NodeEntity } from '../rows/entities.js';
import type { CountedNode } from '../rows/nodes.js';

export type NetworkNode = CountedNode & { readonly distance: number };
export type NetworkLink = RelationEntity & { readonly from: NodeEntity; readonly to: NodeEntity };

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly omitted: readonly { node: string; kind: RelationKind; count: number; cursor: string | null }[];
}

/** A network as it is answered with: drawn as of a date. */
export interface DrawnNetwork extends Network {
  readonly at: AsOf;
  /** The kinds that were walked; undefined: the network is not one that is walked to. */
  readonly kinds?: readonly RelationKind[];
}
