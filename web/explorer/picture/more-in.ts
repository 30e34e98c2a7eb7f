import type { EntityType } from '@vanort/client';
import type { Pictured } from '../network.js';
import { goneIds, unfoldedTies } from '../picture-state.js';
import type { ViewState } from '../view-state.js';

/** What would come into the picture, were all around an entity asked for. */
export interface More {
  readonly id: string;
  /** Lines that would be drawn. */
  readonly count: number;
  /** Who or what would come, by type: the most first. */
  readonly types: readonly { readonly type: EntityType; readonly count: number }[];
}

/** What of the network around an entity is not drawn, and would be seen if it were. */
export function moreIn(
  around: Pick<Pictured, 'nodes' | 'links'>,
  drawn: Pick<Pictured, 'nodes' | 'links'>,
  { id, state }: { readonly id: string; readonly state: Pick<ViewState, 'hidden' | 'own'> },
): More {
  const drawnIds = new Set([...drawn.nodes, ...drawn.links].map((one) => one.id));
  // What is unfolded is there, as what is behind it.
  const away = new Set([...goneIds(state), ...unfoldedTies(state)]);
  const nodes = around.nodes.filter((node) => !state.hidden.includes(node.type) && !away.has(node.id));
  const ids = new Set(nodes.map((node) => node.id));
  const links = around.links.filter(
    (link) => !drawnIds.has(link.id) && !away.has(link.id) && ids.has(link.source) && ids.has(link.target),
  );
  const counts = new Map<EntityType, number>();
  for (const node of nodes) if (!drawnIds.has(node.id)) counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
  const types = [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
  return { id, count: links.length, types };
}
