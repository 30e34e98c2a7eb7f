import type { EntityType } from '@vanort/client';

interface TreeNode {
  readonly id: string;
  readonly type: EntityType;
}

/** A tie between two nodes of a tree; the weightier one leads to what hangs under it. */
export interface TreeLink {
  readonly source: string;
  readonly target: string;
  /** How much it matters, beside others. */
  readonly weight: number;
}

/** A way that leads on through a person is taken where there is no other. */
const THROUGH_PERSON = 1000;

/**
 * A tree of the nearest ways from the middle: by id, what each node hangs under. Nothing hangs under a person that can
 * hang under anything else, though that is a longer way: a city is a partner by its cooperation, not by somebody who
 * lived there. Of ways as long, that through what the middle shares with it comes first: a city that takes part in the
 * same alliance hangs under that, not under a city that it is twinned with. Then comes that by the weightiest tie; of ties
 * as weighty, that through what ranks first; of several of a rank, that with most links: the sister-city relation before
 * a cooperation that is a part of it.
 */
export function parentsOf(
  nodes: readonly TreeNode[],
  links: readonly TreeLink[],
  middle: string,
  rankOf: (type: EntityType) => number,
): Map<string, string> {
  const byId = new Map(nodes.map((node, order) => [node.id, { ...node, order }]));
  const beside = neighboursOf(links);
  const weightOf = (parent: string, id: string) => beside.get(parent)?.get(id) ?? 0;
  const isShared = (id: string) => rankOf(byId.get(id)!.type) < 0 && beside.get(middle)?.has(id) === true;
  const isBefore = (id: string, a: string, b: string) => {
    const [one, other] = [byId.get(a)!, byId.get(b)!];
    const byShared = Number(isShared(b)) - Number(isShared(a));
    const byWeight = weightOf(b, id) - weightOf(a, id);
    const byRank = rankOf(one.type) - rankOf(other.type);
    const byLinks = (beside.get(b)?.size ?? 0) - (beside.get(a)?.size ?? 0);
    return (byShared || byWeight || byRank || byLinks || one.order - other.order) < 0;
  };
  const costs = new Map([[middle, 0]]);
  const parents = new Map<string, string>();
  const open = new Set([middle]);
  while (open.size > 0) {
    const next = [...open].reduce((best, id) => (costs.get(id)! < costs.get(best)! ? id : best));
    open.delete(next);
    const isThrough = next !== middle && byId.get(next)?.type === 'PERSON';
    const cost = costs.get(next)! + (isThrough ? THROUGH_PERSON : 1);
    for (const id of beside.get(next)?.keys() ?? []) {
      if (!byId.has(id) || id === middle) continue;
      const known = costs.get(id) ?? Infinity;
      if (cost > known || (cost === known && !isBefore(id, next, parents.get(id)!))) continue;
      if (cost < known) open.add(id);
      costs.set(id, cost);
      parents.set(id, next);
    }
  }
  return parents;
}

/** By node: those beside it, with the weight of the weightiest link between them. */
function neighboursOf(links: readonly TreeLink[]): Map<string, Map<string, number>> {
  const beside = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, weight: number) => {
    const there = beside.get(from) ?? new Map<string, number>();
    beside.set(from, there.set(to, Math.max(weight, there.get(to) ?? 0)));
  };
  for (const { source, target, weight } of links) {
    add(source, target, weight);
    add(target, source, weight);
  }
  return beside;
}

/** Links between nodes that are not parent and child: one of each pair, the weightiest. */
export function crossLinks<Link extends TreeLink>(
  links: readonly Link[],
  parents: ReadonlyMap<string, string>,
): Link[] {
  const pairs = new Map<string, Link>();
  for (const link of links) {
    const { source: a, target: b } = link;
    if (a === b || parents.get(a) === b || parents.get(b) === a) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = pairs.get(key);
    if (known === undefined || known.weight < link.weight) pairs.set(key, link);
  }
  return [...pairs.values()];
}
