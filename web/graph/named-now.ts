import type { Appearance } from './appearance.js';
import { type NamedAs, namesIn, type NamingOrder, ranked } from './importance.js';
import type { Named } from './label-layer.js';
import type { Network } from './to-graph.js';

/**
 * What is named at this moment, in the order in which names take their places: what was chosen first, then what the picture
 * is of, then by importance; along a path only what is on it. While something is pointed at, that and what is near it is
 * named beside what has its name there already.
 */
export function namedNow(
  network: Network,
  order: NamingOrder,
  { emphasis, pointed, near, isPointing }: Pick<Appearance, 'emphasis' | 'pointed' | 'near' | 'isPointing'>,
): Named {
  const { selected, center, path, left } = emphasis;
  const nodes = (ids: Iterable<string>) => [...ids].filter((id) => network.hasNode(id));
  const ends = [...selected].flatMap((id) => (network.hasEdge(id) ? network.extremities(id) : [id]));
  const told = nodes([...ends, ...(path?.nodes ?? []), ...(path === null && center !== null ? [center] : [])]);
  const chosen = new Set(nodes(ends));
  const sure = new Set([...chosen, ...(pointed.node === null ? [] : [pointed.node])]);
  const surely = (ids: ReadonlySet<string>, names: NamedAs[]) =>
    names.map((one) => (ids.has(one.id) ? { ...one, isSure: true } : one));
  // What is pointed at has its usual place here: a name that is whole must not leave the pointer.
  const names = surely(chosen, path === null ? namesIn(order, told) : ranked([told, 'told']));
  if (!isPointing) return { names, left, over: null };
  const over = new Set([...sure, ...near, ...told]);
  return { names, left, over: { ids: over, names: surely(sure, ranked([sure, 'told'], [nodes(over), 'hero'])) } };
}
