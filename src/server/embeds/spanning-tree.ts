import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';

interface TreeNode {
  readonly id: string;
  readonly type: EntityType;
}
type Link = readonly [string, string];

/** The order of groups in a drawing: what is shared, with whom, on what, by what rules. */
const GROUPS = ['Engagement', 'Actor', 'Theme', 'Place', 'Governance'] as const;
export const groupRank = (type: EntityType): number => GROUPS.indexOf(ENTITY_TYPES[type].group);

/** A way that leads on through a person is taken where there is no other. */
const THROUGH_PERSON = 1000;

/**
 * A tree of the nearest ways from the middle: by id, what each node hangs under. Nothing hangs under a person that can
 * hang under anything else, though that is a longer way: a city is a partner by its cooperation, not by somebody who
 * lived there. Of ways as long, that through a cooperation comes first, then in the order of `GROUPS`; of several of a
 * group, that with most links: the sister-city relation before a cooperation that is a part of it.
 */
export function parentsOf(nodes: readonly TreeNode[], links: readonly Link[], middle: string): Map<string, string> {
  const byId = new Map(nodes.map((node, order) => [node.id, { ...node, order }]));
  const beside = new Map<string, string[]>();
  for (const [a, b] of [...links, ...links.map(([a, b]): Link => [b, a])]) {
    beside.set(a, [...(beside.get(a) ?? []), b]);
  }
  const isBefore = (a: string, b: string) => {
    const [one, other] = [byId.get(a)!, byId.get(b)!];
    const byGroup = groupRank(one.type) - groupRank(other.type);
    const byLinks = (beside.get(b)?.length ?? 0) - (beside.get(a)?.length ?? 0);
    return (byGroup || byLinks || one.order - other.order) < 0;
  };
  const costs = new Map([[middle, 0]]);
  const parents = new Map<string, string>();
  const open = new Set([middle]);
  while (open.size > 0) {
    const next = [...open].reduce((best, id) => (costs.get(id)! < costs.get(best)! ? id : best));
    open.delete(next);
    const isThrough = next !== middle && byId.get(next)?.type === 'PERSON';
    const cost = costs.get(next)! + (isThrough ? THROUGH_PERSON : 1);
    for (const id of beside.get(next) ?? []) {
      if (!byId.has(id) || id === middle) continue;
      const known = costs.get(id) ?? Infinity;
      if (cost > known || (cost === known && !isBefore(next, parents.get(id)!))) continue;
      if (cost < known) open.add(id);
      costs.set(id, cost);
      parents.set(id, next);
    }
  }
  return parents;
}

/** Pairs of nodes that are linked and not parent and child: each once, however many links they have. */
export function crossLinks(links: readonly Link[], parents: ReadonlyMap<string, string>): Link[] {
  const pairs = new Map(links.map(([a, b]) => [a < b ? `${a} ${b}` : `${b} ${a}`, [a, b] as const]));
  return [...pairs.values()].filter(([a, b]) => a !== b && parents.get(a) !== b && parents.get(b) !== a);
}
